import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// Where the hemisphere stands, to be read in a minute: three figures, three things to ask, what changed, what is not known.
struct MinuteView: Encodable {
  struct FigureView: Encodable {
    let name: String
    /// The number, or the words where there is none.
    let figure: String
    let sentence: String
    let unknown: String
    let svg: String
    let href: String?
  }

  struct AskView: Encodable {
    let title: String
    let lines: [String]
    let href: String?
    let action: String?
  }

  let figures: [FigureView]
  let asks: [AskView]
  let changed: String
  let notKnown: String

  /// The overview of an analysis.
  ///
  /// - Parameter base: The way from the page to the folder of its language.
  init(_ context: SiteContext, base: String) {
    let parts = Parts(context, base: base)
    figures = [parts.bound, parts.replied, parts.met]
    asks = [parts.join, parts.overdue, parts.shared]
    (changed, notKnown) = (parts.changed, parts.notKnown)
  }

  /// What the view is put together from.
  private struct Parts {
    let context: SiteContext
    let base: String
    let reviewed: [Instrument]

    init(_ context: SiteContext, base: String) {
      (self.context, self.base) = (context, base)
      reviewed = context.corpus.instruments.all.filter { $0.kind == .reviewed }
    }

    private var language: Language { context.language }
    private var states: Int { context.states.count }

    private func statuses(_ instrument: Instrument) -> [(state: State, standing: TreatyStatus.Standing)] {
      context.states.map {
        ($0, context.corpus.treatyStatus(of: $0.code, for: instrument.id)?.standing ?? .unknown)
      }
    }

    // MARK: Figures

    var bound: FigureView {
      let standings = reviewed.map { ($0, statuses($0).map(\.standing)) }
      let all = context.states.indices.count { place in standings.allSatisfy { $0.1[place] == .party } }
      let unknown = context.states.indices.count { place in standings.contains { $0.1[place] == .unknown } }
      let views = TreatiesPageView.legend(language)
      let bars = standings.map { instrument, standings in
        let cells = standings.map { TreatiesPageView.view(of: $0, language) }
        return StackedBars.Bar(
          label: instrument.id,
          parts: views.map { view in
            StackedBars.Part(
              letter: view.letter, style: view.style, count: cells.count { $0.letter == view.letter })
          })
      }
      let name = Texts.Site.figureBound(language)
      let words = bars.map { "\($0.label)\(language.colon)\($0.parts.first?.count ?? 0)" }.joined(
        separator: language.semicolon)
      return FigureView(
        name: name, figure: "\(all) / \(states)",
        sentence: Texts.Site.boundByAll(instruments: reviewed.count, bound: all, states: states)(language),
        unknown: Texts.Site.boundUnknown(count: unknown)(language),
        svg: StackedBars(title: name, description: words, bars: bars, showsShares: true, labelWidth: 56)
          .drawing(id: "figure-bound").svg,
        href: base + "treaties.html")
    }

    var replied: FigureView {
      let name = Texts.Site.figureReplied(language)
      let records = context.analysis.deliveries.filter { $0.isParty != .no }
      guard !records.isEmpty else {
        let answering = Set(context.submissions.map(\.state)).count
        return FigureView(
          name: name, figure: Texts.Site.notYetAsked(language),
          sentence: Texts.Site.notYetAskedSentence(states: states)(language),
          unknown: Texts.Site.publishedAnswersOf(count: answering)(language),
          svg: bar(name, [("?", "U", states)], id: "figure-replied"), href: nil)
      }
      let due = records.filter { $0.status != .awaited }
      let onTime = due.count { $0.status == .onTime }
      let late = due.count { $0.status == .late }
      let missing = due.count { $0.status == .missing }
      let other = due.count - onTime - late - missing
      return FigureView(
        name: name, figure: "\(onTime + late) / \(due.count)",
        sentence: Texts.Site.repliedSentence(due: due.count, replied: onTime + late, late: late)(language),
        unknown: Texts.Site.repliedUnknown(missing: missing, other: other, awaited: records.count - due.count)(
          language),
        svg: bar(
          name, [("✓", "F", onTime), ("+", "P", late), ("…", "X", other), ("∅", "U", missing)], id: "figure-replied"),
        href: base + "deliveries.html")
    }

    var met: FigureView {
      let name = Texts.Site.figureMet(language)
      let duties = DutyCounts(
        reviewed.map { DutyCounts(over: $0.articles.flatMap(\.provisions), of: $0.id, context) })
      let mandatory = reviewed.flatMap(\.articles).flatMap(\.provisions).count { $0.obligation.isMandatory }
      let known = context.states.contains { context.hasAnswered($0.code) }
      guard duties.met + duties.partly + duties.notMet + duties.withheld > 0, known else {
        return FigureView(
          name: name, figure: Texts.Site.notKnownYet(language),
          sentence: Texts.Site.dutiesNotKnown(duties: mandatory)(language),
          unknown: Texts.Site.metUnknownAll(states: states)(language),
          svg: bar(name, [("?", "U", states)], id: "figure-met"),
          href: context.published.isEmpty ? nil : base + "published.html")
      }
      return FigureView(
        name: name, figure: "\(context.format.count(duties.met)) / \(context.format.count(duties.duties))",
        sentence: Texts.Site.metSentence(
          applicable: context.format.count(duties.duties), met: context.format.count(duties.met),
          partly: context.format.count(duties.partly), not: context.format.count(duties.notMet))(language),
        unknown: Texts.Site.metUnknown(
          unknown: context.format.count(duties.unknown), withheld: context.format.count(duties.withheld))(language),
        svg: bar(
          name,
          [
            ("F", "F", duties.met), ("P", "P", duties.partly), ("N", "N", duties.notMet), ("?", "U", duties.unknown),
            ("◆", "C", duties.withheld),
          ],
          id: "figure-met"),
        href: base + "states.html")
    }

