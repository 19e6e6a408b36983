import PalermoModel
import PalermoXML

/// Finds what is marked as confidential in the bytes of a file, whether or not they are well-formed: findings about a
/// file that cannot be read must not quote it either.
enum ConfidentialPassages {
  /// The elements with the attribute `confidential` and any value but `false`, each from its `<` to the end of its end
  /// tag, or to the end of the file for one that is not closed. What follows a marked element that is empty and belongs
  /// into an answer is taken for its content.
  ///
  /// Whatever may be meant as the mark is one: a tag that holds the word or one like it, an attribute that answers do not
  /// have, the tag of an answer that is cut off, words that ask for confidence in a text or a line of an answer, or in a
  /// remark (``ConfidentialRemarks``), a name that speaks of confidence (``NamesOfConfidence``) of any element or
  /// attribute. So is text between elements that asks for confidence. A tag with a missing quotation mark
  /// reaches as far as it can. What stands in an answer marks all of it, and what marks an answer marks every answer to
  /// its question.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - held: Where answers begin that are held confidential by what could be read.
  ///   - readsWords: Whether words in texts and attributes have still to be read. Where a prefix is declared behind the
  ///     root's tag they are, whatever is said: what it is for was not read.
  ///   - isUnread: Whether the file could not be read, so that nobody knows which answers a mark around them is for.
  /// - Complexity: O(*n*) in the number of bytes.
  static func ranges(
    in bytes: ArraySlice<UInt8>, holding held: Set<Int> = [], readsWords: Bool = true, isUnread: Bool = false
  ) -> [Range<Int>] {
    let first = bytes.startIndex
    let held = Set(held.map { $0 - first })
    return bytes.withUnsafeBufferPointer { bytes in
      let remarks = ConfidentialRemarks(in: bytes)
      if remarks.isOfWholeFile { return [first..<first + bytes.count] }
      let readsWords = readsWords || Scanner(bytes: bytes).declaresPrefixBehindRoot
      var found = ranges(in: bytes, answering: [], remarks.ranges, held, readsWords, isUnread)
      // Questions are seldom answered twice.
      if !found.questions.isEmpty, found.open.contains(where: { found.questions.contains(Array($0)) }) {
        found = ranges(in: bytes, answering: found.questions, remarks.ranges, held, readsWords, isUnread)
      }
      let ranges = remarks.ranges.isEmpty ? found.ranges : (found.ranges + remarks.ranges).joined
      return ranges.map { first + $0.lowerBound..<first + $0.upperBound }
    }
  }

