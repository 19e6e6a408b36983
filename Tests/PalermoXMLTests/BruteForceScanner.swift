import TestSupport

/// Finds tags and attributes by reading a document character by character, without any library.
struct BruteForceScanner {
  private(set) var elements: [Recording.Place] = []
  private(set) var attributes: [Recording.Place] = []

  private let scalars: [Unicode.Scalar]
  private var places: [(line: Int, column: Int)] = []

  init(_ document: String) {
    scalars = Array(document.unicodeScalars).filter { $0 != "\u{FEFF}" }
    var (line, column) = (1, 1)
    for (index, scalar) in scalars.enumerated() {
      places.append((line, column))
      let isCarriageReturnBeforeLineFeed = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isCarriageReturnBeforeLineFeed) {
        (line, column) = (line + 1, 1)
      } else if !isCarriageReturnBeforeLineFeed {
        column += 1
      }
    }
    scan()
  }

  private mutating func scan() {
    var index = 0
    while index < scalars.count {
      if starts("<!--", index) {
        index = end(of: "-->", index)
      } else if starts("<![CDATA[", index) {
        index = end(of: "]]>", index)
      } else if starts("<?", index) {
        index = end(of: "?>", index)
      } else if starts("</", index) {
        index = end(of: ">", index)
      } else if scalars[index] == "<" {
        index = tag(index)
      } else {
        index += 1
      }
    }
  }

  private mutating func tag(_ start: Int) -> Int {
    var index = start + 1
    elements.append(place(name(&index), start))
    while scalars[index] != ">" {
      if "/ \t\r\n".unicodeScalars.contains(scalars[index]) {
        index += 1
        continue
      }
      let begin = index
      let attribute = name(&index)
      if !attribute.hasPrefix("xmlns") { attributes.append(place(attribute, begin)) }
      while scalars[index] != "\"" && scalars[index] != "'" { index += 1 }
      let quote = scalars[index]
      index += 1
      while scalars[index] != quote { index += 1 }
      index += 1
    }
    return index + 1
  }

  private func name(_ index: inout Int) -> String {
    var name = ""
    while !" \t\r\n=/>".unicodeScalars.contains(scalars[index]) {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    return name
  }

  private func place(_ name: String, _ index: Int) -> Recording.Place {
    // A prefix bound to the namespace of the reader does not show.
    Recording.Place(name: name == "t:item" ? "item" : name, line: places[index].line, column: places[index].column)
  }

  private func starts(_ text: String, _ index: Int) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

  private func end(of text: String, _ start: Int) -> Int {
    var index = start + 2
    while !starts(text, index) { index += 1 }
    return index + text.unicodeScalars.count
  }
}
