/// One text in all its languages.
struct TextEntry: Sendable {
  let id: String
  /// The placeholder whose number chooses among the forms, if the text has several.
  let plural: String?
  /// By language; each with its forms by plural category, `other` where the text has but one.
  let forms: [String: [(category: String, text: String)]]
  /// The names in braces, in the order of the first language.
  let placeholders: [String]

  /// The text of a language that stands where nothing chooses a form.
  func text(in language: String) -> String? {
    forms[language].flatMap { forms in forms.first { $0.category == "other" }?.text }
  }
}
