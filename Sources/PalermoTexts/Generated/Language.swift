// Made from Texts/languages.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

/// One of the equal languages of the toolkit.
public enum Language: String, CaseIterable, Sendable {
  case en, es, fr, pt

  /// The language’s name for itself.
  public var endonym: String {
    switch self {
    case .en: "English"
    case .es: "Español"
    case .fr: "Français"
    case .pt: "Português"
    }
  }

  /// What stands before the decimals of a number.
  public var decimalSeparator: String {
    switch self {
    case .en: "."
    case .es: ","
    case .fr: ","
    case .pt: ","
    }
  }

  /// What stands between groups of three digits.
  public var groupSeparator: String {
    switch self {
    case .en: ","
    case .es: "\u{A0}"
    case .fr: "\u{A0}"
    case .pt: "."
    }
  }

  /// Whether a no-break space stands before the sign for percent.
  public var hasSpaceBeforePercent: Bool {
    switch self {
    case .en: false
    case .es: true
    case .fr: true
    case .pt: false
    }
  }

  /// The number of words above which a sentence is too long.
  public var longestSentence: Int {
    switch self {
    case .en: 45
    case .es: 55
    case .fr: 55
    case .pt: 50
    }
  }

  /// The punctuation marks before which a no-break space stands.
  public var spacedMarks: [Character] {
    switch self {
    case .en: []
    case .es: []
    case .fr: [":", ";", "?", "!"]
    case .pt: []
    }
  }

  /// The marks around a quotation.
  public var quotationMarks: (open: Character, close: Character) {
    switch self {
    case .en: ("“", "”")
    case .es: ("«", "»")
    case .fr: ("«", "»")
    case .pt: ("“", "”")
    }
  }

  /// Whether no-break spaces stand inside the quotation marks.
  public var hasSpaceInQuotationMarks: Bool {
    switch self {
    case .en: false
    case .es: false
    case .fr: true
    case .pt: false
    }
  }

  /// The form of a text that a whole number calls for.
  public func pluralCategory(of number: Int) -> PluralCategory {
    let n = number.magnitude
    switch self {
    case .en: return n == 1 ? .one : .other
    case .es: return n == 1 ? .one : .other
    case .fr: return (n == 0 || n == 1) ? .one : .other
    case .pt: return (n == 0 || n == 1) ? .one : .other
    }
  }
}
