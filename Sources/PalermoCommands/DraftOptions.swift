import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The options of the commands that write a draft.
struct DraftOptions: ParsableArguments {
  @OptionGroup var questionnaires: QuestionnaireOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.DraftOptions.date),
      valueName: "yyyy-mm-dd"))
  private var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(Texts.DraftOptions.cycle),
      valueName: "id"))
  var cycle: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(Texts.DraftOptions.output),
      valueName: "file"),
    completion: .files)
  var output: String?

  @Flag(
    help: ArgumentHelp(
      help(Texts.DraftOptions.force)))
  var force = false

  func validate() throws {
    guard let cycle, !Submission.isCycle(cycle) else { return }
    throw ValidationError(
      help(Texts.UsageErrors.formOfCycle(cycle: cycle)))
  }

  /// The day of the draft.
  var day: CalendarDate { date ?? .ofClock() }

  /// Writes the draft.
  ///
  /// - Parameter inputs: The inputs as the user named them, none of which is replaced.
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ text: String, from inputs: [String]) throws {
    guard let output, output != "-" else { return Console.write(text, as: .verbatim) }
    try write(.text(text), to: output, from: inputs)
  }

  /// Writes a draft that may be binary, or one of several.
  ///
  /// - Parameter inputs: The inputs as the user named them, none of which is replaced.
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ contents: FileContents, to output: String, from inputs: [String]) throws {
    try OutputGuard(inputs: inputs, keepsAll: true, isForced: force).check(output)
    try OutputFile.write(contents, to: output)
  }
}

extension Migration {
  /// Reports on standard error what happened to the answers. Losses are reported even with `--quiet`.
  func report(_ common: CommonOptions) {
    let language = common.language
    if !common.quiet {
      let summary = Texts.Messages.migrationSummary(
        carried: carried.count, marked: toConfirm.count, lost: losses.count)
      Console.warn(summary(language))
    }
    for loss in losses { Console.warn("  \(loss.question): \(loss.reason(language))") }
  }
}
