import PalermoModel
import PalermoXML

/// What comments and processing instructions of a file mark as confidential, whether or not it is well-formed.
///
/// One in an answer, or on its line, is about it. One before all answers, outside of the root, or that speaks of all
/// answers, is about the whole file. Of another it is not clear whether it is about the answer above or below: both are
/// marked, and all answers between two such remarks.
struct ConfidentialRemarks {
  /// Whether one of them is about the whole file.
  private(set) var isOfWholeFile = false
  /// The remarks and the answers that they mark, in the order of the file and apart from each other.
  private(set) var ranges: [Range<Int>] = []

  /// What the remarks in some bytes mark.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.holdsRemark else { return }
    let found = Self.find(in: bytes)
    if found.remarks.isEmpty { return }
    let (answers, remarks) = (found.answers, found.remarks)
    var marked: [Range<Int>] = []
    // The remark before that may begin a passage, and whether it says so.
    var beginning: (range: Range<Int>, isSaid: Bool)?
    for remark in remarks {
      if remark.isOfWholeFile {
        isOfWholeFile = true
        return
      }
      marked.append(remark.range)
      if let inside = remark.answer {
        marked.append(answers[inside])
        continue
      }
      let above = remark.answersBefore > 0 ? answers[remark.answersBefore - 1] : nil
      let below = remark.answersBefore < answers.count ? answers[remark.answersBefore] : nil
      let isOnLineOfAbove = above.map { !bytes.holdsLineBreak($0.upperBound..<remark.range.lowerBound) } ?? false
      let isOnLineOfBelow = below.map { !bytes.holdsLineBreak(remark.range.upperBound..<$0.lowerBound) } ?? false
      if isOnLineOfAbove || isOnLineOfBelow {
        if let above, isOnLineOfAbove { marked.append(above) }
        if let below, isOnLineOfBelow { marked.append(below) }
        continue
      }
      if let above, !remark.isBeginning { marked.append(above) }
      if let below, !remark.isEnd { marked.append(below) }
      if remark.isEnd && beginning == nil {
        marked.append(min(answers.first?.lowerBound ?? 0, remark.range.lowerBound)..<remark.range.upperBound)
      } else if let begun = beginning, !remark.isBeginning || begun.isSaid {
        marked.append(begun.range.lowerBound..<remark.range.upperBound)
      }
      beginning = remark.isEnd ? nil : (remark.range, remark.isBeginning)
    }
    if let beginning, beginning.isSaid { marked.append(beginning.range.lowerBound..<bytes.count) }
    ranges = marked.joined
  }

  /// A comment or processing instruction that asks for confidence.
  private struct Remark {
    let range: Range<Int>
    /// How many answers were closed before it.
    let answersBefore: Int
    /// The answer that it stands in.
    let answer: Int?
    let isOfWholeFile: Bool
    let isBeginning: Bool
    let isEnd: Bool

    init(
      _ text: UnsafeBufferPointer<UInt8>, at range: Range<Int>, answersBefore: Int, isInAnswer: Bool, isInRoot: Bool
    ) {
      let words = Set(ConfidentialWords.words(of: UnsafeBufferPointer(rebasing: text.prefix(2000))))
      func isSaid(_ some: Set<String>) -> Bool { !words.isDisjoint(with: some) }
      (isBeginning, isEnd) = (isSaid(Self.beginnings), isSaid(Self.ends))
      (self.range, self.answersBefore) = (range, answersBefore)
      answer = isInAnswer ? answersBefore : nil
      if isInAnswer {
        isOfWholeFile = isSaid(Self.answers)
      } else if text.contains(UInt8(ascii: "<")) {
        // An answer that was taken out speaks for itself.
        isOfWholeFile = false
      } else {
        let isAtHead = answersBefore == 0 && !isBeginning && !isEnd && !isSaid(Self.answer)
        isOfWholeFile = !isInRoot || isAtHead || isSaid(Self.answers) || isSaid(Self.wholes)
      }
    }

    private static let answer: Set<String> = ["answer", "respuesta", "reponse", "resposta"]
    private static let answers: Set<String> = ["answers", "respuestas", "reponses", "respostas"]
    private static let wholes: Set<String> = [
      "all", "document", "entire", "everything", "file", "questionnaire", "submission", "whole",
      "archivo", "cuestionario", "documento", "fichero", "toda", "todas", "todos",
      "fichier", "tous", "tout", "toute", "toutes", "arquivo", "formulario", "questionario", "tudo",
    ]
    private static let beginnings: Set<String> = [
      "begin", "beginning", "begins", "from", "start", "starting", "starts", "comienza", "comienzo", "desde", "empieza",
      "inicio", "commence", "debut", "depuis", "comeca", "comeco",
    ]
    private static let ends: Set<String> = [
      "end", "ends", "stop", "until", "acaba", "fin", "final", "hasta", "termina", "jusque", "termine", "ate", "fim",
    ]
  }

  private static func find(in bytes: UnsafeBufferPointer<UInt8>) -> (answers: [Range<Int>], remarks: [Remark]) {
    var scanner = ConfidentialPassages.Scanner(bytes: bytes)
    var answers: [Range<Int>] = []
    var remarks: [Remark] = []
    var open: (start: Int, name: ConfidentialPassages.Scanner.Bytes)?
    var root: ConfidentialPassages.Scanner.Bytes?
    var isAfterRoot = false
    while scanner.find(ConfidentialPassages.Scanner.tag) {
      let start = scanner.index
      if let passage = scanner.skipRemarkOrSection() {
        if passage.isRemark && ConfidentialWords.mark(remark: passage.text) {
          remarks.append(
            Remark(
              passage.text, at: start..<scanner.index, answersBefore: answers.count, isInAnswer: open != nil,
              isInRoot: root != nil && !isAfterRoot))
        }
        continue
      }
      let isEnd = scanner.isAtEndTag
      let tag = scanner.tag()
      if let answer = open, isEnd ? scanner.isEndTag(at: start, of: answer.name) : tag.isAnswer {
        answers.append(answer.start..<(isEnd ? scanner.index : start))
        open = nil
      }
      if tag.isAnswer && !isEnd {
        if tag.isEmpty { answers.append(start..<scanner.index) } else { open = (start, tag.name) }
      }
      if let root {
        isAfterRoot = isEnd && scanner.isEndTag(at: start, of: root)
      } else if !isEnd {
        root = tag.name
      }
    }
    if let open { answers.append(open.start..<bytes.count) }
    return (answers, remarks)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holdsLineBreak(_ range: Range<Int>) -> Bool {
    !range.isEmpty && self[range].contains { $0 == 0x0A || $0 == 0x0D }
  }
}

extension [Range<Int>] {
  /// The same places as ranges in ascending order that do not touch each other.
  ///
  /// - Complexity: O(*n* log *n*).
  var joined: [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// Whether a place is in one of them, which are in ascending order.
  ///
  /// - Complexity: O(log *n*).
  func covers(_ place: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(place)
  }
}
