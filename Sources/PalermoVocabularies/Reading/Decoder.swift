package import PalermoModel
package import PalermoXML

/// Reads typed values from elements whose structure was checked. A missing or malformed value reads as nil: the checker
/// has reported it, and the rest of the file remains usable.
package struct Decoder {
  private let source: SourceText
  private let givesPlaces: Bool
  private var finder: PositionFinder

  /// A decoder of a file. Without places, everything stands at its start.
  package init(_ source: SourceText, givesPlaces: Bool = true) {
    (self.source, self.givesPlaces) = (source, givesPlaces)
    finder = PositionFinder(source)
  }

  /// What remarks in the file mark as confidential, and whether they mark all of it. Nothing for a file without remarks,
  /// whose answers tell it themselves.
  package var remarked: (ranges: [Range<Int>], isWholeFile: Bool) {
    source.bytes.withUnsafeBufferPointer { bytes in
      let remarks = ConfidentialRemarks(in: bytes)
      return (remarks.ranges, remarks.isOfWholeFile)
    }
  }

  /// Whether the text that goes on at a place asks for confidence, and where it ends.
  ///
  /// - Complexity: O(*n*) in the bytes up to the next tag.
  func readText(at offset: Int) -> (isMark: Bool, end: Int) {
    source.bytes.withUnsafeBufferPointer { bytes -> (isMark: Bool, end: Int) in
      let scanner = ConfidentialPassages.Scanner(bytes: bytes, index: offset)
      if let end = scanner.endOfTextBehindThatIsMark { return (true, end) }
      return (false, bytes.next(UInt8(ascii: "<"), from: offset))
    }
  }

  /// Whether a prefix is declared anywhere behind the root's own tag: nearly no file does so.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, many bytes at a time.
  func holdsPrefixes(behind root: XMLElement) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      ConfidentialPassages.Scanner(bytes: bytes, index: root.offset).declaresPrefixBehindRoot
    }
  }

  /// Whether the tag of an element, or of one directly inside it, declares a prefix that is meant as the mark.
  ///
  /// - Complexity: O(*n*) in the bytes of the tags.
  func isMarkDeclared(in element: XMLElement) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      ConfidentialPassages.Scanner(bytes: bytes, index: element.offset).declaresMark
        || element.children.contains {
          ConfidentialPassages.Scanner(bytes: bytes, index: $0.offset).declaresMark
        }
    }
  }

  /// The answers that stand in remarks, in the order of the file.
  ///
  /// - Complexity: O(*n*) in the bytes of a file with remarks.
  package mutating func commentedAnswers() -> [CommentedAnswer] {
    guard givesPlaces, source.holdsRemark else { return [] }
    return CommentedAnswers.find(in: source.bytes).map { question, offset in
      CommentedAnswer(question: question, position: position(offset))
    }
  }

  /// The line and column of a byte, counted from the start of the file. Fastest for offsets in ascending order.
  package mutating func position(_ offset: Int) -> SourcePosition {
    guard givesPlaces else { return .start }
    let place = finder.position(at: offset)
    return SourcePosition(line: place.line, column: place.column)
  }

  /// Where the `<` of an element stands.
  package mutating func position(of element: XMLElement) -> SourcePosition {
    position(element.offset)
  }

  /// Where an attribute of an element stands, or the element if it has no such attribute.
  package mutating func position(of name: Name, in element: XMLElement) -> SourcePosition {
    guard givesPlaces else { return .start }
    return position(source.offset(ofAttribute: name.text, inElementAt: element.offset))
  }
}
