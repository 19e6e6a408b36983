import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unboundedNumber = Rule(
    id: "unbounded-number",
    category: .consistency,
    severity: .warning,
    texts: Texts.UnboundedNumber.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let unboundedNumber = questionnaire(.unboundedNumber) { questionnaire, _, findings in
    guard questionnaire.isStrict else { return }
    for question in questionnaire.questions where question.type.takesBounds && question.limits == nil {
      findings.add(
        .unboundedNumber, at: question.position,
        Texts.UnboundedNumber.arguments(question: question.id, type: question.type.rawValue))
    }
  }
}

extension QuestionType {
  /// Whether what answers it has a least and a greatest value.
  fileprivate var takesBounds: Bool {
    switch self {
    case .number, .numberByYear, .date: true
    case .implementation, .yesNo, .singleChoice, .multipleChoice, .text, .authority, .links, .languages, .states,
      .reference:
      false
    }
  }
}
