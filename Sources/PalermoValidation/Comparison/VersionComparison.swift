public import PalermoLoading

/// The outcome of a comparison between versions of questionnaires.
public struct VersionComparison: Sendable {
  /// Two versions that were compared.
  public struct Pair: Sendable {
    /// The path of the new file.
    public let new: String
    /// The new version.
    public let version: String
    /// The path of the old file.
    public let old: String
    /// The old version.
    public let earlier: String
  }

  /// The findings, and a line for each new questionnaire.
  public let result: ValidationResult
  /// What was compared with what.
  public let pairs: [Pair]
  /// The new questionnaires with which nothing was compared, by path and id.
  public let unmatched: [(file: String, id: String)]
  /// The old files whose questionnaires are gone, and in whose places no other file lies.
  public let gone: [LoadedFile]
}
