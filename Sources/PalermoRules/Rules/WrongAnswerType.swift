import PalermoModel

extension Rule {
  static let wrongAnswerType = Rule(
    id: "wrong-answer-type",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "An answer is of the type that the question asks for",
      es: "Una respuesta es del tipo que pide la pregunta",
      fr: "Une réponse est du type que demande la question",
      pt: "Uma resposta é do tipo que a pergunta pede"),
    message: LocalizedText(
      en: "{given} cannot answer the question “{question}”: it asks for {expected}",
      es: "{given} no puede responder a la pregunta «{question}»: se pide {expected}",
      fr: "{given} ne peut répondre à la question « {question} » : elle demande {expected}",
      pt: "{given} não pode responder à pergunta “{question}”: pede-se {expected}"),
    fix: LocalizedText(
      en: "answer with {expected}, and put anything else in the explanation",
      es: "responda con {expected} y ponga lo demás en la explicación",
      fr: "répondez par {expected} et mettez le reste dans l’explication",
      pt: "responda com {expected} e coloque o resto na explicação"),
    rationale: LocalizedText(
      en: "Answers of the same type can be counted and compared. One of another type would be left out.",
      es: "Las respuestas del mismo tipo pueden contarse y compararse. Una de otro tipo quedaría fuera.",
      fr:
        "Les réponses du même type peuvent être comptées et comparées. Une réponse d’un autre type serait laissée de côté.",
      pt: "Respostas do mesmo tipo podem ser contadas e comparadas. Uma de outro tipo ficaria de fora."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" ↓value="doce"/>
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
  static let wrongAnswerType = SubmissionCheck(.wrongAnswerType) { context, findings in
    for (answer, question) in context.answers {
      if !answer.isNotApplicable && !answer.values.isEmpty && !question.type.accepts(answer.values) {
        let value = answer.values.joined(separator: " ")
        let given = LocalizedText(en: "“\(value)”", es: "«\(value)»", fr: "« \(value) »", pt: "“\(value)”")
        findings.add(
          .wrongAnswerType, at: answer.valuePosition,
          ["given": given, "question": .init(verbatim: question.id), "expected": question.type.expectation])
      }
      if let content = answer.content(unfitFor: question.type) {
        findings.add(
          .wrongAnswerType, at: answer.position,
          ["given": content, "question": .init(verbatim: question.id), "expected": question.type.expectation])
      }
    }
  }
}

extension QuestionType {
  fileprivate func accepts(_ values: [String]) -> Bool {
    switch self {
    case .implementation, .yesNo, .singleChoice: values.count == 1
    case .multipleChoice: true
    case .number: values.count == 1 && Double(values[0])?.isFinite == true
    case .date: values.count == 1 && PartialDate(values[0]) != nil
    case .languages: values.allSatisfy(Self.isLanguage)
    case .text, .numberByYear, .authority, .links, .reference: false
    }
  }

  /// Whether it looks like a tag of BCP 47: `es`, `pt-BR`, `quc`.
  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
  }

  /// What is asked for, to complete "answer with …".
  fileprivate var expectation: LocalizedText {
    switch self {
    case .implementation, .yesNo, .singleChoice:
      LocalizedText(en: "one option", es: "una sola opción", fr: "une seule option", pt: "uma só opção")
    case .multipleChoice:
      LocalizedText(
        en: "one or more options", es: "una o más opciones", fr: "une ou plusieurs options", pt: "uma ou mais opções")
    case .text:
      LocalizedText(en: "a <text>", es: "un <text>", fr: "un <text>", pt: "um <text>")
    case .number:
      LocalizedText(
        en: "a number such as 4 or 0.25", es: "un número como 4 o 0.25", fr: "un nombre tel que 4 ou 0.25",
        pt: "um número como 4 ou 0.25")
    case .numberByYear:
      LocalizedText(
        en: "a <figure> for each year", es: "un <figure> por año", fr: "un <figure> par année",
        pt: "um <figure> por ano")
    case .date:
      LocalizedText(
        en: "a date such as 2009-03-04", es: "una fecha como 2009-03-04", fr: "une date telle que 2009-03-04",
        pt: "uma data como 2009-03-04")
    case .authority:
      LocalizedText(en: "an <authority>", es: "un <authority>", fr: "un <authority>", pt: "um <authority>")
    case .links:
      LocalizedText(
        en: "a <link> or several", es: "uno o más <link>", fr: "un ou plusieurs <link>", pt: "um ou mais <link>")
    case .languages:
      LocalizedText(
        en: "language codes such as es or pt", es: "códigos de idioma como es o pt",
        fr: "des codes de langue tels que es ou pt", pt: "códigos de idioma como es ou pt")
    case .reference:
      LocalizedText(en: "a <reference>", es: "un <reference>", fr: "un <reference>", pt: "um <reference>")
    }
  }
}

extension Answer {
  /// The kind of content that a question of the type has no place for. A reference may stand with any question.
  fileprivate func content(unfitFor type: QuestionType) -> LocalizedText? {
    if !texts.isEmpty && type != .text { return "<text>" }
    if !figures.isEmpty && type != .numberByYear { return "<figure>" }
    if !authorities.isEmpty && type != .authority { return "<authority>" }
    if !links.isEmpty && type != .links { return "<link>" }
    return nil
  }
}
