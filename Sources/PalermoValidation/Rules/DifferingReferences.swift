import PalermoModel
import PalermoRules

extension Rule {
  static let differingReferences = Rule(
    id: "differing-references",
    category: .wording,
    severity: .error,
    texts: Texts.DifferingReferences.texts,
    references: ["UNTOC, art. 41, para. 2 (authentic texts)"],
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
          ↓<question id="fp.example.import" type="text" required="false">
            <text xml:lang="en">How are imported items marked (art. 8, para. 1 (b))?</text>
            <text xml:lang="es">¿Cómo se marcan los objetos importados (art. 8, párr. 1 b))?</text>
            <text xml:lang="fr">Comment les objets importés sont-ils marqués (art. 8, par. 1 b)) ?</text>
            <text xml:lang="pt">Como são marcados os objetos importados (art. 8, par. 1, alínea a)?</text>
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
          <question id="fp.example.import" type="text" required="false">
            <text xml:lang="en">How are imported items marked (art. 8, para. 1 (b))?</text>
            <text xml:lang="es">¿Cómo se marcan los objetos importados (art. 8, párr. 1 b))?</text>
            <text xml:lang="fr">Comment les objets importés sont-ils marqués (art. 8, par. 1 b)) ?</text>
            <text xml:lang="pt">Como são marcados os objetos importados (art. 8, par. 1, alínea b)?</text>
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
  static let differingReferences = questionnaire(.differingReferences) { questionnaire, _, findings in
    for text in questionnaire.texts {
      let citations = text.text.languages.map { Citations(in: text.text[$0]!) }
      guard let first = citations.first, citations.contains(where: { $0 != first }) else { continue }
      let excess = zip(text.text.languages, citations).map { language, cited in
        let beyond = cited.beyond(citations)
        return "\(language) \(beyond.isEmpty ? "–" : beyond.joined(separator: " "))"
      }
      findings.add(
        .differingReferences, at: text.position,
        Texts.DifferingReferences.arguments(
          part: text.kind.name, owner: text.owner, citations: excess.joined(separator: "; ")))
    }
  }
}
