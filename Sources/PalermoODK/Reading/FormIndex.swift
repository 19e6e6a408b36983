import PalermoModel

/// The fields of a form by their names and by their questions.
struct FormIndex {
  /// The fields about the submission as a whole that it needs.
  let ofSubmission: [FormField]
  private let byName: [String: FormField]
  private let byQuestion: [String: [FormField]]

  /// The fields of the form of a questionnaire.
  ///
  /// - Complexity: O(*n*) in the fields.
  init(_ questionnaire: Questionnaire) {
    let fields = FormLayout(questionnaire, states: [], cycle: "").fields
    byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    byQuestion = Dictionary(grouping: fields.filter { $0.question != nil }) { $0.question ?? "" }
    ofSubmission = fields.filter { $0.question == nil }
  }

  /// The field of a name. Returns nil if the form has none.
  subscript(name: String) -> FormField? { byName[name] }

  /// The fields of a question, in the order of the form.
  func fields(of question: String) -> [FormField] { byQuestion[question] ?? [] }
}
