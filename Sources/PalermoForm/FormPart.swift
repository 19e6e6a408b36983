package import PalermoModel

/// The part of a form that one authority answers.
package struct FormPart {
  /// Its id in the plan.
  package let authority: String
  /// What it is called.
  let name: LocalizedText
  /// What it is asked, in all questionnaires of the form.
  let questions: Set<String>

  /// The part of an authority.
  ///
  /// - Parameters:
  ///   - authority: Its id in the plan.
  ///   - name: What it is called.
  ///   - questions: What it is asked, in all questionnaires of the form.
  package init(authority: String, name: LocalizedText, questions: Set<String>) {
    (self.authority, self.name, self.questions) = (authority, name, questions)
  }
}
