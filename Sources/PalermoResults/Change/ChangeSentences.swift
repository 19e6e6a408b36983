public import PalermoAnalysis
public import PalermoModel

/// The change between two cycles in sentences.
public struct ChangeSentences {
  /// In the order in which they are to be read.
  public let sentences: [LocalizedText]

  /// What a change comes to: the numbers and, where something cannot be compared, why.
  public init(_ change: GapChange) {
    let total = change.total
    let numbers: [String: LocalizedText] = [
      "from": .init(verbatim: change.from), "closed": .init(verbatim: "\(total.closed)"),
      "opened": .init(verbatim: "\(total.opened)"), "unchanged": .init(verbatim: "\(total.unchanged)"),
      "rest": .init(verbatim: "\(total.notCompared)"),
    ]
    var sentences = [Self.totals.filled(with: numbers)]
    let obstacles = change.states.flatMap(\.notCompared).compactMap(\.obstacle)
    let counts = ComparisonObstacle.allCases.map { obstacle in (obstacle, obstacles.count { $0 == obstacle }) }
      .filter { $0.1 > 0 }
    if !counts.isEmpty {
      var list = LocalizedText(verbatim: "")
      for language in Language.allCases {
        list[language] = counts.map { "\($0.0.name(language)) (\($0.1))" }.joined(separator: ", ")
      }
      sentences.append(Self.reasons.filled(with: ["reasons": list]))
    }
    self.sentences = sentences
  }

  private static let totals = LocalizedText(
    en: "Since {from}, gaps closed: {closed}, opened: {opened}, unchanged: {unchanged}; not to be compared: {rest}.",
    es:
      "Desde {from}, brechas cerradas: {closed}, abiertas: {opened}, sin cambio: {unchanged}; no comparables: {rest}.",
    fr:
      "Depuis {from}, lacunes comblées : {closed}, apparues : {opened}, inchangées : {unchanged} ; non comparables : {rest}.",
    pt:
      "Desde {from}, lacunas fechadas: {closed}, abertas: {opened}, sem mudança: {unchanged}; não comparáveis: {rest}.")
  private static let reasons = LocalizedText(
    en: "Not to be compared because: {reasons}.", es: "No comparables por: {reasons}.",
    fr: "Non comparables car : {reasons}.",
    pt: "Não comparáveis por: {reasons}.")
}
