public import PalermoModel

extension Language {
  /// The language of a locale such as `es_CR.UTF-8` or `pt-BR`. Returns nil if the toolkit does not have it.
  public static func of(locale: String) -> Language? {
    Language(rawValue: String(locale.prefix { !"_.@-".contains($0) }).lowercased())
  }
}
