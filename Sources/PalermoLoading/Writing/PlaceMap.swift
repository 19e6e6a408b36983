package import PalermoModel
import PalermoVocabularies
package import PalermoXML

/// Where the places of a submission came from that was read from a workbook or from collected data.
package struct PlaceMap<Place> {
  /// Where a place came from, and the element and the attribute that it is in the submission.
  package struct Origin {
    /// Where it came from.
    package let place: Place
    /// The name of the element.
    package let element: String
    /// The name of the attribute. Nil for the element as a whole, and for its text.
    package let attribute: String?
  }

  private var entries: [(position: SourcePosition, origin: Origin)] = []
  private let values: [String: Place]
  private let start: Origin

  /// The map of a file.
  ///
  /// - Parameters:
  ///   - root: Where everything in it came from.
  ///   - written: The root as it is written, in canonical form.
  ///   - text: The file.
  ///   - values: The places of the values of the answers, by question.
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ root: ElementOrigin<Place>, written: XMLNode, in text: String, values: [String: Place]) {
    (self.values, start) = (values, Origin(place: root.place, element: root.node.name, attribute: nil))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var line = 1
    add(root, written, lines, &line, depth: 0)
  }

  /// Adds an element that begins in the line behind a given one, and moves to its last line.
  private mutating func add(
    _ origin: ElementOrigin<Place>, _ node: XMLNode, _ lines: [Substring], _ line: inout Int, depth: Int
  ) {
    line += 1
    func add(_ place: Place, _ attribute: String?, at column: Int) {
      entries.append(
        (
          SourcePosition(line: line, column: column),
          Origin(place: place, element: node.name, attribute: attribute)
        ))
    }
    add(origin.place, nil, at: 2 * depth + 1)
    guard line <= lines.count else { return }
    let text = lines[line - 1]
    var parts: [(column: Int, name: String, place: Place)] = []
    for attribute in node.attributes {
      guard let place = origin.places[attribute.name], let range = text.firstRange(of: " \(attribute.name)=\"") else {
        continue
      }
      let column = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound) + 2
      parts.append((column, attribute.name, place))
    }
    for part in parts.sorted(by: { $0.column < $1.column }) { add(part.place, part.name, at: part.column) }
    if let place = origin.places[""], let end = text.firstIndex(of: ">") {
      add(place, nil, at: text.unicodeScalars.distance(from: text.startIndex, to: end) + 2)
    }
    line += node.ownText.unicodeScalars.count { $0 == "\n" }
    for (child, inner) in zip(origin.children, node.children) { self.add(child, inner, lines, &line, depth: depth + 1) }
    if !node.children.isEmpty { line += 1 }
  }

  /// Where a place came from; for a question that is said to have no answer, where that would stand.
  ///
  /// - Complexity: O(log *n*).
  package func origin(of position: SourcePosition, subject: String?) -> Origin {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    guard let subject, let value = values[subject], position.line <= 2 else {
      return low == 0 ? start : entries[low - 1].origin
    }
    return Origin(place: value, element: Name.answer.text, attribute: nil)
  }
}
