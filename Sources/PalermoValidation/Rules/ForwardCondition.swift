import PalermoModel
import PalermoRules

extension Rule {
  static let forwardCondition = Rule(
    id: "forward-condition",
    category: .consistency,
    severity: .error,
    title: LocalizedText(
      en: "Conditions look back, not ahead",
      es: "Las condiciones miran hacia atrás, no hacia adelante",
      fr: "Les conditions renvoient en arrière, non en avant",
      pt: "As condições olham para trás, não para a frente"),
    message: LocalizedText(
      en: "whether “{question}” is asked depends on “{later}”, which comes later",
      es: "que se formule «{question}» depende de «{later}», que viene después",
      fr: "« {question} » n’est posée que selon « {later} », qui vient plus loin",
      pt: "fazer ou não “{question}” depende de “{later}”, que vem depois"),
    fix: LocalizedText(
      en: "move the question behind the one it depends on",
      es: "ponga la pregunta después de aquella de la que depende",
      fr: "placez la question après celle dont elle dépend",
      pt: "coloque a pergunta depois daquela de que depende"),
    rationale: LocalizedText(
      en:
        "Respondents go through a questionnaire from top to bottom. A question that opens only afterwards is overlooked, and conditions in a circle open for nobody.",
      es:
        "El cuestionario se recorre de arriba abajo. Una pregunta que se abre después se pasa por alto, y unas condiciones en círculo no se abren para nadie.",
      fr:
        "Un questionnaire se parcourt de haut en bas. Une question qui ne s’ouvre qu’après coup est oubliée, et des conditions en cercle ne s’ouvrent pour personne.",
      pt:
        "O questionário é percorrido de cima para baixo. Uma pergunta que só se abre depois passa despercebida, e condições em círculo não se abrem para ninguém."
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
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <answered question="fp.example.rule" with="yes"/>
            </relevant>
          </question>
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
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
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
          </question>
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <answered question="fp.example.rule" with="yes"/>
            </relevant>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let forwardCondition = questionnaire(.forwardCondition) { questionnaire, _, findings in
    var earlier: Set<String> = []
    for question in questionnaire.questions {
      for other in question.relevance?.questions ?? [] where !earlier.contains(other) {
        guard questionnaire[question: other] != nil else { continue }
        findings.add(
          .forwardCondition, at: question.position,
          ["question": .init(verbatim: question.id), "later": .init(verbatim: other)])
      }
      earlier.insert(question.id)
    }
  }
}
