import Foundation
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoScoring
import TestSupport
import Testing

/// Leaving something out never raises a score.
struct LeavingOutTests {
  /// Of every state of the exercise every questionnaire is left out in turn (each night; else of three states): the new
  /// interval holds the old one.
  @Test func aQuestionnaireLeftOutOnlyWidens() throws {
    let loaded = CorpusLoader().load([Project.path("Samples/exercise")], extras: [.instruments, .profiles]).corpus
    let profile = try #require(loaded.profiles.first { $0.id == "default" })
    var count = 0
    let states = Dictionary(grouping: loaded.submissions.filter { $0.cycle == "2026" }, by: \.state)
    for (state, own) in states where Project.isNightly || ["XAK", "XAP", "XAS"].contains(state) {
      func cards(_ submissions: [Submission]) -> [String: Scorecard] {
        var corpus = loaded
        corpus.submissions = submissions
        return Dictionary(
          Scorer(profile: profile, corpus: corpus).scorecards().map { ($0.instrument, $0) },
          uniquingKeysWith: { first, _ in first })
      }
      let whole = cards(own)
      for left in own {
        for (instrument, card) in cards(own.filter { $0.file != left.file }) {
          let before = try #require(whole[instrument])
          guard card.isBound != .no, let old = before.score.interval, let new = card.score.interval else { continue }
          #expect(
            new.lowest <= old.lowest && old.highest <= new.highest, "\(state) \(instrument) without \(left.file)")
          #expect(card.score.coverage.answered <= before.score.coverage.answered)
          count += 1
        }
      }
    }
    #expect(count > (Project.isNightly ? 500 : 80))
  }

  @Test func whatADenouncementIsCountedAs() throws {
    let loaded = CorpusLoader().load([Project.path("Samples/exercise")], extras: [.instruments, .profiles]).corpus
    let denounced = loaded.participations.flatMap(\.states).flatMap(\.treaties).filter { $0.denounced != nil }
    #expect(!denounced.isEmpty && denounced.allSatisfy { $0.standing == .denounced && $0.isParty == .no })
    let day = try #require(denounced[0].denounced?.adding(days: -1))
    #expect(denounced[0].known(on: day).standing == .party)
  }
}
