public import PalermoAnalysis
public import PalermoWriting

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
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
