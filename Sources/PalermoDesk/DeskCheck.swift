package import PalermoModel
import PalermoRules
package import PalermoXML

/// What is to be said of a file.
package struct DeskCheck {
  /// The findings, each once, in the order in which `palermo validate` lists them.
  package let findings: [Finding]
  /// How much of what it has to answer is answered. Nil if it is no submission, or its questionnaire is not at hand.
  package let completeness: Completeness?
  /// The questions of its questionnaire that are not to be asked, or not known to be, in order.
  package let closed: [ClosedQuestion]
  /// The file that was checked.
  let source: SourceText

  /// A check from its results, and the file that was checked.
  package init(
    findings: [Finding], completeness: Completeness?, closed: [ClosedQuestion], source: SourceText
  ) {
    (self.findings, self.completeness, self.closed) = (findings, completeness, closed)
    self.source = source
  }
}

extension SubmissionContext {
  /// The questions of the questionnaire that are not to be asked, or not known to be, in order.
  package var closedQuestions: [ClosedQuestion] {
    (questionnaire?.questions ?? []).compactMap { question in
      guard let relevance = question.relevance else { return nil }
      let isAsked = evaluationContext.evaluate(relevance)
      return isAsked == .yes
        ? nil
        : ClosedQuestion(question: question.id, isAsked: isAsked, grounds: evaluationContext.grounds(of: relevance))
    }
  }
}
