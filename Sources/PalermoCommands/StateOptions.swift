import ArgumentParser
import PalermoModel

/// The one state that a command looks at, where only that is wanted.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.StateOptions.state),
      valueName: "code"),
    completion: .states)
  var state: String?

  /// The state asked for. Returns nil if all are.
  ///
  /// - Throws: A usage error when it is not in the region.
  func find(in region: Region) throws -> State? {
    guard let state else { return nil }
    if let found = region[state: state] { return found }
    let hint = Suggestion.clause(for: state, in: region.states.map(\.code))
    throw ValidationError(
      help(Texts.UsageErrors.notInRegion(state: state, hint: hint)))
  }
}
