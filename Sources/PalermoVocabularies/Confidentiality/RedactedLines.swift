package import PalermoModel
import PalermoXML

/// The lines of a file that may be shown: all but those that hold part of a confidential answer.
public struct RedactedLines: Sendable {
  private let bytes: ArraySlice<UInt8>
  private let ranges: [Range<Int>]
  /// Where what is confidential stands in the bytes.
  package let passages: [Range<Int>]

  /// The lines of some bytes. A line ends with LF, CR LF or CR.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - document: What was read of it. Answers that it holds confidential are withheld, however they are written.
  ///   - isWhole: Whether it could be read to its end. Of one that could not, nobody knows where a mark would end.
  ///   - isRead: Whether no finding is about its form: then the words of its answers were read with them.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(of bytes: ArraySlice<UInt8>, holding document: Document?, isWhole: Bool, isRead: Bool) {
    self.bytes = bytes
    ranges = Self.ranges(of: bytes)
    var held: Set<Int> = []
    var readsWords = true
    // Of a file that breaks off, all answers are taken for confidential.
    if isWhole, case .submission(let submission) = document {
      held = Self.starts(of: submission, in: bytes, ranges)
      // What is handed out for an authority holds answers that are none of its own.
      readsWords = !isRead || submission.part != nil
    }
    let marked = ConfidentialPassages.ranges(
      in: bytes, holding: held, readsWords: readsWords, isUnread: document == nil)
    passages = isWhole || marked.isEmpty ? marked : [bytes.startIndex..<bytes.endIndex]
  }

  /// How many lines the file has, those that are withheld among them.
  public var count: Int { ranges.count }

  /// The line with a number from 1, without its line break. Nil beyond the end of the file, and for a line that is
  /// withheld.
  public subscript(number: Int) -> String? {
    guard ranges.indices.contains(number - 1), !isWithheld(number) else { return nil }
    return String(decoding: bytes[ranges[number - 1]], as: UTF8.self)
  }

  /// Whether any line is withheld.
  public var withholdsAny: Bool { !passages.isEmpty }

  /// Whether the line with a number from 1 holds part of a confidential answer.
  package func isWithheld(_ number: Int) -> Bool {
    guard ranges.indices.contains(number - 1) else { return false }
    let line = ranges[number - 1]
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].upperBound <= line.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < passages.count && passages[low].lowerBound < line.upperBound
  }

  /// Where the confidential answers of a submission begin, which are in the order of the file: those too that only a mark
  /// around them, such as one of the source, makes confidential.
  private static func starts(of submission: Submission, in bytes: ArraySlice<UInt8>, _ lines: [Range<Int>]) -> Set<Int>
  {
    var starts: Set<Int> = []
    // The place that was reached, so that a long line is read once.
    var (place, index) = (SourcePosition.start, lines[0].lowerBound)
    for answer in submission.answers where answer.isConfidential && lines.indices.contains(answer.position.line - 1) {
      // One that carries only a slip that may be meant as a mark is found by its tag.
      let isSlip = answer.isMarkDoubtful && !answer.traits.contains(.calledConfidential)
      if isSlip && !submission.source.isMarkedConfidential { continue }
      let line = lines[answer.position.line - 1]
      if answer.position < place || answer.position.line > place.line {
        (place, index) = (SourcePosition(line: answer.position.line, column: 1), line.lowerBound)
      }
      while place.column < answer.position.column, index < line.upperBound {
        index += 1
        while index < line.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
        place.column += 1
      }
      starts.insert(index)
    }
    return starts
  }

  private static func ranges(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    let first = bytes.startIndex
    return bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var carriageReturn = bytes.next(0x0D, from: start)
      while true {
        if carriageReturn < start { carriageReturn = bytes.next(0x0D, from: start) }
        let end = min(bytes.next(0x0A, from: start), carriageReturn)
        lines.append(first + start..<first + end)
        guard end < bytes.count else { return lines }
        start = end + 1
        if bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A { start += 1 }
      }
    }
  }
}

extension RedactedLines {
  /// The same findings of the file, those about confidential answers, or that tell something of them at another place,
  /// without what they quote.
  ///
  /// - Complexity: O(*n* log *m*) in the number of findings and of confidential answers.
  package func redactingConfidential(_ findings: [Finding]) -> [Finding] {
    findings.map { $0.tellsConfidential || isWithheld($0.position.line) ? $0.redacted : $0 }
  }
}
