import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(
      en: "What a rule means, why it exists, and examples.", es: "Qué significa una regla, por qué existe, y ejemplos.",
      fr: "Ce que signifie une règle, pourquoi elle existe, et des exemples.",
      pt: "O que significa uma regra, por que existe, e exemplos."))

  @Argument(
    help: ArgumentHelp(
      help(
        en:
          "The id of a rule, such as missing-evidence, or of a questionnaire's own rule, such as r07; acceptance for what makes a file accepted or returned.",
        es:
          "El id de una regla, como missing-evidence, o de una regla propia de un cuestionario, como r07; acceptance para lo que hace que un archivo se acepte o se devuelva.",
        fr:
          "L’id d’une règle, comme missing-evidence, ou d’une règle propre à un questionnaire, comme r07 ; acceptance pour ce qui fait accepter ou renvoyer un fichier.",
        pt:
          "O id de uma regra, como missing-evidence, ou de uma regra própria de um questionário, como r07; acceptance para o que faz um arquivo ser aceito ou devolvido."
      )))
  var rule: String?

  @Flag(
    help: ArgumentHelp(
      help(
        en: "List all rules.", es: "Listar todas las reglas.", fr: "Lister toutes les règles.",
        pt: "Listar todas as regras.")))
  var list = false

  @OptionGroup var common: CommonOptions

  @OptionGroup var result: FormatOptions<ExplainFormat>

  func validate() throws {
    if result.format == .markdown && !list {
      throw ValidationError(
        help(
          en: "--format markdown is for --list.", es: "--format markdown es para --list.",
          fr: "--format markdown va avec --list.", pt: "--format markdown é para --list."))
    }
  }

  func run() throws {
    let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
      .sorted { $0.key < $1.key }
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
        help(
          en: "Name a rule, or use --list.", es: "Indique una regla o use --list.",
          fr: "Indiquez une règle ou utilisez --list.",
          pt: "Indique uma regra ou use --list."))
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
    guard !stated.isEmpty else { throw unknown(rule, questionnaires) }
    try result.write(
      result.format == .json
        ? try RulesJSON([], questionnaires, language: common.language, only: rule).json()
        : stated.map { text.explanation(of: $1, in: $0) }.joined(separator: "\n"), from: [])
  }

  private func unknown(_ rule: String, _ questionnaires: [Questionnaire]) -> ValidationError {
    let known = Rule.all.map(\.id) + questionnaires.flatMap(\.rules).map(\.id)
    let hint = Suggestion.clause(for: rule, in: known)(common.language)
    return ValidationError(
      help(
        en: "There is no rule “\(rule)”\(hint)", es: "No hay una regla «\(rule)»\(hint)",
        fr: "Il n’y a pas de règle « \(rule) »\(hint)",
        pt: "Não há regra “\(rule)”\(hint)"))
  }
}
