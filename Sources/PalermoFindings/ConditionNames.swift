import PalermoModel
import PalermoRules

/// How the conditions of a questionnaire read where questions are named by label and id.
struct ConditionNames {
  let questionnaire: Questionnaire
  /// The questionnaires that its conditions refer to.
  let corpus: Corpus

  /// A condition as a clause, to follow "if".
  func clause(_ condition: Condition) -> FilledText {
    condition.words(
      question: question,
      name: { id in
        question(id)?.label.map { Texts.Conditions.named(label: $0, id: id) } ?? Texts.Conditions.quoted(text: id)
      })
  }

  private func question(_ id: String) -> Question? {
    questionnaire[question: id] ?? corpus.question(id)?.question
  }
}
