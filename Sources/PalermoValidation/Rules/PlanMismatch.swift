import PalermoModel
import PalermoRules

extension Rule {
  static let planMismatch = Rule(
    id: "plan-mismatch",
    category: .references,
    severity: .error,
    texts: Texts.PlanMismatch.texts,
    references: ["Schemas/plan.xsd"])
}

extension Check {
  static let planMismatch = plan(.planMismatch) { plan, corpus, findings in
    let authorities = plan.authorities.map { $0.id }
    let sections = corpus.questionnaires.values.flatMap { $0.sections }
    let known = (Set(sections.map { $0.id }), Set(sections.flatMap { $0.questions }.map { $0.id }))
    for assignment in plan.assignments {
      let problems =
        [assignment.authority].filter { !authorities.contains($0) }.map {
          Texts.PlanMismatch.unknownAuthority(id: $0, hint: Suggestion.clause(for: $0, in: authorities))
        }
        + assignment.sections.filter { !known.0.contains($0) }.map {
          Texts.PlanMismatch.unknownSection(id: $0, hint: Suggestion.clause(for: $0, in: known.0.sorted()))
        }
        + assignment.questions.filter { !known.1.contains($0) }.map {
          Texts.PlanMismatch.unknownQuestion(id: $0, hint: Suggestion.clause(for: $0, in: known.1.sorted()))
        }
      for problem in problems {
        findings.add(.planMismatch, at: assignment.position, Texts.PlanMismatch.arguments(problem: problem))
      }
    }
  }
}
