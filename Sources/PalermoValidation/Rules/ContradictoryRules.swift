import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let contradictoryRules = Rule(
    id: "contradictory-rules",
    category: .consistency,
    severity: .error,
    texts: Texts.ContradictoryRules.texts,
    references: ["Schemas/conditions.md"])
}

extension Check {
  static let contradictoryRules = questionnaire(.contradictoryRules) { questionnaire, corpus, findings in
    findings.judging(questionnaire, in: corpus) { judge, findings in
      var earlier: [String: [ConsistencyRule]] = [:]
      // A note refuses nothing.
      for rule in questionnaire.rules where rule.severity != .note && !judge.search.isExhausted {
        // A rule that is wrong by itself has a finding of its own.
        guard judge.isSound(rule.when), judge.isSound(rule.expect), judge.fault(of: rule) == nil else { continue }
        let questions = Set(rule.questions).sorted()
        var seen: Set<String> = []
        let other = questions.flatMap { earlier[$0] ?? [] }.first { other in
          seen.insert(other.id).inserted && (judge.excludes(rule, other) || judge.excludes(other, rule))
        }
        for question in questions { earlier[question, default: []].append(rule) }
        guard let other else { continue }
        findings.add(
          .contradictoryRules, at: Place(rule.position).child(.expect),
          Texts.ContradictoryRules.arguments(other: other.id, rule: rule.id))
      }
    }
  }
}
