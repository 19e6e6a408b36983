import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoWorkbook
import PalermoXML

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(Texts.ImportCommand.abstract),
    discussion: help(Texts.ImportCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.ImportCommand.workbook), valueName: "file"), completion: .files)
  var path: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp(help(Texts.ImportCommand.output), valueName: "file"), completion: .files)
  var output: String?

  @Option(
    name: .customLong("findings"), help: ArgumentHelp(help(Texts.ImportCommand.findings), valueName: "file"),
    completion: .files)
  var findings: String?

  @Option(help: ArgumentHelp(help(Texts.FormatOptions.format)))
  var format: FindingFormat = .text

  @Option(name: .customLong("as"), help: ArgumentHelp(help(Texts.ValidateCommand.status)))
  var status: Submission.Status?

  @Flag(help: ArgumentHelp(help(Texts.ValidateCommand.strict)))
  var strict = false

  @Flag(help: ArgumentHelp(help(Texts.DraftOptions.force)))
  var force = false

  @Option(
    name: .customLong("to"), help: ArgumentHelp(help(Texts.ImportCommand.to), valueName: "version"),
    completion: .versions)
  var version: String?

  @OptionGroup var day: DayOptions
  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loaded = try questionnaires.corpus(with: [], crosswalk, common)
    let source: [UInt8]
    do throws(FileError) {
      source = Array(try InputFiles.read(path).bytes)
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    let policy = AcceptancePolicy(isStrict: strict)
    let report: FindingReport
    let imported: [ImportedFile]
    if ImportedCollection.isOne(source) {
      let collection = ImportedCollection(path, source, loaded.corpus)
      report = collection.report(as: status, policy, today: day.day, questionnaires.paths, common)
      imported = collection.files
    } else {
      let workbook = ImportedWorkbook(path, source, loaded.corpus)
      report = workbook.report(as: status, policy, today: day.day, questionnaires.paths, common)
      imported = workbook.submissions.map {
        ImportedFile(name: "\($0.questionnaire.key.id).xml", text: $0.text, questionnaire: $0.questionnaire.key)
      }
    }
    let files = try imported.map { try $0.carried(to: version, by: loaded, on: day.day, common) }
    try write(files)
    let keys = imported.map(\.questionnaire)
    crosswalk.warnOfUnused(
      in: loaded, from: keys,
      to: version.map { version in keys.map { QuestionnaireKey(id: $0.id, version: version) } } ?? [],
      common)
    let text = try report.text(
      as: format, isColored: findings == nil && common.color == .always, showsAcceptances: !common.quiet)
    if let findings, findings != "-" {
      try OutputGuard(inputs: [path], keepsAll: true, isForced: force).check(findings)
      try OutputFile.write(format.textForm.safe(text), to: findings)
    } else if findings == "-" {
      Console.write(text, as: format.textForm)
    } else {
      Console.writeAside(format.textForm.safe(text))
    }
    if files.isEmpty || policy.verdict(on: report.items.map(\.finding)) == .returned {
      throw ExitCode.findings
    }
  }

  private func write(_ files: [ImportedFile]) throws {
    let guarding = OutputGuard(inputs: [path], keepsAll: true, isForced: force)
    switch (files.count, output) {
    case (0, _): break
    case (1, nil), (1, "-"): Console.write(files[0].text, as: .verbatim)
    case (1, let output?) where !output.hasSuffix("/"):
      try guarding.check(output)
      try OutputFile.write(files[0].text, to: output)
    case (_, let output?) where output != "-":
      for file in files { try guarding.check("\(output)/\(file.name)") }
      try OutputDirectory(path: output).add(files.map { ($0.name, $0.text) }, for: "palermo")
    default:
      let names = files.map { String($0.name.dropLast(4)) }.joined(separator: ", ")
      throw ValidationError(help(Texts.ImportCommand.several(questionnaires: names)))
    }
  }
}