  /// What is marked, or answers one of some questions, the questions that marked answers answer, and those of the others.
  private static func ranges(
    in bytes: UnsafeBufferPointer<UInt8>, answering marked: Set<[UInt8]>, _ remarked: [Range<Int>],
    _ held: Set<Int>, _ readsWords: Bool, _ isUnread: Bool
  ) -> (ranges: [Range<Int>], questions: Set<[UInt8]>, open: [Scanner.Bytes]) {
    var scanner = Scanner(bytes: bytes)
    var ranges: [Range<Int>] = []
    var questions: Set<[UInt8]> = []
    var open: [Scanner.Bytes] = []
    // The answer that is open.
    var answer: (start: Int, tag: Scanner.Tag)?
    var isSubmission = false
    func mark(_ range: Range<Int>, _ tag: Scanner.Tag) {
      if let before = ranges.last, before.upperBound > range.lowerBound { ranges.removeLast() }
      ranges.append(range)
      if let question = tag.question { questions.insert(Array(question)) }
    }
    // Between answers text may stand nowhere.
    func markStrayText() {
      guard readsWords, answer == nil, let end = scanner.endOfTextBehindThatIsMark else { return }
      ranges.append(scanner.index..<end)
    }
    while scanner.find(Scanner.tag) {
      let start = scanner.index
      if let passage = scanner.skipRemarkOrSection() {
        if readsWords, !passage.isRemark, let open = answer, ConfidentialWords.mark(passage.text) {
          answer = nil
          scanner.skipElement(called: open.tag.name)
          mark(open.start..<scanner.index, open.tag)
          markStrayText()
        }
        continue
      }
      let isEnd = scanner.isAtEndTag
      let tag = scanner.tag()
      isSubmission = isSubmission || tag.isSubmission
      if let open = answer, isEnd, scanner.isEndTag(at: start, of: open.tag.name) {
        answer = nil
      } else if tag.isAnswer {
        answer = isEnd || tag.isEmpty ? nil : (start, tag)
      }
      let isMarked =
        tag.isConfidential || tag.isAnswer && !isEnd && (held.contains(start) || remarked.covers(start))
        || !marked.isEmpty && tag.question.map { marked.contains(Array($0)) } ?? false
        || readsWords && (answer != nil || tag.isAnswer) && scanner.holdsMarkInWords(from: start)
      let mayBeNamed = answer != nil || !tag.isAnswer && !isEnd
      let isNamed = mayBeNamed && scanner.namesConfidence(from: start)
      guard isMarked || isNamed else {
        if let question = tag.question { open.append(question) }
        if isEnd || tag.isEmpty || tag.isSubmission { markStrayText() }
        continue
      }
      if isUnread && isSubmission && answer == nil && !tag.isAnswer { return ([0..<bytes.count], [], []) }
      if let open = answer, !tag.isAnswer {
        answer = nil
        scanner.skipElement(called: open.tag.name)
        mark(open.start..<scanner.index, open.tag)
        markStrayText()
        continue
      }
      if tag.isEmpty {
        scanner.skipStrayContent(behind: tag.name)
      } else {
        answer = nil
        scanner.skipElement(called: tag.name)
      }
      mark(start..<scanner.index, tag)
      markStrayText()
    }
    return (ranges, questions, open)
  }

  /// A place in the bytes that moves forward.
  struct Scanner {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// A tag as it is written, whether or not it is well-formed.
    struct Tag {
      let name: Bytes
      let isAnswer: Bool
      let isSubmission: Bool
      let isConfidential: Bool
      let isEmpty: Bool
      /// What the start tag of an answer says that it answers.
      let question: Bytes?
    }

    private static let mark = Array(Name.confidential.text.utf8)
    /// What the word begins with in every language of ours, and in most slips of the pen.
    private static let stem = Array("confiden".utf8)
    /// The names of ours that begin like the mark and are none.
    private static let others = Name.allCases.map { Array($0.text.utf8) }.filter { $0.starts(with: stem) && $0 != mark }
    private static let answer = Array(Name.answer.text.utf8)
    private static let submission = Array(Name.submission.text.utf8)
    /// What declares a prefix.
    static let declaration = Array("xmlns:".utf8)
    private static let question = Array(Name.question.text.utf8)
    private static let attributesOfAnswers = TypeName.answer.type.attributes.map { Array($0.name.text.utf8) }
    static let tag = Array("<".utf8)
    private static let endOfTag = Array(">".utf8)
    private static let comment = (Array("<!--".utf8), Array("-->".utf8))
    private static let instruction = (Array("<?".utf8), Array("?>".utf8))
    private static let instructionsForPrograms = Array("xml".utf8)
    private static let section = (Array("<![CDATA[".utf8), Array("]]>".utf8))

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    func isAt(_ word: [UInt8]) -> Bool {
      index + word.count <= bytes.count && word.indices.allSatisfy { bytes[index + $0] == word[$0] }
    }

    /// Moves to the next occurrence of a word, or to the end.
    mutating func find(_ word: [UInt8]) -> Bool {
      index = bytes.next(word, from: index)
      return index < bytes.count
    }

    mutating func skip(past word: [UInt8]) {
      if find(word) { index += word.count }
    }

