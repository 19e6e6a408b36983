/// The form of a letter.
public enum LetterForm: String, CaseIterable, Sendable {
  case text, html
  /// LibreOffice's own format in one XML file, which its users and those of Word can open and change.
  case fodt

  /// How the name of its file ends.
  public var ending: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .fodt: "fodt"
    }
  }
}
