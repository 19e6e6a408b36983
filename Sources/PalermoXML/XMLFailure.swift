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
    case tooManyBytes
    case tooDeep
    case tooManyElements
    case tooManyAttributes
    case tooMuchText
    case tooManyNames
    case nameTooLong
  }

  public let reason: Reason
  /// Where, in bytes from the start of the file.
  public let offset: Int
}
