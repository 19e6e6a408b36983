public import PalermoModel
public import PalermoScoring
import PalermoWriting

/// The questions to put first, as a person reads them.
public struct NarrowingText {
  private let language: Language
  private let format: NumberFormat
  private let corpus: Corpus
  private let edition: Edition

  /// A writer of what could settle letters.
  ///
  /// - Parameters:
  ///   - language: The language of the text.
  ///   - corpus: The labels of questions.
  ///   - edition: The readers that the text is for.
  public init(language: Language, corpus: Corpus, edition: Edition) {
    (self.language, format, self.corpus, self.edition) = (language, NumberFormat(language), corpus, edition)
  }

  /// The letter of a scorecard now, and the fewest answers that can settle it. With a line break at its end.
  public func text(_ card: Scorecard, _ narrowing: Narrowing?) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    let score = card.score
    let interval = score.isPrinted ? score.interval.map(format.interval) ?? "–" : "–"
    var text =
      edition.noticeLine(language)
      + "\(state) (\(card.state)) · \(card.instrument) · \(card.cycle)\(language.colon)\(score.sign)  \(interval)"
    guard let narrowing else { return text + "\n" }
    text += "  \(Texts.Narrowing.openQuestions(language))\(language.colon)\(narrowing.open.count)\n"
    if narrowing.settlements.isEmpty { text += "  \(Texts.Narrowing.none(language))\n" }
    for settlement in narrowing.settlements {
      let count = "\(settlement.answers.count)"
      let number =
        settlement.isFewest
        ? count
        : Texts.Narrowing.atMost(count: count, least: settlement.atLeast)(language)
      let answers = settlement.answers.map { "      \(name($0.question))\(language.colon)\($0.level.name(language))\n" }
      text +=
        "  \(settlement.rating.rawValue)  \(Texts.Narrowing.numberOfAnswers(count: number)(language))\(language.heading)\n\(answers.joined())"
    }
    return text
  }

  /// A question by its label, with the id by which the file and `explain` know it.
  private func name(_ id: String) -> String {
    let label = corpus.question(id)?.question.label
    return label.map { "\($0(language)) (\(id))" } ?? id
  }

  /// What the lines mean, to be printed once under all of them.
  public var legend: String { "\(Texts.Narrowing.legend(language))\n" }
}
