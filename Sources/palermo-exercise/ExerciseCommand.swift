import ArgumentParser
import PalermoExercise
import PalermoLoading

/// Writes a cycle of made-up answers by fictional states.
@main
struct ExerciseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "palermo-exercise",
    abstract: "Writes a full cycle of made-up answers by fictional states.",
    discussion: """
      The folder receives region.xml, participation.xml, cycle.xml and one file for each submission: answers to every \
      questionnaire that ships with the program. The same seed and number of states give the same bytes. No state of \
      the exercise exists; every submission says that it is exercise data.
      """)

  @Option(help: "Where the random numbers start.")
  var seed: UInt64 = 2026

  @Option(help: "How many states there are, from \(Exercise.states.lowerBound) to \(Exercise.states.upperBound).")
  var states = 20

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to; made if there is none.", valueName: "dir"))
  var output: String

  @Flag(help: "Write into a folder that is not empty. Only files of the same names are replaced; others stay.")
  var force = false

  func validate() throws {
    guard Exercise.states.contains(states) else {
      throw ValidationError(
        "--states must be from \(Exercise.states.lowerBound) to \(Exercise.states.upperBound), not \(states).")
    }
    guard !output.isEmpty else { throw ValidationError("--output must name a folder.") }
  }

  func run() throws {
    let folder = OutputFolder(path: output)
    do throws(FileError) {
      try folder.prepare(allowingFiles: force)
      let corpus = CorpusLoader().load([], extras: [.questionnaires, .instruments]).corpus
      let exercise = Exercise(seed: seed, states: states, corpus: corpus)
      for file in exercise.files { try folder.write(file.text, to: file.path) }
    } catch {
      StandardError.write("palermo-exercise: \(error.path): \(error.reason)\n")
      throw ExitCode.cannotCreate
    }
  }
}

extension ExitCode {
  /// An output cannot be written (EX_CANTCREAT of sysexits.h).
  fileprivate static let cannotCreate = ExitCode(73)
}
