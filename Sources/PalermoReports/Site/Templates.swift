import CResources
import PalermoModel

/// The templates of the pages in one language, compiled once.
struct Templates {
  private let templates: [String: Template]
  let style: String

  /// Compiles the templates that ship inside the program, with the words of a language in their places.
  ///
  /// - Throws: ``Template/Failure`` for a faulty template.
  init(_ language: Language) throws(Template.Failure) {
    var texts: [String: String] = [:]
    var style = ""
    for file in UnsafeBufferPointer(start: cresources_files, count: cresources_count) {
      let path = String(cString: file.name)
      guard path.hasPrefix("Templates/") else { continue }
      let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
      let name = path.dropFirst("Templates/".count)
      if name.hasSuffix(".mustache") {
        texts[String(name.dropLast(".mustache".count))] = text
      } else {
        style = text
      }
    }
    let words = Dictionary(uniqueKeysWithValues: Words.dictionary(language).map { ("words.\($0)", $1) })
    var templates: [String: Template] = [:]
    for (name, text) in texts { templates[name] = try Template(text, constants: words) { texts[$0] } }
    self.templates = templates
    self.style = style
  }

  /// A page by the name of its template.
  func render(_ view: PageView<some Encodable>, with template: String) -> String {
    templates[template]!.render(TemplateValue(view))
  }
}
