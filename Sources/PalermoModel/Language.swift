/// One of the four equal languages of the toolkit.
public enum Language: String, CaseIterable, Sendable, Codable {
  case en, es, fr, pt

  /// The language's name for itself.
  public var endonym: String {
    switch self {
    case .en: "English"
    case .es: "Español"
    case .fr: "Français"
    case .pt: "Português"
    }
  }
}
