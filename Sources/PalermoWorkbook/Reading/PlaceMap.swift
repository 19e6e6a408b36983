import PalermoModel
import PalermoXML

/// Which cell the places of a submission came from that was read from a workbook.
struct PlaceMap {
  private var entries: [(position: SourcePosition, place: CellPlace)] = []
  private let values: [String: CellPlace]
  private let start: CellPlace

  /// The map of a file.
  ///
  /// - Parameters:
  ///   - root: Where everything in it came from.
  ///   - written: The root as it is written, in canonical form.
  ///   - text: The file.
  ///   - values: The cells of the values of the answers, by question.
  /// - Complexity: O(*n*) in the length of the text.
  init(_ root: ElementOrigin, written: XMLNode, in text: String, values: [String: CellPlace]) {
    (self.values, start) = (values, root.place)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var line = 1
    add(root, written, lines, &line, depth: 0)
  }

  /// Adds an element that begins in the line behind a given one, and moves to its last line.
  private mutating func add(
    _ origin: ElementOrigin, _ node: XMLNode, _ lines: [Substring], _ line: inout Int, depth: Int
  ) {
    line += 1
    entries.append((SourcePosition(line: line, column: 2 * depth + 1), origin.place))
    guard line <= lines.count else { return }
    let text = lines[line - 1]
    var cells: [(column: Int, place: CellPlace)] = []
    for attribute in node.attributes {
      guard let cell = origin.cells[attribute.name], let range = text.firstRange(of: " \(attribute.name)=\"") else {
        continue
      }
      cells.append((text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound) + 2, cell))
    }
    for cell in cells.sorted(by: { $0.column < $1.column }) {
      entries.append((SourcePosition(line: line, column: cell.column), cell.place))
    }
    if let cell = origin.cells[""], let end = text.firstIndex(of: ">") {
      let column = text.unicodeScalars.distance(from: text.startIndex, to: end) + 2
      entries.append((SourcePosition(line: line, column: column), cell))
    }
    line += node.ownText.unicodeScalars.count { $0 == "\n" }
    for (child, inner) in zip(origin.children, node.children) { add(child, inner, lines, &line, depth: depth + 1) }
    if !node.children.isEmpty { line += 1 }
  }

  /// The cell of a place; that of an answer for a question that is said to have none.
  ///
  /// - Complexity: O(log *n*).
  func cell(of position: SourcePosition, subject: String?) -> CellPlace {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    let place = low == 0 ? start : entries[low - 1].place
    guard let subject, let value = values[subject], position.line <= 2 else { return place }
    return value
  }
}
