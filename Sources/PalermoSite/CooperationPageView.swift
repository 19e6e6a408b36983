import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// Which states can cooperate with which, in totals: by kind and offence, and what single reforms would open.
struct CooperationPageView: Encodable {
  struct KindView: Encodable {
    let name: String
    let href: String
    let mapHref: String
    let anchor: String
    let offences: [TotalView]
  }

  struct TotalView: Encodable {
    let name: String
    let provisions: String
    let counts: [Int]
  }

  struct ReformView: Encodable {
    let reform: String
    let provision: String
    /// The page of the article; nil where there is none.
    let href: String?
    let states: Int
    let pairs: Int
    let opened: Int
    let settled: Int
    let eased: Int
  }

  struct UnverifiedView: Encodable {
    let state: String
    let instruments: String
  }

  let sentences: [String]
  let standings: [RatingView]
  let kinds: [KindView]
  let population: String
  /// The states, each with its page of pairs.
  let states: [LinkView]
  let reforms: [ReformView]
  let hasReforms: Bool
  let unverified: [UnverifiedView]
  let hasUnverified: Bool
  let note: String?

  init(_ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let language = context.language
    let matrix = cooperation.matrix
    sentences = CooperationSentences(cooperation, corpus: context.corpus, region: context.region).sentences.map {
      $0(language)
    }
    standings = CooperationStanding.allCases.map { RatingView($0, language) }
    kinds = CooperationKind.allCases.map { kind in
      KindView(
        name: kind.name(language).capitalizedFirst, href: "cooperation/\(kind.rawValue).html",
        mapHref: "maps/\(kind.rawValue).html", anchor: "t-\(kind.rawValue)",
        offences: matrix.offences.enumerated().map { place, offence in
          let counts = matrix.counts(kind, offence: place)
          return TotalView(
            name: offence.name(language), provisions: offence.provisions.map(context.citation).joined(separator: ", "),
            counts: CooperationStanding.allCases.map { counts[$0] ?? 0 })
        })
    }
    population = Texts.Site.orderedPairs(
      pairs: matrix.pairCount, states: matrix.states.count, date: context.format.date(cooperation.asOf))(language)
    states = context.states(of: matrix).map { state, _ in
      LinkView(href: "pairs/\(state.code).html", name: state.name(language), isCurrent: false)
    }
    reforms = cooperation.reforms.filter { $0.effect.opened + $0.effect.settled > 0 }.map { tally in
      let provisions = tally.reform.provisions(cooperation.reference)
      return ReformView(
        reform: tally.reform.name(context.corpus)(language),
        provision: provisions.map(context.citation).joined(separator: ", "),
        href: provisions.first.flatMap(context.articlePath), states: tally.states, pairs: tally.effect.openedPairs,
        opened: tally.effect.opened, settled: tally.effect.settled, eased: tally.effect.eased)
    }
    unverified = Self.unverified(cooperation, context)
    (hasReforms, hasUnverified) = (!reforms.isEmpty, !unverified.isEmpty)
    note = cooperation.reference.note?(language)
  }

  /// The states about whose participation something is not verified with the depositary.
  static func unverified(_ cooperation: CooperationAnalysis, _ context: SiteContext) -> [UnverifiedView] {
    let positions = Dictionary(
      cooperation.matrix.positions.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    return context.states.compactMap { state in
      positions[state.code].flatMap { position in
        position.unverified.isEmpty
          ? nil
          : UnverifiedView(
            state: state.name(context.language), instruments: position.unverified.sorted().joined(separator: ", "))
      }
    }
  }
}
