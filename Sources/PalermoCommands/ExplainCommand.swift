import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(Texts.ExplainCommand.abstract))

  @Argument(
    help: ArgumentHelp(
      help(Texts.ExplainCommand.rule)),
    completion: .explainable)
  var rule: String?

  @Flag(
    help: ArgumentHelp(
      help(Texts.ExplainCommand.list)))
  var list = false

  @OptionGroup var common: CommonOptions

  @OptionGroup var result: FormatOptions<ExplainFormat>

  func validate() throws {
    if result.format == .markdown && !list {
      throw ValidationError(
        help(Texts.UsageErrors.markdownForList))
    }
  }

  func run() throws {
    let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments, .glossary]).corpus
    let questionnaires = corpus.questionnaires.values.sorted { $0.key < $1.key }
    let text = RulesText(language: common.language, isColored: result.isColored(common))
    if list {
      switch result.format {
      case .text: return try result.write(text.list(Rule.all, questionnaires), from: [])
      case .json:
        return try result.write(try RulesJSON(Rule.all, questionnaires, language: common.language).json(), from: [])
      case .markdown: return try result.write(RulesMarkdown(language: common.language).text(Rule.all), from: [])
      }
    }
    guard let rule else {
      throw ValidationError(
        help(Texts.UsageErrors.ruleNeeded))
    }
    if rule == "acceptance" {
      let table = AcceptanceTable(Rule.all, questionnaires)
      if result.format == .json { return try result.write(try AcceptanceTableJSON(table).json(), from: []) }
      let text = AcceptanceTableText(table, language: common.language, isColored: result.isColored(common))
      return try result.write(text.text(), from: [])
    }
    if let found = Rule.all.first(where: { $0.id == rule }) {
      return try result.write(
        result.format == .json
          ? try RulesJSON([found], [], language: common.language).json() : text.explanation(of: found), from: [])
    }
    let stated = questionnaires.flatMap { questionnaire in
      questionnaire.rules.filter { [$0.id, questionnaire.fullID(of: $0)].contains(rule) }.map { (questionnaire, $0) }
    }
    if stated.isEmpty, let (questionnaire, question) = corpus.question(rule) {
      return try result.write(
        result.format == .json
          ? try QuestionJSON(question, in: questionnaire, corpus: corpus, language: common.language).json()
          : QuestionText(corpus: corpus, language: common.language, isColored: result.isColored(common))
            .text(of: question, in: questionnaire), from: [])
    }
    guard !stated.isEmpty else { throw unknown(rule, questionnaires) }
    try result.write(
      result.format == .json
        ? try RulesJSON([], questionnaires, language: common.language, only: rule).json()
        : stated.map { text.explanation(of: $1, in: $0, corpus) }.joined(separator: "\n"), from: [])
  }

  private func unknown(_ rule: String, _ questionnaires: [Questionnaire]) -> ValidationError {
    let known = Rule.all.map(\.id) + questionnaires.flatMap { $0.rules.map(\.id) + $0.questions.map(\.id) }
    let hint = Suggestion.clause(for: rule, in: known)
    return ValidationError(
      help(Texts.UsageErrors.noRule(rule: rule, hint: hint)))
  }
}
