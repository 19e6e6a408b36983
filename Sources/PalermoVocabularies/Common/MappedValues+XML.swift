import PalermoXML

extension XMLElement {
  /// The pairs of its children of the type `mappedValue`.
  var mappedValues: [String: String] {
    var values: [String: String] = [:]
    for child in children(.value) {
      if let from = child.string(.from), let to = child.string(.to) { values[from] = values[from] ?? to }
    }
    return values
  }
}

extension [String: String] {
  /// An element of the type `mappedValue` for each pair, in alphabetical order.
  var mappedValues: [XMLNode] { sorted { $0.key < $1.key }.map { .mappedValue(from: $0.key, to: $0.value) } }
}
