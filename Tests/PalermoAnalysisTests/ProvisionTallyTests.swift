import PalermoModel
import Testing

@testable import PalermoAnalysis

struct ProvisionTallyTests {
  /// Two subregions of four and three, and a grouping across them. XAA full with a law, XAB yes without one, XAC partly,
  /// XAD blank; XAE is no party and says no, XAF is a party that delivered nothing, XAG may be one and says no.
  private static var region: SmallRegion {
    var region = SmallRegion([
      ("XAA", ["sub-1"]), ("XAB", ["sub-1", "CROSS"]), ("XAC", ["sub-1", "CROSS"]), ("XAD", ["sub-1"]),
      ("XAE", ["sub-2", "CROSS"]), ("XAF", ["sub-2"]), ("XAG", ["sub-2"]),
    ])
    region.outsiders = ["XAE"]
    region.unknown = ["XAG"]
    region.answers = [
      "XAA": [SmallRegion.answer("a", "yes", citing: "Act 1")], "XAB": [SmallRegion.answer("a", "yes")],
      "XAC": [SmallRegion.answer("a", "partly")], "XAD": [], "XAE": [SmallRegion.answer("a", "no")],
      "XAG": [SmallRegion.answer("a", "no")],
    ]
    return region
  }

  @Test func eachPopulationIsCountedApart() throws {
    let tally = try #require(Self.region.analysis().tally("TEST/1"))
    let all = tally[.all]
    #expect(all.states == 7 && all.unrated == 1)
    #expect(all.ratings == [.full: 2, .partly: 1, .undetermined: 1, .notApplicable: 1, .not: 1])
    #expect(all.gaps == [.evidence: 1, .duty: 2, .knowledge: 1])
    let respondents = tally[.respondents]
    #expect(respondents.states == 6 && respondents.unrated == 0)
    #expect(respondents.ratings == all.ratings && respondents.gaps == all.gaps)
    let parties = tally[.parties]
    #expect(parties.states == 5 && parties.unrated == 1)
    #expect(
      parties.ratings == [.full: 2, .partly: 1, .undetermined: 1],
      "the answers of those that are no parties are in no rate of parties")
    #expect(parties.gaps == [.evidence: 1, .duty: 1, .knowledge: 1])
    let applicable = tally[.applicable]
    #expect(applicable.states == 4 && applicable.unrated == 0 && applicable.ratings == parties.ratings)
    #expect(tally.applicable == 4 && tally.answered == 3 && tally.openDuties == 1 && tally.unknown == 1)
  }

  @Test func groupsAreCountedLikeTheRegion() throws {
    let analysis = Self.region.analysis()
    #expect(analysis.groups.map(\.group) == ["sub-1", "sub-2", "CROSS"])
    let cross = try #require(analysis.tally("TEST/1", in: "CROSS"))
    #expect(cross[.all].states == 3 && cross[.parties].states == 2)
    #expect(cross[.applicable].ratings == [.full: 1, .partly: 1])
    for provision in analysis.provisions.map(\.provision) {
      let whole = try #require(analysis.tally(provision))
      for population in Population.allCases {
        let parts = try ["sub-1", "sub-2"].map { try #require(analysis.tally(provision, in: $0))[population] }
        #expect(parts.map(\.states).reduce(0, +) == whole[population].states)
        for kind in GapKind.allCases {
          #expect(parts.map { $0.gaps[kind] ?? 0 }.reduce(0, +) == whole[population].gaps[kind] ?? 0)
        }
        let letters = Set(parts.flatMap(\.ratings.keys))
        #expect(letters == Set(whole[population].ratings.keys))
        for letter in letters {
          #expect(parts.map { $0.ratings[letter] ?? 0 }.reduce(0, +) == whole[population].ratings[letter])
        }
        #expect(whole[population].ratings.values.reduce(0, +) + whole[population].unrated == whole[population].states)
      }
    }
  }

  @Test func equalCountsStandInTheOrderOfTheTreaty() {
    var region = SmallRegion([("XAA", ["sub-1"]), ("XAB", ["sub-1"])])
    region.questions = ["3", "1", "2"].map { SmallRegion.question("q\($0)", "TEST/\($0)") }
    region.answers = [
      "XAA": ["1", "2", "3"].map { SmallRegion.answer("q\($0)", "no") }, "XAB": [SmallRegion.answer("q2", "no")],
    ]
    let analysis = region.analysis()
    #expect(analysis.mostShared == ["TEST/2", "TEST/1", "TEST/3"])
    #expect(analysis.leastKnown == ["TEST/1", "TEST/3"])
    #expect(analysis.groups.map(\.mostShared) == [analysis.mostShared])
  }

  @Test func instrumentsAndQuestionnairesAreCountedByGroup() throws {
    let analysis = Self.region.analysis()
    let sub2 = try #require(analysis.groups.first { $0.group == "sub-2" })
    #expect(
      sub2.treaties.map(\.parties) == [1] && sub2.treaties.map(\.signedOnly) == [1]
        && sub2.treaties.map(\.unknown) == [1])
    let delivered = try #require(sub2.delivered.first)
    #expect(
      delivered.states == 3 && delivered.rate.due == 1 && delivered.rate.missing == 1
        && delivered.rate.uncertainReplies == 1)
    #expect(delivered.rate.voluntary == 1 && delivered.rate.uncertain == 1 && delivered.gaps == 2)
    #expect(analysis.delivered.map(\.states) == [7])
    #expect(
      analysis.states.flatMap(\.gaps).count { $0.kind == .delivery } == analysis.delivered.map(\.gaps).reduce(0, +))
  }

  @Test func agreementsCarryHowSureTheirListingIs() throws {
    let gap = try #require(Self.region.analysis().states.flatMap(\.gaps).first { $0.kind == .treaty })
    #expect(gap.state == "XAE" && gap.reason == .signedOnly && gap.listing == .likely)
  }

  @Test func confidentialAnswersAreNotTakenForBlanks() throws {
    var region = SmallRegion([("XAA", ["sub-1"])])
    region.answers = ["XAA": [SmallRegion.answer("a", "no", isConfidential: true)]]
    let tally = try #require(region.analysis().tally("TEST/1"))
    #expect(tally.answered == 0 && tally.withheld == 1 && tally.unknown == 0)
    #expect(tally[.all].gaps.isEmpty && tally[.all].ratings == [.undetermined: 1])
  }
}
