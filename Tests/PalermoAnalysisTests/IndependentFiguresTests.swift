import Foundation
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoScoring
import TestSupport
import Testing

/// The figures of both samples against a program that was written apart from ours.
struct IndependentFiguresTests {
  private struct Figures: Decodable {
    struct Treaty: Decodable {
      let parties: Int
      let signedOnly: Int
      let notSigned: Int
      let denounced: Int
      let unknown: Int
    }

    struct Question: Decodable {
      let yes: Int
      let partly: Int
      let no: Int
      let blank: Int
      let respondents: Int
      let notCovered: Int
      let withheld: Int
      let isConditional: Bool
    }

    /// A number, its letter or why there is none, and what stands behind it.
    struct Summary: Decodable {
      let score: [Double]?
      let rating: String
      let absence: String?
      /// Missing where nothing binds the state.
      let answered: Int?
      let applicable: Int?
      let total: Int?
      let notApplicable: Int?
      let notAsked: Int?
    }

    struct Card: Decodable {
      let score: [Double]?
      let partly: [Double]?
      let rating: String
      let absence: String?
      let answered: Int?
      let applicable: Int?
      let total: Int?
      let notApplicable: Int?
      let notAsked: Int?
      let clusters: [String: Summary]
      /// By cluster and number.
      let articles: [String: Summary]

      var summary: Summary {
        Summary(
          score: score, rating: rating, absence: absence, answered: answered, applicable: applicable, total: total,
          notApplicable: notApplicable, notAsked: notAsked)
      }
    }

    let states: Int
    let treaties: [String: Treaty]
    let questions: [String: Question]
    /// By profile.
    let scorecards: [String: [String: Card]]
  }

  /// What the other program works out of both samples.
  private static let figures = Dictionary(
    uniqueKeysWithValues: ["Samples/americas", "Samples/exercise"].map { sample in
      (sample, Result { try figures(of: sample) })
    })

  private static func figures(of sample: String) throws -> Figures {
    let python = try Program("python3", package: "python3")
    let (output, code) = try python.run(["Tests/Independent/figures.py", ".", sample])
    #expect(code == 0, "\(output)")
    return try JSONDecoder().decode(Figures.self, from: Data(output.utf8))
  }

  private func figures(_ sample: String) throws -> Figures { try #require(Self.figures[sample]).get() }

  private func load(_ sample: String, profile id: String = "default") throws -> (
    corpus: Corpus, analysis: GapAnalysis, cards: [Scorecard]
  ) {
    let corpus = CorpusLoader().load([Project.path(sample)], extras: [.instruments, .profiles]).corpus.published
    let profile = try #require(corpus.profiles.first { $0.id == id })
    let analysis = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile).analysis()
    return (corpus, analysis, Scorer(profile: profile, corpus: corpus).scorecards())
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func scoresAgree(sample: String) throws {
    let figures = try figures(sample).scorecards
    #expect(figures.keys.sorted() == ["default", "flat", "strict-evidence"])
    for (profile, theirs) in figures {
      let ours = try load(sample, profile: profile).cards
      #expect(!ours.isEmpty && ours.count == theirs.count)
      for card in ours {
        let other = try #require(theirs["\(card.state) \(card.instrument) \(card.cycle)"])
        let place = "\(profile) \(card.state) \(card.instrument)"
        expectSame(card.score, other.summary, place)
        expectSame(card.score.partlySensitivity, other.partly, "partly: \(place)")
        guard card.isBound != .no else { continue }
        #expect(Set(card.clusters.map(\.cluster.rawValue)) == Set(other.clusters.keys), "\(place)")
        for cluster in card.clusters {
          expectSame(
            cluster.score, try #require(other.clusters[cluster.cluster.rawValue]), "\(place) \(cluster.cluster)")
          for article in cluster.articles {
            let value = try #require(other.articles["\(cluster.cluster.rawValue) \(article.number)"])
            expectSame(article.score, value, "\(place)/\(article.number)")
          }
        }
        #expect(card.clusters.flatMap(\.articles).count == other.articles.count, "\(place)")
      }
    }
  }

  private func expectSame(_ score: Score, _ other: Figures.Summary, _ place: String) {
    expectSame(score.interval, other.score, place)
    #expect(score.rating.rawValue == other.rating && score.absence?.rawValue == other.absence, "\(place)")
    guard let applicable = other.applicable else { return }
    let coverage = score.coverage
    let counted: [Int?] = [
      coverage.answered, coverage.applicable, coverage.total, coverage.notApplicable, coverage.notAsked,
    ]
    #expect(
      counted == [other.answered, applicable, other.total, other.notApplicable, other.notAsked], "\(place): \(counted)")
  }

  private func expectSame(_ interval: Interval?, _ bounds: [Double]?, _ place: String) {
    guard let interval, let bounds else {
      #expect((interval == nil) && (bounds == nil), "\(place)")
      return
    }
    #expect(abs(interval.low - bounds[0]) < 1e-9 && abs(interval.high - bounds[1]) < 1e-9, "\(place)")
  }

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func countsOfAgreementsAgree(sample: String) throws {
    let theirs = try figures(sample)
    let ours = try load(sample).analysis.treaties
    #expect(ours.count == theirs.treaties.count)
    for tally in ours {
      let other = try #require(theirs.treaties[tally.instrument])
      let counted: [Int] = [
        tally.parties, tally.signedOnly, tally.notSigned, tally.denounced, tally.unknown,
      ]
      let expected: [Int] = [other.parties, other.signedOnly, other.notSigned, other.denounced, other.unknown]
      #expect(counted == expected, "\(tally.instrument)")
      #expect(counted.reduce(0, +) == theirs.states)
    }
  }

  /// Questions that everyone is asked and of which nothing is withheld are counted alike; the others add up.
  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func countsOfAnswersAgree(sample: String) throws {
    let theirs = try figures(sample).questions
    for tally in try load(sample).analysis.questions {
      let other = try #require(theirs[tally.question])
      #expect(tally.respondents == other.respondents && tally.notCovered == other.notCovered)
      #expect(
        tally.answered + tally.otherAnswer + tally.notApplicable + tally.withheld + tally.blank == tally.respondents,
        "\(tally.question)")
      #expect(tally.respondents + tally.notCovered == tally.states)
      #expect(tally.withheld == other.withheld, "\(tally.question)")
      if !other.isConditional {
        let counted: [Int] = [tally.yes, tally.partly, tally.no]
        let expected: [Int] = [other.yes, other.partly, other.no]
        #expect(counted == expected, "\(tally.question)")
      }
    }
  }

  @Test func publishedFindingsAreCountedOverTheStatesWithAFinding() throws {
    let tally = try #require(try load("Samples/americas").analysis.questions.first { $0.question == "tip.5.offence" })
    #expect(tally.yes == 11 && tally.partly == 5 && tally.no == 7)
    #expect(tally.answered == 23)
    #expect(tally.respondents == 24 && tally.notCovered == 11 && tally.blank == 1)
  }
}
