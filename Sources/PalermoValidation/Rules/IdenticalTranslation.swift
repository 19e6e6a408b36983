import PalermoModel
import PalermoRules

extension Rule {
  static let identicalTranslation = Rule(
    id: "identical-translation",
    category: .wording,
    severity: .warning,
    texts: Texts.IdenticalTranslation.texts)
}

extension Check {
  static let identicalTranslation = wording(.identicalTranslation) { texts, corpus, findings in
    for text in texts where !text.hasNote {
      let copies = text.text.languages.filter { language in
        text.text.languages.contains { other in
          other != language && text.text[other] == text.text[language] && text.needsTranslation(language, other)
            && !corpus.glossary.has(text.text[language]!, in: [language, other])
        }
      }
      guard let copy = copies.last else { continue }
      findings.add(
        .identicalTranslation, at: text.place(in: copy),
        Texts.IdenticalTranslation.arguments(
          part: text.kind.name, owner: text.owner, languages: copies.map(\.rawValue).joined(separator: ", ")))
    }
  }
}

extension WrittenText {
  /// Whether two languages have no reason to say the same.
  ///
  /// Neighbours share many words, so that a label of the program is often the same in Spanish and Portuguese. What is
  /// not translated yet is a copy of the first language.
  fileprivate func needsTranslation(_ language: Language, _ other: Language) -> Bool {
    let isLabel = (kind == .entry || kind == .form) && ![language, other].contains(Language.allCases[0])
    return text[language]!.countOfWords >= (isLabel ? 3 : 1)
  }
}

extension String {
  /// The number of words other than names, acronyms, short particles, and what stands in braces or angle brackets.
  fileprivate var countOfWords: Int {
    var isOpen = false
    let outside = filter { character in
      if "{<".contains(character) { isOpen = true }
      defer { if "}>".contains(character) { isOpen = false } }
      return !isOpen
    }
    return outside.split { !$0.isLetter }.count { $0.count >= 4 && $0.allSatisfy(\.isLowercase) }
  }
}

extension Glossary {
  /// Whether one term has this form in all of the languages.
  fileprivate func has(_ form: String, in languages: [Language]) -> Bool {
    let form = form.foldedForTerms
    return terms.contains { term in
      languages.allSatisfy { language in term.forms[language]?.contains { $0.foldedForTerms == form } ?? false }
    }
  }
}
