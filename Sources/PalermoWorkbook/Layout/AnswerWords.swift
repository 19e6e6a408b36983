package import PalermoModel
import PalermoRules
import PalermoVocabularies
package import PalermoXML

/// Answers in words, for those who see labels and no codes.
package enum AnswerWords {
  /// What a piece of an answer is called, by the name of its attribute or element.
  package static func name(ofPiece name: String) -> LocalizedText {
    switch name {
    case Name.confidential.text: Texts.ComparisonObstacles.confidential
    case Name.reconfirm.text: Texts.SubmissionAspects.confirmation
    default: Texts.SubmissionAspects.all.first { $0.name == name }?.text ?? LocalizedText(verbatim: name)
    }
  }

  /// What an answer says, in one line.
  ///
  /// - Parameters:
  ///   - answer: The element.
  ///   - question: What it answers, if that is known.
  package static func line(of answer: XMLNode, to question: Question?, _ language: Language) -> String {
    let fields = EntryPart.value.fields.compactMap { text(of: $0, in: answer, question, language) }
    let elements = answer.children.map { child -> String in
      let fields = EntryPart.elements.first { $0.rawValue == child.name }?.fields ?? []
      // A text has its language in the name of its piece.
      if fields.contains(where: { $0.target == .text }) { return child.ownText }
      return fields.compactMap { text(of: $0, in: child, question, language) }.joined(separator: ", ")
    }
    return (fields + elements).joined(separator: "; ")
  }

  private static func text(
    of field: EntryField, in element: XMLNode, _ question: Question?, _ language: Language
  ) -> String? {
    let value: String
    switch field.target {
    case .attribute(let name):
      guard let given = element[attribute: name.text] else { return nil }
      value = given
    case .text, .notApplicable, .word, .choice: return nil
    }
    switch field.kind {
    case .mark: return Texts.AnswerLevels.yes(language)
    case .code(let list), .codes(let list):
      let labels = CodeLabels(list.entries, language)
      return value.split(separator: " ").map { labels[String($0)] }.joined(separator: ", ")
    case .value: return words(value, question, language)
    case .line, .paragraphs, .provision, .date, .number, .year: return value
    }
  }

  private static func words(_ value: String, _ question: Question?, _ language: Language) -> String {
    if value == Answer.notApplicable { return WorkbookWords["notApplicable"](language) }
    guard let entries = question?.choiceEntries else { return value }
    let labels = CodeLabels(entries, language)
    return value.split(separator: " ").map { labels[String($0)] }.joined(separator: ", ")
  }
}
