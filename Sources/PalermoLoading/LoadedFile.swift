public import PalermoModel
public import PalermoVocabularies
import PalermoXML
import Synchronization

/// One file after loading: what it holds, as far as it could be read, and what is wrong with it.
public struct LoadedFile: Sendable {
  /// The path as the user named it.
  public let path: String
  /// Nil when the root could not be made out or misses what identifies it.
  public let document: Document?
  /// Findings of the categories well-formedness and schema.
  public let findings: [Finding]
  let source: SourceText
  private let lineCache = LineCache()

  init(path: String, document: Document?, findings: [Finding], source: SourceText) {
    (self.path, self.document, self.source) = (path, document, source)
    self.findings = findings.isEmpty ? [] : lineCache.of(source).redactingConfidential(findings)
  }

  /// The bytes as read.
  public var bytes: ArraySlice<UInt8> { source.bytes }

  /// The SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String { source.bytes.withUnsafeBufferPointer(Digest.sha256) }

  /// Its lines, but for those that hold part of a confidential answer.
  ///
  /// - Complexity: O(*n*) in the bytes of the file when they are asked for first.
  public var lines: RedactedLines { lineCache.of(source) }

  /// The same findings, those about confidential answers without what they quote.
  ///
  /// - Complexity: O(*n*) in the number of findings, and that of ``lines`` when there are any.
  public func redactingConfidential(_ findings: [Finding]) -> [Finding] {
    findings.isEmpty ? [] : lines.redactingConfidential(findings)
  }
}

/// The lines of a file, once somebody has asked for them.
private final class LineCache: Sendable {
  private let lines = Mutex<RedactedLines?>(nil)

  func of(_ source: SourceText) -> RedactedLines {
    lines.withLock { known in
      let lines = known ?? RedactedLines(of: source.bytes)
      known = lines
      return lines
    }
  }
}

extension RedactedLines {
  fileprivate func redactingConfidential(_ findings: [Finding]) -> [Finding] {
    findings.map { isWithheld($0.position.line) ? $0.redacted : $0 }
  }
}
