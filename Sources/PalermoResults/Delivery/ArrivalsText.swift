import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// What arrived from one state, where no file of the cycle is at hand that would say what is due.
public struct ArrivalsText {
  private let state: State
  private let corpus: Corpus
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint

  /// What arrived from a state.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - corpus: The submissions that count, and what was returned.
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(of state: State, corpus: Corpus, language: Language, isColored: Bool) {
    (self.state, self.corpus, self.language) = (state, corpus, language)
    (format, paint) = (NumberFormat(language), Paint(isOn: isColored))
  }

  /// The text.
  ///
  /// - Complexity: O(*n* log *n*) in the submissions, and O(*a*) in the answers of the state.
  public func text() -> String {
    let companions = corpus.companions()
    let counted = corpus.submissionsInForce.filter { $0.state == state.code }.map { submission in
      let completeness = corpus.questionnaires[submission.questionnaire].map { questionnaire in
        Completeness(
          of: submission, to: questionnaire,
          in: corpus.evaluationContext(
            of: submission, companions: companions(submission)))
      }
      let name = submission.status == .final ? Texts.AcceptanceTable.final : Texts.DeliveryStatuses.draft
      return [
        submission.cycle, submission.questionnaire.id,
        "\(name(language)) (\(format.date(corpus.dayOfReceipt(of: submission))))",
        completeness.map { Texts.DeliveryStatus.answeredOf(count: $0.answered, all: $0.required)(language) } ?? "",
      ]
    }
    let returned = corpus.returned.filter { $0.state == state.code }.map { arrival in
      [arrival.cycle, arrival.questionnaire, Texts.DeliveryStatuses.returned(language), arrival.file]
    }
    let rows = (counted + returned).sorted { $0.lexicographicallyPrecedes($1) }
    return paint.bold("\(state.code) \(state.name(language))") + "\n" + Texts.DeliveryStatus.noCycle(language) + "\n"
      + (rows.isEmpty ? "  \(Texts.DeliveryStatus.nothingArrived(language))\n" : "")
      + Table(.left).lines(rows).map { "  \($0)\n" }.joined()
  }
}
