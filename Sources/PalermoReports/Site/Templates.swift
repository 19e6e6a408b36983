import CResources
import Mustache

/// The templates of the pages, compiled once.
struct Templates {
  private let library: MustacheLibrary
  let style: String

  /// Compiles the templates that ship inside the program.
  ///
  /// - Throws: What the compiler of templates throws for a faulty one.
  init() throws {
    var templates: [String: MustacheTemplate] = [:]
    var style = ""
    for file in UnsafeBufferPointer(start: cresources_files, count: cresources_count) {
      let path = String(cString: file.name)
      guard path.hasPrefix("Templates/") else { continue }
      let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
      let name = path.dropFirst("Templates/".count)
      if name.hasSuffix(".mustache") {
        templates[String(name.dropLast(".mustache".count))] = try MustacheTemplate(string: text)
      } else {
        style = text
      }
    }
    library = MustacheLibrary(templates: templates)
    self.style = style
  }

  /// A page by the name of its template.
  func render(_ view: PageView, with template: String) -> String {
    library.render(view, withTemplate: template) ?? ""
  }
}
