public import PalermoAnalysis
public import PalermoWriting

/// What differs between two submissions or two gap analyses as JSON, for programs. Its form is stable:
/// Schemas/diff.schema.json.
public struct DiffJSON: Encodable {
  private let provenance: Provenance
  private let submission: SubmissionDiff?
  private let analysis: AnalysisDiff?

  /// The difference between two submissions.
  public init(_ diff: SubmissionDiff, provenance: Provenance) {
    (self.provenance, submission, analysis) = (provenance, diff, nil)
  }

  /// The difference between two analyses.
  public init(_ diff: AnalysisDiff, provenance: Provenance) {
    (self.provenance, submission, analysis) = (provenance, nil, diff)
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
