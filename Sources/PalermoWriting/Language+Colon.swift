package import PalermoModel

extension Language {
  /// What stands between a label and what it labels.
  package var colon: String { self == .fr ? "\u{A0}: " : ": " }
}
