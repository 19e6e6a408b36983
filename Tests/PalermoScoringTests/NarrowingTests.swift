import PalermoModel
import TestSupport
import Testing

@testable import PalermoScoring

/// The fewest answers that settle a letter, against every answer to every set of open questions.
struct NarrowingTests {
  /// The size of the smallest set for each letter, by trying all.
  private func smallest(_ treaty: RandomTreaty, _ profile: ScoringProfile) throws -> [Rating: Int] {
    var smallest: [Rating: Int] = [:]
    func extend(_ answers: [Answer], _ rest: ArraySlice<String>) throws {
      var corpus = treaty.corpus
      let submission = corpus.submissions[0]
      corpus.submissions = [
        Submission(
          questionnaire: submission.questionnaire, state: submission.state, cycle: submission.cycle,
          status: submission.status, date: submission.date, source: submission.source,
          answers: submission.answers + answers, file: submission.file)
      ]
      let score = try #require(Scorer(profile: profile, corpus: corpus.published).scorecards().first).score
      if score.rating != .undetermined {
        smallest[score.rating] = min(smallest[score.rating] ?? .max, answers.count)
      }
      for (offset, question) in rest.enumerated() {
        for level in AnswerLevel.allCases {
          var answer = SmallTreaty.answer(question, level.rawValue)
          answer.evidence = [
            Evidence(
              kind: .legislation, title: "a law", provision: nil, inForce: nil, href: nil, verifiedBy: nil,
              position: .start)
          ]
          try extend(answers + [answer], rest.dropFirst(offset + 1))
        }
      }
    }
    try extend([], treaty.blanks[...])
    return smallest
  }

  @Test(arguments: [true, false])
  func sizesAgreeWithBruteForce(isSeparable: Bool) throws {
    var random = SeededRandom(seed: 11)
    var (tried, proven, letters) = (0, 0, 0)
    while tried < 60 {
      let treaty = RandomTreaty(&random, questions: 3...6, hasOnlyCertain: isSeparable)
      guard (2...4).contains(treaty.blanks.count), let card = treaty.card(SmallTreaty.profile),
        let narrowing = Narrowing(card, profile: SmallTreaty.profile)
      else { continue }
      tried += 1
      let expected = try smallest(treaty, SmallTreaty.profile)
      for settlement in narrowing.settlements {
        letters += 1
        let size = try #require(expected[settlement.rating], "\(settlement) \(treaty.definition)")
        #expect(settlement.atLeast <= size && size <= settlement.answers.count, "\(settlement) \(treaty.definition)")
        if settlement.isFewest { proven += 1 }
      }
      if isSeparable {
        #expect(Set(narrowing.settlements.map(\.rating)) == Set(expected.keys), "\(treaty.definition)")
        // Without a coverage to reach it is always the fewest.
        if card.score.isPrinted { #expect(narrowing.settlements.allSatisfy { $0.isFewest }, "\(treaty.definition)") }
      }
    }
    #expect(proven > 0 && letters >= proven)
  }

  @Test func aSettledLetterNeedsNothing() throws {
    let provisions = [SmallTreaty.provision("TEST/1")]
    let corpus = SmallTreaty.corpus(
      provisions, [SmallTreaty.question("a", ["TEST/1"])], [SmallTreaty.answer("a", "yes")])
    let card = try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().first)
    #expect(Narrowing(card, profile: SmallTreaty.profile) == nil)
  }

  /// Four duties with two blanks: no single answer keeps the score off the edge of the next band.
  @Test func eachLetterNamesItsQuestions() throws {
    let provisions = (1...4).map { SmallTreaty.provision("TEST/1/\($0)") }
    let questions = (1...4).map { SmallTreaty.question("q\($0)", ["TEST/1/\($0)"]) }
    let corpus = SmallTreaty.corpus(
      provisions, questions, [SmallTreaty.answer("q1", "yes"), SmallTreaty.answer("q2", "yes")])
    let card = try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().first)
    let narrowing = try #require(Narrowing(card, profile: SmallTreaty.profile))
    #expect(narrowing.open == ["q3", "q4"])
    let found = Dictionary(
      uniqueKeysWithValues: narrowing.settlements.map { ($0.rating, $0.answers.map { "\($0.question) \($0.level)" }) })
    #expect(found[.full] == ["q3 yes", "q4 yes"])
    #expect(found[.partly]?.count == 2, "one no leaves 1/2 to 3/4, and 3/4 is L")
    #expect(found[.largely]?.count == 2, "one yes leaves 3/4 to 1, and 1 is F")
    #expect(narrowing.settlements.allSatisfy { $0.isFewest })
  }
}
