import Foundation
import PalermoAnalysis
import PalermoModel
import TestSupport
import Testing

/// Nothing that is published depends on what is answered in confidence.
struct NonInterferenceTests {
  private typealias Exercise = ConfidentialExercise

  /// What a publication is made of, of one state in one cycle.
  private func published(_ dossier: [Submission]) -> [String] {
    var corpus = Exercise.corpus
    corpus.submissions = dossier
    return corpus.published.submissions.flatMap { submission in
      [submission.file] + submission.contentLines + submission.answers.map { "\($0.isConfidential)" }
    }
  }

  /// For the confidential answers of the exercise: in their place each other answer that is accepted, with what it opens.
  @Test func whatIsPublishedDoesNotDependOnConfidentialAnswers() throws {
    #expect(Exercise.marks.count > 300)
    var random = SeededRandom(seed: 18)
    let marks = Project.isNightly ? Exercise.marks : Array(Exercise.marks.shuffled(using: &random).prefix(24))
    let counts = marks.concurrentMap(inBatchesOf: 4) { marks in
      marks.map { mark -> (tried: Int, opening: Int) in
        let here = published(mark.dossier)
        let variants = Exercise.variants(of: mark)
        for variant in variants {
          #expect(published(variant) == here, "\(mark.submission.file) \(mark.answer.question)")
        }
        let questions = Set(mark.dossier.flatMap(\.answers).map(\.question))
        return (variants.count, variants.count { Set($0.flatMap(\.answers).map(\.question)) != questions })
      }
    }
    let (tried, opening) = counts.reduce((0, 0)) { ($0.0 + $1.tried, $0.1 + $1.opening) }
    print(
      "\(marks.count) confidential answers, \(tried) other ones accepted, \(opening) of which open or close something")
    #expect(tried > marks.count && opening > 0)
  }

  /// Every published byte, over releases that can be held against each other: before and after another state delivers,
  /// two regions, two cycles.
  @Test func noByteOfAnyReleaseDependsOnThem() throws {
    let states = Project.isNightly ? ["XAB", "XAC", "XAD", "XAF", "XAJ", "XAK"] : ["XAB", "XAJ"]
    let releases: [(states: [String], cycle: String)] = [
      (states, "2026"), (Array(states.dropLast()), "2026"), (Array(states.suffix(states.count / 2)), "2026"),
      (states, "2025"),
    ]
    func release(_ release: (states: [String], cycle: String), _ edition: Edition, _ dossier: [Submission]?) throws
      -> [String]
    {
      var corpus = Exercise.corpus(of: Set(release.states))
      for submission in dossier ?? [] {
        if let place = corpus.submissions.firstIndex(where: { $0.file == submission.file }) {
          corpus.submissions[place] = submission
        }
      }
      return try Exercise.texts(corpus, edition, cycle: release.cycle)
    }
    var random = SeededRandom(seed: 6)
    let marks = Exercise.marks.filter { states.contains($0.submission.state) && $0.submission.status == .final }
      .shuffled(using: &random)
    let chosen = marks.lazy.compactMap { Exercise.variants(of: $0).last }.prefix(Project.isNightly ? 12 : 1)
    for (index, variant) in chosen.enumerated() {
      for one in releases {
        #expect(try release(one, .public, nil) == release(one, .public, variant))
      }
      // The comparison can fail.
      if index == 0 {
        let one = (states: states, cycle: variant[0].cycle)
        #expect(try release(one, .internal, nil) != release(one, .internal, variant))
      }
    }
  }
}
