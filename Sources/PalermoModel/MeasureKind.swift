/// What sort of measure carries out a provision, and what sort of evidence shows it.
public enum MeasureKind: String, CaseIterable, Sendable {
  case legislation, institution, practice, notification, agreement

  /// Whether it belongs to the law on the books, as opposed to what is done with it.
  public var isLaw: Bool { self == .legislation }
}
