import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let incoherentCondition = Rule(
    id: "incoherent-condition",
    category: .types,
    severity: .error,
    texts: Texts.IncoherentCondition.texts,
    references: ["Schemas/conditions.md"])
}

extension Check {
  static let incoherentCondition = questionnaire(.incoherentCondition) { questionnaire, corpus, findings in
    let lookup = QuestionLookup(questionnaire, in: corpus)
    for (condition, owner, place) in questionnaire.conditions {
      for fault in condition.faults(lookup) {
        // Of a question with options, the type is what is wrong.
        if fault.element == .answered, lookup[fault.question]?.options.isEmpty == false { continue }
        findings.add(
          .incoherentCondition,
          at: place.holder(of: .question, fault.question, named: fault.element)
            .attribute(fault.attribute),
          Texts.IncoherentCondition.arguments(owner: owner, why: fault.why))
      }
    }
  }
}

extension Check {
  /// Of what is to be cited for an answer that nobody can choose.
  static let incoherentDemand = questionnaire(.incoherentCondition) { questionnaire, _, findings in
    for question in questionnaire.questions where question.type.takesNoValues && question.options.isEmpty {
      for demand in question.evidence where !demand.values.isEmpty {
        let place = Place(question.position).child(.evidence, with: .kind, demand.kind.rawValue)
        findings.add(
          .incoherentCondition, at: place.attribute(.when),
          Texts.IncoherentCondition.arguments(
            owner: question.id,
            why: Texts.IncoherentCondition.noValues(question: question.id, type: question.type.rawValue)))
      }
    }
  }
}

extension Condition {
  /// The parts of it that never hold, whatever is answered.
  func faults(_ lookup: QuestionLookup) -> [ConditionFault] {
    switch self {
    case .all(let conditions), .any(let conditions): return conditions.flatMap { $0.faults(lookup) }
    case .not(let condition): return condition.faults(lookup)
    case .number(let id, let minimum, let maximum):
      if let question = lookup[id], question.type != .number {
        let why = Texts.IncoherentCondition.noNumber(question: id, type: question.type.rawValue)
        return [ConditionFault(question: id, element: .number, attribute: .question, why: why)]
      }
      guard let minimum, let maximum, minimum > maximum else { return [] }
      let why = Texts.IncoherentCondition.reversed(minimum: minimum.plain, maximum: maximum.plain)
      return [ConditionFault(question: id, element: .number, attribute: .minimum, why: why)]
    case .answered(let id, let values):
      guard !values.isEmpty, let question = lookup[id], question.type.takesNoValues else { return [] }
      let why = Texts.IncoherentCondition.noValues(question: id, type: question.type.rawValue)
      return [ConditionFault(question: id, element: .answered, attribute: .with, why: why)]
    case .party, .reservation: return []
    }
  }
}

extension QuestionType {
  /// Whether its answers are not chosen, so that a condition that compares them never holds.
  fileprivate var takesNoValues: Bool {
    switch self {
    case .text, .authority, .links, .reference, .number, .numberByYear, .date: true
    case .implementation, .yesNo, .singleChoice, .multipleChoice, .languages, .states: false
    }
  }
}
