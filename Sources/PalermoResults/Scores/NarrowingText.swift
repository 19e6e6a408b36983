public import PalermoModel
public import PalermoScoring
import PalermoWriting

/// The questions to put first, as a person reads them.
public struct NarrowingText {
  private let language: Language
  private let format: NumberFormat
  private let corpus: Corpus

  /// A writer of what could settle letters.
  public init(language: Language, corpus: Corpus) {
    (self.language, format, self.corpus) = (language, NumberFormat(language), corpus)
  }

  /// The letter of a scorecard now, and the fewest answers that can settle it. With a line break at its end.
  public func text(_ card: Scorecard, _ narrowing: Narrowing?) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    let score = card.score
    let interval = score.isPrinted ? score.interval.map(format.interval) ?? "–" : "–"
    var text =
      "\(state) (\(card.state)) · \(card.instrument) · \(card.cycle)\(language.colon)\(score.rating.rawValue)  \(interval)"
    guard let narrowing else { return text + "\n" }
    text += "  \(Self.open(language))\(language.colon)\(narrowing.open.count)\n"
    if narrowing.settlements.isEmpty { text += "  \(Self.none(language))\n" }
    for settlement in narrowing.settlements {
      let count = "\(settlement.answers.count)"
      let number =
        settlement.isFewest
        ? count
        : Self.atMost.filled(with: ["count": .init(verbatim: count), "least": .init(verbatim: "\(settlement.atLeast)")]
        )(language)
      let answers = settlement.answers.map { "\($0.question) \($0.level.name(language))" }.joined(separator: ", ")
      text += "  \(settlement.rating.rawValue)  \(Self.with(language)) \(number)\(language.colon)\(answers)\n"
    }
    return text
  }

  /// What the lines mean, to be printed once under all of them.
  public var legend: String { "\(Self.legendText(language))\n" }

  private static let open = LocalizedText(
    en: "questions not answered", es: "preguntas sin responder", fr: "questions sans réponse",
    pt: "perguntas sem resposta")
  private static let none = LocalizedText(
    en: "no answers to these settle a letter", es: "ninguna respuesta a ellas fija una letra",
    fr: "aucune réponse à celles-ci ne fixe une lettre", pt: "nenhuma resposta a elas define uma letra")
  private static let with = LocalizedText(
    en: "number of answers", es: "número de respuestas", fr: "nombre de réponses", pt: "número de respostas")
  private static let atMost = LocalizedText(
    en: "{count} (perhaps fewer, at least {least})", es: "{count} (quizá menos, como mínimo {least})",
    fr: "{count} (peut-être moins, au moins {least})", pt: "{count} (talvez menos, no mínimo {least})")
  private static let legendText = LocalizedText(
    en:
      "For each letter still possible: the fewest questions whose answers can settle it, whatever the others turn out to be, and such answers. They show what to ask first, not what to answer.",
    es:
      "Para cada letra aún posible: las menos preguntas cuyas respuestas pueden fijarla, resulten como resulten las demás, y tales respuestas. Muestran qué preguntar primero, no qué responder.",
    fr:
      "Pour chaque lettre encore possible : le plus petit nombre de questions dont les réponses peuvent la fixer, quelles que soient les autres, et de telles réponses. Elles montrent ce qu’il faut demander d’abord, non ce qu’il faut répondre.",
    pt:
      "Para cada letra ainda possível: o menor número de perguntas cujas respostas podem defini-la, sejam quais forem as demais, e tais respostas. Mostram o que perguntar primeiro, não o que responder."
  )
}
