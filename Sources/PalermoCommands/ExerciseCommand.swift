public import ArgumentParser
import PalermoExercise
import PalermoLoading
import PalermoModel

/// Writes two cycles of made-up answers by fictional states: `palermo-exercise`.
public struct ExerciseCommand: ParsableCommand {
  /// Name, help and version for the command line.
  public static let configuration = CommandConfiguration(
    commandName: "palermo-exercise",
    abstract: help(Texts.ExerciseCommand.abstract),
    discussion: help(Texts.ExerciseCommand.discussion),
    version: Version.text)

  @Option(
    help: ArgumentHelp(
      help(Texts.ExerciseCommand.seed)))
  var seed: UInt64 = 2026

  @Option(
    help: ArgumentHelp(
      help(Texts.ExerciseCommand.states(largest: Exercise.states.upperBound))))
  var states = 20

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(Texts.ExerciseCommand.output),
      valueName: "directory"),
    completion: .directory)
  var output: String

  @Flag(
    help: ArgumentHelp(
      help(Texts.ExerciseCommand.force)))
  var force = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(Texts.ExerciseCommand.language)))
  var language = Language.ofEnvironment

  /// The command with its options unread. The parser of arguments makes it.
  public init() {}

  /// Checks the options. Throws a `ValidationError` for a number of states out of range, or no folder to write to.
  public func validate() throws {
    guard Exercise.states.contains(states) else {
      throw ValidationError(
        help(Texts.UsageErrors.numberOfStates(largest: Exercise.states.upperBound, states: states)))
    }
    guard !output.isEmpty else {
      throw ValidationError(
        help(Texts.UsageErrors.outputFolder))
    }
  }

  /// Writes the files. Throws an exit code if the folder holds files without `--force`, or cannot be written to.
  public func run() throws {
    let directory = OutputDirectory(path: output)
    if !force && directory.hasFiles {
      Console.warn(
        "palermo-exercise: \(output): "
          + help(Texts.FileErrors.folderNotEmpty))
      throw ExitCode.cannotCreate
    }
    let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .earlierVersions, .instruments]).corpus
    let exercise = Exercise(seed: seed, states: states, corpus: corpus)
    try directory.add(exercise.files.map { ($0.path, $0.text) }, for: "palermo-exercise")
  }
}
