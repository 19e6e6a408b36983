import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unaskedDuty = Rule(
    id: "unasked-duty",
    category: .completeness,
    severity: .warning,
    texts: Texts.UnaskedDuty.texts,
    references: ["UNTOC/32/5"])
}

extension Check {
  static let unaskedDuty = questionnaire(.unaskedDuty) { questionnaire, corpus, findings in
    guard let instrument = corpus.instruments[instrument: questionnaire.instrument] else { return }
    var known = Set(questionnaire.questions.flatMap(\.provisions))
    known.formUnion(questionnaire.exclusions.flatMap(\.provisions))
    // A provision that does not exist has a finding of its own, and may mean any of its article.
    let unknown = known.filter { corpus.instruments[provision: $0] == nil }
    let doubtful = Set(unknown.compactMap { Int($0.split(separator: "/").dropFirst().first ?? "") })
    for article in instrument.articles where !doubtful.contains(article.number) {
      for provision in article.provisions
      where provision.cluster == questionnaire.cluster && provision.obligation.isMandatory && !provision.isChapeau {
        if known.contains(provision.id) { continue }
        findings.add(
          .unaskedDuty, at: Place(questionnaire.position).attribute(.cluster),
          Texts.UnaskedDuty.arguments(provision: provision.id, measure: provision.measure))
      }
    }
  }
}
