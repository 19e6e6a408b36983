public import PalermoAnalysis
public import PalermoModel
public import PalermoWriting

/// A gap analysis as `analysis.json` holds it.
public struct AnalysisDocument: Encodable {
  private let provenance: Provenance
  private let analysis: GapAnalysis
  /// The actions that it is confined to; nil for all.
  private let actions: [String]?

  /// An analysis with its origin, whole or with only what serves some actions.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - provenance: Where it comes from.
  ///   - actions: What is served; everything if nil.
  ///   - region: Whose plan numbers the actions.
  public init(
    _ analysis: GapAnalysis, provenance: Provenance, actions: Set<ProgrammeAction>? = nil, region: Region? = nil
  ) {
    (self.analysis, self.provenance) = (actions.map(analysis.serving) ?? analysis, provenance)
    self.actions = actions.map { chosen in
      ProgrammeAction.allCases.filter(chosen.contains).map { region?.followUp(for: $0) ?? $0.rawValue }
    }
  }

  /// The text of the file.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }

  /// Writes the same text in pieces.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded; what `write` throws.
  public func writeJSON(to write: (UnsafeRawBufferPointer) throws -> Void) throws { try encodeJSON(self, to: write) }
}
