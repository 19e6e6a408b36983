import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoWorkbook

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: help(Texts.ImportCommand.abstract),
    discussion: help(Texts.ImportCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.ImportCommand.workbook), valueName: "workbook"), completion: .files)
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

  @OptionGroup var day: DayOptions
  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let corpus = try questionnaires.corpus(with: [], crosswalk, common).corpus
    let imported = try ImportedWorkbook(path, corpus, common)
    let policy = AcceptancePolicy(isStrict: strict)
    let report = imported.report(as: status, policy, today: day.day, questionnaires.paths, common)
    try write(imported.submissions)
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
    if imported.submissions.isEmpty || policy.verdict(on: report.items.map(\.finding)) == .returned {
      throw ExitCode.findings
    }
  }

  private func write(_ submissions: [ImportedSubmission]) throws {
    let guarding = OutputGuard(inputs: [path], keepsAll: true, isForced: force)
    switch (submissions.count, output) {
    case (0, _): break
    case (1, nil), (1, "-"): Console.write(submissions[0].text, as: .verbatim)
    case (1, let output?) where !output.hasSuffix("/"):
      try guarding.check(output)
      try OutputFile.write(submissions[0].text, to: output)
    case (_, let output?) where output != "-":
      let folder = OutputDirectory(path: output)
      for submission in submissions { try guarding.check("\(output)/\(Self.name(of: submission))") }
      try folder.add(submissions.map { (Self.name(of: $0), $0.text) }, for: "palermo")
    default:
      let names = submissions.map(\.questionnaire.key.id).joined(separator: ", ")
      throw ValidationError(help(Texts.ImportCommand.several(questionnaires: names)))
    }
  }

  /// What the file of a submission is called in a folder.
  private static func name(of submission: ImportedSubmission) -> String {
    "\(submission.questionnaire.key.id).xml"
  }
}
