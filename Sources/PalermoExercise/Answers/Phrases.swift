import PalermoModel

/// The words of fictional respondents, where there are several for the same.
enum Phrases {
  /// An explanation of an answer, in a cycle, to a question.
  typealias Explanation = @Sendable (_ cycle: String, _ question: String) -> FilledText

  static let yes: [Explanation] = [
    Texts.ExerciseAnswers.yesInFull, Texts.ExerciseAnswers.yesSinceInForce, Texts.ExerciseAnswers.yesConfirmedByCourts,
  ]
  static let partly: [Explanation] = [
    Texts.ExerciseAnswers.partlySomeCases, Texts.ExerciseAnswers.partlyWithoutDetail,
  ]
  static let no: [Explanation] = [Texts.ExerciseAnswers.noRule, Texts.ExerciseAnswers.noBillPending]
  static let texts = [
    Texts.ExerciseTexts.commonRegister, Texts.ExerciseTexts.olderOffences, Texts.ExerciseTexts.judgment,
  ]
  static let difficulties = [
    Texts.ExerciseTexts.fewStaff, Texts.ExerciseTexts.requestsWithoutTranslation,
    Texts.ExerciseTexts.intentHardToProve,
  ]
}
