import PalermoAnalysis
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// Laws of the difference between two submissions.
struct SubmissionDiffTests {
  private func submissions(_ pattern: String) -> (corpus: Corpus, all: [Submission]) {
    let paths = Project.files(in: "Samples/exercise/submissions", extension: "xml").filter { $0.contains(pattern) }
    let loaded = CorpusLoader().load(
      paths.map(Project.path) + [
        Project.path("Samples/exercise/participation.xml"), Project.path("Samples/exercise/region.xml"),
      ])
    return (loaded.corpus, loaded.corpus.submissions)
  }

  @Test func aSubmissionDoesNotDifferFromItself() throws {
    let (corpus, all) = submissions("XAA")
    #expect(!all.isEmpty)
    for submission in all {
      let diff = try #require(SubmissionDiff(from: submission, to: submission, corpus: corpus))
      #expect(diff.isEmpty, "\(submission.file)")
      #expect(diff.unchanged > 0)
    }
  }

  @Test func theDifferenceInTheOtherOrderIsTheMirror() throws {
    let (corpus, all) = submissions("-untoc-cooperation")
    var compared = 0
    for old in all {
      for new in all where old.state == new.state && old.cycle < new.cycle {
        let there = try #require(SubmissionDiff(from: old, to: new, corpus: corpus))
        let back = try #require(SubmissionDiff(from: new, to: old, corpus: corpus))
        expectMirror(there, back)
        #expect(!there.isEmpty)
        compared += 1
      }
    }
    #expect(compared > 10)
  }

  private func expectMirror(_ there: SubmissionDiff, _ back: SubmissionDiff) {
    let mirror = back.mirrored
    #expect(there.from == mirror.from && there.to == mirror.to && there.unchanged == mirror.unchanged)
    #expect(there.changes == mirror.changes)
    #expect(there.consequences == mirror.consequences)
    #expect(there.notCompared == mirror.notCompared)
    #expect(there.changes.count { $0.kind == .added } == back.changes.count { $0.kind == .removed })
  }

  /// Every answer of either is the same, differs, or cannot be compared.
  @Test(arguments: [false, true])
  func versionsAreComparedByTheCrosswalk(hasCrosswalk: Bool) throws {
    let folder = Project.path("Tests/Fixtures/comparison")
    let crosswalk = hasCrosswalk ? ["\(folder)/crosswalk.xml"] : []
    let loaded = CorpusLoader().load(
      ["2026.xml", "2027.xml", "submission.xml", "new.xml"].map { "\(folder)/\($0)" } + crosswalk)
    let old = try #require(loaded.corpus.submissions.first { $0.questionnaire.version == "2026.1" })
    var answers: [Answer] = []
    for question in try #require(loaded.corpus.questionnaires[QuestionnaireKey(id: "fp-example", version: "2027.1")])
      .questions
    {
      answers.append(Answer(question: question.id, values: ["yes"]))
    }
    let new = Submission(
      questionnaire: QuestionnaireKey(id: "fp-example", version: "2027.1"), state: old.state, cycle: "2027",
      status: .final,
      date: old.date, source: old.source, answers: answers, file: "new")
    let there = try #require(SubmissionDiff(from: old, to: new, corpus: loaded.corpus))
    let back = try #require(SubmissionDiff(from: new, to: old, corpus: loaded.corpus))
    expectMirror(there, back)
    let obstacles = Set(there.notCompared.map(\.obstacle))
    #expect(obstacles.contains(.scaleChanged) && obstacles.contains(.questionRemoved))
    #expect(obstacles.contains(.questionSplit) == hasCrosswalk && obstacles.contains(.questionMerged) == hasCrosswalk)
    #expect(obstacles.contains(.wordingChanged))
    #expect(there.changes.contains { $0.question == "fp.new-id" && $0.formerly == "fp.old-id" } == hasCrosswalk)
    // Each new answer once, either compared or not.
    let told =
      there.changes.filter { $0.kind != .removed }.count + there.notCompared.count { !$0.isOld } + there.unchanged
    #expect(told == answers.count)
  }

  @Test func ofWhatIsWithheldNotEvenADifferenceIsTold() throws {
    let form = SmallCycle.questionnaire(
      "2025.1",
      [
        SmallCycle.question("a"), SmallCycle.question("b", relevance: .answered(question: "a", values: ["no"])),
        SmallCycle.question("c"), SmallCycle.question("d", relevance: .answered(question: "c", values: ["no"])),
      ])
    func submission(_ year: Int, _ value: String, isConfidential: Bool) -> Submission {
      var secret = Answer(question: "a", values: [value], isConfidential: isConfidential)
      secret.explanations = [RespondentText(language: "en", text: "secret")]
      return SmallCycle.submission("XAA", year, [secret, Answer(question: "c", values: [value])])
    }
    let corpus = SmallCycle.corpus([form], ["XAA": .yes], [])
    for (one, other) in [(true, true), (true, false), (false, true)] {
      var whole = corpus
      whole.submissions = [submission(2025, "yes", isConfidential: one), submission(2026, "no", isConfidential: other)]
      let own = try #require(SubmissionDiff(from: whole.submissions[0], to: whole.submissions[1], corpus: whole))
      #expect(own.changes.map(\.question) == ["a", "c"] && own.changes[0].isConfidential)
      #expect(own.consequences.map(\.question) == ["b", "d"])
      let published = whole.published
      let diff = try #require(
        SubmissionDiff(from: published.submissions[0], to: published.submissions[1], corpus: published))
      #expect(diff.changes.map(\.question) == ["c"])
      // That b is now asked would tell what the answer to a is.
      #expect(diff.consequences.map(\.question) == ["d"])
      #expect(diff.notCompared.map(\.question) == ["a", "b"])
      #expect(diff.notCompared.allSatisfy { $0.obstacle == .confidential })
    }
  }
}
