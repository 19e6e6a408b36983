import PalermoModel

extension SubmissionContext {
  /// A condition as a clause, with the ids of questions in quotation marks, as messages name them.
  func words(_ condition: Condition) -> FilledText {
    condition.words(
      question: { id in questionnaire?[question: id] ?? corpus.question(id)?.question },
      name: { Texts.Conditions.quoted(text: $0) })
  }
}
