public import PalermoModel
public import PalermoScoring
public import PalermoWriting

/// Scorecards as a person reads them.
public struct ScoresText {
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint
  private let corpus: Corpus
  private let profile: ScoringProfile
  private let provenance: Provenance

  /// A writer of scorecards that a profile made.
  public init(language: Language, isColored: Bool, corpus: Corpus, profile: ScoringProfile, provenance: Provenance) {
    (self.language, format, paint) = (language, NumberFormat(language), Paint(isOn: isColored))
    (self.corpus, self.profile, self.provenance) = (corpus, profile, provenance)
  }

  /// A scorecard as a table, with a line break at its end.
  public func text(_ card: Scorecard) -> String {
    var text = paint.bold(title(of: card)) + "\n"
    if card.isBound == .no { text += "  \(Self.notBound(language))\n" }
    if card.submissions.contains(where: { $0.source.kind == .exercise }) { text += "  \(Self.exercise(language))\n" }
    let published = Set(card.submissions.filter { $0.source.kind == .published }.compactMap(\.source.title)).sorted()
    for title in published { text += "  \(SubmissionSource.Kind.published.name(language))\(language.colon)\(title)\n" }
    text += paint.faint(header) + "\n"
    text += row(instrumentTitle(card.instrument), card.score, indent: 0)
    for cluster in card.clusters {
      text += row(cluster.cluster.name(language), cluster.score, indent: 1)
      for article in cluster.articles {
        text += row("\(Self.article(language)) \(article.number). \(article.title(language))", article.score, indent: 2)
      }
    }
    if card.score.rating != .notApplicable { text += summary(card) }
    return text + origin(of: card)
  }

