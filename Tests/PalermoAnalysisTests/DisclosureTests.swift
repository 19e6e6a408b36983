import Foundation
import PalermoModel
import Testing

@testable import PalermoAnalysis

/// What a reader of an analysis can find out about a confidential answer: nothing.
struct DisclosureTests {
  private static let levels = ["yes", "partly", "no"]

  private func assignments(_ count: Int, of values: [String]) -> [[String]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in values.map { list + [$0] } } }
  }

  /// All 3^6 ways in which six states answer in confidence, in overlapping groups, beside one that answers openly and
  /// one that gives nothing. Whoever holds the whole analysis, and compares its region, groups and states as they like,
  /// can know no more than which of these ways lead to it: in every such set each state has at least two answers left,
  /// and so has each for every state that knows its own.
  @Test func noAnswerFollowsFromAnAnalysis() throws {
    var region = SmallRegion([
      ("XAA", ["sub-1", "G"]), ("XAB", ["sub-1", "G"]), ("XAC", ["sub-1", "G"]), ("XAD", ["sub-1"]),
      ("XAE", ["sub-2", "G"]),
      ("XAF", ["sub-2"]), ("XAG", ["sub-2"]), ("XAH", ["sub-2", "G"]),
    ])
    // Whether b is asked depends on what is answered in confidence.
    region.questions = [
      SmallRegion.question("a", "TEST/1"),
      SmallRegion.question("b", "TEST/2", relevance: .answered(question: "a", values: ["yes", "partly"])),
    ]
    let confidential = ["XAA", "XAB", "XAC", "XAD", "XAE", "XAF"]
    region.answers = ["XAG": [SmallRegion.answer("a", "yes")], "XAH": []]
    var ways: [Data: [[String]]] = [:]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for levels in assignments(6, of: Self.levels) {
      for (state, level) in zip(confidential, levels) {
        region.answers[state] = [SmallRegion.answer("a", level, isConfidential: true, citing: "Act of \(level)")]
      }
      ways[try encoder.encode(region.analysis()), default: []].append(levels)
    }
    #expect(ways.count > 1, "some totals are published")
    for same in ways.values {
      for state in 0..<6 {
        #expect(Set(same.map { $0[state] }).count > 1, "\(same)")
        for insider in 0..<6 where insider != state {
          for own in Set(same.map { $0[insider] }) {
            #expect(Set(same.filter { $0[insider] == own }.map { $0[state] }).count > 1, "\(same)")
          }
        }
      }
    }
  }

  /// The rule by its definition, for up to nine confidential answers of three kinds: where it permits a total, no two of
  /// those who answered can tell what a third said.
  @Test func noTwoStatesTogetherFindOutAboutAThird() {
    for yes in 0...9 {
      for partly in 0...(9 - yes) {
        for no in 0...(9 - yes - partly) where Disclosure.permits([yes, partly, no]) {
          let counts = [yes, partly, no]
          for first in counts.indices where counts[first] > 0 {
            var rest = counts
            rest[first] -= 1
            for second in rest.indices where rest[second] > 0 {
              var left = rest
              left[second] -= 1
              #expect(left.count { $0 > 0 } > 1, "\(counts)")
            }
          }
        }
      }
    }
    #expect(Disclosure.permits([3, 3]) && Disclosure.permits([3, 0, 4]))
    #expect(
      !Disclosure.permits([]) && !Disclosure.permits([5]) && !Disclosure.permits([5, 2])
        && !Disclosure.permits([9, 0, 0]))
  }

  @Test(arguments: levels + [Answer.notApplicable])
  func aSingleConfidentialAnswerIsCountedAsSuch(value: String) throws {
    var region = SmallRegion([("XAA", ["sub-1"]), ("XAB", ["sub-1"])])
    region.answers = [
      "XAA": [SmallRegion.answer("a", value, isConfidential: true)], "XAB": [SmallRegion.answer("a", "yes")],
    ]
    let tally = try #require(region.analysis().questions.first)
    #expect(tally.withheld == 1 && tally.yes == 1 && tally.answered == 1 && tally.notApplicable == 0)
  }

  /// What is asked only after a confidential answer is neither a gap nor a closed branch: either would tell the answer.
  @Test func relevanceTellsNothing() throws {
    for value in Self.levels {
      var region = SmallRegion([("XAA", ["sub-1"])])
      region.questions.append(
        SmallRegion.question("c", "TEST/3", relevance: .answered(question: "a", values: ["yes"])))
      region.answers = ["XAA": [SmallRegion.answer("a", value, isConfidential: true), SmallRegion.answer("b", "yes")]]
      let analysis = region.analysis()
      let sheet = try #require(analysis.states.first)
      #expect(!sheet.gaps.contains { $0.question == "c" || $0.question == "a" })
      #expect(try #require(analysis.tally("TEST/3"))[.all].ratings == [.undetermined: 1])
      let record = try #require(analysis.deliveries.first)
      #expect(record.answered == 2 && record.required == 2)
    }
  }
}
