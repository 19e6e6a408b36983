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
      for text in [answer.texts, answer.other, answer.explanations].joined() where text.withBytes(mayHoldUnreadable) {
        found.formUnion(unreadableCharacters(in: text.text))
      }
      for var text in answer.namesAndTitles where text.withUTF8(mayHoldUnreadable) {
        found.formUnion(unreadableCharacters(in: text))
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

  /// Characters of a text that nobody sees or that are lost: controls, characters of no width, replacement and private
  /// characters, tags, and marks that turn the direction without turning it back. A text of mixed direction whose
  /// marks are in pairs is as it should be.
  private static func unreadableCharacters(in text: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var open: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068:
        open.append(scalar)
      case 0x202C, 0x2069:
        let isIsolate = scalar.value == 0x2069
        if let last = open.last, (last.value >= 0x2066) == isIsolate { open.removeLast() } else { found.append(scalar) }
      case 0x7F...0x9F, 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFD,
        0xE000...0xF8FF, 0xE0000...0xE007F, 0xF0000...:
        found.append(scalar)
      default:
        // The last two of each plane are no characters.
        if scalar.value & 0xFFFE == 0xFFFE { found.append(scalar) }
      }
    }
    return found + open
  }
}

extension Answer {
  /// What a person wrote in its attributes.
  fileprivate var namesAndTitles: [String] {
    authorities.flatMap { [$0.name, $0.role, $0.address].compactMap { $0 } }
      + evidence.flatMap { [$0.title, $0.provision].compactMap { $0 } }
      + links.compactMap { $0.title } + assistance.compactMap { $0.details }
  }
}

extension Unicode.Scalar {
  /// Such as `U+200B`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
