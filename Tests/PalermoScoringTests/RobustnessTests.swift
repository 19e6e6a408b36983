import PalermoModel
import TestSupport
import Testing

@testable import PalermoScoring

/// What is said to hold whatever "partly" counts for and however articles weigh, against samples of both.
struct RobustnessTests {
  private func rating(_ interval: Interval) -> Rating {
    let letters = [interval.lowest, interval.highest].map { score -> Rating in
      score >= 1 ? .full : score >= 0.75 ? .largely : score >= 0.25 ? .partly : .not
    }
    return letters[0] == letters[1] ? letters[0] : .undetermined
  }

  @Test(arguments: [false, true])
  func noSampleContradictsAndEachDoubtHasAWitness(isStrict: Bool) throws {
    let profile = SmallTreaty.profile(claimedFrom: isStrict ? .partly : .yes)
    var random = SeededRandom(seed: 7)
    var (robust, doubtful) = (0, 0)
    while robust < 60 || doubtful < 120 {
      let treaty = RandomTreaty(&random, questions: 2...6, isStrict: isStrict)
      guard treaty.definition.count <= 120, let score = treaty.card(profile)?.score, score.rating != .undetermined,
        score.rating != .notApplicable
      else { continue }
      if score.isRobust { robust += 1 } else { doubtful += 1 }
      let completions = treaty.definition.completions()
      func interval(_ partly: Fraction, _ weights: [Int: Fraction]? = nil) -> Interval? {
        treaty.definition.interval(completions, partly: partly, weights: weights)
      }

      // The letters over the values of "partly", on a grid and just around each step.
      for step in 0...40 {
        let partly = Fraction(Int128(20 + step), over: 80)
        let known = try #require(interval(partly))
        #expect(score.letters.last { $0.from <= partly }?.rating == rating(known), "\(treaty.definition) \(partly)")
      }
      for (step, next) in zip(score.letters, score.letters.dropFirst()) {
        let (here, below) = (interval(next.from), interval(next.from - Fraction(1, over: 1_000_000)))
        #expect(here.map(rating) == next.rating && below.map(rating) == step.rating)
      }

      // Robust: no sample contradicts. Otherwise there is a witness.
      let articles = Set(treaty.definition.provisions.map(\.article))
      let corners = articles.map { [$0: Fraction(1)] }
      let inner = (0..<12).map { _ in
        Dictionary(
          uniqueKeysWithValues: articles.sorted().map { ($0, Fraction(Int.random(in: 0...20, using: &random))) })
      }
      let samples = (0...10).flatMap { step in
        (corners + inner).compactMap { weights in interval(Fraction(Int128(5 + step), over: 20), weights).map(rating) }
      }
      #expect(score.isRobust == samples.allSatisfy { $0 == score.rating }, "\(treaty.definition)")
      #expect(score.isRobust == (score.letters.count == 1 && score.divergentArticles.isEmpty), "\(treaty.definition)")
      for divergent in score.divergentArticles {
        let alone = try #require(interval(divergent.partly, [divergent.article: 1]))
        #expect(alone == divergent.interval && rating(alone) == divergent.rating && divergent.rating != score.rating)
      }
    }
  }

  /// Three of four met in part, one in full: (3 x + 1) / 4 is at the edge of L for x = 2/3, exactly.
  @Test func thresholdsAreExact() throws {
    let provisions = (1...4).map { SmallTreaty.provision("TEST/1/\($0)") }
    let questions = provisions.map { SmallTreaty.question($0.id, [$0.id]) }
    let answers = zip(questions, ["yes", "partly", "partly", "partly"]).map { SmallTreaty.answer($0.id, $1) }
    let card = try #require(
      Scorer(profile: SmallTreaty.profile, corpus: SmallTreaty.corpus(provisions, questions, answers)).scorecards()
        .first)
    #expect(
      card.score.letters == [
        LetterStep(from: 0.25, rating: .partly), LetterStep(from: Fraction(2, over: 3), rating: .largely),
      ])
    #expect(card.score.divergentArticles.isEmpty && !card.score.isRobust)
  }

  @Test func articlesAloneAreNamed() throws {
    let provisions = [5, 9, 10].map { SmallTreaty.provision("TEST/\($0)") }
    let questions = provisions.map { SmallTreaty.question($0.id, [$0.id]) }
    let answers = zip(questions, ["yes", "no", "partly"]).map { SmallTreaty.answer($0.id, $1) }
    let card = try #require(
      Scorer(profile: SmallTreaty.profile, corpus: SmallTreaty.corpus(provisions, questions, answers)).scorecards()
        .first)
    #expect(card.score.rating == .partly)
    #expect(card.score.divergentArticles.map(\.article) == [9, 5])
    #expect(card.score.divergentArticles.map(\.rating) == [.not, .full])
  }
}
