import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoAnalysis

/// What the file of a region says of its plan and its agreements.
struct RegionProgrammeTests {
  /// The analysis of the Americas by their participation alone, with something in the file of the region replaced.
  private func analysis(_ replacements: KeyValuePairs<String, String> = [:]) throws -> GapAnalysis {
    var region = try #require(Project.text("Samples/americas/region.xml"))
    for (old, new) in replacements {
      #expect(region.contains(old))
      region = region.replacing(old, with: new)
    }
    let participation = try #require(Project.text("Samples/americas/participation.xml"))
    let loaded = CorpusLoader().load(
      [("region.xml", region), ("participation.xml", participation)], extras: [.instruments, .profiles, .cooperation])
    #expect(loaded.files.flatMap(\.findings).isEmpty)
    return Analyst(
      corpus: loaded.corpus, region: try #require(loaded.corpus.regions.first),
      profile: try #require(loaded.corpus.profiles.first { $0.id == "default" }),
      today: CalendarDate("2026-11-29")!
    ).analysis()
  }

  @Test func aWatchedAgreementIsShownAndNobodyHasAGap() throws {
    let counted = try analysis()
    let watched = try analysis([#"instrument="CIFTA" standing="counted""#: #"instrument="CIFTA" standing="watched""#])
    func gaps(_ analysis: GapAnalysis, _ instrument: String) -> Int {
      analysis.states.flatMap(\.gaps).count { $0.kind == .treaty && $0.instrument == instrument }
    }
    #expect(gaps(counted, "CIFTA") > 0 && gaps(watched, "CIFTA") == 0)
    #expect(gaps(counted, "UNCAC") == gaps(watched, "UNCAC"))
    let tallies = [counted, watched].map { $0.treaties.first { $0.instrument == "CIFTA" }! }
    #expect(tallies.map(\.standing) == [.counted, .watched])
    #expect(tallies[0].parties == tallies[1].parties && tallies[0].notSigned == tallies[1].notSigned)
  }

  @Test func anAgreementThatIsNotNamedIsCounted() throws {
    let unnamed = try analysis([#"  <agreement instrument="CIFTA" standing="counted" listed="likely"/>"#: ""])
    #expect(unnamed.treaties.allSatisfy { $0.standing == .counted })
  }

  @Test func actionsBearTheNumbersOfThePlan() throws {
    let numbered = try analysis([#"number="4.1""#: #"number="II (b)""#])
    #expect(Set(numbered.states.flatMap(\.gaps).filter { $0.kind == .treaty }.map(\.followUp)) == ["II (b)"])
    // The actions of a plan need not be in the order of their numbers.
    let other = try analysis([
      #"<action number="4.1" serves="accession">"#: #"<action number="9" serves="reporting">"#,
      #"<action number="4.4" serves="reporting">"#: #"<action number="4.1" serves="accession">"#,
    ])
    #expect(Set(other.states.flatMap(\.gaps).filter { $0.kind == .treaty }.map(\.followUp)) == ["4.1"])
    // An action of the plan that is about something else does not stand in for one that is missing.
    let none = try analysis([
      #"<action number="3.5" serves="assistance">"#: #"<action number="3.5" serves="accession">"#,
      #"<action number="4.1" serves="accession">"#: #"<action number="4.1" serves="assistance">"#,
    ])
    #expect(Set(none.states.flatMap(\.gaps).filter { $0.kind == .treaty }.map(\.followUp)) == ["3.5"])
  }

  /// How sure it is that the plan lists an agreement is told by the region, else by the file of the instrument.
  @Test func theRegionSaysHowSureItsListIs() throws {
    func listing(_ analysis: GapAnalysis) -> Instrument.Listing? {
      analysis.treaties.first { $0.instrument == "CIFTA" }!.listing
    }
    let stated = #"<agreement instrument="CIFTA" standing="counted" listed="likely"/>"#
    #expect(listing(try analysis()) == .likely)
    #expect(listing(try analysis([stated: #"<agreement instrument="CIFTA" standing="counted"/>"#])) == nil)
  }
}
