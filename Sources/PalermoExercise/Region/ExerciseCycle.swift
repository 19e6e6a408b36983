import PalermoModel

/// Makes the round of delivery in which all questionnaires are due.
enum ExerciseCycle {
  static let id = "2026"
  static let opens = CalendarDate(year: 2026, month: 1, day: 15)!
  static let due = CalendarDate(year: 2026, month: 6, day: 30)!

  static func cycle(of questionnaires: [Questionnaire]) -> Cycle {
    Cycle(
      id: id, opens: opens,
      title: LocalizedText(
        en: "Exercise cycle 2026", es: "Ciclo de ejercicio 2026", fr: "Cycle d’exercice 2026",
        pt: "Ciclo de exercício 2026"),
      deliveries: questionnaires.map { Cycle.Delivery(questionnaire: $0.key, due: due) },
      clocks: [
        Cycle.Clock(step: "focal-point", after: nil, weeks: 2, months: 0),
        Cycle.Clock(step: "experts", after: nil, weeks: 4, months: 0),
        Cycle.Clock(step: "answers", after: nil, weeks: 0, months: 6),
        Cycle.Clock(step: "feedback", after: "answers", weeks: 0, months: 6),
      ],
      file: "cycle.xml")
  }
}
