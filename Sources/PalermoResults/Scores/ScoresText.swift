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

  /// A writer of scorecards.
  ///
  /// - Parameters:
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  ///   - corpus: The names of states, instruments and articles.
  ///   - profile: The profile that the scorecards were made by.
  ///   - provenance: What they were made from, and for whom.
  public init(language: Language, isColored: Bool, corpus: Corpus, profile: ScoringProfile, provenance: Provenance) {
    (self.language, format, paint) = (language, NumberFormat(language), Paint(isOn: isColored))
    (self.corpus, self.profile, self.provenance) = (corpus, profile, provenance)
  }

  /// A scorecard as a table, with a line break at its end.
  public func text(_ card: Scorecard) -> String {
    var text = paint.bold(title(of: card)) + "\n"
    if let notice = provenance.edition.notice { text += "  \(paint.bold(notice(language)))\n" }
    if card.isBound == .no { text += "  \(Texts.Scorecard.notBound(language))\n" }
    if card.submissions.contains(where: { $0.source.kind == .exercise }) {
      text += "  \(Texts.Scorecard.exercise(language))\n"
    }
    let published = Set(card.submissions.filter { $0.source.kind == .published }.compactMap(\.source.title)).sorted()
    for title in published { text += "  \(SubmissionSource.Kind.published.name(language))\(language.colon)\(title)\n" }
    text += paint.faint(header) + "\n"
    text += row(instrumentTitle(card.instrument), card.score, indent: 0)
    for cluster in card.clusters {
      text += row(corpus.instruments.name(of: cluster.cluster)(language), cluster.score, indent: 1)
      for article in cluster.articles {
        text += row(
          Texts.Labels.article(number: article.number, title: article.title)(language), article.score, indent: 2)
      }
    }
    if card.score.absence != .notApplicable { text += summary(card) }
    return text + origin(of: card)
  }

  private func title(of card: Scorecard) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    return
      "\(state) (\(card.state)) · \(card.instrument) · \(Texts.Labels.cycle(cycle: card.cycle)(language)) · \(Texts.Labels.profile(profile: card.profile)(language))"
  }

  private func instrumentTitle(_ id: String) -> String {
    corpus.instruments[instrument: id]?.shortTitle(language) ?? id
  }

  private var header: String {
    switch profile.aggregate {
    case .mean:
      Self.columns(
        Texts.Scorecard.ratingColumn(language), Texts.Scorecard.scoreColumn(language),
        Texts.Scorecard.coverageColumn(language), Texts.Scorecard.declaredColumn(language),
        Texts.Scorecard.openColumn(language), "")
    case .count:
      Self.counts(AnswerLevel.allCases.map { $0.name(language) } + Self.countColumns.map { $0(language) }, "")
    }
  }

  private func row(_ name: String, _ score: Score, indent: Int) -> String {
    let label = String(repeating: "  ", count: indent) + name
    if profile.aggregate == .count {
      let standings: [DutyStanding] = [.met, .partlyMet, .unmet, .unknown, .notDelivered, .notAsked, .exempt]
      return Self.counts((standings.map(score.count(of:)) + [score.coverage.total]).map { "\($0)" }, label) + "\n"
    }
    let interval = score.interval.map { score.isPrinted ? format.interval($0) : "–" } ?? "–"
    let coverage = score.coverage
    let unknown = [DutyStanding.unknown, .notDelivered, .notAsked].map(score.count(of:)).reduce(0, +)
    let open = [score.count(of: .unmet), score.count(of: .partlyMet), unknown].map { "\($0)" }.joined(separator: "/")
    let why = score.absence == .notApplicable && !score.exemptions.isEmpty ? "  (\(reasons(of: score)))" : ""
    let line = Self.columns(
      score.sign + (score.isRobust ? "*" : ""), interval,
      "\(coverage.answered)/\(coverage.applicable)/\(coverage.total)", "\(coverage.notApplicable)", open, label + why)
    return line + "\n"
      + (conditions(of: score).map { paint.faint(Self.columns("", "", "", "", "", label.indent + $0)) + "\n" } ?? "")
  }

  /// Why duties are left out.
  private func reasons(of score: Score) -> String {
    score.exemptions.map { $0.name(language) }.joined(separator: ", ")
  }

  /// What would change the letter. Returns nil if nothing would, or there is none.
  private func conditions(of score: Score) -> String? {
    guard let own = score.letters.lastIndex(where: { $0.from <= partly }) else { return nil }
    var conditions: [String] = []
    for (index, step) in score.letters.enumerated() where index != own {
      let end = index + 1 < score.letters.count ? score.letters[index + 1].from : nil
      conditions.append(
        condition(step.rating.rawValue, from: format.short(step.from), below: end.map(format.short), index)(language))
    }
    for divergent in score.divergentArticles {
      let (letter, article) = (divergent.rating.rawValue, divergent.article)
      let text =
        divergent.partly == partly
        ? Texts.Scorecard.articleAlone(article: article, letter: letter)
        : Texts.Scorecard.articleAloneAt(article: article, value: format.short(divergent.partly), letter: letter)
      conditions.append(text(language))
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: language.semicolon)
  }

  /// What "partly" has to count for to make a letter; the lowest letter has no lower bound and the highest no upper one.
  private func condition(_ letter: String, from: String, below: String?, _ index: Int) -> FilledText {
    guard let below else { return Texts.Scorecard.letterFrom(letter: letter, from: from) }
    return index == 0
      ? Texts.Scorecard.letterBelow(letter: letter, below: below)
      : Texts.Scorecard.letterBetween(letter: letter, from: from, below: below)
  }

  private var partly: Fraction { Fraction(decimal: profile.value(of: .partly)) }

  /// The program, the questionnaires and the files that a scorecard was made by and from.
  private func origin(of card: Scorecard) -> String {
    let hashes = Dictionary(provenance.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let files = card.submissions.map { submission in
      "    \(submission.questionnaire)  \(submission.file)  sha256:\(hashes[submission.file] ?? "–")\n"
    }
    return paint.faint("  \(Texts.Scorecard.madeBy(tool: provenance.tool)(language))\n" + files.joined())
  }

  /// How the states of all scorecards answered, provision by provision, for a profile that counts.
  public func counts(_ cards: [Scorecard]) -> String {
    var text = ""
    var table = ""
    for count in ProvisionCount.counts(cards) {
      let name = "\(count.instrument) · \(Texts.Labels.cycle(cycle: count.cycle)(language))"
      if name != table {
        let columns = AnswerLevel.allCases.map { $0.name(language) } + Self.stateColumns.map { $0(language) }
        text +=
          "\n\(paint.bold("\(name) · \(Texts.Scorecard.byProvision(language))"))\n\(paint.faint(Self.counts(columns, "")))\n"
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
      add(Texts.Scorecard.law, score.law)
      add(Texts.Scorecard.practice, score.practice)
      // From 0 to 1 says no more than that there are limits.
      if score.partlySensitivity != .unknown { add(Texts.Scorecard.partlyRange, score.partlySensitivity) }
      if score.weightSensitivity != .unknown { add(Texts.Scorecard.weightRange, score.weightSensitivity) }
    }
    if !card.missing.isEmpty {
      let names = card.missing.map(\.description).joined(separator: ", ")
      lines.append("\(Texts.Scorecard.notDelivered(language))\(language.colon)\(names)")
    }
    if !card.unaskedClusters.isEmpty {
      let names = card.unaskedClusters.map { corpus.instruments.name(of: $0)(language) }.joined(separator: ", ")
      lines.append("\(Texts.Scorecard.themesNotAsked(language))\(language.colon)\(names)")
    }
    let unconfirmed = Set(
      card.provisions.flatMap(\.questions).filter { $0.silence == .unconfirmed }.map(\.question)
    ).sorted()
    if !unconfirmed.isEmpty {
      lines.append("\(Texts.Scorecard.unconfirmed(language))\(language.colon)\(unconfirmed.joined(separator: " "))")
    }
    if score.coverage.uncited > 0 {
      lines.append(
        "\(Texts.Scorecard.uncited(language))\(language.colon)\(score.coverage.uncited)/\(score.coverage.answered)")
    }
    if let grade = score.grade {
      lines.append("\(Texts.Scorecard.evidence(language))\(language.colon)\(grade.name(language))")
    }
    if !card.reserved.isEmpty {
      lines.append(
        "\(Exemption.reserved.name(language))\(language.colon)\(card.reserved.map(\.provision.id).joined(separator: " "))"
      )
    }
    if !card.uncoveredProvisions.isEmpty {
      lines.append(
        "\(Texts.Scorecard.dutiesWithoutQuestion(language))\(language.colon)\(card.uncoveredProvisions.map(\.id).joined(separator: " "))"
      )
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func columns(
    _ rating: String, _ score: String, _ duties: String, _ declared: String, _ open: String, _ label: String
  ) -> String {
    func pad(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return "  " + pad(rating, 8) + pad(score, 12) + pad(duties, 22) + pad(declared, 5) + pad(open, 24) + label
  }

  private static func counts(_ numbers: [String], _ label: String) -> String {
    "  " + numbers.map { $0 + String(repeating: " ", count: max(1, 11 - $0.count)) }.joined() + label
  }

  /// What the letters and columns mean, to be printed once under all scorecards.
  public var legend: String {
    guard profile.aggregate == .mean else { return "\(Texts.Scorecard.countLegend(language))\n" }
    let range = profile.partlyRange
    let legend = Texts.Scorecard.legend(
      from: format.short(Fraction(decimal: range.lowerBound)), to: format.short(Fraction(decimal: range.upperBound)))
    return "\(legend(language))\n"
  }

  private static let countColumns = [
    Texts.Scorecard.blankColumn, Texts.Scorecard.notDeliveredColumn, Texts.Scorecard.notAskedColumn,
    Texts.Scorecard.notApplicableColumn, Texts.Scorecard.dutiesColumn,
  ]
  private static let stateColumns = [
    Texts.Scorecard.blankColumn, Texts.Scorecard.notApplicableColumn, Texts.Scorecard.confidentialColumn,
    Texts.Scorecard.statesColumn,
  ]
}

extension String {
  /// The spaces at its beginning.
  fileprivate var indent: String { String(prefix { $0 == " " }) }
}
