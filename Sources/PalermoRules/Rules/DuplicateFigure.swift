import PalermoModel

extension Rule {
  static let duplicateFigure = Rule(
    id: "duplicate-figure",
    category: .types,
    severity: .error,
    texts: Texts.DuplicateFigure.texts)
}

extension SubmissionCheck {
  static let duplicateFigure = SubmissionCheck(.duplicateFigure, of: .figures) { context, findings in
    for answer in context.allAnswers(with: .figures) where answer.figures.count > 1 {
      var seen: Set<Int> = []
      for figure in answer.figures where !seen.insert(figure.year).inserted {
        findings.add(
          .duplicateFigure, at: answer.position,
          Texts.DuplicateFigure.arguments(year: "\(figure.year)", question: answer.question))
      }
    }
  }
}
