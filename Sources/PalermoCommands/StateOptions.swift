import ArgumentParser
import PalermoModel

/// The one state that a command looks at, where only that is wanted.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        en: "Only this state, in detail.", es: "Solo este Estado, en detalle.", fr: "Cet État seulement, en détail.",
        pt: "Apenas este Estado, em detalhe."),
      valueName: "code"))
  var state: String?

  /// The state asked for. Returns nil if all are.
  ///
  /// - Throws: A usage error when it is not in the region.
  func find(in region: Region) throws -> State? {
    guard let state else { return nil }
    if let found = region[state: state] { return found }
    let hint = Suggestion.clause(for: state, in: region.states.map(\.code))
    throw ValidationError(
      help(
        en: "“\(state)” is not in the region\(hint(.en))", es: "«\(state)» no está en la región\(hint(.es))",
        fr: "« \(state) » n’est pas dans la région\(hint(.fr))", pt: "“\(state)” não está na região\(hint(.pt))"))
  }
}