    /// Moves past a comment, a processing instruction or a CDATA section that begins here. Returns nil if none does.
    @discardableResult mutating func skipRemarkOrSection() -> (text: UnsafeBufferPointer<UInt8>, isRemark: Bool)? {
      guard index + 1 < bytes.count else { return nil }
      if isAt(Self.instruction.0) {
        let first = index + Self.instruction.0.count
        let end = bytes.next(Self.instruction.1, from: first)
        guard end < bytes.count else { return nil }
        index = end + Self.instruction.1.count
        // What instructions of this name say is for programs.
        let isRemark = !bytes[first..<end].starts(with: Self.instructionsForPrograms)
        return (UnsafeBufferPointer(rebasing: bytes[first..<end]), isRemark)
      }
      guard bytes[index + 1] == UInt8(ascii: "!") else { return nil }
      for (start, end) in [Self.comment, Self.section] where isAt(start) {
        let first = index + start.count
        skip(past: end)
        let last = max(first, index < bytes.count ? index - end.count : index)
        return (UnsafeBufferPointer(rebasing: bytes[first..<min(last, bytes.count)]), start == Self.comment.0)
      }
      return nil
    }

    /// Whether words that ask for confidence stand in the attributes of the tag between a place and the index, or in the
    /// text behind it.
    func holdsMarkInWords(from start: Int) -> Bool {
      if endOfTextBehindThatIsMark != nil { return true }
      var rest = bytes[start..<index]
      while let quote = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
        let value = rest[(quote + 1)...].prefix { $0 != bytes[quote] }
        if Self.asksForConfidence(value) { return true }
        rest = rest[value.endIndex...].dropFirst()
      }
      return false
    }

    /// Where the text behind the index ends, as a reader puts it together from what stands before, between and behind
    /// remarks and sections. Nil if no words in it ask for confidence.
    var endOfTextBehindThatIsMark: Int? {
      let text = bytes[index...].prefix { $0 != UInt8(ascii: "<") }
      var place = self
      place.index = text.endIndex
      var joined: [UInt8] = []
      while true {
        let isSection = place.isAt(Self.section.0)
        guard let passage = place.skipRemarkOrSection() else { break }
        if joined.isEmpty { joined = CharacterReferences.replaced(in: text) }
        if isSection { joined.append(contentsOf: passage.text) }
        let more = bytes[place.index...].prefix { $0 != UInt8(ascii: "<") }
        joined.append(contentsOf: CharacterReferences.replaced(in: more))
        place.index = more.endIndex
      }
      let isMark =
        Self.asksForConfidence(text) || joined.withUnsafeBufferPointer { ConfidentialWords.mark($0) }
      return isMark ? place.index : nil
    }

