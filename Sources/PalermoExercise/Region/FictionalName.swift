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
    let base = stem + link
    return LocalizedText(en: base + ending.en, es: base + ending.es, fr: base + ending.fr, pt: base + ending.pt)
  }

  private static let stems = [
    "Verand", "Oltrav", "Quesmer", "Brumel", "Tarquend", "Ondrav", "Pellurn", "Zolund", "Calvest", "Ilmend",
    "Norquel", "Hestrem", "Fandur", "Lorvand", "Umbrent", "Jastrel", "Kelvod", "Rostaur", "Wendrul", "Yarmel",
    "Dravun", "Arquest", "Sulvarn", "Mirodel", "Esquand", "Gaverl",
  ]

  private static let links = ["", "ev", "or", "ust", "ind", "em", "alv"]

  private static let endings: [(en: String, es: String, fr: String, pt: String)] = [
    ("ia", "ia", "ie", "ia"), ("ora", "ora", "ore", "ora"), ("und", "undo", "onde", "undo"), ("ay", "ay", "aye", "ai"),
  ]
}
