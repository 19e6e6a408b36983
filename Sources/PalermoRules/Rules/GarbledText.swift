package import PalermoModel

extension Rule {
  /// Text whose accents were spoilt on the way: in answers, and in the texts of a questionnaire.
  package static let garbledText = Rule(
    id: "garbled-text",
    category: .types,
    severity: .warning,
    texts: Texts.GarbledText.texts)
}

extension SubmissionCheck {
  static let garbledText = SubmissionCheck(.garbledText) { context, findings in
    for answer in context.submission.answers {
      var found: Garbling.Word?
      answer.forEachText { text in
        if found == nil, text.withBytes(Garbling.mayStand) { found = Garbling.firstWord(in: text.text) }
      }
      guard let found else { continue }
      findings.add(
        .garbledText, at: answer.position,
        Texts.GarbledText.arguments(written: found.written, owner: answer.question, meant: found.meant))
    }
  }
}
