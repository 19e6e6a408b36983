import PalermoModel

extension Rule {
  static let identicalExplanations = Rule(
    id: "identical-explanations",
    category: .consistency,
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
    rationale: LocalizedText(
      en: "A text copied under several questions often fits only the first of them.",
      es: "Un texto copiado en varias preguntas suele convenir solo a la primera.",
      fr: "Un texte copié sous plusieurs questions ne convient souvent qu’à la première.",
      pt: "Um texto copiado em várias perguntas costuma servir apenas à primeira."),
    references: ["UNODC guidance on the self-assessment questionnaires"],
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

extension SubmissionCheck {
  static let identicalExplanations = SubmissionCheck(.identicalExplanations) { context, findings in
    // Texts are only read beside others with the same ends; those are then known by their bytes.
    var first: [UInt64: (text: RespondentText, question: String)] = [:]
    var alike: [UInt64: [[UInt8]: String]] = [:]
    for answer in context.submission.answers {
      for text in answer.explanations {
        guard let ends = text.withBytes(ends) else { continue }
        guard let beginning = first[ends] else {
          first[ends] = (text, answer.question)
          continue
        }
        let bytes = Array(text.text.utf8)
        if alike[ends] == nil { alike[ends] = [Array(beginning.text.text.utf8): beginning.question] }
        guard let other = alike[ends]?[bytes] else {
          alike[ends]?[bytes] = answer.question
          continue
        }
        guard other != answer.question, text.text.unicodeScalars.count > 40 else { continue }
        findings.add(
          .identicalExplanations, at: answer.position,
          ["question": .init(verbatim: answer.question), "first": .init(verbatim: other)])
      }
    }
  }

  /// A number made of the first and the last letters of a text, without white space; nil for one of at most forty characters.
  private static func ends(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard text.count > 40 else { return nil }
    var ends: UInt64 = 0
    var (index, taken) = (0, 0)
    while index < text.count, taken < 40 {
      if !text[index].isBlank {
        ends = ends &* 31 &+ UInt64(text[index])
        taken += 1
      }
      index += 1
    }
    (index, taken) = (text.count - 1, 0)
    while index >= 0, taken < 40 {
      if !text[index].isBlank {
        ends = ends &* 31 &+ UInt64(text[index])
        taken += 1
      }
      index -= 1
    }
    return ends
  }
}
