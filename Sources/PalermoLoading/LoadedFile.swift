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

  /// Its lines without their line breaks; the first line of a file has the number 1 and the index 0. A line that holds
  /// part of a confidential answer is empty.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var lines: [String] {
    let bytes = source.bytes
    return Self.shownLines(of: bytes).map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "" }
  }

  /// The same findings, those about confidential answers without what they quote.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, when there are findings.
  public func withholdingConfidential(_ findings: [Finding]) -> [Finding] {
    Self.withholdingConfidential(findings, in: source.bytes)
  }

  private static func withholdingConfidential(_ findings: [Finding], in bytes: ArraySlice<UInt8>) -> [Finding] {
    guard !findings.isEmpty else { return [] }
    let lines = shownLines(of: bytes)
    return findings.map { finding in
      let index = finding.position.line - 1
      return lines.indices.contains(index) && lines[index] == nil ? finding.withholdingQuotes : finding
    }
  }

  /// The bytes of each line; nil for one that holds part of a confidential answer.
  private static func shownLines(of bytes: ArraySlice<UInt8>) -> [Range<Int>?] {
    var passages = ConfidentialPassages.ranges(in: bytes)[...]
    return lineRanges(of: bytes).map { line in
      passages = passages.drop { $0.upperBound <= line.lowerBound }
      return passages.first.map { $0.lowerBound < line.upperBound } == true ? nil : line
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
