extension SourceText {
  /// The edits that make corrections.
  ///
  /// - Returns: For each correction its edits in the order of the document. None where what is written does not stand at
  ///   its place, or in the values of attributes of several names; a correction is never made by half.
  /// - Complexity: O(*n*) in the bytes of the document, times the depth of the elements with corrections inside each other.
  package func edits(for corrections: [XMLCorrection]) -> [[XMLEdit]] {
    withTerminatedBytes { bytes in
      var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      var search = CorrectionSearch(corrections, PositionFinder(self))
      while let event = try? scanner.next() {
        switch event {
        case .start(let name, let offset): search.open(name, at: offset, scanner)
        case .end: search.close(scanner)
        case .text, .replacement, .section, .comment, .instruction: break
        }
      }
      search.replaceReferences(in: bytes, PositionFinder(self))
      return search.edits
    }
  }
}

/// Looks for what is to be corrected while a document is scanned.
private struct CorrectionSearch {
  private struct Place: Hashable {
    let line, column: Int
  }

  /// An element that is not closed yet.
  private struct OpenElement {
    /// The bytes of its name behind a prefix.
    let name: Int
    /// Where its start tag ends.
    let tagEnd: Int
    /// The corrections of its name.
    let renaming: [Int]
    /// The corrections that take its tags away.
    let unwrapping: [Int]
    /// The corrections that are looked for inside, by the words that are written.
    let inside: [String: [Int]]
  }

  /// What was found of a correction.
  private struct Found {
    var edits: [XMLEdit] = []
    /// The name of the attributes that hold what is written.
    var attribute: String?
    /// Whether it cannot be made: another attribute holds the same, or an end tag is missing.
    var isRefused = false
  }

  private let corrections: [XMLCorrection]
  private let places: [Place: [Int]]
  private var finder: PositionFinder
  private var found: [Found]
  private var elements: [OpenElement] = []
  /// The open elements that something is looked for in.
  private var holders: [Int] = []

  init(_ corrections: [XMLCorrection], _ finder: PositionFinder) {
    (self.corrections, self.finder) = (corrections, finder)
    places = Dictionary(grouping: corrections.indices) { place in
      Place(line: corrections[place].line, column: corrections[place].column)
    }
    found = [Found](repeating: Found(), count: corrections.count)
  }

  /// The edits of each correction.
  var edits: [[XMLEdit]] { found.map { $0.isRefused ? [] : $0.edits } }

  mutating func open(_ name: Range<Int>, at offset: Int, _ scanner: XMLScanner) {
    let local = scanner.parts(of: name).local
    let own = corrections(at: offset)
    let renaming = own.filter { corrections[$0].subject == .name && corrections[$0].written == local }
    for index in renaming {
      found[index].edits.append(edit(name.upperBound - local.utf8.count..<name.upperBound, corrections[index].meant))
      // Until the end tag is met.
      found[index].isRefused = true
    }
    let unwrapping = own.filter {
      corrections[$0].subject == .tags && corrections[$0].written == local && scanner.attributes.isEmpty
    }
    for index in unwrapping {
      found[index].edits.append(XMLEdit(range: offset..<scanner.offset, text: ""))
      found[index].isRefused = true
    }
    let values = Dictionary(grouping: own.filter { corrections[$0].subject == .value }) { key(of: corrections[$0]) }
    for attribute in scanner.attributes {
      let here = corrections(at: attribute.name.lowerBound)
      rename(attribute, by: here, scanner)
      let exact = Dictionary(grouping: here.filter { corrections[$0].subject == .value }) { key(of: corrections[$0]) }
      for wanted in [exact, values] + holders.map({ elements[$0].inside }) where !wanted.isEmpty {
        correct(attribute, by: wanted, scanner)
      }
    }
    let inside = values.compactMapValues { indices in
      let rest = indices.filter { found[$0].edits.isEmpty }
      return rest.isEmpty ? nil : rest
    }
    if !inside.isEmpty { holders.append(elements.count) }
    elements.append(
      OpenElement(
        name: local.utf8.count, tagEnd: scanner.offset, renaming: renaming, unwrapping: unwrapping, inside: inside))
  }

