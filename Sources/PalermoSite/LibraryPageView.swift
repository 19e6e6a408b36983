import PalermoModel
import PalermoWriting

/// Every law that states cite, by state, with what they cite it for.
struct LibraryPageView: Encodable {
  struct StateView: Encodable {
    let code: String
    let name: String
    let href: String
    let count: Int
    let laws: [LawView]
  }

  struct LawView: Encodable {
    let title: String
    let href: String?
    let inForce: String
    let provisions: String
    let articles: String
  }

  let states: [StateView]
  let isEmpty: Bool

  init(_ context: SiteContext) {
    states = context.states.compactMap { state in
      let laws = Self.laws(of: state.code, [.legislation, .agreement], context)
      guard !laws.isEmpty else { return nil }
      return StateView(
        code: state.code, name: state.name(context.language), href: "states/\(state.code).html", count: laws.count,
        laws: laws)
    }
    isEmpty = states.isEmpty
  }

  /// What a state cites of some kinds, each title once, in the order of the alphabet.
  ///
  /// - Parameters:
  ///   - cluster: The theme that it is cited for; nil for all.
  ///   - article: The article that it is cited for, such as `UNTOC 5`; nil for all.
  static func laws(
    of state: String, _ kinds: Set<MeasureKind>, _ context: SiteContext, in cluster: Cluster? = nil,
    about article: String? = nil
  ) -> [LawView] {
    let all = context.facts.citations[state] ?? []
    let places = article.map { context.facts.placesOfCitations[state]?[$0] ?? [] } ?? Array(all.indices)
    let citations = places.lazy.map { all[$0] }.filter { citation in
      kinds.contains(citation.evidence.kind) && (cluster == nil || citation.cluster == cluster)
    }
    let byTitle = Dictionary(grouping: citations, by: \.evidence.title)
    return byTitle.keys.sorted().map { title in
      let cited = byTitle[title]!
      let days = cited.compactMap { $0.evidence.inForce?.description }.withoutRepetition
      return LawView(
        title: title, href: cited.lazy.compactMap { $0.evidence.href?.webLink }.first,
        inForce: days.map(context.format.date).joined(separator: context.language.semicolon),
        provisions: cited.compactMap { $0.evidence.provision }.withoutRepetition.joined(
          separator: context.language.semicolon),
        articles: cited.flatMap(\.articles).withoutRepetition.joined(separator: ", "))
    }
  }
}
