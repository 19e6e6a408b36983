public import PalermoAnalysis

/// What an output was made from: the same inputs give the same bytes.
public struct Provenance: Sendable, Encodable {
  /// One file that went into it.
  public struct Input: Sendable, Encodable {
    public let path: String
    public let sha256: String

    /// A file and the hash of its bytes.
    public init(path: String, sha256: String) {
      (self.path, self.sha256) = (path, sha256)
    }
  }

  /// The program and its version.
  public let tool: String
  public let inputs: [Input]

  /// The origin of an output.
  public init(tool: String, inputs: [Input]) {
    (self.tool, self.inputs) = (tool, inputs)
  }
}

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

  /// The sheet of a state with its part of the assistance match; nil when the analysis has none.
  public init?(_ state: String, of analysis: GapAnalysis, provenance: Provenance) {
    guard let sheet = analysis.states.first(where: { $0.state == state }) else { return nil }
    (self.provenance, region, isExercise) = (provenance, analysis.region, analysis.isExercise)
    (cycle, asOf, self.sheet) = (analysis.cycle, analysis.asOf, sheet)
    pairs = analysis.assistance.pairs.filter { $0.need.state == state || $0.from == state }
    unmet = analysis.assistance.unmet.filter { $0.need.state == state }
  }

  /// The text.
  ///
  /// - Throws: What the encoder throws for a value that JSON cannot hold; none of ours is one.
  public func json() throws -> String { try encodedJSON(self) }
}

/// A gap analysis as `analysis.json` holds it.
public struct AnalysisDocument: Encodable {
  private let provenance: Provenance
  private let analysis: GapAnalysis
  /// The actions that it is confined to; nil for all.
  private let actions: [ProgrammeAction]?

  /// An analysis with its origin, whole or with only what serves some actions.
  public init(_ analysis: GapAnalysis, provenance: Provenance, actions: Set<ProgrammeAction>? = nil) {
    (self.analysis, self.provenance) = (actions.map(analysis.serving) ?? analysis, provenance)
    self.actions = actions.map { chosen in ProgrammeAction.allCases.filter(chosen.contains) }
  }

  /// The text of the file.
  ///
  /// - Throws: What the encoder throws for a value that JSON cannot hold; none of ours is one.
  public func json() throws -> String { try encodedJSON(self) }
}
