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
      func add(_ id: String, among known: [String], _ problem: (_ hint: FilledText) -> FilledText) {
        findings.add(.planMismatch, at: Place(assignment.position), suggesting: .near(id, in: known)) {
          Texts.PlanMismatch.arguments(problem: problem($0))
        }
      }
      for id in [assignment.authority] where !authorities.contains(id) {
        add(id, among: authorities) { Texts.PlanMismatch.unknownAuthority(id: id, hint: $0) }
      }
      for id in assignment.sections where !known.0.contains(id) {
        add(id, among: known.0.sorted()) { Texts.PlanMismatch.unknownSection(id: id, hint: $0) }
      }
      for id in assignment.questions where !known.1.contains(id) {
        add(id, among: known.1.sorted()) { Texts.PlanMismatch.unknownQuestion(id: id, hint: $0) }
      }
    }
  }
}
