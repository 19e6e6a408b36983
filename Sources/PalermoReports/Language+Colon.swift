import PalermoModel

extension Language {
  /// What stands between a label and what it labels.
  var colon: String { self == .fr ? "\u{A0}: " : ": " }
}
