import PalermoModel
import PalermoRules

extension Rule {
  static let longSentence = Rule(
    id: "long-sentence",
    category: .wording,
    severity: .warning,
    texts: Texts.LongSentence.texts,
    references: ["ISO 24495-1:2023 (plain language)"],
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
            <text xml:lang="pt">Que método é utilizado?</text>
            <help xml:lang="en">Name the method by which the mark is applied, the place on the item where it stands, the office that assigns it, the register in which it is entered, the time for which it is kept there, and the rules that lay all of this down, with a link to where they can be read.</help>
            <help xml:lang="es">Indique el método con que se aplica la marca, su lugar en el objeto, la oficina que la asigna y el registro en que se inscribe. Indique también cuánto tiempo se conserva y las normas que lo disponen, con un enlace.</help>
            <help xml:lang="fr">Indiquez la méthode d’apposition de la marque, son emplacement sur l’objet, le bureau qui l’attribue et le registre où elle est inscrite. Indiquez aussi combien de temps elle est conservée et les règles qui le prévoient, avec un lien.</help>
            <help xml:lang="pt">Indique o método de aplicação da marca, seu lugar no objeto, o órgão que a atribui e o registro em que é inscrita. Indique também por quanto tempo se conserva e as normas que o preveem, com um link.</help>
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
            <help xml:lang="en">Name the method by which the mark is applied, the place on the item where it stands, the office that assigns it, and the register in which it is entered. Name also the time for which it is kept there and the rules that lay all of this down, with a link to where they can be read.</help>
            <help xml:lang="es">Indique el método con que se aplica la marca, su lugar en el objeto, la oficina que la asigna y el registro en que se inscribe. Indique también cuánto tiempo se conserva y las normas que lo disponen, con un enlace.</help>
            <help xml:lang="fr">Indiquez la méthode d’apposition de la marque, son emplacement sur l’objet, le bureau qui l’attribue et le registre où elle est inscrite. Indiquez aussi combien de temps elle est conservée et les règles qui le prévoient, avec un lien.</help>
            <help xml:lang="pt">Indique o método de aplicação da marca, seu lugar no objeto, o órgão que a atribui e o registro em que é inscrita. Indique também por quanto tempo se conserva e as normas que o preveem, com um link.</help>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let longSentence = questionnaire(.longSentence) { questionnaire, _, findings in
    // Titles are official names, whose length the author cannot choose.
    for text in questionnaire.texts where text.kind != .title {
      let lengths = text.text.languages.compactMap { language -> String? in
        let (length, limit) = (SentenceLength.longest(in: text.text[language]!), SentenceLength.limit(in: language))
        return length > limit ? "\(language) \(length) > \(limit)" : nil
      }
      if lengths.isEmpty { continue }
      findings.add(
        .longSentence, at: text.position,
        Texts.LongSentence.arguments(part: text.kind.name, owner: text.owner, lengths: lengths.joined(separator: "; ")))
    }
  }
}
