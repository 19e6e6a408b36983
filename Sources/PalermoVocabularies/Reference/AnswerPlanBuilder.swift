import PalermoModel
package import PalermoXML

/// Reads a plan of which authorities answer which questions (`plan`).
package final class AnswerPlanBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private var title = LocalizedText()
  private var authorities: [AnswerPlan.Authority] = []
  private var assignments: [AnswerPlan.Assignment] = []

  /// A builder for a root. Returns nil if the root has no id.
  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id) else { return nil }
    (self.path, self.id) = (path, id)
  }

  /// Takes a title, an authority or an assignment.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch PlanChild(rawValue: element.name) {
    case .title: title.add(element)
    case .authority: if let authority = AnswerPlan.Authority(element) { authorities.append(authority) }
    case .assignment:
      if let assignment = AnswerPlan.Assignment(element, decoder: &decoder) { assignments.append(assignment) }
    case nil: break
    }
  }

  /// The plan with what was read so far.
  package var document: Document? {
    .plan(AnswerPlan(id: id, title: title, authorities: authorities, assignments: assignments, file: path))
  }
}
