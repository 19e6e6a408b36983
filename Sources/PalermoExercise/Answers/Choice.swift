import PalermoModel

/// What a fictional state answers to a question, before it is put into words.
enum Choice: Equatable {
  /// The values of the attribute `value`.
  case values([String])
  /// Something in the elements of the answer, such as a text or an authority.
  case content

  static let notApplicable = Choice.values([Answer.notApplicable])

  /// The values; none for content.
  var values: [String] {
    if case .values(let values) = self { values } else { [] }
  }

  /// An answer that conditions can look at.
  func answer(to question: String) -> Answer {
    var answer = Answer(question: question, values: values)
    if self == .content { answer.texts = [RespondentText(language: "en", text: "written")] }
    return answer
  }
}

extension AnswerOption {
  /// Whether it says that none of the other options holds. Earlier versions of the questionnaires tell it by the value alone.
  var isNone: Bool { isExclusive || value == "none" }
}
