import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let constantCondition = Rule(
    id: "constant-condition",
    category: .consistency,
    severity: .warning,
    texts: Texts.ConstantCondition.texts,
    references: ["Schemas/conditions.md"])
}

extension Check {
  static let constantCondition = questionnaire(.constantCondition) { questionnaire, corpus, findings in
    findings.judging(questionnaire, in: corpus) { judge, findings in
      for question in questionnaire.questions {
        let place = Place(question.position).child(.relevant)
        guard let relevance = question.relevance, judge.isSound(relevance) else { continue }
        if judge.alwaysHolds(relevance, of: question) {
          findings.add(
            .constantCondition, at: place,
            Texts.ConstantCondition.arguments(owner: question.id, why: Texts.ConstantCondition.alwaysAsked))
        } else if judge.search.canHold(relevance, of: question) == true, judge.hasDeadPart(relevance, of: question) {
          findings.add(
            .constantCondition, at: place,
            Texts.ConstantCondition.arguments(owner: question.id, why: Texts.ConstantCondition.deadPart))
        }
      }
      for rule in questionnaire.rules {
        guard let fault = judge.fault(of: rule) else { continue }
        findings.add(
          .constantCondition, at: Place(rule.position).child(fault.element), severity: fault.severity,
          Texts.ConstantCondition.arguments(owner: rule.id, why: fault.why))
      }
    }
  }
}

extension RuleJudge.Fault {
  /// The part of the rule that is at fault.
  fileprivate var element: Name {
    switch self {
    case .neverApplies: .when
    case .neverBroken, .alwaysBroken: .expect
    }
  }

  /// What refuses right answers weighs more than what has no effect.
  fileprivate var severity: Severity {
    switch self {
    case .neverApplies, .neverBroken: .warning
    case .alwaysBroken: .error
    }
  }

  fileprivate var why: LocalizedText {
    switch self {
    case .neverApplies: Texts.ConstantCondition.neverApplies
    case .neverBroken: Texts.ConstantCondition.neverBroken
    case .alwaysBroken: Texts.ConstantCondition.alwaysBroken
    }
  }
}
