import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// Who has joined which agreement, as of when, and how sure that is.
struct TreatiesPageView: Encodable {
  struct TallyView: Encodable {
    let title: String
    let parties: Int
    let signedOnly: Int
    let notSigned: Int
    let denounced: Int
    let unknown: Int
    let unverified: Int
    let listed: String
  }

  struct InstrumentView: Encodable {
    let id: String
    let title: String
  }

  struct CellView: Encodable {
    let letter: String
    let style: String
    let meaning: String
    let isUnverified: Bool
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    let cells: [CellView]
  }

  struct StateView: Encodable {
    let name: String
    let treaties: [TreatyView]
  }

  struct TreatyView: Encodable {
    let id: String
    let signed: String
    let consent: String
    let inForce: String
    let reservations: String
    let asOf: String
    let confidence: String
  }

  let tallies: [TallyView]
  let isListUnconfirmed: Bool
  let instruments: [InstrumentView]
  let rows: [RowView]
  let states: [StateView]
  let legend: [RatingView]
  let timelines: [ChartView]
  let subregions: [ChartView]

  init(_ context: SiteContext) {
    let language = context.language
    let all = context.corpus.instruments.all
    tallies = context.analysis.treaties.map { tally in
      TallyView(
        title:
          "\(tally.instrument) – \(context.corpus.instruments[instrument: tally.instrument]?.shortTitle(language) ?? "")",
        parties: tally.parties, signedOnly: tally.signedOnly, notSigned: tally.notSigned,
        denounced: tally.denounced, unknown: tally.unknown,
        unverified: tally.unverified,
        listed: Self.listed(tally, language))
    }
    isListUnconfirmed = context.analysis.isListUnconfirmed
    instruments = all.map { InstrumentView(id: $0.id, title: $0.title(language)) }
    rows = context.states.map { state in
      RowView(
        name: state.name(language), href: "states/\(state.code).html",
        cells: all.map { Self.cell(context.corpus.treatyStatus(of: state.code, for: $0.id), language) })
    }
    states = context.states.map { state in
      StateView(
        name: state.name(language),
        treaties: all.compactMap { instrument in
          context.corpus.treatyStatus(of: state.code, for: instrument.id).map { Self.treaty($0, context) }
        })
    }
    legend = Self.legend(language)
    let charts = TreatyCharts(context)
    (timelines, subregions) = (charts.timelines, charts.subregions)
  }

  /// How sure it is that the plan lists an agreement, and that it is only watched; a dash for what the region does not say.
  private static func listed(_ tally: TreatyTally, _ language: Language) -> String {
    let words = [tally.listing?.name, tally.standing == .counted ? nil : tally.standing.name].compactMap {
      $0?(language)
    }
    return words.isEmpty ? "–" : words.joined(separator: language.semicolon)
  }

  /// What a state can have done about an agreement.
  static func legend(_ language: Language) -> [RatingView] {
    [party, signed, none, denounced, unknown].map { $0(language) }
  }

  private static func cell(_ status: TreatyStatus?, _ language: Language) -> CellView {
    let view = view(of: status, language)
    return CellView(
      letter: view.letter, style: view.style, meaning: view.meaning,
      isUnverified: status.map { $0.confidence != .verified } ?? false)
  }

  /// What a state has done about an agreement.
  static func view(of status: TreatyStatus?, _ language: Language) -> RatingView {
    view(of: status?.standing ?? .unknown, language)
  }

  /// What a state has done about an agreement.
  static func view(of standing: TreatyStatus.Standing, _ language: Language) -> RatingView {
    switch standing {
    case .party: party(language)
    case .signed: signed(language)
    case .notSigned: none(language)
    case .denounced: denounced(language)
    case .unknown: unknown(language)
    }
  }

  private static func party(_ language: Language) -> RatingView {
    RatingView(letter: "✓", style: "F", meaning: Texts.Site.party(language))
  }

  private static func signed(_ language: Language) -> RatingView {
    RatingView(letter: "✎", style: "P", meaning: GapReason.signedOnly.name(language))
  }

  private static func none(_ language: Language) -> RatingView {
    RatingView(letter: "✗", style: "N", meaning: GapReason.notSigned.name(language))
  }

  private static func denounced(_ language: Language) -> RatingView {
    RatingView(letter: "⊘", style: "N", meaning: GapReason.denounced.name(language))
  }

  private static func unknown(_ language: Language) -> RatingView {
    RatingView(letter: "?", style: "U", meaning: Texts.TreatyConsents.unknown(language))
  }

  private static func treaty(_ status: TreatyStatus, _ context: SiteContext) -> TreatyView {
    let (language, format) = (context.language, context.format)
    let end =
      status.denounced.map { "\(language.semicolon)\(GapReason.denounced.name(language)) \(format.date($0))" } ?? ""
    let day = (status.consented.map { " \(format.date($0))" } ?? "") + end
    return TreatyView(
      id: status.instrument, signed: status.signed.map(format.date) ?? "–",
      consent: status.consent.name(language) + day,
      inForce: status.inForce.map(format.date) ?? "–",
      reservations: status.hasReservations.map { ($0 ? AnswerLevel.yes : .no).name(language) }
        ?? Texts.TreatyConsents.unknown(language),
      asOf: status.asOf.map(format.dateIfExact) ?? "–", confidence: status.confidence.name(language))
  }
}
