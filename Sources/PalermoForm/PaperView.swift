import PalermoModel
import PalermoRules

/// A questionnaire on paper: what the page shows where no script runs.
struct PaperView: Encodable {
  /// A section with its questions.
  struct Part: Encodable {
    /// The id of the section.
    let section: String
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
    /// When it is to be answered; nil if it always is.
    let condition: String?
    let isOptional: Bool
    /// Whether “not applicable” is an answer.
    let mayNotApply: Bool
    /// Whether the adopted questionnaires leave out what it asks about.
    let isSupplementary: Bool
  }

  /// A word that is used in a special sense.
  struct Word: Encodable {
    let name: String
    let definition: String
  }

  /// The id of the questionnaire.
  let questionnaire: String
  let title: String
  let introduction: String?
  let parts: [Part]
  let hasGlossary: Bool
  /// The words that the questions use in a special sense.
  let glossary: [Word]

  /// A questionnaire in a language.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire.
  ///   - terms: The words that its questions use in a special sense.
  ///   - language: The language of the texts.
  ///   - wanted: The questions to be shown; nil for all of them.
  /// - Complexity: O(*n*) in the questions.
  init(_ questionnaire: Questionnaire, terms: [Glossary.Term], _ language: Language, only wanted: Set<String>? = nil) {
    hasGlossary = !terms.isEmpty
    glossary = terms.map { term in
      let source = term.source.map { " (\($0))" } ?? ""
      return Word(name: term.name(language), definition: (term.definition?(language) ?? "") + source)
    }
    self.questionnaire = questionnaire.key.id
    title = questionnaire.title(language)
    introduction = questionnaire.introduction?(language)
    parts = questionnaire.sections.compactMap { section in
      let entries = section.questions.enumerated().filter { wanted?.contains($1.id) ?? true }
      if entries.isEmpty { return nil }
      return Part(
        section: section.id, title: section.title(language),
        questions: entries.map { Entry($1, number: $0 + 1, in: questionnaire, language) })
    }
  }
}

extension PaperView.Entry {
  fileprivate init(_ question: Question, number: Int, in questionnaire: Questionnaire, _ language: Language) {
    let condition = question.relevance?.words(
      question: { questionnaire[question: $0] },
      name: { questionnaire.paperName(of: $0) })
    let isLevel =
      switch question.type.form.values {
      case .fixed: true
      case .options, .number, .date, .languages, .states, nil: false
      }
    self.init(
      number: "\(number)", text: question.text(language), help: question.help?(language),
      options: isLevel
        ? question.levels.map { question.name(ofValue: $0.rawValue)(language) }
        : question.options.map { $0.text(language) },
      hasLines: question.choices == nil,
      condition: condition.map { Texts.QuestionExplanation.onlyIf(condition: $0)(language) },
      isOptional: !question.isRequired,
      mayNotApply: question.allowsNotApplicable, isSupplementary: question.isSupplementary)
  }
}

extension Questionnaire {
  /// What a question is called on paper: its number where it stands in this questionnaire, with its section.
  fileprivate func paperName(of id: String) -> FilledText {
    for section in sections {
      guard let index = section.questions.firstIndex(where: { $0.id == id }) else { continue }
      return Texts.QuestionExplanation.numbered(number: index + 1, section: section.title)
    }
    return Texts.Conditions.quoted(text: id)
  }
}
