import PalermoModel

extension Rule {
  static let numberOutOfRange = Rule(
    id: "number-out-of-range",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "Numbers are not negative",
      es: "Los números no son negativos",
      fr: "Les nombres ne sont pas négatifs",
      pt: "Os números não são negativos"),
    message: LocalizedText(
      en: "{value} is negative; the question “{question}” asks for a number from 0",
      es: "{value} es negativo; la pregunta «{question}» pide un número desde 0",
      fr: "{value} est négatif ; la question « {question} » demande un nombre à partir de 0",
      pt: "{value} é negativo; a pergunta “{question}” pede um número a partir de 0"),
    fix: LocalizedText(
      en: "correct the number, or leave the question blank if it is not known",
      es: "corrija el número o deje la pregunta en blanco si no se conoce",
      fr: "corrigez le nombre, ou laissez la question en blanc s’il n’est pas connu",
      pt: "corrija o número ou deixe a pergunta em branco se não for conhecido"),
    rationale: LocalizedText(
      en:
        "Years of imprisonment, ages and cases are counted from 0. Some programs write -1 for “not known”; that would enter the sums.",
      es:
        "Los años de prisión, las edades y los casos se cuentan desde 0. Algunos programas escriben -1 por «no se sabe», y eso entraría en las sumas.",
      fr:
        "Les années d’emprisonnement, les âges et les affaires se comptent à partir de 0. Certains logiciels écrivent -1 pour « inconnu », ce qui entrerait dans les sommes.",
      pt:
        "Os anos de prisão, as idades e os casos contam-se a partir de 0. Alguns programas escrevem -1 para “não se sabe”, e isso entraria nas somas."
    ),
    references: ["UNTOC/11/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" ↓value="-1"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" value="12"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let numberOutOfRange = SubmissionCheck(.numberOutOfRange) { context, findings in
    for (answer, question) in context.answers {
      if question.type == .number, let number = answer.number, number < 0 {
        findings.add(
          .numberOutOfRange, at: answer.valuePosition,
          ["value": .init(verbatim: answer.values[0]), "question": .init(verbatim: question.id)])
      }
      for figure in answer.figures where figure.value < 0 {
        findings.add(
          .numberOutOfRange, at: answer.position,
          ["value": .init(verbatim: "\(figure.value)"), "question": .init(verbatim: question.id)])
      }
    }
  }
}
