// Made from Texts/languages.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

/// A text in the languages of the toolkit, of which some may be missing.
///
/// Use a string literal for a text that is the same in all of them, such as an id.
public struct LocalizedText: Hashable, Sendable {
  private var en, es, fr, pt: String?

  /// A text in some languages, or in none yet.
  @inline(never)
  public init(en: String? = nil, es: String? = nil, fr: String? = nil, pt: String? = nil) {
    self.en = en
    self.es = es
    self.fr = fr
    self.pt = pt
  }

  /// The text in exactly this language. Returns nil if there is none.
  public subscript(language: Language) -> String? {
    get {
      switch language {
      case .en: en
      case .es: es
      case .fr: fr
      case .pt: pt
      }
    }
    set {
      switch language {
      case .en: en = newValue
      case .es: es = newValue
      case .fr: fr = newValue
      case .pt: pt = newValue
      }
    }
  }
}
