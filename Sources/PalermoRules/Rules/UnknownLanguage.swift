import PalermoModel

extension Rule {
  static let unknownLanguage = Rule(
    id: "unknown-language",
    category: .types,
    severity: .warning,
    texts: Texts.UnknownLanguage.texts,
    references: ["UNTOC/18/14.1", "BCP 47"])
}

extension SubmissionCheck {
  static let unknownLanguage = SubmissionCheck(.unknownLanguage) { context, findings in
    var inUse: Set<String> = []
    var last = ""
    func check(_ code: String, in answer: Answer, at position: SourcePosition) {
      // Most texts of a file are in one language.
      if code == last || inUse.contains(code) { return }
      // What has not the form of a code is told as that.
      if LanguageCode.isInUse(code) || !LanguageCode.hasForm(code) {
        inUse.insert(code)
        last = code
        return
      }
      findings.add(
        .unknownLanguage, at: position,
        suggesting: LanguageCode.mistaken[code.lowercased()].map { Suggestion(meaning: $0, insteadOf: code) }
      ) { Texts.UnknownLanguage.arguments(code: code, question: answer.question, suggestion: $0) }
    }
    for answer in context.allAnswers(with: [.texts, .other, .explanations, .authorities]) {
      for text in answer.texts { check(text.language, in: answer, at: answer.position) }
      for text in answer.other { check(text.language, in: answer, at: answer.position) }
      for text in answer.explanations { check(text.language, in: answer, at: answer.position) }
      for authority in answer.authorities {
        for code in authority.languages { check(code, in: answer, at: authority.position) }
      }
    }
    for (answer, question) in context.answers(with: .asksLanguages) where question.type.accepts(answer.values) {
      for code in answer.values { check(code, in: answer, at: answer.valuePosition) }
    }
  }
}
