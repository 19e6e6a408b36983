import PalermoModel

/// Names that no state or place bears, made of a stem, a link and an ending in each language.
enum FictionalName {
  /// How many different names there are.
  static let count = stems.count * links.count * endings.count

  /// The name with this number, from 0 to ``count`` - 1.
  static func name(_ number: Int) -> LocalizedText {
    let stem = stems[number % stems.count]
    let round = number / stems.count
    let ending = endings[(number + round) % endings.count]
    let link = links[round / endings.count]
    return ending(stem + link).localized
  }

  private static let stems = [
    "Verand", "Oltrav", "Quesmer", "Brumel", "Tarquend", "Ondrav", "Pellurn", "Zolund", "Calvest", "Ilmend",
    "Norquel", "Hestrem", "Fandur", "Lorvand", "Umbrent", "Jastrel", "Kelvod", "Rostaur", "Wendrul", "Yarmel",
    "Dravun", "Arquest", "Sulvarn", "Mirodel", "Esquand", "Gaverl",
  ]

  private static let links = ["", "ev", "or", "ust", "ind", "em", "alv"]

  private static let endings: [@Sendable (_ stem: String) -> FilledText] = [
    { Texts.FictionalNames.ia(stem: $0) }, { Texts.FictionalNames.ora(stem: $0) },
    { Texts.FictionalNames.und(stem: $0) }, { Texts.FictionalNames.ay(stem: $0) },
  ]
}
