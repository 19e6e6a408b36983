/// One text in all its languages.
struct TextEntry: Sendable {
  let id: String
  /// The placeholder whose number chooses among the forms, if the text has several.
  let plural: String?
  /// By language; each with its forms by plural category, `other` where the text has but one.
  let forms: [String: [(category: String, text: String)]]
  /// The names in braces, in the order of the first language.
  let placeholders: [String]

  /// The plural categories that have a form in some language, each once, in order of their names.
  var categories: [String] { Set(forms.values.joined().map(\.category)).sorted() }

  /// The text of a language in a form; by default the one that stands where nothing chooses.
  func text(in language: String, _ category: String = "other") -> String? {
    forms[language].flatMap { forms in forms.first { $0.category == category }?.text }
  }
}
