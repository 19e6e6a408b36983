public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// A cycle, with the clocks of the review mechanism.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - opens: Its first day.
  ///   - due: The last day on which a delivery is on time.
  ///   - questionnaires: What is due.
  ///   - language: The language of the comments.
  public static func cycle(
    _ id: String, opens: CalendarDate, due: CalendarDate, questionnaires: [QuestionnaireKey], in language: Language
  ) -> StartingFile {
    let cycle = Cycle(
      id: id, opens: opens, title: Texts.StartingText.cycle(id: id).localized,
      deliveries: questionnaires.map { Cycle.Delivery(questionnaire: $0, due: due) },
      clocks: [
        Cycle.Clock(step: "focal-point", after: nil, weeks: 2, months: 0),
        Cycle.Clock(step: "experts", after: nil, weeks: 4, months: 0),
        Cycle.Clock(step: "answers", after: nil, weeks: 0, months: 6),
        Cycle.Clock(step: "feedback", after: "answers", weeks: 0, months: 6),
      ], file: "-")
    let root = cycle.xml.commented([
      (.delivery, Texts.StartingFile.deliveries(language)), (.clock, Texts.StartingFile.clocks(language)),
    ])
    return StartingFile(root, Texts.StartingFile.cycle, in: language)
  }
}
