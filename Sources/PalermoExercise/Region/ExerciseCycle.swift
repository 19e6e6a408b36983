import PalermoModel

/// A round of delivery in which all questionnaires are due.
struct ExerciseCycle {
  /// The year in which it takes place, which is also its id.
  let year: Int
  private let title: LocalizedText

  /// A trial round and, a year later, the first full one: enough to see what has changed between two cycles.
  static let all = [
    ExerciseCycle(
      year: 2025,
      title: Texts.ExerciseCycles.trialRound),
    ExerciseCycle(
      year: 2026,
      title: Texts.ExerciseCycles.firstRound),
  ]

  /// The last day by which anything of the exercise is due.
  static let end = all.last!.due

  /// Whether no other cycle follows.
  var isLast: Bool { year == Self.all.last!.year }

  var id: String { "\(year)" }
  var opens: CalendarDate { CalendarDate(year: year, month: 1, day: 15)! }
  var due: CalendarDate { CalendarDate(year: year, month: 6, day: 30)! }

  /// The round over some questionnaires, with the clocks of the review mechanism.
  func cycle(of questionnaires: [Questionnaire]) -> Cycle {
    Cycle(
      id: id, opens: opens, title: title,
      deliveries: questionnaires.map { Cycle.Delivery(questionnaire: $0.key, due: due) },
      clocks: [
        Cycle.Clock(step: "focal-point", after: nil, weeks: 2, months: 0),
        Cycle.Clock(step: "experts", after: nil, weeks: 4, months: 0),
        Cycle.Clock(step: "answers", after: nil, weeks: 0, months: 6),
        Cycle.Clock(step: "feedback", after: "answers", weeks: 0, months: 6),
      ],
      file: "cycles/\(id).xml")
  }
}
