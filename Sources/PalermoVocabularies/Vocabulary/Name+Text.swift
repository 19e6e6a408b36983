package import PalermoXML

extension Name {
  /// The name as it is written in a file.
  package var text: String { Self.spellings[rawValue] }

  /// All names, as readers take them.
  package static let forReaders = XMLNames(spellings)
}
