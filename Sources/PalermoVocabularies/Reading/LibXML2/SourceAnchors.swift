package import PalermoModel
package import PalermoXML

/// What stands at the places of a file, however it is laid out: by it a finding is known again after `fmt`, and when lines
/// have moved.
package struct SourceAnchors: Sendable {
  private struct Element {
    let position: SourcePosition
    /// Its name, what identifies it, and its number among those beside it that are alike in both.
    let step: String
    let parent: Int?
    /// What it says itself; empty where that belongs to a confidential answer, and of the root, which is about all.
    let content: String
    /// Its attributes, their values likewise.
    let attributes: [(name: String, value: String, position: SourcePosition)]
  }

  private var elements: [Element] = []

  /// The anchors of a file, as far as it can be read.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - isWhole: Whether all of it was read. Of one that breaks off, nobody knows what is confidential.
  /// - Complexity: O(*n*) in the bytes of the file.
  package init(of source: SourceText, isWhole: Bool) {
    var recorder = Recorder(source, isWhole: isWhole)
    _ = XMLReader(namespace: toolkitNamespace, names: Name.forReaders).read(source, visitor: &recorder)
    elements = recorder.elements
  }

  /// The way from the root to what stands at a place, and what it says. Returns nil before the root.
  ///
  /// - Complexity: O(log *n*) in the elements, and O(*d*) in the depth.
  package func anchor(of position: SourcePosition) -> String? {
    var (start, end) = (0, elements.count)
    while start < end {
      let middle = (start + end) / 2
      if elements[middle].position <= position { start = middle + 1 } else { end = middle }
    }
    guard start > 0 else { return nil }
    let element = elements[start - 1]
    var steps = [element.step]
    var parent = element.parent
    while let place = parent {
      steps.append(elements[place].step)
      parent = elements[place].parent
    }
    let way = steps.reversed().joined(separator: "/")
    if position == element.position { return "\(way)\0\(element.content)" }
    guard let attribute = element.attributes.first(where: { $0.position == position }) else {
      return "\(way)/text()\0\(element.content)"
    }
    return "\(way)/@\(attribute.name)\0\(attribute.value)"
  }

  /// Takes down what stands where as the file is read.
  private struct Recorder: XMLVisitor {
    private let isWhole: Bool
    private var decoder: Decoder
    private(set) var elements: [Element] = []
    /// How many there are of each step, by the element that they stand in.
    private var counts: [Int: [String: Int]] = [:]
    private var isRootOpen = false

    init(_ source: SourceText, isWhole: Bool) {
      self.isWhole = isWhole
      decoder = Decoder(source)
    }

    mutating func root(_ element: XMLElement) {
      isRootOpen = isWhole && !element.isMarked
      add(element, in: nil, isOpen: isRootOpen)
    }

    mutating func child(_ element: XMLElement) {
      // What may be meant as the mark marks the whole answer, wherever it stands in it.
      let isMarked =
        Name(rawValue: element.name) == .answer && element.holds(XMLTree.unknown, or: Name.confidential.rawValue)
      addAll(element, in: 0, isOpen: isRootOpen && !isMarked)
    }

    mutating func strayText(at offset: Int) {}

    private mutating func addAll(_ element: XMLElement, in parent: Int, isOpen: Bool) {
      let place = elements.count
      let isOpen = isOpen && !element.isMarked
      add(element, in: parent, isOpen: isOpen)
      for child in element.children { addAll(child, in: place, isOpen: isOpen) }
      counts[place] = nil
    }

    private mutating func add(_ element: XMLElement, in parent: Int?, isOpen: Bool) {
      let position = decoder.position(of: element)
      var attributes: [(name: Name, value: String, position: SourcePosition)] = []
      for attribute in element.attributes {
        guard let name = Name(rawValue: attribute.name) else { continue }
        attributes.append((name, attribute.value.onOneLine, decoder.position(of: name, in: element)))
      }
      let kind = Name(rawValue: element.name)
      // A digest of one of a few years would tell it.
      let isShown = isOpen || parent == nil
      let identity = attributes.filter { attribute in
        isShown ? attribute.name.identifies(kind) : kind == .answer && attribute.name == .question
      }.map { "[\($0.name.text)=\($0.value)]" }.sorted()
      var step = (kind?.text ?? "*") + identity.joined()
      if let parent {
        let count = counts[parent, default: [:]][step, default: 0] + 1
        counts[parent, default: [:]][step] = count
        step += "[\(count)]"
      }
      let said =
        isOpen && parent != nil
        ? attributes.map { "\($0.name.text)=\($0.value)" }.sorted() + [
          element.hasChildren ? "" : element.text.onOneLine
        ]
        : []
      elements.append(
        Element(
          position: position, step: step, parent: parent, content: said.joined(separator: "\0"),
          attributes: attributes.map { ($0.name.text, isOpen ? $0.value : "", $0.position) }))
    }
  }
}

extension Name {
  /// Whether an attribute of this name tells an element from those beside it.
  fileprivate func identifies(_ element: Name?) -> Bool {
    [.id, .question, .code, .state, .instrument, .questionnaire, .year, .xmlLang, .plural].contains(self)
      || (self == .value && element == .option)
  }
}

extension XMLElement {
  /// Whether it is marked as confidential, or in a way that may have been meant so.
  fileprivate var isMarked: Bool {
    attributes.contains { attribute in
      guard let name = Name(rawValue: attribute.name) else { return true }
      return name == .confidential && attribute.value != "false"
    }
  }
}

extension String {
  /// The words with one space between them, as far as the first 4,096 bytes.
  fileprivate var onOneLine: String {
    var text = ""
    for word in split(whereSeparator: \.isWhitespace) {
      if !text.isEmpty { text += " " }
      text += word
      if text.utf8.count > 1 << 12 { break }
    }
    return text
  }
}
