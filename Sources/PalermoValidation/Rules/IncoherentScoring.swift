import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let incoherentScoring = Rule(
    id: "incoherent-scoring",
    category: .consistency,
    severity: .error,
    texts: Texts.IncoherentScoring.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let incoherentScoring = questionnaire(.incoherentScoring) { questionnaire, _, findings in
    for question in questionnaire.questions where question.isScored {
      if question.provisions.isEmpty, question.type == .implementation {
        findings.add(
          .incoherentScoring, at: question.position,
          Texts.IncoherentScoring.arguments(
            question: question.id, why: FilledText(Texts.IncoherentScoring.noProvision)))
      }
      // Options without a choice have a finding of their own.
      if !question.type.form.isScorable && question.options.isEmpty {
        findings.add(
          .incoherentScoring, at: Place(question.position).attribute(.scored),
          Texts.IncoherentScoring.arguments(
            question: question.id, why: Texts.IncoherentScoring.noLevels(type: question.type.rawValue)))
      }
      guard question.type.form.offersOptions, !question.options.isEmpty else { continue }
      let uncounted = question.options.filter { $0.level == nil }
      guard let first = uncounted.first else { continue }
      // Where no option counts, none of them is the fault.
      let place =
        uncounted.count == question.options.count
        ? Place(question.position).attribute(.scored)
        : questionnaire.place(of: first, in: question).attribute(.counts)
      findings.add(
        .incoherentScoring, at: place,
        Texts.IncoherentScoring.arguments(
          question: question.id,
          why: Texts.IncoherentScoring.uncounted(values: uncounted.map(\.value).joined(separator: ", "))))
    }
  }
}

extension AnswerForm {
  /// Whether an answer can stand for a level of implementation.
  fileprivate var isScorable: Bool {
    switch values {
    case .fixed, .options: true
    case .number, .date, .languages, .states, nil: false
    }
  }
}
