import PalermoModel

extension Rule {
  static let unreadableCharacter = Rule(
    id: "unreadable-character",
    category: .types,
    severity: .warning,
    texts: Texts.UnreadableCharacter.texts,
    references: ["Unicode Technical Standard #55", "Unicode Standard Annex #9"])
}

extension SubmissionCheck {
  static let unreadableCharacter = SubmissionCheck(.unreadableCharacter) { context, findings in
    let written: Answer.Traits = [.texts, .other, .explanations, .authorities, .evidence, .links, .assistance]
    for answer in context.allAnswers(with: written) {
      var found: Set<Unicode.Scalar> = []
      answer.forEachText { text in
        if text.withBytes(mayHoldUnreadable) { found.formUnion(text.text.unreadableCharacters) }
      }
      guard !found.isEmpty else { continue }
      findings.add(
        .unreadableCharacter, at: answer.position,
        Texts.UnreadableCharacter.arguments(
          question: answer.question, characters: found.sorted().map { $0.codePoint }.joined(separator: ", ")))
    }
  }

  /// Whether there is a byte that begins such characters, and what follows it does not exclude them.
  private static func mayHoldUnreadable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let places = word.placesThatMayBeginUnreadable
        index += places.trailingZeroBitCount / 8
        if places == 0 { continue }
      }
      switch (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
      case (0x7F, _), (0xC2, ..<0xA0), (0xC2, 0xAD), (0xE1, 0xA0), (0xE2, 0x81), (0xEE..., _): return true
      // General punctuation begins with dashes and quotation marks, which are written everywhere.
      case (0xE2, 0x80):
        if index + 2 < bytes.count, bytes[index + 2] == 0x8B || bytes[index + 2] >= 0xAA { return true }
      default: break
      }
      // What continues a character begins none.
      index += 1
    }
    return false
  }
}

extension UInt64 {
  /// The highest bit of each of its bytes that may begin a character which nobody can read: 0x7F, 0xC2, or 0xE0 and above.
  /// Behind the lowest of them others may be marked, too.
  fileprivate var placesThatMayBeginUnreadable: UInt64 {
    func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
    let above = self & self << 1 & self << 2
    let equal = zeros(self ^ 0x7F7F_7F7F_7F7F_7F7F) | zeros(self ^ 0xC2C2_C2C2_C2C2_C2C2)
    return (above | equal) & 0x8080_8080_8080_8080
  }
}
