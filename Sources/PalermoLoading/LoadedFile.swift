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
    (self.path, self.document, self.source) = (path, document, source)
    self.findings = Self.withholdingConfidential(findings, in: source.bytes)
  }

  /// The bytes as read.
  public var bytes: ArraySlice<UInt8> { source.bytes }

  /// The SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String { source.bytes.withUnsafeBytes(Digest.sha256) }

  /// Its lines, but for those that hold part of a confidential answer.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var lines: ShownLines { ShownLines(of: source.bytes) }

  /// The same findings, those about confidential answers without what they quote.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, when there are findings.
  public func withholdingConfidential(_ findings: [Finding]) -> [Finding] {
    Self.withholdingConfidential(findings, in: source.bytes)
  }

  private static func withholdingConfidential(_ findings: [Finding], in bytes: ArraySlice<UInt8>) -> [Finding] {
    guard !findings.isEmpty, ConfidentialPassages.areMarked(in: bytes) else { return findings }
    let lines = ShownLines(of: bytes)
    return findings.map { lines.isWithheld($0.position.line) ? $0.withholdingQuotes : $0 }
  }
}
