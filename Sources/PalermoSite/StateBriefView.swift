import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// One state on one page: where it stands, what to do next and whom to ask.
struct StateBriefView: Encodable {
  struct PriorityView: Encodable {
    let title: String
    let href: String?
    let reason: String
  }

  let strips: [ChartView]
  let join: String
  let priorities: [PriorityView]
  let deadlines: [String]
  let changed: String?
  let peers: [String]
  let hasPriorities: Bool
  let hasDeadlines: Bool
  let hasPeers: Bool
  let hasStrips: Bool

  /// How many priorities are named.
  static let priorities = 5

  init(_ state: State, _ context: SiteContext) {
    let language = context.language
    let sheet = context.sheet(of: state.code)
    strips = context.instruments.compactMap { Self.strip(of: $0, state, context) }
    let open = (sheet?.gaps(of: .treaty) ?? []).map { gap in
      "\(context.corpus.instruments[instrument: gap.instrument]?.shortTitle(language) ?? gap.instrument) (\(gap.reason.name(language)))"
    }
    join = open.isEmpty ? Texts.Site.nothingLeftToJoin(language) : open.joined(separator: language.semicolon)
    priorities = Self.priorities(sheet, context)
    deadlines = context.deliveries(of: state.code).filter(\.isOwed)
      .sorted { $0.due < $1.due }
      .map { record in
        let title =
          context.corpus.latestVersion(of: record.questionnaire)
          .flatMap { context.corpus.questionnaires[$0]?.title(language) } ?? record.questionnaire
        return "\(context.format.date(record.due))\(language.colon)\(title) (\(record.status.name(language)))"
      }
    changed = context.change(of: state.code).flatMap { own in
      context.analysis.change.map { change in
        Texts.Site.changedGaps(
          since: context.corpus.cycle(change.from)?.title(language) ?? change.from, closed: own.closed.count,
          opened: own.opened.count, notCompared: own.notCompared.count)(language)
          // No gap is known of who says nothing, and so none that closed or opened.
          + (context.silence(of: state.code).map { " \($0.capitalizedFirst)." } ?? "")
      }
    }
    peers = (sheet?.peers ?? []).prefix(Self.priorities).map { peer in
      context.name(of: peer.state)
        + (peer.languages.isEmpty ? "" : " (\(peer.languages.joined(separator: ", ")))") + language.colon
        + SiteContext.articles(of: peer.provisions).joined(separator: ", ")
    }
    (hasPriorities, hasDeadlines) = (!priorities.isEmpty, !deadlines.isEmpty)
    (hasPeers, hasStrips) = (!peers.isEmpty, !strips.isEmpty)
  }

  private static func strip(of instrument: Instrument, _ state: State, _ context: SiteContext) -> ChartView? {
    let language = context.language
    let ratings = context.ratings(of: state.code, instrument.id).sorted { $0.article < $1.article }
    guard !ratings.isEmpty, ratings.contains(where: { $0.absence == nil }) else { return nil }
    let cells = ratings.map { rating -> LetterStrip.Cell in
      let view = RatingView(rating, language)
      let bounds = rating.low.flatMap { low in rating.high.map { low...$0 } }
      return LetterStrip.Cell(
        number: rating.article, letter: view.letter, style: view.style, bounds: rating.absence == nil ? bounds : nil)
    }
    let title = instrument.shortTitle(language)
    let words = zip(ratings, cells).map { "\($0.article) \($1.letter)" }.joined(separator: ", ")
    return ChartView(
      title: title,
      LetterStrip(title: title, description: words, cells: cells).drawing(id: "strip-\(instrument.id)"),
      heads: [Texts.Headings.article(language), Texts.Pages.rating(language), Texts.Pages.coverage(language)],
      rows: ratings.map { rating in
        let view = RatingView(rating, language)
        let name = instrument.articles.first { $0.number == rating.article }?.title(language) ?? ""
        return (
          "\(rating.article). \(name)",
          ["\(view.letter) \(view.meaning)", "\(rating.answered) / \(rating.applicable) / \(rating.total)"]
        )
      })
  }

  /// By a rule that is printed: first what was not delivered, then what to join, then duties answered no that most others
  /// meet, then notifications.
  private static func priorities(_ sheet: StateSheet?, _ context: SiteContext) -> [PriorityView] {
    guard let sheet else { return [] }
    let language = context.language
    let tallies = context.facts.tallyByProvision
    func met(_ gap: Gap) -> Int { gap.provisions.map { tallies[$0]?.ratings[.full] ?? 0 }.max() ?? 0 }
    let owed = Set<GapReason>([.missing, .draftOnly, .returned, .unassigned])
    let deliveries = sheet.gaps(of: .delivery).filter { owed.contains($0.reason) }
    let duties = sheet.gaps(of: .duty).filter {
      $0.reason == .answeredNo && !$0.isConfidential && $0.source != .published
    }
    .enumerated().sorted { a, b in (-met(a.element), a.offset) < (-met(b.element), b.offset) }.map(\.element)
    var chosen: [PriorityView] = []
    if !deliveries.isEmpty {
      chosen.append(
        PriorityView(
          title: Texts.Site.priorityDeliver(count: deliveries.count)(language), href: nil,
          reason: deliveries.map { gap in
            let title =
              context.corpus.latestVersion(of: gap.questionnaire ?? "")
              .flatMap { context.corpus.questionnaires[$0]?.title(language) } ?? gap.questionnaire ?? ""
            return "\(title) (\(gap.reason.name(language)))"
          }.joined(separator: language.semicolon)))
    }
    for gap in sheet.gaps(of: .treaty).prefix(2) {
      guard let tally = context.analysis.treaties.first(where: { $0.instrument == gap.instrument }) else { continue }
      chosen.append(
        PriorityView(
          title: Texts.Site.priorityJoin(
            instrument: context.corpus.instruments[instrument: gap.instrument]?.shortTitle(language) ?? gap.instrument)(
              language), href: "../treaties.html",
          reason: Texts.Site.priorityJoinReason(
            standing: gap.reason.name(language), parties: tally.parties, states: context.states.count)(language)))
    }
    let notifications = sheet.gaps(of: .notification)
    let room = priorities - chosen.count - (notifications.isEmpty ? 0 : 1)
    for gap in duties.prefix(max(room, 0)) {
      let tally = gap.provisions.first.flatMap { tallies[$0] }
      let counts = tally.map { Texts.Site.priorityDutyReason(met: met(gap), answered: $0.answered)(language) }
      chosen.append(
        PriorityView(
          title:
            "\(gap.provisions.compactMap(context.measure).joined(separator: language.semicolon)) (\(gap.provisions.map(context.citation).joined(separator: ", ")))",
          href: gap.provisions.first.flatMap(context.articlePath).map { "../\($0)" },
          reason: (counts ?? "")
            + (gap.peers.isEmpty
              ? ""
              : " \(Texts.Pages.peers(language))\(language.colon)\(gap.peers.map(context.name).joined(separator: ", ")).")
        ))
    }
    if !notifications.isEmpty && chosen.count < priorities {
      chosen.append(
        PriorityView(
          title: Texts.Site.priorityNotify(count: notifications.count)(language), href: nil,
          reason: notifications.flatMap(\.provisions).map(context.citation).joined(separator: ", ")))
    }
    return chosen
  }
}
