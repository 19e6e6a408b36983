public import PalermoModel
public import PalermoScoring

/// Scorecards as a person reads them.
public struct ScoresText {
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint
  private let corpus: Corpus

  /// A writer of scorecards.
  public init(language: Language, isColored: Bool, corpus: Corpus) {
    (self.language, format, paint) = (language, NumberFormat(language), Paint(isOn: isColored))
    self.corpus = corpus
  }

  /// A scorecard as a table, with a line break at its end.
  public func text(_ card: Scorecard) -> String {
    var text = paint.bold(title(of: card)) + "\n"
    if card.isBound == .no { text += "  \(Self.notBound(language))\n" }
    if card.submissions.contains(where: { $0.source.kind == .exercise }) { text += "  \(Self.exercise(language))\n" }
    let published = Set(card.submissions.filter { $0.source.kind == .published }.compactMap(\.source.title)).sorted()
    for title in published { text += "  \(SubmissionSource.Kind.published.name(language)): \(title)\n" }
    text += paint.faint(Self.columns(header(Self.rating), header(Self.score), header(Self.duties), header(Self.open), "")) + "\n"
    text += row(instrumentTitle(card.instrument), card.score, indent: 0)
    for cluster in card.clusters {
      text += row(cluster.cluster.name(language), cluster.score, indent: 1)
      for article in cluster.articles {
        text += row("\(Self.article(language)) \(article.number). \(article.title(language))", article.score, indent: 2)
      }
    }
    if card.score.rating != .notApplicable { text += summary(card) }
    return text
  }

  private func title(of card: Scorecard) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    return "\(state) (\(card.state)) · \(card.instrument) · \(Self.cycle(language)) \(card.cycle) · \(Self.profile(language)) \(card.profile)"
  }

  private func instrumentTitle(_ id: String) -> String {
    corpus.instruments[instrument: id]?.shortTitle(language) ?? id
  }

  private func header(_ text: LocalizedText) -> String { text(language) }

  private func row(_ name: String, _ score: Score, indent: Int) -> String {
    let interval = score.interval.map { score.isPrinted ? format.interval($0) : "–" } ?? "–"
    let coverage = score.coverage
    let open = [DutyStanding.unmet, .partlyMet, .unknown].map { "\(score.standings[$0] ?? 0)" }.joined(separator: "/")
    let label = String(repeating: "  ", count: indent) + name
    return Self.columns(
      score.rating.rawValue + (score.isRobust ? "*" : ""), interval,
      "\(coverage.answered)/\(coverage.applicable)/\(coverage.total)", open, label) + "\n"
  }

  private func summary(_ card: Scorecard) -> String {
    let score = card.score
    var lines: [String] = []
    func add(_ label: LocalizedText, _ interval: Interval?) {
      if let interval { lines.append("\(label(language)): \(format.interval(interval))") }
    }
    if score.isPrinted {
      add(Self.law, score.law)
      add(Self.practice, score.practice)
      add(Self.partlyRange, score.partlySensitivity)
      add(Self.weightRange, score.weightSensitivity)
    }
    if let grade = score.grade { lines.append("\(Self.evidence(language)): \(grade.name(language))") }
    if !card.reserved.isEmpty {
      lines.append("\(Exemption.reserved.name(language)): \(card.reserved.map(\.provision.id).joined(separator: " "))")
    }
    if !card.holes.isEmpty { lines.append("\(Self.holes(language)): \(card.holes.map(\.id).joined(separator: " "))") }
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func columns(_ rating: String, _ score: String, _ duties: String, _ open: String, _ label: String) -> String {
    func pad(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return "  " + pad(rating, 8) + pad(score, 12) + pad(duties, 22) + pad(open, 24) + label
  }

  /// What the letters and columns mean, to be printed once under all scorecards.
  public var legend: String { "\(Self.legendText(language))\n" }

  private static let rating = LocalizedText(en: "rating", es: "letra", fr: "lettre", pt: "letra")
  private static let score = LocalizedText(en: "score", es: "puntos", fr: "note", pt: "nota")
  private static let duties = LocalizedText(
    en: "answered/apply/asked", es: "resp./aplic./preg.", fr: "rép./applic./posées", pt: "resp./aplic./perg.")
  private static let open = LocalizedText(
    en: "unmet/partly/unknown", es: "incumpl./parte/desc.", fr: "non/partie/inconnu", pt: "não/parte/desconh.")
  private static let article = LocalizedText(en: "Article", es: "Artículo", fr: "Article", pt: "Artigo")
  private static let cycle = LocalizedText(en: "cycle", es: "ciclo", fr: "cycle", pt: "ciclo")
  private static let profile = LocalizedText(en: "profile", es: "perfil", fr: "profil", pt: "perfil")
  private static let law = LocalizedText(en: "law", es: "derecho", fr: "droit", pt: "direito")
  private static let practice = LocalizedText(en: "practice", es: "práctica", fr: "pratique", pt: "prática")
  private static let partlyRange = LocalizedText(
    en: "if “partly” counts for less or more", es: "si «en parte» vale menos o más",
    fr: "si « en partie » compte moins ou plus", pt: "se “em parte” valer menos ou mais")
  private static let weightRange = LocalizedText(
    en: "for any weights of the articles", es: "con cualquier peso de los artículos",
    fr: "pour tout poids des articles", pt: "com quaisquer pesos dos artigos")
  private static let evidence = LocalizedText(
    en: "weakest evidence", es: "prueba más débil", fr: "justificatif le plus faible", pt: "comprovação mais fraca")
  private static let holes = LocalizedText(
    en: "duties no question covers", es: "obligaciones que ninguna pregunta cubre",
    fr: "obligations qu’aucune question ne couvre", pt: "obrigações que nenhuma pergunta cobre")
  private static let notBound = LocalizedText(
    en: "not a party on the day of the answers: nothing is scored",
    es: "no era parte en la fecha de las respuestas: nada se puntúa",
    fr: "non partie à la date des réponses : rien n’est noté",
    pt: "não era parte na data das respostas: nada se pontua")
  private static let exercise = LocalizedText(
    en: "exercise data: made-up answers of a fictional state", es: "datos de ejercicio: respuestas inventadas de un Estado ficticio",
    fr: "données d’exercice : réponses inventées d’un État fictif", pt: "dados de exercício: respostas inventadas de um Estado fictício")
  private static let legendText = LocalizedText(
    en: "F full, L largely, P partly, N not, ? undetermined, - not applicable; * holds whatever “partly” counts for and however articles are weighed",
    es: "F plena, L en gran medida, P en parte, N no, ? indeterminada, - no aplicable; * vale cualquiera que sea el valor de «en parte» y el peso de los artículos",
    fr: "F complète, L en grande partie, P en partie, N non, ? indéterminée, - sans objet ; * vaut quels que soient la valeur de « en partie » et le poids des articles",
    pt: "F plena, L em grande parte, P em parte, N não, ? indeterminada, - não aplicável; * vale qualquer que seja o valor de “em parte” e o peso dos artigos")
}
