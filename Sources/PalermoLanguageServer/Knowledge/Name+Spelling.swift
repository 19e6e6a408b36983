import PalermoVocabularies

extension Name {
  private static let bySpelling = Dictionary(uniqueKeysWithValues: allCases.map { ($0.text, $0) })

  /// The name that is written so. Returns nil if none is.
  init?(spelled text: String) {
    guard let name = Self.bySpelling[text] else { return nil }
    self = name
  }
}
