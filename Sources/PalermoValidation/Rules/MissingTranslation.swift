import PalermoModel
import PalermoRules

extension Rule {
  static let missingTranslation = Rule(
    id: "missing-translation",
    category: .completeness,
    severity: .warning,
    title: LocalizedText(
      en: "Texts are in all four languages",
      es: "Los textos están en los cuatro idiomas",
      fr: "Les textes sont dans les quatre langues",
      pt: "Os textos estão nos quatro idiomas"),
    message: LocalizedText(
      en: "{part} of “{owner}” is not written in: {languages}",
      es: "{part} de «{owner}» no está en: {languages}",
      fr: "{part} de « {owner} » manque en : {languages}",
      pt: "{part} de “{owner}” não está em: {languages}"),
    fix: LocalizedText(
      en: "add the text with xml:lang for each language named",
      es: "añada el texto con xml:lang para cada idioma indicado",
      fr: "ajoutez le texte avec xml:lang pour chaque langue indiquée",
      pt: "acrescente o texto com xml:lang para cada idioma indicado"),
    rationale: LocalizedText(
      en: "English, Spanish, French and Portuguese are equal. A delegation reads the questions in its own language.",
      es:
        "El español, el francés, el inglés y el portugués tienen el mismo rango. Una delegación lee las preguntas en su idioma.",
      fr:
        "L’anglais, l’espagnol, le français et le portugais sont à égalité. Une délégation lit les questions dans sa langue.",
      pt:
        "O espanhol, o francês, o inglês e o português têm o mesmo valor. Uma delegação lê as perguntas em seu idioma."),
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
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
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
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let missingTranslation = questionnaire(.missingTranslation) { questionnaire, _, findings in
    for text in questionnaire.texts where text.text.languages.count < Language.allCases.count {
      let missing = Language.allCases.filter { text.text[$0] == nil }.map(\.rawValue)
      findings.add(
        .missingTranslation, at: text.position,
        text.arguments.merging(["languages": .init(verbatim: missing.joined(separator: ", "))]) { $1 })
    }
  }
}
