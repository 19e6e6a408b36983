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
    library.render(Fields.of(view) as Any, withTemplate: template) ?? ""
  }
}

/// The fields of a view by their names.
///
/// Left to itself, the library reflects on all fields of every view around a tag to find the one that the tag names, for
/// each tag anew. Taken apart once before, a page is made in a fraction of the time.
private struct Fields: MustacheParent {
  private let fields: [String: Any]

  func child(named name: String) -> Any? { fields[name] }

  /// A view as its fields and a list as that of its elements, all the way down; any other value as it is, and nil for
  /// what is missing.
  static func of(_ value: Any) -> Any? {
    if let text = value as? String { return text }
    if value is any MustacheCustomRenderable { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct where !mirror.children.isEmpty:
      let fields = mirror.children.compactMap { child in of(child.value).map { (child.label ?? "", $0) } }
      return Fields(fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }))
    case .collection: return mirror.children.compactMap { of($0.value) }
    case .optional: return mirror.children.first.flatMap { of($0.value) }
    default: return value
    }
  }
}
