import PalermoModel
import PalermoRules

extension Rule {
  static let identicalTranslation = Rule(
    id: "identical-translation",
    category: .wording,
    severity: .warning,
    title: LocalizedText(
      en: "Texts are translated, not copied",
      es: "Los textos se traducen, no se copian",
      fr: "Les textes sont traduits, non copiés",
      pt: "Os textos são traduzidos, não copiados"),
    message: LocalizedText(
      en: "{part} of “{owner}” is the same in: {languages}",
      es: "{part} de «{owner}» es igual en: {languages}",
      fr: "{part} de « {owner} » est identique en : {languages}",
      pt: "{part} de “{owner}” é igual em: {languages}"),
    fix: LocalizedText(
      en: "translate it; if it is the same word in these languages, list it in the glossary",
      es: "tradúzcalo; si en esos idiomas es la misma palabra, inclúyala en el glosario",
      fr: "traduisez-le ; si le mot est le même dans ces langues, inscrivez-le au glossaire",
      pt: "traduza-o; se a palavra é a mesma nesses idiomas, inclua-a no glossário"),
    rationale: LocalizedText(
      en:
        "A text copied from one language to another looks complete to whoever counts translations, and part of the region cannot read it.",
      es:
        "Un texto copiado de un idioma a otro parece completo a quien cuenta las traducciones, y parte de la región no puede leerlo.",
      fr:
        "Un texte copié d’une langue à l’autre paraît complet à qui compte les traductions, et une partie de la région ne peut le lire.",
      pt:
        "Um texto copiado de um idioma para outro parece completo a quem conta as traduções, e parte da região não pode lê-lo."
    ),
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
        text.arguments.merging(["languages": .init(verbatim: copies.map(\.rawValue).joined(separator: ", "))]) { $1 })
    }
  }
}

extension String {
  /// Whether there is a word in it, rather than only names, acronyms and short particles.
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
