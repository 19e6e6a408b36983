package import PalermoModel
import PalermoLoading
import PalermoVocabularies
import PalermoXML

/// Answers that are written to a workbook, with the questionnaire that they answer.
package struct WorkbookSubmission: Sendable {
  /// What is asked.
  package let questionnaire: Questionnaire
  /// What was answered.
  package let submission: Submission

  /// The answers to a questionnaire, as its file or a draft holds them.
  package init(_ questionnaire: Questionnaire, _ submission: Submission) {
    (self.questionnaire, self.submission) = (questionnaire, submission)
  }

  /// The submission as a workbook gives it back that nobody has touched: the answers in the order of the questions, their
  /// parts in that of the schema, without answers that say nothing and without remarks.
  ///
  /// - Complexity: O(*n*) in the answers.
  package var normalText: String {
    let places = Dictionary(
      questionnaire.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let answers = submission.answers.filter { !$0.saysNothing }.enumerated().sorted { a, b in
      (places[a.element.question] ?? .max, a.offset) < (places[b.element.question] ?? .max, b.offset)
    }.map { questionnaire[question: $0.element.question]?.ordered($0.element) ?? $0.element.xml }
    let bare = Submission(
      questionnaire: submission.questionnaire, state: submission.state, cycle: submission.cycle,
      status: submission.status, date: submission.date, source: submission.source, answers: [], file: submission.file)
    var root = bare.xml
    root.content += answers.map { .element($0) }
    return root.canonical(as: .submission).document
  }

  /// The SHA-256 of ``normalText``.
  package var digest: String { Digest.sha256(normalText) }
}

extension Answer {
  /// Whether nothing is left of it in a workbook.
  var saysNothing: Bool {
    let xml = xml
    return xml.content.isEmpty && xml.attributes.count == 1
  }
}

extension Question {
  /// The answer with the values that it chose in the order of the options.
  fileprivate func ordered(_ answer: Answer) -> XMLNode {
    var xml = answer.xml
    guard hasOptionRows, answer.values.count > 1 else { return xml }
    let known = options.map(\.value).filter(answer.values.contains)
    let others = answer.values.filter { !known.contains($0) }
    xml[attribute: Name.value.text] = (others + known).joined(separator: " ")
    return xml
  }
}
