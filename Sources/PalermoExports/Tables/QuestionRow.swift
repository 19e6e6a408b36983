import PalermoAnalysis
import PalermoModel

/// The answers to one question, with the question itself.
struct QuestionRow {
  let tally: QuestionTally
  /// Nil if the questionnaire is not at hand.
  let question: Question?
}
