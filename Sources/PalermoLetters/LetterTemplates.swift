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

  private struct Key: Hashable {
    let kind: Letter.Kind
    let form: LetterForm
  }

  private let templates: [Key: Template]

  /// The name of the file of the template of a form, for all kinds of letters.
  public static func name(_ form: LetterForm) -> String { "letter.\(form.ending).mustache" }

  /// The name of the file of a template for one kind of letter, which stands above the one for all.
  public static func name(_ kind: Letter.Kind, _ form: LetterForm) -> String {
    "\(kind.rawValue).\(form.ending).mustache"
  }

  /// The names of all files that may be in a folder of templates.
  public static var names: [String] {
    LetterForm.allCases.flatMap { form in [name(form)] + Letter.Kind.allCases.map { name($0, form) } }
  }

  /// Templates.
  ///
  /// - Parameter own: The text of a secretariat's own template by the name of its file, or nil for that of the program.
  /// - Throws: ``Failure`` for a faulty one.
  public init(own: (String) -> String? = { _ in nil }) throws(Failure) {
    var templates: [Key: Template] = [:]
    for form in LetterForm.allCases {
      let shared = try Self.template(Self.name(form), own) ?? Self.shipped(Self.name(form))
      for kind in Letter.Kind.allCases {
        templates[Key(kind: kind, form: form)] = try Self.template(Self.name(kind, form), own) ?? shared
      }
    }
    self.templates = templates
  }

  private static func template(_ name: String, _ own: (String) -> String?) throws(Failure) -> Template? {
    guard let text = own(name) else { return nil }
    do throws(Template.Failure) {
      return try Template(text)
    } catch {
      throw Failure(name: name)
    }
  }

  /// A letter of a kind in a form.
  func render(_ view: some Encodable, _ kind: Letter.Kind, _ form: LetterForm) -> String {
    templates[Key(kind: kind, form: form)]!.render(TemplateValue(view))
  }

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
