import PalermoModel
package import PalermoXML

extension SubmissionPart {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let authority = element.string(.authority), let base = element.string(.base) else { return nil }
    var given: [Answer] = []
    for child in element.children(.answer) {
      if let answer = Answer(child, decoder: &decoder) { given.append(answer) }
    }
    self.init(
      authority: authority, plan: element.string(.plan), base: base, due: element.date(.due),
      questions: element.words(.questions), notes: element.children(.note).compactMap { RespondentText($0) },
      given: given)
  }

  /// The element `part` of its file, with the notes and the answers handed out.
  package var xml: XMLNode {
    .submissionPart(
      authority: authority, plan: plan, base: base, due: due.map { "\($0)" },
      questions: questions.joined(separator: " "),
      notes.map { $0.xml(.note) } + given.map { $0.xml })
  }
}
