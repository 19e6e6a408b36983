import CResources
import PalermoModel
import PalermoWriting

/// The templates of the pages in one language, compiled once.
struct Templates: Sendable {
  private let templates: [String: Template]
  let style: String

  /// Compiles the templates that ship inside the program, with the words of a language in their places.
  ///
  /// - Throws: ``Template/Failure`` for a faulty template.
  init(_ language: Language) throws(Template.Failure) {
    let texts = Self.texts
    let words = Dictionary(uniqueKeysWithValues: Words.dictionary(language).map { ("words.\($0)", $1) })
    var templates: [String: Template] = [:]
    for (name, text) in texts where name.hasSuffix(".mustache") {
      templates[name] = try Template(text, constants: words) { texts["\($0).mustache"] }
    }
    self.templates = templates
    style = texts["style.css"]!
  }

  /// The files behind the pages by their names.
  static var texts: [String: String] {
    let folder = "Templates/"
    let files = UnsafeBufferPointer(start: cresources_files, count: cresources_count).map { file in
      (String(cString: file.name), UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return Dictionary(
      uniqueKeysWithValues: files.filter { $0.0.hasPrefix(folder) }.map { path, bytes in
        (String(path.dropFirst(folder.count)), String(decoding: bytes, as: UTF8.self))
      })
  }

  /// A page by the name of its template.
  func render(_ view: PageView<some Encodable>, with template: String) -> String {
    templates["\(template).mustache"]!.render(TemplateValue(view))
  }
}
