import PalermoModel
import TestSupport
import Testing

@testable import PalermoAnalysis

struct AssistanceMatcherTests {
  private func state(_ code: String, _ languages: [String], _ tradition: String? = nil) -> State {
    State(
      code: code, name: .init(verbatim: code), note: nil, subregion: "test", groupings: [], membership: "member",
      officialLanguages: languages, submissionLanguages: languages, legalTradition: tradition, column: 0, row: 0,
      position: .start)
  }

  private func need(_ state: String, _ area: Assistance.Area = .training, article: Int? = 5, provisions: [String] = [])
    -> AssistanceNeed
  {
    AssistanceNeed(
      state: state, area: area, instrument: "TIP", article: article, questions: ["q"], provisions: provisions)
  }

  private func offer(_ state: String, _ area: Assistance.Area = .training, article: Int? = 5) -> AssistanceMatcher.Offer
  {
    .init(state: state, area: area, instrument: "TIP", article: article)
  }

  private func match(
    _ states: [State], _ needs: [AssistanceNeed], _ offers: [AssistanceMatcher.Offer],
    documented: [String: Set<String>] = [:], capacity: Int = 1
  ) -> AssistanceMatch {
    AssistanceMatcher(states: states, offers: Set(offers), documented: documented).match(needs, capacity: capacity)
  }

  @Test func theBestBasisCounts() throws {
    let states = [state("XAA", ["en"]), state("XAB", ["en"]), state("XAC", ["en"]), state("XAD", ["en"])]
    let documented: [String: Set<String>] = ["TIP/5/1": ["XAD"]]
    let needs = [need("XAA", provisions: ["TIP/5/1"])]
    let all = match(states, needs, [offer("XAB", article: 9), offer("XAC")], documented: documented)
    #expect(all.pairs.map(\.from) == ["XAC"] && all.pairs.map(\.basis) == [.sameArticle])
    let area = match(states, needs, [offer("XAB", article: 9)], documented: documented)
    #expect(area.pairs.map(\.from) == ["XAB"] && area.pairs.map(\.basis) == [.sameArea])
    let practice = match(states, needs, [], documented: documented)
    #expect(practice.pairs.map(\.from) == ["XAD"] && practice.pairs.map(\.documented) == [["TIP/5/1"]])
  }

  @Test func whyANeedIsLeftOpen() {
    let states = [state("XAA", ["en"]), state("XAB", ["es"]), state("XAC", ["en"]), state("XAD", ["en"])]
    #expect(match(states, [need("XAA")], []).unmet.map(\.reason) == [.nobodyOffers])
    #expect(match(states, [need("XAA")], [offer("XAA")]).unmet.map(\.reason) == [.nobodyOffers], "not even itself")
    #expect(match(states, [need("XAA")], [offer("XAB")]).unmet.map(\.reason) == [.noCommonLanguage])
    let full = match(states, [need("XAA"), need("XAC")], [offer("XAD"), offer("XAB")])
    #expect(full.pairs.count == 1 && full.unmet.map(\.reason) == [.capacityUsedUp])
    #expect(match(states, [need("XAA"), need("XAC")], [offer("XAD")], capacity: 2).unmet.isEmpty)
  }

  @Test func theLegalTraditionIsCommonGroundWhereBothAreKnown() throws {
    let offers = [offer("XAB")]
    let same = match([state("XAA", ["en"], "civil-law"), state("XAB", ["es"], "civil-law")], [need("XAA")], offers)
    let pair = try #require(same.pairs.first)
    #expect(pair.sharesLegalTradition && pair.languages.isEmpty)
    #expect(match([state("XAA", ["en"]), state("XAB", ["es"])], [need("XAA")], offers).pairs.isEmpty)
  }

  /// Needs outside any article are never about the same one.
  @Test func aNeedWithoutAnArticleFitsByAreaOnly() {
    let states = [state("XAA", ["en"]), state("XAB", ["en"])]
    let match = match(states, [need("XAA", article: nil)], [offer("XAB", article: nil)])
    #expect(match.pairs.map(\.basis) == [.sameArea])
  }

  /// The order of states, needs and offers decides nothing, and every need is in exactly one list.
  @Test func theOrderOfTheInputDecidesNothing() {
    var random = SeededRandom(seed: 7)
    let areas = [Assistance.Area.training, .legalAdvice, .actionPlan]
    let languages = [["en"], ["es"], ["en", "fr"], ["fr"]]
    for _ in 0..<60 {
      let states = (0..<6).map { state("XA\("ABCDEF".dropFirst($0).first!)", languages.randomElement(using: &random)!) }
      let needs = states.flatMap { state in
        areas.flatMap { area in (1...2).map { need(state.code, area, article: $0, provisions: ["TIP/\($0)"]) } }
      }.filter { _ in Bool.random(using: &random) }
      let offers = states.flatMap { state in
        areas.map { offer(state.code, $0, article: Int.random(in: 1...2, using: &random)) }
      }
      .filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let documented: [String: Set<String>] = ["TIP/1": ["XAA", "XAB"]]
      func described(_ match: AssistanceMatch) -> [String] {
        match.pairs.map { "\($0.need.state) \($0.need.area) \($0.need.article ?? 0) \($0.from) \($0.basis)" }
          + match.unmet.map { "\($0.need.state) \($0.need.area) \($0.need.article ?? 0) \($0.reason)" }
      }
      let first = match(states, needs, offers, documented: documented, capacity: 2)
      let second = match(
        states.shuffled(using: &random), needs.shuffled(using: &random), offers.shuffled(using: &random),
        documented: documented, capacity: 2)
      #expect(described(first) == described(second))
      #expect(first.needs == needs.count && first.pairs.count + first.unmet.count == needs.count)
      #expect(Dictionary(grouping: first.pairs, by: \.from).values.allSatisfy { $0.count <= 2 })
    }
  }
}
