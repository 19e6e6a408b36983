package import PalermoXML

/// An element that was read from a workbook or from collected data, and where its parts came from.
package struct ElementOrigin<Place> {
  /// The place for what is said of the element as a whole.
  package let place: Place
  /// The places of its attributes by their names, and of its text under the empty name.
  package var places: [String: Place] = [:]
  /// The element without those inside.
  package var node: XMLNode
  /// The elements inside, in order.
  package var children: [ElementOrigin] = []

  /// An element that says nothing yet.
  package init(_ name: String, at place: Place) {
    (self.place, node) = (place, XMLNode(name: name, attributes: [], content: []))
  }

  /// Adds an attribute.
  package mutating func add(_ name: String, _ value: String, from place: Place) {
    node[attribute: name] = value
    places[name] = place
  }

  /// The element with those inside.
  package var tree: XMLNode {
    var tree = node
    tree.content += children.map { .element($0.tree) }
    return tree
  }
}
