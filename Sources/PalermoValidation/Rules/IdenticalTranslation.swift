import PalermoModel
import PalermoRules

extension Rule {
  static let identicalTranslation = Rule(
    id: "identical-translation",
    category: .wording,
    severity: .warning,
    texts: Texts.IdenticalTranslation.texts,
    references: ["OAS Charter, official languages"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          ↓<question id="fp.example.method" type="text" required="false">
            <text xml:lang="en">Which method is used?</text>
            <text xml:lang="es">¿Qué método se utiliza?</text>
            <text xml:lang="fr">Quelle méthode est utilisée ?</text>
            <text xml:lang="pt">¿Qué método se utiliza?</text>
            <help xml:lang="en">Name the method and where it is laid down.</help>
            <help xml:lang="es">Indique el método y dónde está previsto.</help>
            <help xml:lang="fr">Indiquez la méthode et où elle est prévue.</help>
            <help xml:lang="pt">Indique o método e onde está previsto.</help>
          </question>
        </section>
      </questionnaire>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="fp.example.method" type="text" required="false">
            <text xml:lang="en">Which method is used?</text>
            <text xml:lang="es">¿Qué método se utiliza?</text>
            <text xml:lang="fr">Quelle méthode est utilisée ?</text>
            <text xml:lang="pt">Que método é utilizado?</text>
            <help xml:lang="en">Name the method and where it is laid down.</help>
            <help xml:lang="es">Indique el método y dónde está previsto.</help>
            <help xml:lang="fr">Indiquez la méthode et où elle est prévue.</help>
            <help xml:lang="pt">Indique o método e onde está previsto.</help>
          </question>
        </section>
      </questionnaire>
      """)
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
