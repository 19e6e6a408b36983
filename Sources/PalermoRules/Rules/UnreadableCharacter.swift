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
    for answer in context.submission.answers {
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
        // Adding one sets the highest bit of 0x7F, too.
        let marks = (word | word &+ 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080
        index += marks.trailingZeroBitCount / 8
        if marks == 0 { continue }
      }
      // Letters with accents are the most frequent.
      if bytes[index] == 0xC3 {
        index += 2
        continue
      }
      switch (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
      case (..<0x7F, _): index += 1
      case (0x7F, _), (0xC2, ..<0xA0), (0xC2, 0xAD), (0xE1, 0xA0), (0xE2, 0x81), (0xEE..., _): return true
      // General punctuation begins with dashes and quotation marks, which are written everywhere.
      case (0xE2, 0x80):
        if index + 2 < bytes.count, bytes[index + 2] == 0x8B || bytes[index + 2] >= 0xAA { return true }
        index += 3
      case (0xE0..., _): index += 3
      default: index += 2
      }
    }
    return false
  }
}
