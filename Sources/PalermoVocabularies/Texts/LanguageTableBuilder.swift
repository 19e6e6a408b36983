package import PalermoXML

/// Reads the codes of the languages. What readers of each expect is compiled into the program.
package final class LanguageTableBuilder: DocumentBuilder {
  private var codes: [String] = []

  /// A builder that has read nothing. The root carries no data.
  package init() {}

  /// Takes a `language`, of which only the code is read.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let code = element.string(.code) { codes.append(code) }
  }

  /// The codes in the order of the file.
  package var document: Document? { .languages(codes) }
}
