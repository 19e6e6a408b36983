import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// What other bodies found about the states of the Americas, as it ships.
struct PublishedFindingsTests {
  private static let corpus = CorpusLoader().load([Project.path("Samples/americas")], extras: [.instruments]).corpus

  @Test func theRegionChoosesThePublishers() throws {
    let region = try #require(Self.corpus.regions.first)
    #expect(Self.corpus.publishedFindings(in: region).map(\.id) == region.published)
    #expect(region.published.count == 3)
  }

  @Test func theyShipWithTheProgram() {
    #expect(CorpusLoader().load([String](), extras: [.publishedFindings]).corpus.publishedFindings.count == 3)
  }

  @Test func everyBodyThatReportedIsNamed() {
    for published in Self.corpus.publishedFindings {
      let named = Set(published.bodies.map(\.code))
      for author in published.states.flatMap(\.reports).compactMap(\.author) {
        #expect(author.split(separator: "/").allSatisfy { named.contains(String($0)) }, "\(published.id): \(author)")
      }
    }
  }

  @Test func ratingsWereRaisedAndNeverLowered() throws {
    let fatf = try #require(Self.corpus.publishedFindings.first { $0.id == "fatf" })
    var (raised, lowered, states) = (0, 0, Set<String>())
    for state in fatf.states {
      for item in fatf.items {
        let scale = try #require(fatf.scale(of: item))
        let places = fatf.history(of: item.id, in: state.code).map { finding in
          scale.values.firstIndex { $0.code == finding.value }!
        }
        #expect(!places.isEmpty, "\(state.code) \(item.id)")
        if places.last! < places.first! { raised += 1 }
        if places.last! > places.first! { lowered += 1 }
        if places.count > 1 { states.insert(state.code) }
      }
    }
    #expect(fatf.states.count == 35)
    #expect((raised, lowered) == (37, 0))
  }

  @Test func anItemBearsOnWhatItNames() throws {
    let fatf = try #require(Self.corpus.publishedFindings.first { $0.id == "fatf" })
    let item = try #require(fatf[item: "R30"])
    #expect(item.bears(on: "UNTOC/12/6.1") && item.bears(on: "UNTOC/19.1") && item.bears(on: "UNTOC/20"))
    #expect(!item.bears(on: "UNTOC/12/1(a)") && !item.bears(on: "UNTOC/2/1") && !item.bears(on: "TIP/19"))
  }

  @Test func aFindingIsStaleAfterItsDay() throws {
    let fatf = try #require(Self.corpus.publishedFindings.first { $0.id == "fatf" })
    let finding = try #require(fatf.history(of: "IO8", in: "CRI").last)
    #expect(finding.given.description == "2015-12")
    #expect(!finding.isStale(on: CalendarDate("2025-12-31")!) && finding.isStale(on: CalendarDate("2026-01-01")!))
  }

  @Test func whatWasGivenLaterIsNotKnownYet() throws {
    let fatf = try #require(Self.corpus.publishedFindings.first { $0.id == "fatf" })
    let known = fatf.known(on: CalendarDate("2024-11-30")!)
    #expect(known.latest(of: "R3", in: "ARG") == nil && fatf.latest(of: "R3", in: "ARG") != nil)
  }
}
