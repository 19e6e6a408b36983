public import ArgumentParser
import PalermoLoading
public import PalermoModel
import PalermoReports
import PalermoValidation

extension Submission.Status: ExpressibleByArgument {}

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: help(
      en: "Check submissions and any other of our files.", es: "Verificar presentaciones y cualquier otro de nuestros archivos.",
      fr: "Vérifier des communications et tout autre fichier à nous.", pt: "Verificar apresentações e qualquer outro de nossos arquivos."),
    discussion: help(
      en: "Prints each finding with its place, and a line for each file that says whether it is accepted or returned.",
      es: "Imprime cada hallazgo con su lugar y, por archivo, una línea que dice si se acepta o se devuelve.",
      fr: "Imprime chaque constat avec son emplacement et, par fichier, une ligne disant s’il est accepté ou renvoyé.",
      pt: "Imprime cada constatação com seu lugar e, por arquivo, uma linha que diz se é aceito ou devolvido."))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      help(
        en: "Check as a draft or as final, whatever the file says.", es: "Verificar como borrador o como final, diga lo que diga el archivo.",
        fr: "Vérifier comme projet ou comme définitif, quoi que dise le fichier.", pt: "Verificar como rascunho ou como final, diga o que disser o arquivo.")))
  var status: Submission.Status?

  @OptionGroup var result: ResultOptions

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Exit with 1 on warnings too.", es: "Salir con 1 también si hay advertencias.",
        fr: "Sortir avec 1 aussi en cas d’avertissements.", pt: "Sair com 1 também se houver avisos.")))
  var strict = false

  func run() throws {
    let loaded = inputs.load([], common)
    let validation = Validator(as: status).validate(loaded)
    switch result.format {
    case .text: try result.write(text(validation, loaded))
    case .json: try result.write(try FindingsJSON(validation, tool: Version.tool, language: common.language).json())
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    let limit: Severity = strict ? .warning : .error
    if validation.findings.contains(where: { $0.severity >= limit }) { throw ExitCode.findings }
  }

  private func text(_ validation: ValidationResult, _ loaded: LoadedCorpus) -> String {
    let isColored = result.isColored(common)
    let files = Dictionary(loaded.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let findings = FindingsText(language: common.language, isColored: isColored) { files[$0]?.line($1) }
    let acceptance = AcceptanceText(language: common.language, isColored: isColored)
    var text = validation.findings.map(findings.text).joined()
    if !common.quiet { text += validation.acceptances.map { acceptance.text($0) + "\n" }.joined() }
    return text
  }
}
