/// A text that a respondent wrote, in the language that it names.
///
/// A text from a file stays in the bytes of that file until it is read: most are never read.
public struct RespondentText: Hashable, Sendable {
  private enum Written: Sendable {
    case text(String)
    case bytes(ArraySlice<UInt8>)
  }

  /// A language tag of BCP 47.
  public let language: String
  private let written: Written

  /// A text and its language tag.
  public init(language: String, text: String) {
    (self.language, written) = (language, .text(text))
  }

  /// A text from its bytes in UTF-8, as they stand in a file.
  package init(language: String, bytes: ArraySlice<UInt8>) {
    (self.language, written) = (language, .bytes(bytes))
  }

  /// The text. One that comes from a file has its lines tidied (`tidiedLines`).
  ///
  /// - Complexity: O(*n*) for one that comes from a file.
  public var text: String {
    switch written {
    case .text(let text): text
    case .bytes(let bytes): bytes.tidiedLines
    }
  }

  /// Calls a closure with the bytes of the text, whose white space is as it was written.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch written {
    case .text(var text): text.withUTF8(body)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }

  /// Whether it says something: it is neither blank nor a placeholder.
  ///
  /// - Parameter use: What it is for.
  public func isMeant(as use: Placeholder.Use) -> Bool { withBytes { !Placeholder.isLeft(in: $0, as: use) } }

  /// Whether both say the same in the same language, however the white space of a file is written.
  public static func == (a: Self, b: Self) -> Bool { a.language == b.language && a.text == b.text }

  /// Hashes what ``==(_:_:)`` compares: the language and the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(language)
    hasher.combine(text)
  }
}