    /// Whether the name of the element, or of an attribute, in the tag between a place and the index speaks of
    /// confidence.
    func namesConfidence(from start: Int) -> Bool {
      var rest = bytes[start..<index]
      while let sign = rest.popFirst() {
        if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") {
          rest = rest.drop { $0 != sign }.dropFirst()
        }
        let name = rest.prefix { !Self.endsName($0) }
        if NamesOfConfidence.contain(name) { return true }
        rest = rest[name.endIndex...]
      }
      return false
    }

    private static func endsName(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: ":"),
        UInt8(ascii: "\""), UInt8(ascii: "'"):
        true
      default: byte.isBlank
      }
    }

    /// Whether a name that is declared as a prefix speaks of confidence.
    private static func isMark(_ prefix: Bytes) -> Bool {
      NamesOfConfidence.contain(prefix)
        || prefix.count >= stem.count && zip(stem, prefix).allSatisfy { $0 == $1 | 0x20 }
    }

    /// Whether the tag at the index declares a prefix whose name speaks of confidence: somebody took the declaration for
    /// the beginning of any attribute.
    ///
    /// - Complexity: O(*n*) in the bytes of the tag.
    var declaresMark: Bool {
      var place = self
      _ = place.tag()
      let tag = UnsafeBufferPointer(rebasing: bytes[index..<place.index])
      var at = tag.next(Self.declaration, from: 0)
      while at < tag.count {
        let first = at + Self.declaration.count
        if Self.isMark(tag[first...].prefix { !Self.endsName($0) }) { return true }
        at = tag.next(Self.declaration, from: first)
      }
      return false
    }

    /// Whether a prefix is declared anywhere behind the root's own tag: nearly no file does so.
    ///
    /// - Complexity: O(*n*) in the bytes of the file, many bytes at a time.
    var declaresPrefixBehindRoot: Bool {
      var place = self
      repeat { guard place.find(Self.tag) else { return false } } while place.skipRemarkOrSection() != nil
      _ = place.tag()
      var colon = bytes.next(UInt8(ascii: ":"), from: place.index)
      while colon < bytes.count {
        let start = colon + 1 - Self.declaration.count
        if start >= place.index, bytes[start...].starts(with: Self.declaration) { return true }
        colon = bytes.next(UInt8(ascii: ":"), from: colon + 1)
      }
      return false
    }

    private static func asksForConfidence(_ text: Bytes) -> Bool {
      guard text.contains(UInt8(ascii: "&")) else {
        return ConfidentialWords.mark(UnsafeBufferPointer(rebasing: text))
      }
      return CharacterReferences.replaced(in: text).withUnsafeBufferPointer { ConfidentialWords.mark($0) }
    }

    /// Whether an end tag begins here.
    var isAtEndTag: Bool { index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/") }

    /// Whether the end tag of an element begins at a place.
    func isEndTag(at place: Int, of name: Bytes) -> Bool {
      bytes[place...].dropFirst(2).starts(with: name)
    }

    /// Reads the tag at the index.
    mutating func tag() -> Tag {
      let start = index
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: ">") { break }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          index = min(bytes.next(byte, from: index) + 1, bytes.count)
        }
      }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
      let name = text.dropFirst().prefix { !$0.isBlank && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
      let localName = Self.localName(name)
      let isAnswer = localName.elementsEqual(Self.answer)
      let (isMarked, question) = isAnswer ? Self.answer(text) : (Self.isConfidential(text), nil)
      return Tag(
        name: name, isAnswer: isAnswer, isSubmission: localName.elementsEqual(Self.submission),
        isConfidential: isMarked, isEmpty: text.suffix(2).elementsEqual("/>".utf8),
        question: question)
    }

    private static func localName<Name: BidirectionalCollection<UInt8>>(_ name: Name) -> Name.SubSequence {
      name[(name.lastIndex(of: UInt8(ascii: ":")).map(name.index(after:)) ?? name.startIndex)...]
    }

    /// Whether the start tag of an answer says anything that is not known to be something else than the mark, and which
    /// question it answers.
    private static func answer(_ tag: UnsafeBufferPointer<UInt8>) -> (isMarked: Bool, question: Bytes?) {
      var question: Bytes?
      var isMarked = tag.last != UInt8(ascii: ">")
      var rest = tag.dropFirst().drop { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      while true {
        rest = rest.drop(while: { $0.isBlank })
        guard let first = rest.first, first != UInt8(ascii: ">"), !rest.elementsEqual("/>".utf8) else {
          return (isMarked, question)
        }
        let name = rest.prefix { !$0.isBlank && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
        rest = rest.dropFirst(name.count).drop(while: { $0.isBlank })
        guard rest.popFirst() == UInt8(ascii: "=") else { return (true, question) }
        rest = rest.drop(while: { $0.isBlank })
        guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
          let end = rest.firstIndex(of: quote)
        else { return (true, question) }
        let value = rest[..<end].trimmingBlanks
        rest = rest[(end + 1)...]
        if name.elementsEqual(Self.question) { question = value }
        if name.elementsEqual(mark) {
          isMarked = isMarked || !value.elementsEqual("false".utf8)
        } else if name.starts(with: declaration) {
          isMarked = isMarked || Self.isMark(name.dropFirst(declaration.count))
        } else if !attributesOfAnswers.contains(where: { name.elementsEqual($0) }) && !name.starts(with: "xmlns".utf8) {
          isMarked = isMarked || String(decoding: name, as: UTF8.self).mayBeTheMarkOfAnAnswer
        }
      }
    }

    /// Whether a word like the mark stands in a tag and is not an attribute set to false.
    private static func isConfidential(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
      // Most tags do not hold the rarest letter of the word, with the others around it.
      guard tag.indices.contains(where: { tag[$0] | 0x20 == UInt8(ascii: "f") && isStem(in: tag, around: $0) }) else {
        return false
      }
      let small = tag.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      return small.withUnsafeBufferPointer { small in
        var inside = Scanner(bytes: small)
        var isMarked = false
        while inside.find(stem) {
          let isName = inside.index > 0 && small[inside.index - 1].isBlank
          if isName, let other = others.first(where: { inside.isAt($0) && inside.isEndOfName(behind: $0.count) }) {
            inside.index += other.count
            continue
          }
          isMarked = true
          let isMark = isName && inside.isAt(mark)
          inside.index += isMark ? mark.count : stem.count
          if isMark, inside.isSetToFalse() { return false }
        }
        return isMarked
      }
    }

    /// Whether the beginning of the word stands around its fourth letter, in letters of any size.
    private static func isStem(in tag: UnsafeBufferPointer<UInt8>, around letter: Int) -> Bool {
      let start = letter - 3
      guard start >= 0, start + stem.count <= tag.count else { return false }
      return stem.indices.allSatisfy { tag[start + $0] | 0x20 == stem[$0] }
    }

    /// Whether an attribute's name that begins here has so many bytes.
    private func isEndOfName(behind count: Int) -> Bool {
      let end = index + count
      return end < bytes.count && (bytes[end].isBlank || bytes[end] == UInt8(ascii: "="))
    }

    /// Whether `="false"` comes next.
    private func isSetToFalse() -> Bool {
      var rest = bytes[index...].drop(while: { $0.isBlank })
      guard rest.popFirst() == UInt8(ascii: "=") else { return false }
      rest = rest.drop(while: { $0.isBlank })
      return rest.starts(with: "\"false\"".utf8) || rest.starts(with: "'false'".utf8)
    }

    /// Moves past elements that stand behind an empty answer and belong into one, as they do when the slash of an empty
    /// element was typed by a slip.
    mutating func skipStrayContent(behind name: Bytes) {
      guard Self.localName(name).elementsEqual(Self.answer) else { return }
      var next = self
      while next.find(Self.tag) {
        if next.skipRemarkOrSection() != nil { continue }
        let name = Self.localName(
          next.bytes[(next.index + 1)...].prefix { !$0.isBlank && $0 != UInt8(ascii: ">") }.filter {
            $0 != UInt8(ascii: "/")
          })
        if [Self.answer, Array("source".utf8), Array("submission".utf8)].contains(where: { name.elementsEqual($0) }) {
          if name.elementsEqual(Self.answer), next.isAt(Array("</".utf8)) {
            next.skip(past: Self.endOfTag)
            index = next.index
          }
          return
        }
        next.skip(past: Self.endOfTag)
        index = next.index
      }
    }

    /// Moves past the end tag of an element whose start tag has been read.
    mutating func skipElement(called name: Bytes) {
      let end = Array("</".utf8) + name
      while find(Self.tag) {
        if skipRemarkOrSection() != nil { continue }
        if isAt(end) { return skip(past: Self.endOfTag) }
        index += 1
      }
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate var trimmingBlanks: Self {
    var rest = drop(while: { $0.isBlank })
    while rest.last?.isBlank == true { rest = rest.dropLast() }
    return rest
  }
}
