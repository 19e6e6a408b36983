import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// What differs between two gap analyses, as a person reads it: the numbers, then by state what closed after a minus and
/// what opened after a plus.
public struct AnalysisDiffText {
  private let diff: AnalysisDiff
  private let corpus: Corpus
  private let language: Language
  private let paint: Paint

  /// A writer of differences.
  ///
  /// - Parameters:
  ///   - diff: The differences.
  ///   - corpus: The names of questionnaires, questions and instruments.
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(_ diff: AnalysisDiff, corpus: Corpus, language: Language, isColored: Bool) {
    (self.diff, self.corpus, self.language, paint) = (diff, corpus, language, Paint(isOn: isColored))
  }

  /// The text.
  public func text() -> String {
    var text = diff.isExercise ? Texts.ExerciseNotice.madeUp(language) + "\n" : ""
    text += ChangeSentences(diff.gaps).sentences.map { "\($0(language))\n" }.joined()
    for change in diff.gaps.states {
      let deliveries = diff.deliveries.filter { $0.state == change.state }
      guard !change.closed.isEmpty || !change.opened.isEmpty || !deliveries.isEmpty else { continue }
      let name = corpus.region(of: change.state)?[state: change.state]?.name(language)
      text += "\n" + paint.bold([change.state, name].compactMap { $0 }.joined(separator: " ")) + "\n"
      for item in change.closed { text += paint.good("  - \(line(item, item.before))") + "\n" }
      for item in change.opened { text += paint.bad("  + \(line(item, item.after))") + "\n" }
      for delivery in deliveries {
        text += "  ~ \(delivery.questionnaire.printable): \(status(delivery.before)) → \(status(delivery.after))\n"
      }
    }
    return text
  }

  private func line(_ item: GapChange.Item, _ reason: GapReason?) -> String {
    "\(item.kind.name(language)): \(item.subject.printable)" + (reason.map { " (\($0.name(language)))" } ?? "")
  }

  private func status(_ status: String?) -> String {
    guard let status else { return "–" }
    return DeliveryRecord.Status(rawValue: status)?.name(language) ?? status.printable
  }
}
