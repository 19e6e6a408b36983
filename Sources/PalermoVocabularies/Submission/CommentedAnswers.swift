import PalermoModel
import PalermoXML

/// Finds what stands in the comments of a file in the form of an answer.
enum CommentedAnswers {
  /// The questions of answers in comments that say something, each with the byte at which its comment begins.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(in bytes: ArraySlice<UInt8>) -> [(question: String, offset: Int)] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [(question: String, offset: Int)] = []
      var index = bytes.next(opening, from: 0)
      while index < bytes.count {
        let end = bytes.next(closing, from: index + opening.count)
        var tag = bytes.next(answer, from: index + opening.count)
        while tag < end {
          let close = min(bytes.next(UInt8(ascii: ">"), from: tag), end)
          if let question = question(of: bytes[tag..<close]) { found.append((question, index)) }
          tag = bytes.next(answer, from: tag + answer.count)
        }
        index = bytes.next(opening, from: end)
      }
      return found
    }.map { ($0.question, bytes.startIndex + $0.offset) }
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let answer = Array("<\(Name.answer.text)".utf8)

  /// What the start tag of an answer says that it answers. Nil if it is the tag of something else, or of an answer that
  /// is empty, as in a file to be filled in.
  private static func question(of tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let rest = tag.dropFirst(answer.count)
    guard rest.first.map({ $0.isBlank }) == true else { return nil }
    if rest.last == UInt8(ascii: "/"), value(of: .value, in: rest)?.isBlankText != false { return nil }
    return value(of: .question, in: rest).map { $0.collapsed }
  }

  /// The value of an attribute in a tag. Nil if it is not there, or not in quotation marks.
  private static func value(of name: Name, in tag: Slice<UnsafeBufferPointer<UInt8>>) -> ArraySlice<UInt8>? {
    var rest = tag
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      let before = Array(rest[..<sign].split(whereSeparator: { $0.isBlank }).last ?? rest[..<rest.startIndex])
      rest = rest[(sign + 1)...].drop { $0.isBlank }
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      let value = rest.dropFirst().prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { return nil }
      if before.elementsEqual(name.text.utf8) { return Array(value)[...] }
      rest = rest[(value.endIndex + 1)...]
    }
    return nil
  }
}