  mutating func close(_ scanner: XMLScanner) {
    guard let element = elements.popLast() else { return }
    if holders.last == elements.count { holders.removeLast() }
    // The end tag, unless the start tag closes the element itself.
    var end = scanner.offset
    let hasEndTag = end > element.tagEnd
    if hasEndTag {
      repeat {
        end -= 1
      } while end > 0 && (scanner.source[end] == UInt8(ascii: ">") || XMLScanner.isBlank(scanner.source[end]))
      end += 1
    }
    for index in element.renaming {
      if hasEndTag { found[index].edits.append(edit(end - element.name..<end, corrections[index].meant)) }
      found[index].isRefused = false
    }
    guard hasEndTag, !element.unwrapping.isEmpty else { return }
    var start = end - element.name
    while start > element.tagEnd, scanner.source[start] != UInt8(ascii: "<") { start -= 1 }
    for index in element.unwrapping {
      found[index].edits.append(XMLEdit(range: start..<scanner.offset, text: ""))
      found[index].isRefused = false
    }
  }

  /// Replaces the references that corrections are at, which a scanner cannot read.
  ///
  /// - Complexity: O(*n*) in the bytes for each of them. A document that is not well-formed has one fault.
  mutating func replaceReferences(in bytes: UnsafeBufferPointer<UInt8>, _ finder: PositionFinder) {
    for index in corrections.indices where corrections[index].subject == .reference {
      let (correction, written) = (corrections[index], Array(corrections[index].written.utf8))
      var finder = finder
      var start = bytes.next(written, from: 0)
      while start < bytes.count, finder.position(at: start) < (correction.line, correction.column) {
        start = bytes.next(written, from: start + written.count)
      }
      guard start < bytes.count, finder.position(at: start) == (correction.line, correction.column) else { continue }
      found[index].edits = [edit(start..<start + written.count, correction.meant)]
    }
  }

  private mutating func corrections(at offset: Int) -> [Int] {
    let (line, column) = finder.position(at: offset)
    return places[Place(line: line, column: column)] ?? []
  }

  private mutating func rename(_ attribute: XMLScanner.Attribute, by indices: [Int], _ scanner: XMLScanner) {
    for index in indices where corrections[index].subject == .name {
      let (written, meant) = (corrections[index].written, corrections[index].meant)
      // An element has no two attributes of one name.
      guard scanner.string(attribute.name) == written,
        !scanner.attributes.contains(where: { scanner.string($0.name) == meant })
      else { continue }
      found[index].edits.append(edit(attribute.name, meant))
    }
  }

  /// Corrects the value of an attribute, or the words of it that are written wrongly.
  private mutating func correct(
    _ attribute: XMLScanner.Attribute, by wanted: [String: [Int]], _ scanner: XMLScanner
  ) {
    let words = scanner.value(of: attribute).utf8.split(whereSeparator: XMLScanner.isBlank).map { String($0)! }
    if let whole = wanted[words.joined(separator: " ")] {
      for index in whole { take(index, attribute.value, of: attribute, scanner) }
      return
    }
    guard words.count > 1, attribute.isPlain else { return }
    var start = attribute.value.lowerBound
    for word in words {
      while XMLScanner.isBlank(scanner.source[start]) { start += 1 }
      let range = start..<start + word.utf8.count
      for index in wanted[word] ?? [] { take(index, range, of: attribute, scanner) }
      start = range.upperBound
    }
  }

  private mutating func take(
    _ index: Int, _ range: Range<Int>, of attribute: XMLScanner.Attribute, _ scanner: XMLScanner
  ) {
    let name = scanner.string(attribute.name)
    if found[index].attribute ?? name != name { found[index].isRefused = true }
    found[index].attribute = name
    let quote = scanner.source[attribute.value.lowerBound - 1]
    found[index].edits.append(edit(range, corrections[index].meant, in: quote))
  }

  private func key(of correction: XMLCorrection) -> String {
    correction.written.utf8.split(whereSeparator: XMLScanner.isBlank).map { String($0)! }.joined(separator: " ")
  }

  private func edit(_ range: Range<Int>, _ text: String, in quote: UInt8 = 0) -> XMLEdit {
    let escaped = XMLNode.escaped(text, inAttribute: true)
    guard quote == UInt8(ascii: "'") else { return XMLEdit(range: range, text: escaped) }
    let parts = escaped.split(separator: "'", omittingEmptySubsequences: false)
    return XMLEdit(range: range, text: parts.joined(separator: "&apos;"))
  }
}
