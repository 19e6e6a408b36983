import PalermoModel

extension Rule {
  static let dateOutsideCycle = Rule(
    id: "date-outside-cycle",
    category: .delivery,
    severity: .error,
    draftSeverity: .lighter(.warning),
    texts: Texts.DateOutsideCycle.texts)
}

extension SubmissionCheck {
  static let dateOutsideCycle = SubmissionCheck(.dateOutsideCycle) { context, findings in
    let submission = context.submission
    // A published source is as old as it is.
    guard submission.isDelivery, submission.part == nil else { return }
    let date = submission.date
    func report(_ place: Submission.Place, _ detail: FilledText) {
      findings.add(
        .dateOutsideCycle, at: context.position(of: place),
        Texts.DateOutsideCycle.arguments(date: date.description, detail: detail))
    }
    // East of here it may be tomorrow already.
    if let today = context.today, date > today.adding(days: 1) {
      return report(.date, Texts.DateOutsideCycle.toCome(today: today.description))
    }
    guard let cycle = context.corpus.cycle(submission.cycle) else { return }
    if date < cycle.opens {
      return report(
        .date, Texts.DateOutsideCycle.beforeOpening(cycle: cycle.id, opens: cycle.opens.description))
    }
    let next = context.corpus.cycles.filter { other in
      other.opens > cycle.opens && other.opens <= date && other.delivery(of: submission.questionnaire.id) != nil
    }.max { ($0.opens, $0.id) < ($1.opens, $1.id) }
    if let next {
      report(
        .cycle, Texts.DateOutsideCycle.afterNext(cycle: cycle.id, next: next.id, opens: next.opens.description))
    }
  }
}
