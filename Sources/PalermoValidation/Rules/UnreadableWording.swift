import PalermoModel
import PalermoRules

extension Rule {
  static let unreadableWording = Rule(
    id: "unreadable-wording",
    category: .types,
    severity: .error,
    texts: Texts.UnreadableWording.texts,
    references: ["Unicode Technical Standard #55", "Unicode Standard Annex #9"])
}

extension Check {
  static let unreadableWording = wording(.unreadableWording) { texts, _, findings in
    for text in texts {
      for language in text.text.languages {
        let written = text.text[language]!
        let characters = Set(written.unreadableCharacters + written.unicodeScalars.filter(turnsOrJoins))
        if characters.isEmpty { continue }
        findings.add(
          .unreadableWording, at: text.place(in: language),
          Texts.UnreadableWording.arguments(
            part: text.kind.name, owner: text.owner, language: language.rawValue,
            characters: characters.sorted().map { $0.codePoint }.joined(separator: ", ")))
      }
    }
  }

  /// Whether a character turns the direction of reading or joins letters: no language of ours needs one, not even in
  /// pairs.
  private static func turnsOrJoins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200C...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
