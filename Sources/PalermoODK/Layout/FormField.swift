import PalermoVocabularies
import PalermoWorkbook

/// A field of a form: what it is called, and what of an answer or of the submission it holds.
struct FormField: Hashable {
  /// What a field holds.
  enum Role: Hashable {
    /// The value of the answer.
    case value
    /// What is marked of the answer, such as that it is confidential, and what else is opened for it.
    case marks
    /// A field of an element of the answer, or of an attribute of the submission.
    case entry(EntryPart, number: Int, field: Int)
    /// The language of texts that do not say theirs.
    case language
    /// Nothing that is read: a note to whoever fills in the form.
    case note
  }

  /// Its name, which no other field of the form has.
  let name: String
  /// The question. Nil for a field about the submission.
  let question: String?
  /// What it holds.
  let role: Role
  /// The options of which several may be chosen; empty for a field that takes one value.
  var options: [String] = []

  /// Whether it is about the source of the answers, of which nothing needs to be said.
  var isOptional: Bool { if case .entry(.source, _, _) = role { true } else { false } }

  /// What it holds, as the table of names in the form says: `value`, `evidence.2.title`.
  var code: String {
    switch role {
    case .value: "value"
    case .marks: "marks"
    case .language: "language"
    case .note: "note"
    case .entry(let part, let number, let field):
      question == nil && part != .source
        ? part.rawValue : "\(part.rawValue).\(number).\(part.fields[field].word)"
    }
  }
}

extension EntryField {
  /// The word for it in the names of fields.
  var word: String {
    switch target {
    case .attribute(.xmlLang): "language"
    case .attribute(let name): name.text
    case .text: "text"
    case .notApplicable, .word, .choice: "value"
    }
  }
}
