public import PalermoModel
import PalermoRules
import PalermoWriting

/// A question as a person reads it who has to answer it: text, help, when it is asked, what answers it, and why.
public struct QuestionText {
  private let corpus: Corpus
  private let language: Language
  private let paint: Paint

  /// A writer of questions.
  ///
  /// - Parameters:
  ///   - corpus: The questionnaires that conditions refer to, and the provisions.
  ///   - language: The language of the texts.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(corpus: Corpus, language: Language, isColored: Bool) {
    (self.corpus, self.language, paint) = (corpus, language, Paint(isOn: isColored))
  }

  /// Everything that the questionnaire says about a question.
  ///
  /// - Complexity: O(*n*) in the options of the question and the rules of the questionnaire.
  public func text(of question: Question, in questionnaire: Questionnaire) -> String {
    let heading = question.label.map { "\(question.id) · \($0(language))" } ?? question.id
    var parts = ["\(paint.bold(heading)) (\(questionnaire.key))", question.text(language)]
    if let help = question.help { parts.append(help(language)) }
    if question.isSupplementary { parts.append(Texts.QuestionExplanation.supplementary(language)) }
    parts.append(asked(question, in: questionnaire))
    parts.append(list(Texts.QuestionExplanation.answers, answers(to: question)))
    parts.append(list(Texts.QuestionExplanation.evidence, evidence(for: question)))
    parts.append(list(Texts.QuestionExplanation.provisions, provisions(of: question)))
    parts.append(list(Texts.QuestionExplanation.words, words(in: question)))
    let rules = questionnaire.rules.filter {
      ([$0.question] + $0.when.questions + $0.expect.questions).contains(question.id)
    }
    parts.append(
      list(Texts.QuestionExplanation.rules, rules.map { "\(questionnaire.fullID(of: $0)) · \($0.message(language))" }))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// When a question is asked, and whether it must be answered.
  func asked(_ question: Question, in questionnaire: Questionnaire) -> String {
    let names = ConditionNames(questionnaire: questionnaire, corpus: corpus)
    let condition =
      question.relevance.map { Texts.QuestionExplanation.if(condition: names.clause($0))(language) }
      ?? Texts.QuestionExplanation.always(language)
    let duty = question.isRequired ? Texts.QuestionExplanation.required : Texts.QuestionExplanation.optional
    return "\(Texts.QuestionExplanation.asked(language))\(language.colon)\(condition). \(duty(language))"
  }

  private func list(_ heading: LocalizedText, _ items: [String]) -> String {
    items.isEmpty ? "" : ([heading(language) + language.heading] + items.map { "  \($0)" }).joined(separator: "\n")
  }

  /// What answers a question, one line each.
  func answers(to question: Question) -> [String] {
    var items =
      switch question.type.form.values {
      case .fixed(let levels): levels.map { "\($0.rawValue) · \(question.name(ofValue: $0.rawValue)(language))" }
      case .options: question.options.map(line)
      case .number: [question.numberLimits.numbers(language)]
      case .date: [(question.limits ?? AnswerLimits()).dates(submitted: nil)(language)]
      case .languages: [Texts.QuestionExplanation.languages(language)]
      case .states: [Texts.QuestionExplanation.states(language)]
      case nil: [content(of: question)]
      }
    if let plausible = question.plausible {
      let range = question.type == .date ? plausible.dates(submitted: nil) : plausible.numbers
      items.append(Texts.QuestionExplanation.plausible(range: range)(language))
    }
    if question.allowsNotApplicable { items.append(Texts.QuestionExplanation.notApplicable(language)) }
    if !question.isScored { items.append(Texts.QuestionExplanation.notScored(language)) }
    return items
  }

  private func line(_ option: AnswerOption) -> String {
    let remarks = [
      option.isOther ? Texts.QuestionExplanation.withText(language) : nil,
      option.isExclusive ? Texts.QuestionExplanation.excludes(language) : nil,
    ].compactMap { $0 }
    let text = "\(option.value) · \(option.text(language))"
    return remarks.isEmpty ? text : "\(text) (\(remarks.joined(separator: ", ")))"
  }

  /// What stands in an answer without values.
  private func content(of question: Question) -> String {
    switch question.type {
    case .numberByYear: Texts.QuestionExplanation.figures(number: question.numberLimits.numbers)(language)
    case .authority: Texts.QuestionExplanation.authority(language)
    case .links: Texts.QuestionExplanation.links(language)
    case .reference: Texts.QuestionExplanation.reference(language)
    case .implementation, .yesNo, .singleChoice, .multipleChoice, .text, .number, .date, .languages, .states:
      Texts.QuestionExplanation.text(language)
    }
  }

  /// What has to be cited, one line for each demand.
  func evidence(for question: Question) -> [String] {
    question.evidence.map { demand in
      Texts.QuestionExplanation.evidenceFor(
        kind: demand.kind.name,
        values: demand.values.map { question.name(ofValue: $0)(language) }.joined(separator: ", ")
      )(language)
    }
  }

  /// The words that it uses in a special sense.
  private func words(in question: Question) -> [String] {
    TermFinder(corpus.glossary).definedTerms(in: question).map { term in
      let source = term.source.map { " (\($0))" } ?? ""
      return "\(term.name(language)) · \(term.definition?(language) ?? "")\(source)"
    }
  }

  private func provisions(of question: Question) -> [String] {
    question.provisions.map { id in
      guard let provision = corpus.instruments[provision: id] else { return id }
      return "\(id) · \(provision.measure(language)) (\(provision.obligation.name(language)))"
    }
  }
}
