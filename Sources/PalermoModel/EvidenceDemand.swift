/// Answers for which evidence of a kind must be cited.
public struct EvidenceDemand: Sendable {
  public let values: [String]
  public let kind: MeasureKind

  /// A demand for evidence of a kind when the answer is one of the values.
  public init(values: [String], kind: MeasureKind) {
    (self.values, self.kind) = (values, kind)
  }
}
