import PalermoModel
import PalermoRules

extension Rule {
  static let differingScale = Rule(
    id: "differing-scale",
    category: .consistency,
    severity: .warning,
    texts: Texts.DifferingScale.texts,
    references: ["UNTOC/32/5"],
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
          <question id="fp.example.marker" type="single-choice" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
            <option value="importer">
              <text xml:lang="en">The importer</text>
              <text xml:lang="es">El importador</text>
              <text xml:lang="fr">L’importateur</text>
              <text xml:lang="pt">O importador</text>
            </option>
          </question>
          ↓<question id="fp.example.checker" type="single-choice" required="false">
            <text xml:lang="en">Who checks the marks?</text>
            <text xml:lang="es">¿Quién verifica las marcas?</text>
            <text xml:lang="fr">Qui contrôle les marques ?</text>
            <text xml:lang="pt">Quem verifica as marcas?</text>
            <option value="importer">
              <text xml:lang="en">The importer</text>
              <text xml:lang="es">El importador</text>
              <text xml:lang="fr">L’importateur</text>
              <text xml:lang="pt">O importador</text>
            </option>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
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
          <question id="fp.example.marker" type="single-choice" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
            <option value="importer">
              <text xml:lang="en">The importer</text>
              <text xml:lang="es">El importador</text>
              <text xml:lang="fr">L’importateur</text>
              <text xml:lang="pt">O importador</text>
            </option>
          </question>
          <question id="fp.example.checker" type="single-choice" required="false">
            <text xml:lang="en">Who checks the marks?</text>
            <text xml:lang="es">¿Quién verifica las marcas?</text>
            <text xml:lang="fr">Qui contrôle les marques ?</text>
            <text xml:lang="pt">Quem verifica as marcas?</text>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
            <option value="importer">
              <text xml:lang="en">The importer</text>
              <text xml:lang="es">El importador</text>
              <text xml:lang="fr">L’importateur</text>
              <text xml:lang="pt">O importador</text>
            </option>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let differingScale = questionnaire(.differingScale) { questionnaire, _, findings in
    var firsts: [Set<String>: Question] = [:]
    for question in questionnaire.questions where !question.options.isEmpty {
      let values = Set(question.options.map(\.value))
      guard let first = firsts[values] else {
        firsts[values] = question
        continue
      }
      let differences = question.differences(from: first)
      if differences.isEmpty { continue }
      let list = LocalizedText { language in differences.map { $0(language) }.joined(separator: ", ") }
      findings.add(
        .differingScale, at: question.position,
        Texts.DifferingScale.arguments(question: question.id, other: first.id, difference: list))
    }
  }
}

extension Question {
  /// In what its options differ from those of a question with the same values.
  fileprivate func differences(from other: Question) -> [LocalizedText] {
    var differences: [LocalizedText] = []
    if options.map(\.value) != other.options.map(\.value) {
      differences.append(Texts.DifferingScale.otherOrder)
    }
    let pairs = options.map { option in (option, other.options.first { $0.value == option.value }!) }
    if pairs.contains(where: { $0.level != $1.level || $0.isOther != $1.isOther }) {
      differences.append(Texts.DifferingScale.otherLevels)
    }
    if pairs.contains(where: { $0.text != $1.text }) {
      differences.append(Texts.DifferingScale.otherTexts)
    }
    return differences
  }
}
