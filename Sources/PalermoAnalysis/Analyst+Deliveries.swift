import PalermoModel

/// What arrived and what did not.
extension Analyst {
  var deliveries: [DeliveryRecord] {
    guard let cycle = cycle.flatMap(corpus.cycle) else { return [] }
    return region.states.flatMap { state in
      cycle.deliveries.map { delivery in
        let submission = submissions.first {
          $0.state == state.code && $0.questionnaire.id == delivery.questionnaire.id
        }
        let questionnaire = corpus.questionnaires[delivery.questionnaire]
        let isBound = questionnaire.map {
          corpus.treatyStatus(of: state.code, for: $0.instrument)?.isBound(on: delivery.due) ?? .unknown
        }
        let status: DeliveryRecord.Status =
          if let submission {
            submission.status == .draft ? .draft : submission.date > delivery.due ? .late : .onTime
          } else if isBound == .no {
            .notDue
          } else {
            .missing
          }
        let completeness = submission.flatMap(completeness)
        return DeliveryRecord(
          state: state.code, questionnaire: delivery.questionnaire.id, due: delivery.due.description, status: status,
          delivered: submission?.date.description, answered: completeness?.answered, required: completeness?.required)
      }
    }
  }

  private func completeness(_ submission: Submission) -> (answered: Int, required: Int)? {
    guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { return nil }
    let circumstances = circumstances(of: submission)
    let required = questionnaire.questions.filter { question in
      question.isRequired && question.relevance.map(circumstances.evaluate) ?? .yes == .yes
    }
    return (required.count { submission[question: $0.id]?.isAnswered ?? false }, required.count)
  }
}
