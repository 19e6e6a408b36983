import Crypto
public import PalermoModel
import PalermoXML

/// What a file of ours holds, by its root element.
public enum Document: Sendable {
  case questionnaire(Questionnaire)
  case submission(Submission)
  case instruments(Instruments)
  case region(Region)
  case participation(Participation)
  case cycle(Cycle)
  case profile(ScoringProfile)
  case glossary(Glossary)
}

/// One file after loading: what it holds, as far as it could be read, and what is wrong with it.
public struct LoadedFile: Sendable {
  /// The path as the user named it.
  public let path: String
  /// Nil when the root could not be made out or misses what identifies it.
  public let document: Document?
  /// Findings of the layers well-formedness and schema.
  public let findings: [Finding]
  private let source: SourceText

  init(path: String, document: Document?, findings: [Finding], source: SourceText) {
    (self.path, self.document, self.findings, self.source) = (path, document, findings, source)
  }

  /// The SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String {
    source.bytes.withUnsafeBytes { bytes in
      SHA256.hash(data: bytes).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
  }

  /// A line of the file, from 1, without its line break; nil beyond the end.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public func line(_ number: Int) -> String? {
    guard number >= 1 else { return nil }
    var line = 1
    let bytes = source.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while line < number {
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      start = end + (bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
      line += 1
    }
    return String(decoding: bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
