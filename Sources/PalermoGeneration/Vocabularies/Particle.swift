import PalermoXML

/// A place in the order of children: which elements may stand there, and how often.
struct Particle {
  let elements: [ElementDeclaration]
  let minimum: Int
  /// Nil for any number.
  let maximum: Int?
  /// The name of the group that the elements are, if they are one.
  let group: String?

  /// Elements with the numbers of times that a node of XSD states.
  init(_ elements: [ElementDeclaration], _ node: XMLNode, group: String? = nil) throws {
    (self.elements, self.group) = (elements, group)
    minimum = node[attribute: "minOccurs"].flatMap { Int($0) } ?? 1
    let most = node[attribute: "maxOccurs"] ?? "1"
    maximum = most == "unbounded" ? nil : Int(most)
  }
}
