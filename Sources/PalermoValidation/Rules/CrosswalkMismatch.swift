import PalermoModel
import PalermoRules

extension Rule {
  static let crosswalkMismatch = Rule(
    id: "crosswalk-mismatch",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "A crosswalk speaks of questions and options that there are",
      es: "Una tabla de equivalencias trata de preguntas y opciones que existen",
      fr: "Une table de correspondance porte sur des questions et options qui existent",
      pt: "Uma tabela de equivalências trata de perguntas e opções que existem"),
    message: LocalizedText(
      en: "this map cannot be followed: {problem}",
      es: "esta equivalencia no puede seguirse: {problem}",
      fr: "cette correspondance ne peut être suivie : {problem}",
      pt: "esta equivalência não pode ser seguida: {problem}"),
    fix: LocalizedText(
      en:
        "name questions of the version that they belong to and values of theirs; same and reworded lead from one question to one, split from one to several, merged from several to one",
      es:
        "indique preguntas de la versión que corresponde y valores suyos; same y reworded van de una pregunta a una, split de una a varias, merged de varias a una",
      fr:
        "indiquez des questions de la version voulue et leurs valeurs ; same et reworded mènent d’une question à une, split d’une à plusieurs, merged de plusieurs à une",
      pt:
        "indique perguntas da versão correspondente e valores delas; same e reworded levam de uma pergunta a uma, split de uma a várias, merged de várias a uma"
    ),
    rationale: LocalizedText(
      en:
        "A crosswalk decides whether a series goes on and which answers are carried over. A slip of the pen in it would lose answers unseen.",
      es:
        "Una tabla de equivalencias decide si una serie continúa y qué respuestas se trasladan. Un desliz en ella haría perder respuestas sin que se note.",
      fr:
        "Une table de correspondance décide si une série continue et quelles réponses sont reportées. Une faute y ferait perdre des réponses sans qu’on le voie.",
      pt:
        "Uma tabela de equivalências decide se uma série continua e quais respostas são transferidas. Um deslize nela faria perder respostas sem que se note."
    ),
    references: ["Schemas/crosswalk.xsd"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <crosswalk xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" from="2026.1" to="2027.1">
        ↓<map from="fp.example.marking" to="fp.example.methods" kind="reworded"/>
      </crosswalk>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1" instrument="FP" cluster="law_enforcement_judicial">
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
        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2027.1" instrument="FP" cluster="law_enforcement_judicial">
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
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            </question>
          </section>
        </questionnaire>
        """,
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <crosswalk xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" from="2026.1" to="2027.1">
        <map from="fp.example.marking" to="fp.example.method" kind="reworded"/>
      </crosswalk>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1" instrument="FP" cluster="law_enforcement_judicial">
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
        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2027.1" instrument="FP" cluster="law_enforcement_judicial">
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
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            </question>
          </section>
        </questionnaire>
        """,
      ]))
}

extension Check {
  static let crosswalkMismatch = crosswalk(.crosswalkMismatch) { crosswalk, corpus, findings in
    let (old, new) = (corpus.questionnaires[crosswalk.from], corpus.questionnaires[crosswalk.to])
    for map in crosswalk.maps {
      for problem in map.problems(from: old, to: new) {
        findings.add(.crosswalkMismatch, at: map.position, ["problem": problem])
      }
    }
  }
}

extension Crosswalk.Map {
  /// What is wrong with it. A version that is not at hand is not checked against.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [LocalizedText] {
    var problems: [LocalizedText] = []
    if !hasTheNumbersOfItsKind {
      problems.append(
        LocalizedText(
          en: "{kind} cannot lead from {from} to {to} questions", es: "{kind} no puede ir de {from} a {to} preguntas",
          fr: "{kind} ne peut mener de {from} à {to} questions", pt: "{kind} não pode levar de {from} a {to} perguntas"
        ).filled(with: [
          "kind": .init(verbatim: kind.rawValue), "from": .init(verbatim: "\(from.count)"),
          "to": .init(verbatim: "\(to.count)"),
        ]))
    }
    for (ids, questionnaire) in [(from, old), (to, new)] {
      guard let questionnaire else { continue }
      problems += ids.filter { questionnaire[question: $0] == nil }.map { id in
        LocalizedText(
          en: "{key} has no question “{id}”{hint}", es: "{key} no tiene la pregunta «{id}»{hint}",
          fr: "{key} n’a pas de question « {id} »{hint}", pt: "{key} não tem a pergunta “{id}”{hint}"
        ).filled(with: [
          "key": .init(verbatim: "\(questionnaire.key)"), "id": .init(verbatim: id),
          "hint": Suggestion.clause(for: id, in: questionnaire.questions.map(\.id)),
        ])
      }
    }
    problems += unknownValues(values.keys, of: from, in: old) + unknownValues(values.values, of: to, in: new)
    return problems
  }

  private var hasTheNumbersOfItsKind: Bool {
    switch kind {
    case .same, .reworded: from.count == 1 && to.count == 1
    case .split: from.count == 1 && to.count > 1
    case .merged: from.count > 1 && to.count == 1
    }
  }

  private func unknownValues(
    _ values: some Sequence<String>, of ids: [String], in questionnaire: Questionnaire?
  ) -> [LocalizedText] {
    let questions = ids.compactMap { questionnaire?[question: $0] }
    guard !questions.isEmpty else { return [] }
    let known = questions.flatMap { $0.choices ?? [] }
    return values.filter { !known.contains($0) }.sorted().map { value in
      LocalizedText(
        en: "“{value}” is no option of {ids}", es: "«{value}» no es una opción de {ids}",
        fr: "« {value} » n’est pas une option de {ids}",
        pt: "“{value}” não é uma opção de {ids}"
      ).filled(with: ["value": .init(verbatim: value), "ids": .init(verbatim: ids.joined(separator: ", "))])
    }
  }
}
