import PalermoModel
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Paths between the system, where they are bytes, and texts.
public enum PathText {
  /// Stands for the first of the bytes beyond ASCII in arguments that are not UTF-8.
  private static let strayBytes: UInt32 = 0x10FF00

  /// An argument of the command line as a text. Bytes that are not UTF-8 become characters of private use, from which
  /// ``bytes(ofArgument:)`` gets them back.
  public static func argument(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for part in parts(of: bytes) {
      switch part {
      case .scalar(let scalar): text.append(scalar)
      case .stray(let byte): text.append(Unicode.Scalar(strayBytes + UInt32(byte))!)
      }
    }
    return String(text)
  }

  /// The bytes of a path that the user names.
  public static func bytes(ofArgument path: String) -> [UInt8] {
    guard path.unicodeScalars.contains(where: { isStray($0) }) else { return Array(path.utf8) }
    return path.unicodeScalars.flatMap { scalar -> [UInt8] in
      isStray(scalar) ? [UInt8(scalar.value & 0xFF)] : Array(String(scalar).utf8)
    }
  }

  /// Whether a path that the user names is not UTF-8.
  public static func hasStrayBytes(_ path: String) -> Bool { path.unicodeScalars.contains { isStray($0) } }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUnsafeInText || scalar.value < 0x20 || isStray(scalar)
  }

  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= strayBytes + 0x80 && scalar.value <= strayBytes + 0xFF
  }

  /// A path as it is shown, different for different paths: what is not UTF-8, and what would control a terminal or turn
  /// the text around, is escaped.
  ///
  /// - Parameters:
  ///   - path: The bytes of the path.
  ///   - showsCompositions: Whether accents are escaped where they are not encoded in the usual way.
  public static func shown(_ path: [UInt8], showsCompositions: Bool = false) -> String {
    let text = String(validating: path, as: UTF8.self)
    let isPlain = text?.unicodeScalars.allSatisfy { !isUnsafe($0) && $0 != "\\" } ?? false
    let escapesAccents = showsCompositions && text.map { !$0.nfc.utf8.elementsEqual($0.utf8) } ?? false
    if let text, isPlain && !escapesAccents { return text }
    return parts(of: path).map { part in
      switch part {
      case .stray(let byte): "\\x" + hexadecimal(UInt32(byte))
      case .scalar("\\"): "\\\\"
      case .scalar(let scalar):
        isUnsafe(scalar) || (escapesAccents && !scalar.isASCII)
          ? scalar.escapedInText : String(scalar)
      }
    }.joined()
  }

  /// The bytes of a path that is shown.
  package static func bytes(ofShown path: String) -> [UInt8] {
    guard path.utf8.contains(UInt8(ascii: "\\")) else { return Array(path.utf8) }
    var bytes: [UInt8] = []
    var rest = path[...]
    while let first = rest.unicodeScalars.first {
      if let match = rest.prefixMatch(of: /\\x([0-9A-F]{2})/), let byte = UInt8(match.1, radix: 16) {
        bytes.append(byte)
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /\\u\{([0-9A-F]+)\}/), let value = UInt32(match.1, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        bytes += Array(String(scalar).utf8)
        rest = rest[match.range.upperBound...]
      } else {
        if rest.hasPrefix("\\\\") { rest = rest.dropFirst() }
        bytes += Array(String(first).utf8)
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return bytes
  }

  /// The path without links, `.` and `..`. Returns nil if there is nothing there.
  static func real(_ path: [UInt8]) -> [UInt8]? {
    let resolved = withSystemPath(path) { realpath($0, nil) }
    defer { free(resolved) }
    return resolved.map { UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) } }
  }

  /// The path of an open file without links. Returns nil if the system does not tell.
  static func real(ofOpen descriptor: Int32) -> [UInt8]? {
    #if canImport(Darwin)
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      guard fcntl(descriptor, F_GETPATH, &buffer) == 0 else { return nil }
      return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    #else
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
      return length > 0 ? buffer[..<length].map { UInt8(bitPattern: $0) } : nil
    #endif
  }

  /// Hands over a path for a call of the system.
  static func withSystemPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }

  private enum Part {
    case scalar(Unicode.Scalar)
    case stray(UInt8)
  }

  private static func parts(of bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var rest = bytes[...]
    while let first = rest.first {
      let lengths = first < 0x80 ? 1...1 : 2...4
      let length = lengths.first { String(validating: rest.prefix($0), as: UTF8.self)?.unicodeScalars.count == 1 }
      if let length, let scalar = String(validating: rest.prefix(length), as: UTF8.self)?.unicodeScalars.first {
        parts.append(.scalar(scalar))
        rest = rest.dropFirst(length)
      } else {
        parts.append(.stray(first))
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return text.utf8.count < 2 ? "0" + text : text
  }
}
