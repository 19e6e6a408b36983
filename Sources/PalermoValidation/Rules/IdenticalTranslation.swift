import PalermoModel
import PalermoRules

extension Rule {
  static let identicalTranslation = Rule(
    id: "identical-translation",
    category: .wording,
    severity: .warning,
    texts: Texts.IdenticalTranslation.texts,
    references: ["OAS Charter, official languages"])
}

extension Check {
  static let identicalTranslation = questionnaire(.identicalTranslation) { questionnaire, corpus, findings in
    for text in questionnaire.texts {
      let copies = text.text.languages.filter { language in
        text.text.languages.contains { other in
          other != language && text.text[other] == text.text[language] && text.text[language]!.needsTranslation
            && !corpus.glossary.has(text.text[language]!, in: [language, other])
        }
      }
      if copies.isEmpty { continue }
      findings.add(
        .identicalTranslation, at: text.position,
        Texts.IdenticalTranslation.arguments(
          part: text.kind.name, owner: text.owner, languages: copies.map(\.rawValue).joined(separator: ", ")))
    }
  }
}

extension String {
  /// Whether it contains a word other than names, acronyms and short particles.
  fileprivate var needsTranslation: Bool {
    split { !$0.isLetter }.contains { $0.count >= 4 && $0.allSatisfy(\.isLowercase) }
  }
}

extension Glossary {
  /// Whether one term has this form in all of the languages.
  fileprivate func has(_ form: String, in languages: [Language]) -> Bool {
    let form = form.folded
    return terms.contains { term in
      languages.allSatisfy { language in term.forms[language]?.contains { $0.folded == form } ?? false }
    }
  }
}
