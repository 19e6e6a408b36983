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

  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Return files with warnings too, and exit with 1.", es: "Devolver también los archivos con advertencias y salir con 1.",
        fr: "Renvoyer aussi les fichiers avec avertissements et sortir avec 1.", pt: "Devolver também os arquivos com avisos e sair com 1.")))
  var strict = false

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let (loaded, settings) = project.load(for: inputs.load([], common))
    let policy = AcceptancePolicy(isStrict: strict)
    let validation = Validator(as: status, policy: policy, settings: settings).validate(loaded)
    if let file = project.writeBaseline {
      try project.write(accepting: validation.findings, of: loaded, to: file)
    } else {
      let report = common.report(validation, of: loaded, policy: policy)
      try result.write(
        try report.text(
          as: result.format, isColored: result.isColored(common), showsAcceptances: !common.quiet))
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if project.writeBaseline == nil, policy.verdict(on: validation.findings) == .returned { throw ExitCode.findings }
  }
}
