/// Answers for which evidence of a kind must be cited.
public struct EvidenceDemand: Sendable {
  /// Values of the answer that call for the evidence, such as `yes` and `partly`.
  public let values: [String]
  /// Kind of evidence to cite. A reference to an answer elsewhere serves in its place.
  public let kind: MeasureKind

  /// A demand for evidence of a kind when the answer is one of the values.
  public init(values: [String], kind: MeasureKind) {
    (self.values, self.kind) = (values, kind)
  }
}
