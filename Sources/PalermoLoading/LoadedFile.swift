public import PalermoModel
public import PalermoVocabularies
import PalermoXML
import Synchronization

/// One file after loading: what it holds, as far as it could be read, and what is wrong with it.
public struct LoadedFile: Sendable {
  /// The path as the user named it.
  public let path: String
  /// Nil if the root could not be read or lacks the attributes that identify the document.
  public let document: Document?
  /// What it says of itself if it is a submission, as far as the beginning of the file could be read.
  public let arrival: Arrival?
  /// Findings of the categories well-formedness and schema.
  public let findings: [Finding]
  let source: SourceText
  private let root: Root?
  /// Whether it could be read to its end, whatever was found in it.
  public let isWhole: Bool
  private let lineCache = LineCache()

  init(
    path: String, document: Document?, arrival: Arrival? = nil, root: Root?, findings: [Finding], source: SourceText,
    isWhole: Bool
  ) {
    if case .submission(let submission) = document {
      self.arrival = submission.part == nil ? Arrival(submission) : nil
    } else if let arrival {
      // What could not be made out says nothing in confidence only if it was read whole and holds no mark.
      let holdsMark = !isWhole || lineCache.of(source, document, isWhole, false).withholdsAny
      self.arrival = arrival.marking(holdsMark ? nil : [])
    } else {
      self.arrival = nil
    }
    (self.path, self.document, self.root, self.source, self.isWhole) = (path, document, root, source, isWhole)
    self.findings =
      findings.isEmpty ? [] : lineCache.of(source, document, isWhole, false).redactingConfidential(findings)
  }

  /// Whether it states what results rest on: regions, instruments, cycles, participation or scoring profiles, and not
  /// answers.
  public var isReference: Bool {
    switch root {
    case .region, .instruments, .cycle, .participation, .profile, .publishedFindings: true
    case .questionnaire, .submission, .crosswalk, .configuration, .baseline, .glossary, .cooperation, .plan,
      .texts, .registerEntry, .receipt, .keys, .signature, .languages, nil:
      false
    }
  }

  /// Whether `palermo lint` checks it: a questionnaire, a glossary, a file of texts, or one whose kind could not be read.
  public var isLinted: Bool {
    switch document {
    case .questionnaire, .glossary, .texts, .languages, nil: true
    case .submission, .instruments, .region, .participation, .cycle, .profile, .configuration, .baseline, .crosswalk,
      .cooperation, .plan, .publishedFindings, .registerEntry, .receipt, .keys, .signature:
      false
    }
  }

  /// The bytes as read.
  public var bytes: ArraySlice<UInt8> { source.bytes }

  /// The SHA-256, in hexadecimal, of what may be published of the file: its bytes without its confidential answers. A
  /// hash of the whole would let readers who have the rest try out what was left out.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var sha256: String {
    let passages = lines.passages
    if passages.isEmpty { return source.bytes.withUnsafeBufferPointer(Digest.sha256) }
    var published: [UInt8] = []
    var start = source.bytes.startIndex
    for passage in passages where passage.upperBound > start {
      published += source.bytes[start..<max(start, passage.lowerBound)]
      start = passage.upperBound
    }
    published += source.bytes[start...]
    return published.withUnsafeBufferPointer(Digest.sha256)
  }

  /// Whether all of it was read: no finding is about its form.
  public var isRead: Bool { isWhole && findings.isEmpty }

  /// Where its elements and attributes stand.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, each time.
  package func places() -> SourcePlaces { SourcePlaces(of: source) }

  /// What stands at its places, however it is laid out.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, each time.
  package func anchors() -> SourceAnchors { SourceAnchors(of: source, isWhole: isWhole) }

  /// Its lines without those that hold part of a confidential answer.
  ///
  /// - Complexity: O(*n*) in the bytes of the file when they are asked for first.
  public var lines: RedactedLines { lineCache.of(source, document, isWhole, isRead) }

  /// The same findings, those about confidential answers without what they quote.
  ///
  /// - Complexity: O(*n*) in the number of findings, and that of ``lines`` when there are any.
  public func redactingConfidential(_ findings: [Finding]) -> [Finding] {
    findings.isEmpty ? [] : lines.redactingConfidential(findings)
  }
}

/// The lines of a file, computed at the first request.
private final class LineCache: Sendable {
  private let lines = Mutex<RedactedLines?>(nil)

  func of(_ source: SourceText, _ document: Document?, _ isWhole: Bool, _ isRead: Bool) -> RedactedLines {
    lines.withLock { known in
      let lines =
        known ?? RedactedLines(of: source.bytes, holding: document, isWhole: isWhole, isRead: isRead)
      known = lines
      return lines
    }
  }
}
