import PalermoModel
import PalermoRules

extension Rule {
  static let differingScale = Rule(
    id: "differing-scale",
    category: .consistency,
    severity: .warning,
    title: LocalizedText(
      en: "The same options are the same everywhere in a questionnaire",
      es: "Las mismas opciones son iguales en todo el cuestionario",
      fr: "Les mêmes options sont identiques dans tout le questionnaire",
      pt: "As mesmas opções são iguais em todo o questionário"),
    message: LocalizedText(
      en: "“{question}” has the options of “{other}”, but {difference}",
      es: "«{question}» tiene las opciones de «{other}», pero {difference}",
      fr: "« {question} » a les options de « {other} », mais {difference}",
      pt: "“{question}” tem as opções de “{other}”, mas {difference}"),
    fix: LocalizedText(
      en: "write the options as in “{other}”, or give them other values if they mean something else",
      es: "escriba las opciones como en «{other}» o deles otros valores si significan otra cosa",
      fr: "écrivez les options comme dans « {other} », ou donnez-leur d’autres valeurs si elles ont un autre sens",
      pt: "escreva as opções como em “{other}” ou dê-lhes outros valores se significam outra coisa"),
    rationale: LocalizedText(
      en:
        "Respondents answer in series, and analysts compare by value. Where the same values change their order or meaning on the way, both err.",
      es:
        "Quien responde lo hace en serie y quien analiza compara por valores. Si los mismos valores cambian de orden o de sentido, ambos se equivocan.",
      fr:
        "On répond en série et l’on compare par valeurs. Si les mêmes valeurs changent d’ordre ou de sens en chemin, on se trompe dans les deux cas.",
      pt:
        "Quem responde o faz em série e quem analisa compara por valores. Se os mesmos valores mudam de ordem ou de sentido, ambos erram."
    ),
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
      findings.add(
        .differingScale, at: question.position,
        [
          "question": .init(verbatim: question.id), "other": .init(verbatim: first.id),
          "difference": .list(differences),
        ])
    }
  }
}

extension Question {
  /// In what its options differ from those of a question with the same values.
  fileprivate func differences(from other: Question) -> [LocalizedText] {
    var differences: [LocalizedText] = []
    if options.map(\.value) != other.options.map(\.value) {
      differences.append(
        LocalizedText(en: "in another order", es: "en otro orden", fr: "dans un autre ordre", pt: "em outra ordem"))
    }
    let pairs = options.map { option in (option, other.options.first { $0.value == option.value }!) }
    if pairs.contains(where: { $0.level != $1.level || $0.isOther != $1.isOther }) {
      differences.append(
        LocalizedText(
          en: "they count differently", es: "cuentan de otro modo", fr: "elles comptent autrement",
          pt: "contam de outro modo"))
    }
    if pairs.contains(where: { $0.text != $1.text }) {
      differences.append(
        LocalizedText(
          en: "with other texts", es: "con otros textos", fr: "avec d’autres textes", pt: "com outros textos"))
    }
    return differences
  }
}

extension LocalizedText {
  fileprivate static func list(_ parts: [LocalizedText]) -> LocalizedText {
    var list = LocalizedText()
    for language in Language.allCases { list[language] = parts.map { $0(language) }.joined(separator: ", ") }
    return list
  }
}