    private func bar(_ name: String, _ parts: [(String, String, Int)], id: String) -> String {
      StackedBars(
        title: name, description: parts.map { "\($0.0) \($0.2)" }.joined(separator: ", "),
        bars: [
          StackedBars.Bar(
            label: "", parts: parts.map { StackedBars.Part(letter: $0.0, style: $0.1, count: $0.2) })
        ], showsShares: true, labelWidth: 2
      ).drawing(id: id).svg
    }

    // MARK: Asks

    var join: AskView {
      let lines = reviewed.compactMap { instrument -> String? in
        let open = statuses(instrument).filter { $0.standing != .party && $0.standing != .unknown }
        guard !open.isEmpty else { return nil }
        let names = open.map { state, standing in
          standing == .signed
            ? Texts.Site.signedState(state: state.name(language))(language) : state.name(language)
        }
        return "\(instrument.shortTitle(language))\(language.colon)\(names.joined(separator: ", "))."
      }
      return AskView(
        title: Texts.Site.askJoin(language), lines: lines.isEmpty ? [Texts.Site.nothingToJoin(language)] : lines,
        href: base + "treaties.html", action: context.region.number(of: .accession))
    }

    var overdue: AskView {
      let records = context.analysis.deliveries
      let missing = Dictionary(grouping: records.filter { $0.status == .missing && $0.isParty != .no }, by: \.state)
      let names = context.states.compactMap { state in
        missing[state.code].map { "\(state.name(language)) (\($0.count))" }
      }
      let line =
        records.isEmpty
        ? Texts.Site.nothingAsked(language)
        : names.isEmpty
          ? Texts.Site.nothingOverdue(language)
          : "\(Texts.Site.missingQuestionnaires(language))\(language.colon)\(names.joined(separator: ", "))."
      return AskView(
        title: Texts.Site.askDeliver(language), lines: [line], href: records.isEmpty ? nil : base + "deliveries.html",
        action: context.region.number(of: .delivery))
    }

    var shared: AskView {
      let tallies = Dictionary(
        context.analysis.provisions.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
      let lines = context.analysis.mostSharedByOwnAnswers.prefix(3).compactMap { tallies[$0] }.map { tally in
        Texts.Site.sharedGap(
          measure: context.corpus.instruments[provision: tally.provision]?.measure(language) ?? "",
          provision: context.citation(tally.provision), open: tally.openDuties, states: tally.applicable)(language)
      }
      return AskView(
        title: Texts.Site.askClose(language), lines: lines.isEmpty ? [Texts.Site.noSharedGap(language)] : lines,
        href: lines.isEmpty ? nil : base + "states.html", action: context.region.number(of: .accession))
    }

    // MARK: What changed, and what is not known

    var changed: String {
      var sentences: [String] = []
      if let change = context.analysis.change {
        sentences.append(
          Texts.Site.changedGaps(
            since: context.corpus.cycle(change.from)?.title(language) ?? change.from, closed: change.total.closed,
            opened: change.total.opened, notCompared: change.total.notCompared)(language))
      }
      let joined = reviewed.flatMap { instrument in
        context.states.compactMap { state -> (day: CalendarDate, date: String, state: State, instrument: Instrument)? in
          guard let status = context.corpus.treatyStatus(of: state.code, for: instrument.id), status.standing == .party,
            let day = status.consented
          else { return nil }
          // A day that is not verified is told as its month.
          let date = status.confidence == .verified ? day.description : String(day.description.prefix(7))
          return (day, date, state, instrument)
        }
      }
      if let last = joined.max(by: { $0.day < $1.day }) {
        sentences.append(
          Texts.Site.lastJoined(
            state: last.state.name(language), instrument: last.instrument.shortTitle(language),
            date: context.format.date(last.date))(language))
      }
      return sentences.joined(separator: " ")
    }

    var notKnown: String {
      let silent = context.states.count { !context.hasAnswered($0.code) }
      let parties = context.corpus.instruments.all.flatMap { instrument in
        context.states.compactMap { context.corpus.treatyStatus(of: $0.code, for: instrument.id) }
      }.filter { $0.standing == .party }
      let undated = parties.count { $0.consented == nil && $0.inForce == nil }
      return Texts.Site.notKnownSentence(
        silent: silent, states: states, undated: undated, consents: parties.count)(language)
    }
  }
}
