public import PalermoAnalysis
public import PalermoWriting

/// The follow-up sheet of one state, for programs.
public struct StateDocument: Encodable {
  private let provenance: Provenance
  private let region: String
  private let isExercise: Bool
  private let cycle: String?
  private let asOf: String
  private let sheet: StateSheet
  private let pairs: [AssistancePair]
  private let unmet: [UnmetNeed]

  /// The sheet of a state with its part of the assistance match. Returns nil if the analysis has none.
  public init?(_ state: String, of analysis: GapAnalysis, provenance: Provenance) {
    guard let sheet = analysis.states.first(where: { $0.state == state }) else { return nil }
    (self.provenance, region, isExercise) = (provenance, analysis.region, analysis.isExercise)
    (cycle, asOf, self.sheet) = (analysis.cycle, analysis.asOf, sheet)
    pairs = analysis.assistance.pairs.filter { $0.need.state == state || $0.from == state }
    unmet = analysis.assistance.unmet.filter { $0.need.state == state }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
