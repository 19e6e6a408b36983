import PalermoModel
import PalermoXML

extension Condition {
  /// Reads the condition inside an element of the type `condition`.
  init?(in element: XMLElement?) {
    guard let child = element?.children.first(where: { _ in true }) else { return nil }
    self.init(child)
  }

  private init?(_ element: XMLElement) {
    switch ConditionChild(rawValue: element.name) {
    case .all: self = .all(element.children.compactMap { Condition($0) })
    case .any: self = .any(element.children.compactMap { Condition($0) })
    case .not:
      guard let condition = Condition(in: element) else { return nil }
      self = .not(condition)
    case .answered:
      guard let question = element.string(.question) else { return nil }
      self = .answered(question: question, values: element.words(.with))
    case .number:
      guard let question = element.string(.question) else { return nil }
      self = .number(question: question, minimum: element.double(.minimum), maximum: element.double(.maximum))
    case .party:
      guard let instrument = element.string(.instrument) else { return nil }
      self = .party(instrument: instrument)
    case .reservation:
      guard let instrument = element.string(.instrument) else { return nil }
      self = .reservation(instrument: instrument)
    case nil: return nil
    }
  }

  /// The condition inside an element of the type `condition`.
  func xml(_ name: Name) -> XMLNode { .condition(name, [xml]) }

  private var xml: XMLNode {
    switch self {
    case .all(let conditions): .conditions(.all, conditions.map { $0.xml })
    case .any(let conditions): .conditions(.any, conditions.map { $0.xml })
    case .not(let condition): condition.xml(.not)
    case .answered(let question, let values): .answered(question: question, with: values.words)
    case .number(let question, let minimum, let maximum):
      .number(question: question, minimum: minimum?.plain, maximum: maximum?.plain)
    case .party(let instrument): .participationCondition(.party, instrument: instrument)
    case .reservation(let instrument): .participationCondition(.reservation, instrument: instrument)
    }
  }
}
