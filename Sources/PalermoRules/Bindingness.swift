import PalermoModel

/// From which version of a questionnaire a demand of its question binds.
enum Bindingness {
  /// In the version that is answered.
  case now
  /// Not in the version that is answered, which is earlier.
  case from(version: String)

  /// How much a departure weighs. Nil if as much as its rule says.
  var severity: Severity? {
    switch self {
    case .now: nil
    case .from: .warning
    }
  }

  /// What a message says of it at its end.
  var clause: FilledText {
    switch self {
    case .now: FilledText("")
    case .from(let version): Texts.Bindingness.from(version: version)
    }
  }
}
