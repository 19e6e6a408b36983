import PalermoModel

extension Rule {
  static let futureFigure = Rule(
    id: "future-figure",
    category: .types,
    severity: .warning,
    texts: Texts.FutureFigure.texts)
}

extension SubmissionCheck {
  static let futureFigure = SubmissionCheck(.futureFigure, of: .figures) { context, findings in
    let submitted = context.submission.date
    for answer in context.allAnswers(with: .figures) {
      for figure in answer.figures where figure.year > submitted.year {
        findings.add(
          .futureFigure, at: answer.position,
          Texts.FutureFigure.arguments(year: "\(figure.year)", submitted: submitted.description))
      }
    }
  }
}
