import PalermoXML

/// An element that was read from a workbook, and the cells that it came from.
struct ElementOrigin {
  /// The cell for what is said of the element as a whole.
  let place: CellPlace
  /// The cells of its attributes by their names, and of its text under the empty name.
  var cells: [String: CellPlace] = [:]
  /// The element without those inside.
  var node: XMLNode
  /// The elements inside, in order.
  var children: [ElementOrigin] = []

  /// An element that says nothing yet.
  init(_ name: String, at place: CellPlace) {
    (self.place, node) = (place, XMLNode(name: name, attributes: [], content: []))
  }

  /// Adds an attribute.
  mutating func add(_ name: String, _ value: String, from cell: CellPlace) {
    node[attribute: name] = value
    cells[name] = cell
  }

  /// The element with those inside.
  var tree: XMLNode {
    var tree = node
    tree.content += children.map { .element($0.tree) }
    return tree
  }
}