  private func title(of card: Scorecard) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    return
      "\(state) (\(card.state)) · \(card.instrument) · \(Self.cycle(language)) \(card.cycle) · \(Self.profile(language)) \(card.profile)"
  }

  private func instrumentTitle(_ id: String) -> String {
    corpus.instruments[instrument: id]?.shortTitle(language) ?? id
  }

  private var header: String {
    switch profile.aggregate {
    case .mean:
      Self.columns(Self.rating(language), Self.score(language), Self.duties(language), Self.open(language), "")
    case .count:
      Self.counts(AnswerLevel.allCases.map { $0.name(language) } + Self.countColumns.map { $0(language) }, "")
    }
  }

  private func row(_ name: String, _ score: Score, indent: Int) -> String {
    let label = String(repeating: "  ", count: indent) + name
    if profile.aggregate == .count {
      let standings = [DutyStanding.met, .partlyMet, .unmet, .unknown, .exempt].map { score.standings[$0] ?? 0 }
      return Self.counts((standings + [score.coverage.total]).map { "\($0)" }, label) + "\n"
    }
    let interval = score.interval.map { score.isPrinted ? format.interval($0) : "–" } ?? "–"
    let coverage = score.coverage
    let open = [DutyStanding.unmet, .partlyMet, .unknown].map { "\(score.standings[$0] ?? 0)" }.joined(separator: "/")
    let line = Self.columns(
      score.rating.rawValue + (score.isRobust ? "*" : ""), interval,
      "\(coverage.answered)/\(coverage.applicable)/\(coverage.total)", open, label)
    return line + "\n"
      + (conditions(of: score).map { paint.faint(Self.columns("", "", "", "", label.indent + $0)) + "\n" } ?? "")
  }

  /// What would change the letter; nil when nothing would, or there is none.
  private func conditions(of score: Score) -> String? {
    guard let own = score.letters.lastIndex(where: { $0.from <= partly }) else { return nil }
    var conditions: [String] = []
    for (index, step) in score.letters.enumerated() where index != own {
      let end = index + 1 < score.letters.count ? score.letters[index + 1].from : nil
      let text = end == nil ? Self.from : index == 0 ? Self.below : Self.between
      conditions.append(
        text.filled(with: [
          "letter": .init(verbatim: step.rating.rawValue), "from": .init(verbatim: format.short(step.from)),
          "below": .init(verbatim: end.map(format.short) ?? ""),
        ])(language))
    }
    for divergent in score.divergentArticles {
      let text = divergent.partly == partly ? Self.alone : Self.aloneAt
      conditions.append(
        text.filled(with: [
          "letter": .init(verbatim: divergent.rating.rawValue), "article": .init(verbatim: "\(divergent.article)"),
          "value": .init(verbatim: format.short(divergent.partly)),
        ])(language))
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: language == .fr ? "\u{A0}; " : "; ")
  }

  private var partly: Fraction { Fraction(decimal: profile.value(of: .partly)) }

  /// The program, the questionnaires and the files that a scorecard was made by and from.
  private func origin(of card: Scorecard) -> String {
    let hashes = Dictionary(provenance.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let files = card.submissions.map { submission in
      "    \(submission.questionnaire)  \(submission.file)  sha256:\(hashes[submission.file] ?? "–")\n"
    }
    return paint.faint("  \(Self.madeBy(language)) \(provenance.tool)\n" + files.joined())
  }

  /// How the states of all scorecards answered, provision by provision, for a profile that counts.
  public func counts(_ cards: [Scorecard]) -> String {
    var text = ""
    var table = ""
    for count in ProvisionCount.counts(cards) {
      let name = "\(count.instrument) · \(Self.cycle(language)) \(count.cycle)"
      if name != table {
        let columns = AnswerLevel.allCases.map { $0.name(language) } + Self.stateColumns.map { $0(language) }
        text += "\n\(paint.bold("\(name) · \(Self.byProvision(language))"))\n\(paint.faint(Self.counts(columns, "")))\n"
        table = name
      }
      let numbers = [
        count.yes, count.partly, count.no, count.blank, count.notApplicable, count.withheld, count.respondents,
      ]
      text += Self.counts(numbers.map { "\($0)" }, "\(count.provision.id)  \(count.provision.measure(language))") + "\n"
    }
    return text
  }

  private func summary(_ card: Scorecard) -> String {
    let score = card.score
    var lines: [String] = []
    func add(_ label: LocalizedText, _ interval: Interval?) {
      if let interval { lines.append("\(label(language))\(language.colon)\(format.interval(interval))") }
    }
    if score.isPrinted {
      add(Self.law, score.law)
      add(Self.practice, score.practice)
      add(Self.partlyRange, score.partlySensitivity)
      add(Self.weightRange, score.weightSensitivity)
    }
    if let grade = score.grade { lines.append("\(Self.evidence(language))\(language.colon)\(grade.name(language))") }
    if !card.reserved.isEmpty {
      lines.append(
        "\(Exemption.reserved.name(language))\(language.colon)\(card.reserved.map(\.provision.id).joined(separator: " "))"
      )
    }
    if !card.uncoveredProvisions.isEmpty {
      lines.append(
        "\(Self.holes(language))\(language.colon)\(card.uncoveredProvisions.map(\.id).joined(separator: " "))")
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func columns(_ rating: String, _ score: String, _ duties: String, _ open: String, _ label: String)
    -> String
  {
    func pad(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return "  " + pad(rating, 8) + pad(score, 12) + pad(duties, 22) + pad(open, 24) + label
  }

  private static func counts(_ numbers: [String], _ label: String) -> String {
    "  " + numbers.map { $0 + String(repeating: " ", count: max(1, 11 - $0.count)) }.joined() + label
  }

  /// What the letters and columns mean, to be printed once under all scorecards.
  public var legend: String {
    guard profile.aggregate == .mean else { return "\(Self.countLegend(language))\n" }
    let range = profile.partlyRange
    let legend = Self.legendText.filled(with: [
      "from": .init(verbatim: format.short(Fraction(decimal: range.lowerBound))),
      "to": .init(verbatim: format.short(Fraction(decimal: range.upperBound))),
    ])
    return "\(legend(language))\n"
  }

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
    en: "exercise data: made-up answers of a fictional state",
    es: "datos de ejercicio: respuestas inventadas de un Estado ficticio",
    fr: "données d’exercice : réponses inventées d’un État fictif",
    pt: "dados de exercício: respostas inventadas de um Estado fictício")
  private static let below = LocalizedText(
    en: "{letter} if “partly” counts for less than {below}", es: "{letter} si «en parte» vale menos de {below}",
    fr: "{letter} si « en partie » compte pour moins de {below}", pt: "{letter} se “em parte” valer menos de {below}")
  private static let between = LocalizedText(
    en: "{letter} if “partly” counts for {from} or more, but less than {below}",
    es: "{letter} si «en parte» vale {from} o más, pero menos de {below}",
    fr: "{letter} si « en partie » compte pour {from} ou plus, mais moins de {below}",
    pt: "{letter} se “em parte” valer {from} ou mais, mas menos de {below}")
  private static let from = LocalizedText(
    en: "{letter} if “partly” counts for {from} or more", es: "{letter} si «en parte» vale {from} o más",
    fr: "{letter} si « en partie » compte pour {from} ou plus", pt: "{letter} se “em parte” valer {from} ou mais")
  private static let alone = LocalizedText(
    en: "article {article} alone: {letter}", es: "el artículo {article} solo: {letter}",
    fr: "l’article {article} seul : {letter}",
    pt: "o artigo {article} sozinho: {letter}")
  private static let aloneAt = LocalizedText(
    en: "article {article} alone, “partly” counting for {value}: {letter}",
    es: "el artículo {article} solo, si «en parte» vale {value}: {letter}",
    fr: "l’article {article} seul, « en partie » comptant pour {value} : {letter}",
    pt: "o artigo {article} sozinho, se “em parte” valer {value}: {letter}")
  private static let madeBy = LocalizedText(en: "made by", es: "hecha por", fr: "établie par", pt: "feita por")
  private static let byProvision = LocalizedText(
    en: "answers of the states that delivered, by provision",
    es: "respuestas de los Estados que entregaron, por disposición",
    fr: "réponses des États qui ont remis le questionnaire, par disposition",
    pt: "respostas dos Estados que entregaram, por disposição")
  private static let blank = LocalizedText(en: "blank", es: "en blanco", fr: "sans rép.", pt: "em branco")
  private static let notApplicable = LocalizedText(en: "n/a", es: "no aplica", fr: "s. o.", pt: "não se apl.")
  private static let countColumns = [
    blank, notApplicable, LocalizedText(en: "duties", es: "oblig.", fr: "oblig.", pt: "obrig."),
  ]
  private static let stateColumns = [
    blank, notApplicable, LocalizedText(en: "confid.", es: "confid.", fr: "confid.", pt: "confid."),
    LocalizedText(en: "states", es: "Estados", fr: "États", pt: "Estados"),
  ]
  private static let countLegend = LocalizedText(
    en: "Counts of duties by answer; no mean and no letter. n/a: the duty does not apply to the state.",
    es: "Recuento de obligaciones por respuesta; sin media ni letra. no aplica: la obligación no se aplica al Estado.",
    fr: "Nombre d’obligations par réponse ; ni moyenne ni lettre. s. o. : l’obligation ne s’applique pas à l’État.",
    pt: "Contagem de obrigações por resposta; sem média e sem letra. não se apl.: a obrigação não se aplica ao Estado.")
  private static let legendText = LocalizedText(
    en:
      "F full, L largely, P partly, N not, ? undetermined, - not applicable; * holds for every value of “partly” from {from} to {to} and for every weight of the articles. Under the others: what would change them. An article alone has all the weight; with other weights the score lies in between.",
    es:
      "F plena, L en gran medida, P en parte, N no, ? indeterminada, - no aplicable; * vale para todo valor de «en parte» de {from} a {to} y todo peso de los artículos. Bajo las demás: qué las cambiaría. Un artículo solo lleva todo el peso; con otros pesos la puntuación queda en medio.",
    fr:
      "F complète, L en grande partie, P en partie, N non, ? indéterminée, - sans objet ; * vaut pour toute valeur de « en partie » de {from} à {to} et tout poids des articles. Sous les autres : ce qui les changerait. Un article seul porte tout le poids ; avec d’autres poids, la note se situe entre les deux.",
    pt:
      "F plena, L em grande parte, P em parte, N não, ? indeterminada, - não aplicável; * vale para todo valor de “em parte” de {from} a {to} e todo peso dos artigos. Sob as demais: o que as mudaria. Um artigo sozinho leva todo o peso; com outros pesos a pontuação fica entre os dois."
  )
}

extension String {
  /// The spaces at its beginning.
  fileprivate var indent: String { String(prefix { $0 == " " }) }
}
