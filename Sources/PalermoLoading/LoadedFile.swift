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
    let confidential = findings.isEmpty ? [] : ConfidentialPassages.ranges(in: source.bytes)
    self.findings = Self.withholding(findings, in: confidential, of: source.bytes)
  }

  /// The SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String { source.bytes.withUnsafeBytes(Digest.sha256) }

  /// Its lines without their line breaks; the first line of a file has the number 1 and the index 0. A line that holds
  /// part of a confidential answer is empty.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var lines: [String] {
    let bytes = source.bytes
    let confidential = ConfidentialPassages.ranges(in: bytes)
    return Self.lineRanges(of: bytes).map { line in
      confidential.contains { $0.overlaps(line) } ? "" : String(decoding: bytes[line], as: UTF8.self)
    }
  }

  /// The same findings, those about confidential answers without what they quote.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, when there are findings.
  public func withholdingConfidential(_ findings: [Finding]) -> [Finding] {
    findings.isEmpty
      ? [] : Self.withholding(findings, in: ConfidentialPassages.ranges(in: source.bytes), of: source.bytes)
  }

  private static func withholding(_ findings: [Finding], in passages: [Range<Int>], of bytes: ArraySlice<UInt8>) -> [Finding] {
    guard !passages.isEmpty else { return findings }
    let lines = lineRanges(of: bytes)
    return findings.map { finding in
      let index = finding.position.line - 1
      let isConfidential = lines.indices.contains(index) && passages.contains { $0.overlaps(lines[index]) }
      return isConfidential ? finding.withholdingQuotes : finding
    }
  }

  private static func lineRanges(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex + (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(start..<end)
      start = end + (bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    lines.append(start..<bytes.endIndex)
    return lines
  }
}
