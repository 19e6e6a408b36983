/// Why a file could not be read to its end.
public struct XMLFailure: Error {
  /// What stood in the way.
  public enum Reason: Sendable {
    /// Not a byte in it but blanks.
    case empty
    /// Not UTF-8; with the encoding declared, if one is.
    case encoding(declared: String?)
    /// It says that it is ASCII, and holds other characters.
    case beyondASCII
    /// Not well-formed, by libxml2's error number and the names that the error is about.
    case malformed(code: Int, names: [String])
    /// A document type declaration, which is refused before anything in it is read.
    case doctype
    /// The file is larger than ``XMLLimits/bytes``.
    case tooManyBytes
    /// Elements are nested deeper than ``XMLLimits/depth``.
    case tooDeep
    /// There are more elements than ``XMLLimits/elements``.
    case tooManyElements
    /// An element has more attributes than ``XMLLimits/attributes``.
    case tooManyAttributes
    /// A text or a value is longer than ``XMLLimits/textBytes``.
    case tooMuchText
    /// There are more different names than ``XMLLimits/names``.
    case tooManyNames
    /// A name is longer than ``XMLLimits/nameBytes``.
    case nameTooLong
  }

  /// What stood in the way.
  public let reason: Reason

  /// Whether it is the encoding, so that what the file says could be read in another one.
  public var isEncoding: Bool {
    switch reason {
    case .encoding, .beyondASCII: true
    case .empty, .malformed, .doctype, .tooManyBytes, .tooDeep, .tooManyElements, .tooManyAttributes, .tooMuchText,
      .tooManyNames, .nameTooLong:
      false
    }
  }

  /// Where reading ended, in bytes from the start of the file.
  public let offset: Int
}
