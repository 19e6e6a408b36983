import PalermoModel
import TestSupport
import Testing

@testable import PalermoScoring

/// The scorer's bounds against the definition: every completion of what is not known.
struct ExactnessTests {
  static let profiles = [
    SmallTreaty.profile, SmallTreaty.profile(partly: 0.4), SmallTreaty.profile(weighting: .duties),
    SmallTreaty.profile(claimedFrom: .partly),
    SmallTreaty.profile(partly: 0.3, weighting: .duties, claimedFrom: .partly),
  ]

  /// Where each unknown occurs at one place the bounds are the least and the greatest score, exactly.
  @Test(arguments: profiles.indices)
  func boundsAreExact(index: Int) throws {
    let profile = Self.profiles[index]
    var random = SeededRandom(seed: UInt64(index))
    var tried = 0
    while tried < 600 {
      let treaty = RandomTreaty(&random, questions: 1...5, isStrict: profile.claimedFrom == .partly)
      guard treaty.definition.count <= 300 else { continue }
      tried += 1
      let expected = treaty.definition.interval(
        treaty.definition.completions(), partly: Fraction(decimal: profile.value(of: .partly)),
        isFlat: profile.weighting == .duties)
      let card = try #require(treaty.card(profile))
      #expect(card.score.interval == expected, "\(treaty.definition)")
      // What each answer brings adds up to the bounds, and the shares to one.
      for article in Trace(card).articles {
        let entries = article.entries
        guard let interval = article.score.score.interval else {
          #expect(entries.allSatisfy { $0.ofArticle == .none })
          continue
        }
        let sums = (
          low: entries.reduce(Fraction(0)) { $0 + $1.low }, high: entries.reduce(Fraction(0)) { $0 + $1.high }
        )
        #expect(Interval(sums.low, sums.high) == interval)
        #expect(entries.reduce(Fraction(0)) { $0 + $1.ofArticle.low } == 1)
        #expect(entries.reduce(Fraction(0)) { $0 + $1.ofArticle.high } == 1)
      }
      if let interval = card.score.interval {
        let entries = Trace(card).articles.flatMap(\.entries)
        let sum = entries.reduce(Fraction(0)) { $0 + ($1.question.interval?.lowest ?? 0) * $1.ofInstrument.low }
        #expect(sum == interval.lowest)
      }
    }
  }

  /// One condition on which two questions hang: both are asked or neither is. The scorer lets each turn out by itself,
  /// so its interval holds the exact one and is wider.
  @Test func aSharedConditionWidens() throws {
    let relevance = Condition.answered(question: "gate", values: ["yes"])
    let provisions = (1...3).map { SmallTreaty.provision("TEST/1/\($0)") }
    let corpus = SmallTreaty.corpus(
      provisions,
      [
        SmallTreaty.question("a", ["TEST/1/1"]), SmallTreaty.question("b", ["TEST/1/2"], relevance: relevance),
        SmallTreaty.question("c", ["TEST/1/3"], relevance: relevance),
        SmallTreaty.question("gate", [], isScored: false),
      ], [SmallTreaty.answer("a", "partly"), SmallTreaty.answer("b", "yes"), SmallTreaty.answer("c", "no")])
    let card = try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().first)
    // Together: 1/2 without both, 1/2 with both. Apart: from 1/4 to 3/4.
    #expect(card.score.interval == Interval(0.25, 0.75))
  }

  /// One blank asked about two provisions is worth the same at both; the bounds take it at one end everywhere anyway.
  @Test func aQuestionAboutTwoProvisionsIsExact() throws {
    let provisions = [
      SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2"), SmallTreaty.provision("TEST/3"),
    ]
    let questions = [SmallTreaty.question("a", ["TEST/1", "TEST/2"]), SmallTreaty.question("b", ["TEST/3"])]
    for value in ["yes", "partly", "no"] {
      let corpus = SmallTreaty.corpus(provisions, questions, [SmallTreaty.answer("b", value)])
      let card = try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().first)
      let definition = Definition(
        provisions: provisions, questions: questions,
        possible: ["a": [.yes, .partly, .no], "b": [value == "yes" ? .yes : value == "no" ? .no : .partly]])
      #expect(card.score.interval == definition.interval(definition.completions(), partly: 0.5))
    }
  }

  /// Means of means over all small denominators, against whole-number arithmetic: no edge of a band is missed, and none
  /// is reached that is not.
  @Test func edgesOfBandsAreExact() {
    let denominators = 1...5
    for a in denominators {
      for b in denominators {
        for c in denominators {
          for x in 0...2 * a {
            for y in 0...2 * b {
              for z in 0...2 * c {
                let articles = [(x, 2 * a), (y, 2 * b), (z, 2 * c)].map { numerator, denominator in
                  let line = LinearFunction(Fraction(Int128(numerator), over: Int128(denominator)))
                  return MeanPart(LinearBounds(line, line))
                }
                var point = ComparisonPoint(0.5)
                let mean = point.mean(articles)?.span.interval(at: 0.5)
                // The mean is sum / (6abc).
                let sum = x * b * c + y * a * c + z * a * b
                let isLargely = 4 * sum >= 18 * a * b * c
                let isFull = sum == 6 * a * b * c
                if mean.map({ $0.lowest >= 0.75 }) != isLargely || (mean?.lowest == 1) != isFull
                  || mean.map({ $0.low >= 0.75 }) != isLargely
                {
                  Issue.record("\(x)/\(2 * a) \(y)/\(2 * b) \(z)/\(2 * c)")
                }
              }
            }
          }
        }
      }
    }
  }

  /// As 2/3 and 5/6 do, which as binary numbers may come out below: through the whole scorer.
  @Test func aScoreOnTheEdgeHasTheUpperLetter() throws {
    for size in 1...12 {
      // One article with `size` duties of which some are met, the other with what is missing to a mean of 3/4.
      for met in 0...size {
        let missing = Fraction(3, over: 2) - Fraction(Int128(met), over: Int128(size))
        guard missing <= 1, missing >= 0 else { continue }
        let count = Int(missing.denominator)
        let provisions =
          (1...size).map { SmallTreaty.provision("TEST/1/\($0)") }
          + (1...count).map { SmallTreaty.provision("TEST/2/\($0)") }
        let questions = provisions.map { SmallTreaty.question($0.id, [$0.id]) }
        let answers = provisions.enumerated().map { index, provision in
          let isMet = index < size ? index < met : index - size < Int(missing.numerator)
          return SmallTreaty.answer(provision.id, isMet ? "yes" : "no")
        }
        let card = try #require(
          Scorer(profile: SmallTreaty.profile, corpus: SmallTreaty.corpus(provisions, questions, answers)).scorecards()
            .first)
        #expect(card.score.interval == Interval(0.75) && card.score.rating == .largely, "\(met)/\(size) and \(missing)")
      }
    }
  }
}
