import PalermoModel
import PalermoXML

extension Question {
  convenience init?(_ element: XMLElement, _ optionLists: [OptionList], isStrict: Bool, decoder: inout Decoder) {
    guard let id = element.string(.id), let type = element.value(.type, as: QuestionType.self) else { return nil }
    let list = element.string(.options)
    self.init(
      id: id, type: type, provisions: element.words(.provisions), isRequired: element.flag(.required) ?? true,
      isScored: element.flag(.scored) ?? type.form.isScored, weight: element.int(.weight) ?? 1,
      isSupplementary: element.flag(.supplementary) ?? false,
      text: LocalizedText(.text, in: element) ?? LocalizedText(), label: LocalizedText(.label, in: element),
      help: LocalizedText(.help, in: element),
      optionListID: list, sharedOptions: optionLists.first { $0.id == list }?.options ?? [],
      options: element.children(.option).compactMap { AnswerOption($0) },
      limits: element.first(.limits).map { AnswerLimits($0) },
      plausible: element.first(.plausible).map { AnswerLimits($0) }, notApplicable: element.flag(.notApplicable),
      isStrict: isStrict, relevance: Condition(in: element.first(.relevant)),
      evidence: element.children(.evidence).compactMap { EvidenceDemand($0) },
      position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .question(
      id: id, type: type.rawValue, provisions: provisions.words, required: isRequired ? nil : "false",
      scored: isScored == type.form.isScored ? nil : "\(isScored)", weight: weight == 1 ? nil : "\(weight)",
      options: optionListID, notApplicable: statedNotApplicable?.description,
      supplementary: isSupplementary ? "true" : nil,
      text.xml(.text) + label.xml(.label) + help.xml(.help) + ownOptions.map { $0.xml }
        + [limits?.xml(.limits), plausible?.xml(.plausible), relevance?.xml(.relevant)].compactMap { $0 }
        + evidence.map { $0.xml })
  }
}
