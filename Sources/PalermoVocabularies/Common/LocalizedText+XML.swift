import PalermoModel
import PalermoXML

extension LocalizedText {
  /// Adds one language of a text whose languages are elements next to each other. The first of each language wins. What
  /// holds elements says something else than what can be read of it.
  mutating func add(_ element: XMLElement) {
    guard let language = element.language, self[language] == nil, !element.hasChildren else { return }
    self[language] = element.textBytes.collapsed
  }

  /// The texts of the children of a name, by language. Returns nil if there is none.
  init?(_ name: Name, in element: XMLElement) {
    self.init()
    for child in element.children(name) { add(child) }
    if isEmpty { return nil }
  }

  /// Nil if there is no text in any language.
  var nilIfEmpty: LocalizedText? { isEmpty ? nil : self }

  private var isEmpty: Bool { !Language.allCases.contains { self[$0] != nil } }

  /// One element in each language.
  func xml(_ name: Name) -> [XMLNode] {
    languages.map { .localText(name, xmlLang: $0.rawValue, self($0)) }
  }
}

extension LocalizedText? {
  /// One element in each language; none when there is no text.
  func xml(_ name: Name) -> [XMLNode] { self?.xml(name) ?? [] }
}
