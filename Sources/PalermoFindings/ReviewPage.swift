public import PalermoModel
import PalermoLoading
import PalermoRules
import PalermoWriting
import PalermoXML

/// Questionnaires beside the provisions that they ask about, in two languages: what a lawyer prints to hold every question
/// to the text of the treaty.
///
/// The page is complete in itself: it loads nothing and runs nothing.
public struct ReviewPage {
  /// A questionnaire with its questions by section.
  fileprivate struct Part: Encodable {
    let title: String
    let key: String
    let sections: [Section]
  }

  fileprivate struct Section: Encodable {
    let title: String
    let rows: [Row]
  }

  /// A row of the table: a question with the provisions at its left.
  fileprivate struct Row: Encodable {
    let id: String
    let type: String
    let supplementary: String?
    let provisions: [Duty]
    let sides: [Side]
  }

  /// A provision: what it asks, how strongly, and what softens it.
  fileprivate struct Duty: Encodable {
    let code: String
    let measure: String?
    let obligation: String?
    let qualifiers: String?
    let condition: String?
    let note: String?
  }

  /// A question in one language.
  fileprivate struct Side: Encodable {
    let language: String
    let text: String
    let label: String?
    let help: String?
    let asked: String
    let answers: [String]
    let evidence: [String]
  }

  fileprivate struct View: Encodable {
    let language: String
    let title: String
    let explanation: String
    let headings: [String]
    let qualifiersHeading: String
    let conditionHeading: String
    let parts: [Part]
  }

  private let view: View

  /// A page of questionnaires.
  ///
  /// - Parameters:
  ///   - questionnaires: What is reviewed.
  ///   - corpus: The provisions, and the questionnaires that conditions refer to.
  ///   - language: The language of the page and of its left side.
  ///   - other: The language of its right side.
  /// - Complexity: O(*n*) in the questions.
  public init(_ questionnaires: [Questionnaire], corpus: Corpus, language: Language, beside other: Language) {
    let languages = [language, other]
    let texts = languages.map { QuestionText(corpus: corpus, language: $0, isColored: false) }
    let parts = questionnaires.map { Part($0, in: corpus.instruments, languages, texts) }
    view = View(
      language: language.rawValue, title: Texts.ReviewPage.title(language),
      explanation: Texts.ReviewPage.explanation(language),
      headings: [Texts.ReviewPage.provision(language)] + languages.map(\.endonym),
      qualifiersHeading: Texts.ReviewPage.qualifiers(language), conditionHeading: Texts.ReviewPage.condition(language),
      parts: parts)
  }

  /// The page.
  public var html: String {
    guard let source = BuiltIn.source("Templates/review.mustache"),
      let template = try? Template(String(decoding: source.bytes, as: UTF8.self))
    else { preconditionFailure("review.mustache ships with the program") }
    return template.render(TemplateValue(view))
  }
}

extension ReviewPage.Part {
  fileprivate init(
    _ questionnaire: Questionnaire, in instruments: Instruments, _ languages: [Language], _ texts: [QuestionText]
  ) {
    self.init(
      title: questionnaire.title(languages[0]), key: "\(questionnaire.key)",
      sections: questionnaire.sections.map { section in
        ReviewPage.Section(
          title: languages.map { section.title($0) }.joined(separator: " · "),
          rows: section.questions.map { ReviewPage.Row($0, in: questionnaire, instruments, languages, texts) })
      })
  }
}

extension ReviewPage.Row {
  fileprivate init(
    _ question: Question, in questionnaire: Questionnaire, _ instruments: Instruments, _ languages: [Language],
    _ texts: [QuestionText]
  ) {
    self.init(
      id: question.id, type: question.type.rawValue,
      supplementary: question.isSupplementary ? Texts.QuestionExplanation.supplementary(languages[0]) : nil,
      provisions: question.provisions.map { ReviewPage.Duty($0, in: instruments, languages[0]) },
      sides: zip(languages, texts).map { ReviewPage.Side(question, in: questionnaire, $1, $0) })
  }
}

extension ReviewPage.Duty {
  fileprivate init(_ code: String, in instruments: Instruments, _ language: Language) {
    let provision = instruments[provision: code]
    let qualifiers = provision?.qualifiers ?? []
    self.init(
      code: code, measure: provision?.measure(language), obligation: provision?.obligation.name(language),
      qualifiers: qualifiers.isEmpty ? nil : qualifiers.joined(separator: ", "),
      condition: provision?.condition?(language), note: provision?.note?(language))
  }
}

extension ReviewPage.Side {
  fileprivate init(
    _ question: Question, in questionnaire: Questionnaire, _ text: QuestionText, _ language: Language
  ) {
    self.init(
      language: language.rawValue, text: question.text(language), label: question.label?(language),
      help: question.help?(language), asked: text.asked(question, in: questionnaire),
      answers: text.answers(to: question),
      evidence: text.evidence(for: question).map {
        Texts.QuestionExplanation.evidence(language) + language.colon + $0
      })
  }
}
