import PalermoModel
import PalermoScoring

extension DutyScore {
  var subject: String { provisions.map(\.provision.id).joined(separator: " ") }
  var questions: [QuestionScore] { provisions.flatMap(\.questions) }
}
