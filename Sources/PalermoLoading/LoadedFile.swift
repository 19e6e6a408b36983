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
  case crosswalk(Crosswalk)
  case configuration(Configuration)
  case baseline(Baseline)
  case glossary(Glossary)
  case cooperation(CooperationReference)
}

/// One file after loading: what it holds, as far as it could be read, and what is wrong with it.
public struct LoadedFile: Sendable {
  /// The path as the user named it.
  public let path: String
  /// Nil when the root could not be made out or misses what identifies it.
  public let document: Document?
  /// Findings of the layers well-formedness and schema.
  public let findings: [Finding]
  let source: SourceText

  init(path: String, document: Document?, findings: [Finding], source: SourceText) {
    (self.path, self.document, self.findings, self.source) = (path, document, findings, source)
  }

  /// The SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String { source.bytes.withUnsafeBytes(Digest.sha256) }

  /// Its lines without their line breaks; the first line of a file has the number 1 and the index 0.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var lines: [String] {
    var lines: [String] = []
    let bytes = source.bytes
    var start = bytes.startIndex + (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end + (bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    lines.append(String(decoding: bytes[start...], as: UTF8.self))
    return lines
  }
}
