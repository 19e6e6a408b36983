public import PalermoModel
import PalermoRules
import PalermoWriting

/// A question as JSON, for programs.
public struct QuestionJSON: Encodable {
  private struct Choice: Encodable {
    let value: String
    let text: String
    let excludesOthers: Bool
  }

  private struct Demand: Encodable {
    let kind: String
    let values: [String]
  }

  private struct Word: Encodable {
    let id: String
    let name: String
    let definition: String
    let source: String?
  }

  private let id: String
  private let questionnaire: String
  private let version: String
  private let type: String
  private let label: String?
  private let text: String
  private let help: String?
  /// The condition under which it is asked, in words; null if it always is.
  private let askedIf: String?
  private let isRequired: Bool
  private let isScored: Bool
  /// Whether the questionnaires adopted for the Review Mechanism leave out by decision what it asks about.
  private let isSupplementary: Bool
  private let choices: [Choice]
  private let allowsNotApplicable: Bool
  private let evidence: [Demand]
  private let provisions: [String]
  /// The words that it uses in a special sense.
  private let words: [Word]

  /// Everything that the questionnaire says about a question, in one language.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - questionnaire: The questionnaire that asks it.
  ///   - corpus: The questionnaires that its condition refers to.
  ///   - language: The language of the texts.
  public init(_ question: Question, in questionnaire: Questionnaire, corpus: Corpus, language: Language) {
    let names = ConditionNames(questionnaire: questionnaire, corpus: corpus)
    (id, type) = (question.id, question.type.rawValue)
    (self.questionnaire, version) = (questionnaire.key.id, questionnaire.key.version)
    (label, text, help) = (question.label?(language), question.text(language), question.help?(language))
    askedIf = question.relevance.map { names.clause($0)(language) }
    (isRequired, isScored, isSupplementary) = (question.isRequired, question.isScored, question.isSupplementary)
    choices = (question.choices ?? []).map { value in
      Choice(
        value: value, text: question.name(ofValue: value)(language),
        excludesOthers: question.options.contains { $0.value == value && $0.isExclusive })
    }
    allowsNotApplicable = question.allowsNotApplicable
    evidence = question.evidence.map { Demand(kind: $0.kind.rawValue, values: $0.values) }
    provisions = question.provisions
    words = TermFinder(corpus.glossary).definedTerms(in: question).map { term in
      Word(id: term.id, name: term.name(language), definition: term.definition?(language) ?? "", source: term.source)
    }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
