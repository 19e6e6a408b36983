import Foundation
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

/// Scorecards, traces and narrowings as they are printed.
struct ScoreReportsTests {
  private static func load(_ paths: [String]) throws -> (corpus: Corpus, provenance: Provenance) {
    let loaded = CorpusLoader().load(paths.map(Project.path), extras: [.instruments, .profiles])
    let published = loaded.corpus.published
    let inputs = published.submissions.map { Provenance.Input(path: $0.file, sha256: "\($0.date)") }
    return (published, Provenance(tool: "palermo", edition: .public, inputs: inputs))
  }

  private static func profile(_ id: String, _ corpus: Corpus) throws -> ScoringProfile {
    try #require(corpus.profiles.first { $0.id == id })
  }

  /// A fraction as it is printed.
  private func fraction(_ text: Substring) throws -> Fraction {
    let parts = text.split(separator: "/").map { Int128($0) }
    let numerator = try #require(parts.first ?? nil)
    return Fraction(numerator, over: parts.count == 2 ? try #require(parts[1]) : 1)
  }

  private func bounds(_ text: Substring) throws -> (low: Fraction, high: Fraction) {
    let parts = try text.split(separator: "–").map(fraction)
    return (parts[0], parts[parts.count - 1])
  }

  /// The contributions printed for every article of every scorecard of a cycle add up to the number printed, and that is
  /// the score.
  @Test(arguments: ["default", "strict-evidence"])
  func contributionsAddUpToTheLastDigit(profile id: String) throws {
    let (corpus, _) = try Self.load([
      "Samples/exercise/region.xml", "Samples/exercise/participation.xml", "Samples/exercise/submissions/2026",
    ])
    let profile = try Self.profile(id, corpus)
    let trace = TraceText(language: .es, corpus: corpus, edition: .public)
    var articles = 0
    for card in Scorer(profile: profile, corpus: corpus).scorecards() {
      // The trace of an instrument is that of its articles, one after the other.
      let whole = try #require(trace.text(card, explaining: card.instrument))
      let numbered = Trace(card).articles.map { "\(card.instrument)/\($0.score.number)" }
      #expect(whole == numbered.compactMap { trace.text(card, explaining: $0) }.joined(separator: "\n"))
      let numbers = Dictionary(grouping: card.clusters.flatMap(\.articles), by: \.number)
      for (number, scores) in numbers where number % 2 == 0 || scores.count > 1 {
        let subject = "\(card.instrument)/\(number)"
        let text = try #require(trace.text(card, explaining: subject))
        // An article in two clusters is traced twice, each time to its own sum.
        var (low, high): (Fraction, Fraction) = (0, 0)
        var sums: [Interval] = []
        for line in text.split(separator: "\n") {
          if let match = line.firstMatch(of: /: .+ = (\S+)  \[/) {
            let contribution = try bounds(match.1)
            (low, high) = (low + contribution.low, high + contribution.high)
          } else if line.hasPrefix("  \(subject) = ") {
            let words = line.split(separator: " ")
            if words[2] == "–" { continue }
            let sum = try bounds(words[2])
            #expect(low == sum.low && high == sum.high, "\(text)")
            #expect(words[4] == NumberFormat(.es).interval(Interval(sum.low, sum.high)), "\(text)")
            sums.append(Interval(sum.low, sum.high))
            (low, high) = (0, 0)
          }
        }
        #expect(sums == scores.compactMap(\.score.interval), "\(card.state) \(subject)")
        articles += 1
      }
    }
    #expect(articles > 300)
  }

  static let state =
    ["region.xml", "participation.xml", "submissions/2026/XAA-untoc-criminalization.xml"].map {
      "Samples/exercise/\($0)"
    }
    + ["cooperation", "criminalization", "law-enforcement", "prevention"].map {
      "Samples/exercise/submissions/2025/XAC-som-\($0).xml"
    }

  private func expectGolden(_ text: String, _ name: String) throws {
    let path = "Tests/PalermoResultsTests/Golden/\(name)"
    // Files are named from the root of the project.
    let text = text.replacing("\(Project.root)/", with: "")
    try Project.expect(path, toHold: text)
  }

  @Test(arguments: Language.allCases)
  func goldenScorecards(language: Language) throws {
    let (corpus, provenance) = try Self.load(Self.state)
    let profile = try Self.profile("default", corpus)
    let cards = Scorer(profile: profile, corpus: corpus).scorecards()
    let scores = ScoresText(
      language: language, isColored: false, corpus: corpus, profile: profile, provenance: provenance)
    let narrowing = NarrowingText(language: language, corpus: corpus, edition: .public)
    let trace = TraceText(language: language, corpus: corpus, edition: .public)
    let text =
      cards.map(scores.text).joined(separator: "\n") + scores.legend
      + cards.map { narrowing.text($0, Narrowing($0, profile: profile)) }.joined() + narrowing.legend
      + cards.compactMap { trace.text($0, explaining: "UNTOC/5") }.joined()
    try expectGolden(text, "scores.\(language).txt")
  }

  @Test func goldenCounts() throws {
    let (corpus, provenance) = try Self.load(Self.state)
    let profile = try Self.profile("un-count", corpus)
    let cards = Scorer(profile: profile, corpus: corpus).scorecards()
    let scores = ScoresText(language: .en, isColored: false, corpus: corpus, profile: profile, provenance: provenance)
    try expectGolden(
      cards.map(scores.text).joined(separator: "\n") + scores.counts(cards) + scores.legend, "counts.en.txt")
  }

  /// The counts over states are those of a second count by hand, and add up.
  @Test func countsAddUp() throws {
    let (corpus, _) = try Self.load(["Samples/exercise"])
    let cards = Scorer(profile: try Self.profile("un-count", corpus), corpus: corpus).scorecards()
    #expect(cards.allSatisfy { $0.score.interval == nil && !$0.score.isPrinted && !$0.score.isRobust })
    let counts = ProvisionCount.counts(cards)
    #expect(!counts.isEmpty)
    for count in counts {
      let parts = [count.yes, count.partly, count.no, count.blank, count.notApplicable, count.withheld]
      #expect(parts.reduce(0, +) == count.respondents)
      let asked = cards.filter { card in
        card.cycle == count.cycle
          && card.provisions.contains { $0.provision.id == count.provision.id && $0.isDelivered }
      }
      #expect(asked.count == count.respondents, "\(count.provision.id)")
    }
  }
}
