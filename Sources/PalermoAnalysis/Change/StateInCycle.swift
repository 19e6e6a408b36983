import PalermoModel
import PalermoScoring

/// What one state answered in one cycle, and what follows from it.
struct StateInCycle {
  /// What was answered to a question.
  struct Reply {
    let question: Question
    let answer: Answer?
    let relevance: Truth
    let isPublished: Bool
  }

  let questionnaires: [Questionnaire]
  private let replies: [String: Reply]
  private let duties: [String: DutyScore]
  private let reserved: Set<String>
  private let deliveries: [String: DeliveryRecord]

  init(_ state: String, _ analyst: Analyst) {
    let (corpus, cards) = (analyst.corpus, analyst.scorecards(of: state))
    var replies: [String: Reply] = [:]
    var questionnaires: [Questionnaire] = []
    for submission in analyst.submissions(of: state) {
      guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
      questionnaires.append(questionnaire)
      let evaluationContext = corpus.evaluationContext(
        of: submission, companions: analyst.companions(submission), countsSettledOnly: true)
      for question in questionnaire.questions {
        replies[question.id] = Reply(
          question: question, answer: submission[question: question.id],
          relevance: evaluationContext.relevance(of: question),
          isPublished: submission.source.kind == .published)
      }
    }
    (self.questionnaires, self.replies) = (questionnaires, replies)
    duties = Dictionary(
      cards.flatMap(\.clusters).flatMap(\.articles).flatMap(\.duties).filter(\.isDelivered).map { ($0.subject, $0) },
      uniquingKeysWith: { first, _ in first })
    reserved = Set(cards.flatMap(\.reserved).map(\.provision.id))
    deliveries = Dictionary(
      analyst.deliveries(of: state).map { ($0.questionnaire, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func reply(to question: String) -> Reply? { replies[question] }

  func duty(_ subject: String) -> DutyScore? { duties[subject] }

  func isReserved(_ subject: String) -> Bool {
    subject.split(separator: " ").contains { reserved.contains(String($0)) }
  }

  func delivery(_ questionnaire: String) -> DeliveryRecord? { deliveries[questionnaire] }
}
