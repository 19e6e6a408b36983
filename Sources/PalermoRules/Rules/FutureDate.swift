import PalermoModel

extension Rule {
  static let futureDate = Rule(
    id: "future-date",
    category: .types,
    severity: .warning,
    title: LocalizedText(
      en: "Dates do not lie after the submission",
      es: "Las fechas no son posteriores a la presentación",
      fr: "Les dates ne sont pas postérieures à la communication",
      pt: "As datas não são posteriores à apresentação"),
    message: LocalizedText(
      en: "{date} lies after the date of the submission, {submitted}",
      es: "{date} es posterior a la fecha de la presentación, {submitted}",
      fr: "{date} est postérieur à la date de la communication, {submitted}",
      pt: "{date} é posterior à data da apresentação, {submitted}"),
    fix: LocalizedText(
      en: "correct the date, or explain that the law is not yet in force and answer accordingly",
      es: "corrija la fecha, o explique que la ley aún no está en vigor y responda en consecuencia",
      fr: "corrigez la date, ou expliquez que la loi n’est pas encore en vigueur et répondez en conséquence",
      pt: "corrija a data, ou explique que a lei ainda não está em vigor e responda de acordo"),
    rationale: LocalizedText(
      en: "A law that is not yet in force does not implement a duty. Usually the year is a slip of the pen.",
      es:
        "Una ley que aún no está en vigor no da cumplimiento a un deber. Por lo general, el año es un error de escritura.",
      fr:
        "Une loi qui n’est pas encore en vigueur ne met pas en œuvre un devoir. Le plus souvent, l’année est une faute de frappe.",
      pt: "Uma lei que ainda não está em vigor não cumpre um dever. Em geral, o ano é um erro de digitação."),
    references: ["UNTOC/34/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          ↓<evidence kind="legislation" title="Ley 12" provision="art. 1" inForce="2062-02-08"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1" inForce="2013-02-08"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let futureDate = SubmissionCheck(.futureDate) { context, findings in
    let submitted = context.submission.date
    func check(_ date: PartialDate?, at position: SourcePosition) {
      guard let date, date.earliest > submitted else { return }
      findings.add(
        .futureDate, at: position,
        ["date": .init(verbatim: date.description), "submitted": .init(verbatim: submitted.description)])
    }
    for (answer, question) in context.answers {
      if question.type == .date, let value = answer.values.first { check(PartialDate(value), at: answer.valuePosition) }
      for evidence in answer.evidence { check(evidence.inForce, at: evidence.position) }
      for reference in answer.references { check(reference.asOf, at: reference.position) }
    }
  }
}
