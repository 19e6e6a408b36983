import PalermoModel
package import PalermoXML

package final class AnswerPlanBuilder: DocumentBuilder {
  private let path: String
  private let id: String
  private var title = LocalizedText()
  private var authorities: [AnswerPlan.Authority] = []
  private var assignments: [AnswerPlan.Assignment] = []

  package init?(_ root: XMLElement, path: String) {
    guard let id = root.string(.id) else { return nil }
    (self.path, self.id) = (path, id)
  }

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch PlanChild(rawValue: element.name) {
    case .title: title.add(element)
    case .authority: if let authority = AnswerPlan.Authority(element) { authorities.append(authority) }
    case .assignment:
      if let assignment = AnswerPlan.Assignment(element, decoder: &decoder) { assignments.append(assignment) }
    case nil: break
    }
  }

  package var document: Document? {
    .plan(AnswerPlan(id: id, title: title, authorities: authorities, assignments: assignments, file: path))
  }
}
