import PalermoAnalysis
import PalermoModel

extension WorkModel {
  /// What the hours are made of and where the figures come from.
  func explanation(_ language: Language) -> String {
    let questions = QuestionType.allCases.map { "\($0.rawValue) \(minutes[$0] ?? 0)" }.joined(separator: ", ")
    return Texts.QuestionnaireStatistics.hoursExplained(questions: questions, evidence: minutesPerEvidence)(language)
  }
}
