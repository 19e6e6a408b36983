import PalermoModel

extension Rule {
  static let futureFigure = Rule(
    id: "future-figure",
    category: .types,
    severity: .warning,
    title: LocalizedText(
      en: "Figures do not lie after the submission",
      es: "Las cifras no son posteriores a la presentación",
      fr: "Les chiffres ne sont pas postérieurs à la communication",
      pt: "Os dados não são posteriores à apresentação"),
    message: LocalizedText(
      en: "the year {year} lies after the date of the submission, {submitted}",
      es: "el año {year} es posterior a la fecha de la presentación, {submitted}",
      fr: "l’année {year} est postérieure à la date de la communication, {submitted}",
      pt: "o ano {year} é posterior à data da apresentação, {submitted}"),
    fix: LocalizedText(
      en: "correct the year, or delete the figure",
      es: "corrija el año o borre la cifra",
      fr: "corrigez l’année, ou supprimez le chiffre",
      pt: "corrija o ano ou apague o dado"),
    rationale: LocalizedText(
      en:
        "Figures tell what has happened. A year to come is a slip of the pen or an estimate, which belongs in the explanation.",
      es:
        "Las cifras dicen lo que ya ocurrió. Un año futuro es un error de escritura o una estimación, que va en la explicación.",
      fr:
        "Les chiffres disent ce qui s’est passé. Une année à venir est une faute de frappe ou une estimation, qui va dans l’explication.",
      pt:
        "Os dados dizem o que já ocorreu. Um ano futuro é um erro de digitação ou uma estimativa, que vai na explicação."
    ),
    references: ["UNTOC/28/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2052" value="36"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2025" value="36"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let futureFigure = SubmissionCheck(.futureFigure) { context, findings in
    let submitted = context.submission.date
    for answer in context.submission.answers {
      for figure in answer.figures where figure.year > submitted.year {
        findings.add(
          .futureFigure, at: answer.position,
          ["year": .init(verbatim: "\(figure.year)"), "submitted": .init(verbatim: submitted.description)])
      }
    }
  }
}
