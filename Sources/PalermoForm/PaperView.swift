import PalermoModel

/// A questionnaire on paper: what the page shows where no script runs.
struct PaperView: Encodable {
  /// A section with its questions.
  struct Part: Encodable {
    let title: String
    let questions: [Entry]
  }

  /// A question with room for its answer.
  struct Entry: Encodable {
    let number: String
    let text: String
    let help: String?
    let options: [String]
    let hasLines: Bool
    let isConditional: Bool
    let isOptional: Bool
    let isCited: Bool
  }

  let title: String
  let introduction: String?
  let parts: [Part]

  /// A questionnaire in a language.
  ///
  /// - Complexity: O(*n*) in the questions.
  init(_ questionnaire: Questionnaire, _ language: Language) {
    title = questionnaire.title(language)
    introduction = questionnaire.introduction?(language)
    parts = questionnaire.sections.map { section in
      Part(
        title: section.title(language),
        questions: section.questions.enumerated().map { Entry($1, number: $0 + 1, language) })
    }
  }
}

extension PaperView.Entry {
  init(_ question: Question, number: Int, _ language: Language) {
    let isLevel =
      switch question.type.form.values {
      case .fixed: true
      case .options, .number, .date, .languages, nil: false
      }
    self.init(
      number: "\(number)", text: question.text(language), help: question.help?(language),
      options: isLevel
        ? question.levels.map { $0.words(language) } : question.options.map { $0.text(language) },
      hasLines: question.choices == nil, isConditional: question.relevance != nil, isOptional: !question.isRequired,
      isCited: !question.evidence.isEmpty)
  }
}

extension AnswerLevel {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .yes: Texts.AnswerLevels.yes(language)
    case .partly: Texts.AnswerLevels.partly(language)
    case .no: Texts.AnswerLevels.no(language)
    }
  }
}
