import PalermoLoading
import PalermoWriting
import PalermoXML

/// The templates of letters: those that ship with the program, or a secretariat's own in their place.
public struct LetterTemplates: Sendable {
  /// A template that cannot be understood, by the name of its file and the tag.
  public struct Failure: Error, Sendable {
    /// Name of the file of the template, such as `letter.html.mustache`.
    public let name: String
  }

  private let templates: [LetterForm: Template]

  /// The names of the files of the templates, by form.
  public static func name(_ form: LetterForm) -> String { "letter.\(form.ending).mustache" }

  /// Templates.
  ///
  /// - Parameter own: The text of a secretariat's own template by the name of its file, or nil for that of the program.
  /// - Throws: ``Failure`` for a faulty one.
  public init(own: (String) -> String? = { _ in nil }) throws(Failure) {
    var templates: [LetterForm: Template] = [:]
    for form in LetterForm.allCases {
      let name = Self.name(form)
      do throws(Template.Failure) {
        templates[form] =
          try own(name).map { text throws(Template.Failure) in try Template(text) } ?? Self.shipped(name)
      } catch {
        throw Failure(name: name)
      }
    }
    self.templates = templates
  }

  /// A letter in a form.
  func render(_ view: some Encodable, _ form: LetterForm) -> String { templates[form]!.render(TemplateValue(view)) }

  /// The text of a template that ships with the program. Returns nil if there is none of this name.
  public static func text(_ name: String) -> String? {
    BuiltIn.source("Templates/\(name)").map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A template that ships with the program by the name of its file.
  static func shipped(_ name: String) -> Template {
    guard let text = text(name) else { preconditionFailure("\(name) ships with the program") }
    do throws(Template.Failure) {
      return try Template(text)
    } catch {
      preconditionFailure("\(name) is a template: \(error)")
    }
  }
}
