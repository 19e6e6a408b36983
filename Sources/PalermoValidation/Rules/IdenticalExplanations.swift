import PalermoModel

extension Rule {
  static let identicalExplanations = Rule(
    id: "identical-explanations",
    layer: .consistency,
    severity: .warning,
    title: LocalizedText(
      en: "Different questions have explanations of their own",
      es: "Preguntas distintas tienen explicaciones propias",
      fr: "Des questions différentes ont leurs propres explications",
      pt: "Perguntas diferentes têm explicações próprias"),
    message: LocalizedText(
      en: "the explanation under “{question}” is the same as under “{first}”",
      es: "la explicación en «{question}» es la misma que en «{first}»",
      fr: "l’explication sous « {question} » est la même que sous « {first} »",
      pt: "a explicação em “{question}” é a mesma que em “{first}”"),
    fix: LocalizedText(
      en: "explain this answer in its own terms, or write which answer it follows from",
      es: "explique esta respuesta en sus propios términos o indique de qué respuesta se desprende",
      fr: "expliquez cette réponse en propre, ou indiquez de quelle réponse elle découle",
      pt: "explique esta resposta em seus próprios termos ou indique de qual resposta decorre"),
    reason: LocalizedText(
      en: "A text copied under several questions often fits only the first of them.",
      es: "Un texto copiado en varias preguntas suele convenir solo a la primera.",
      fr: "Un texte copié sous plusieurs questions ne convient souvent qu’à la première.",
      pt: "Um texto copiado em várias perguntas costuma servir apenas à primeira."),
    basis: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <explanation xml:lang="es">La ley no prevé esta conducta; un proyecto está en trámite.</explanation>
        </answer>
        ↓<answer question="tip.5.attempt" value="no">
          <explanation xml:lang="es">La ley no prevé esta conducta; un proyecto está en trámite.</explanation>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <explanation xml:lang="es">La ley no prevé esta conducta; un proyecto está en trámite.</explanation>
        </answer>
        <answer question="tip.5.attempt" value="no">
          <explanation xml:lang="es">Se aplican las reglas generales del Código Penal, que no alcanzan este caso.</explanation>
        </answer>
      </submission>
      """)
}

extension Check {
  static let identicalExplanations = submission(.identicalExplanations) { context, report in
    // By their length, so that a text is read only beside one that is as long.
    var first: [Int: [(text: String, question: String)]] = [:]
    for answer in context.submission.answers {
      for text in answer.explanations.map(\.text) where !text.unicodeScalars.dropFirst(40).isEmpty {
        let length = text.utf8.count
        guard let other = first[length]?.first(where: { $0.text.utf8.elementsEqual(text.utf8) }) else {
          first[length, default: []].append((text, answer.question))
          continue
        }
        guard other.question != answer.question else { continue }
        report.add(
          .identicalExplanations, at: answer.position,
          ["question": .init(verbatim: answer.question), "first": .init(verbatim: other.question)])
      }
    }
  }
}
