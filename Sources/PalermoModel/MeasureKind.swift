/// What a measure is, or a piece of evidence for it.
public enum MeasureKind: String, CaseIterable, Sendable {
  case legislation, institution, practice, notification, agreement

  /// Whether it belongs to the law on the books, as opposed to what is done with it.
  public var isLaw: Bool { self == .legislation }
}
