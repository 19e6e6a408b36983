package import PalermoXML

/// Reads the codes of the languages. What readers of each expect is compiled into the program.
package final class LanguageTableBuilder: DocumentBuilder {
  private var codes: [String] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    if let code = element.string(.code) { codes.append(code) }
  }

  package var document: Document? { .languages(codes) }
}
