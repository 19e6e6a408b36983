public import ArgumentParser
import PalermoFindings
import PalermoLoading
public import PalermoModel
import PalermoValidation

extension Submission.Status: ExpressibleByArgument {}

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: help(
      en: "Check submissions and any other of our files.",
      es: "Verificar presentaciones y cualquier otro de nuestros archivos.",
      fr: "Vérifier des communications et tout autre fichier à nous.",
      pt: "Verificar apresentações e qualquer outro de nossos arquivos."),
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
        en: "Check as a draft or as final, whatever the file says.",
        es: "Verificar como borrador o como final, diga lo que diga el archivo.",
        fr: "Vérifier comme projet ou comme définitif, quoi que dise le fichier.",
        pt: "Verificar como rascunho ou como final, diga o que disser o arquivo.")))
  var status: Submission.Status?

  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Return files with warnings too, and exit with 1.",
        es: "Devolver también los archivos con advertencias y salir con 1.",
        fr: "Renvoyer aussi les fichiers avec avertissements et sortir avec 1.",
        pt: "Devolver também os arquivos com avisos e sair com 1.")))
  var strict = false

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let inputs = InputGroups(inputs.paths, asOne: project.usesBaseline)
    let beginning = CorpusLoader().load(group: 0, of: inputs)
    beginning.skipped.forEach(Console.warn)
    beginning.errors.forEach(Console.warn)
    let (first, settings) = project.load(for: beginning, of: inputs.paths, named: self.inputs.paths)
    let paths = inputs.paths + first.files.dropFirst(beginning.files.count).map(\.path)
    let policy = AcceptancePolicy(isStrict: strict)
    let validator = Validator(as: status, policy: policy, settings: settings)
    if let file = project.writeBaseline {
      try project.write(
        accepting: validator.validate(first).findings, of: first, from: self.inputs.paths, to: file)
      if !first.errors.isEmpty { throw ExitCode.noInput }
      return
    }
    let (format, isColored, language) = (result.format, result.isColored(common), common.language)
    let workingDirectory = ProjectOptions.workingDirectory
    let progress = Progress(isShown: !common.quiet)
    let text = OrderedText(of: paths.sorted(), isKept: result.output != nil, progress)
    let parts = Array(inputs.groups.indices).concurrentMap { groups in
      groups.map { index in
        let loaded = index == 0 ? first : CorpusLoader().load(group: index, of: inputs)
        let validation = validator.validate(loaded)
        var report = FindingReport(
          validation, of: loaded, policy: policy, language: language, version: Version.text,
          workingDirectory: workingDirectory)
        let texts = format == .text ? FindingsText(report, isColored: isColored).textsByFile() : [:]
        text.add(texts, of: loaded.files.map(\.path) + loaded.errors.map(\.path))
        if format == .text { report.items = [] }
        return (report: report, verdict: policy.verdict(on: validation.findings))
      }
    }
    progress.clear()
    let report = FindingReport(merging: parts.map(\.report), inOrderOf: paths)
    try result.write(
      text.rest + report.text(as: format, isColored: isColored, showsAcceptances: !common.quiet),
      from: self.inputs.paths)
    parts.dropFirst().flatMap(\.report.unreadable).forEach(Console.warn)
    if !report.unreadable.isEmpty { throw ExitCode.noInput }
    if parts.contains(where: { $0.verdict == .returned }) { throw ExitCode.findings }
  }
}
