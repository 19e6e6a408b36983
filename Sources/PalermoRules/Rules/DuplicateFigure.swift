import PalermoModel

extension Rule {
  static let duplicateFigure = Rule(
    id: "duplicate-figure",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "There is one figure for a year",
      es: "Hay una sola cifra por año",
      fr: "Il y a un seul chiffre par année",
      pt: "Há um só dado por ano"),
    message: LocalizedText(
      en: "the year {year} has more than one figure in the answer to “{question}”",
      es: "el año {year} tiene más de una cifra en la respuesta a «{question}»",
      fr: "l’année {year} a plus d’un chiffre dans la réponse à « {question} »",
      pt: "o ano {year} tem mais de um dado na resposta a “{question}”"),
    fix: LocalizedText(
      en: "keep the figure that is right; if both are, give their sum and explain it",
      es: "conserve la cifra correcta; si ambas lo son, indique la suma y explíquela",
      fr: "conservez le chiffre juste ; si les deux le sont, donnez leur somme et expliquez-la",
      pt: "mantenha o dado correto; se ambos o forem, informe a soma e explique-a"),
    rationale: LocalizedText(
      en: "Of two figures for the same year nobody can tell which one to count.",
      es: "De dos cifras para el mismo año, nadie puede saber cuál contar.",
      fr: "De deux chiffres pour la même année, nul ne peut savoir lequel compter.",
      pt: "De dois dados para o mesmo ano, ninguém pode saber qual contar."),
    references: ["UNTOC/28/1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.cases">
          <figure year="2024" value="31"/>
          <figure year="2024" value="36"/>
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
  static let duplicateFigure = SubmissionCheck(.duplicateFigure) { context, findings in
    for answer in context.submission.answers where answer.figures.count > 1 {
      var seen: Set<Int> = []
      for figure in answer.figures where !seen.insert(figure.year).inserted {
        findings.add(
          .duplicateFigure, at: answer.position,
          ["year": .init(verbatim: "\(figure.year)"), "question": .init(verbatim: answer.question)])
      }
    }
  }
}
