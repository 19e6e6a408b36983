import PalermoModel
import PalermoScoring
import Testing

struct ScorerTests {
  private func card(_ corpus: Corpus) throws -> Scorecard {
    try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().first)
  }

  // MARK: What is not scored at all

  /// A question without weight leaves its provision as if nobody had asked, not as if it did not apply.
  @Test func aQuestionWithoutWeightAsksForNothing() throws {
    let provisions = [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")]
    let questions = [SmallTreaty.question("a", ["TEST/1"]), SmallTreaty.question("b", ["TEST/2"], weight: 0)]
    let card = try card(
      SmallTreaty.corpus(provisions, questions, [SmallTreaty.answer("a", "yes"), SmallTreaty.answer("b", "yes")]))
    #expect(card.uncoveredProvisions.map(\.id) == ["TEST/2"])
    #expect(card.score.coverage.notAsked == 1 && card.score.coverage.notApplicable == 0)
  }

  @Test func anInstrumentThatIsNotKnownHasNoScorecard() {
    var corpus = SmallTreaty.corpus(Self.provisions, Self.questions, [SmallTreaty.answer("a", "yes")])
    corpus.instruments = Instruments([])
    #expect(Scorer(profile: SmallTreaty.profile, corpus: corpus).scorecards().isEmpty)
  }

  // MARK: The tree against its definition

  /// Two articles; the first has a choice (a single provision, or two together) and a plain duty that two questions ask
  /// about with different weights, the second a duty that is asked about only if the plain one is answered yes or
  /// partly.
  static let provisions = [
    SmallTreaty.provision("TEST/1/1(a)", alternative: ("TEST/1/1", "one")),
    SmallTreaty.provision("TEST/1/1(b)", alternative: ("TEST/1/1", "other")),
    SmallTreaty.provision("TEST/1/1(c)", alternative: ("TEST/1/1", "other")),
    SmallTreaty.provision("TEST/1/2"),
    SmallTreaty.provision("TEST/2"),
  ]
  static let questions = [
    SmallTreaty.question("a", ["TEST/1/1(a)"]),
    SmallTreaty.question("b", ["TEST/1/1(b)"]),
    SmallTreaty.question("c", ["TEST/1/1(c)"]),
    SmallTreaty.question("d", ["TEST/1/2"]),
    SmallTreaty.question("e", ["TEST/1/2"], weight: 2),
    SmallTreaty.question("f", ["TEST/2"], relevance: .answered(question: "d", values: ["yes", "partly"])),
  ]

  /// What each question is worth, or nil when it does not apply, for a complete set of answers.
  private func definition(_ answers: [String: String]) -> Double? {
    func value(_ id: String) -> Double? {
      switch answers[id] {
      case "yes": 1
      case "partly": 0.5
      case "no": 0
      default: nil
      }
    }
    func mean(_ values: [Double?]) -> Double? {
      let known = values.compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
    let choice = [value("a"), mean([value("b"), value("c")])].compactMap(\.self).max()
    let plain: Double? =
      switch (value("d"), value("e")) {
      case (let d?, let e?): (d + 2 * e) / 3
      case (let d?, nil): d
      case (nil, let e?): e
      case (nil, nil): nil
      }
    let second = ["yes", "partly"].contains(answers["d"]) ? value("f") : nil
    return mean([mean([choice, plain]), second])
  }

  /// Every way of filling the blanks.
  private func completions(of answers: [String: String]) -> [[String: String]] {
    guard let blank = ["a", "b", "c", "d", "e", "f"].first(where: { answers[$0] == nil }) else { return [answers] }
    return ["yes", "partly", "no"].flatMap { completions(of: answers.merging([blank: $0]) { $1 }) }
  }

  /// All 4^5 and 5 ways of answering, blanks and "not applicable" included: the interval is exactly the range of the
  /// scores of all completions where the blanks are independent, and always contains it.
  @Test(arguments: [nil, "yes", "partly", "no", "not-applicable"])
  func intervalHoldsEveryCompletion(first: String?) throws {
    let values: [String?] = [nil, "yes", "partly", "no"]
    for b in values {
      for c in values {
        for d in values {
          for e in values {
            for f in values {
              var answers: [String: String] = [:]
              for (id, value) in zip(["a", "b", "c", "d", "e", "f"], [first, b, c, d, e, f]) { answers[id] = value }
              let corpus = SmallTreaty.corpus(
                Self.provisions, Self.questions, answers.sorted { $0.key < $1.key }.map { SmallTreaty.answer($0, $1) })
              let interval = try card(corpus).score.interval
              let scores = completions(of: answers).compactMap(definition)
              let (low, high) = (scores.min()!, scores.max()!)
              let known = try #require(interval)
              #expect(known.low <= low + 1e-12 && known.high >= high - 1e-12, "\(answers)")
              // The condition of f hangs on d; with d known nothing hangs on anything else.
              if d != nil {
                #expect(abs(known.low - scores.min()!) < 1e-12 && abs(known.high - scores.max()!) < 1e-12, "\(answers)")
              }
            }
          }
        }
      }
    }
  }

  // MARK: What is left out

  @Test func closedBranchLeavesNumeratorAndDenominator() throws {
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")],
      [
        SmallTreaty.question("a", ["TEST/1"]),
        SmallTreaty.question("b", ["TEST/2"], relevance: .answered(question: "a", values: ["no"])),
      ], [SmallTreaty.answer("a", "yes")])
    let score = try card(corpus).score
    #expect(score.interval == Interval(1))
    #expect(score.coverage == Coverage(answered: 1, applicable: 1, total: 2, uncited: 1))
    #expect(score.rating == .full)
  }

  /// What another questionnaire is asked for is told by the answers to this one that count, not by a draft before them.
  @Test func aDraftThatWasReplacedOpensNoBranch() throws {
    var corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1")],
      [SmallTreaty.question("a", ["TEST/1"], relevance: .answered(question: "other", values: ["yes"]))],
      [SmallTreaty.answer("a", "yes")])
    for (status, value) in [(Submission.Status.draft, "yes"), (.final, "no")] {
      corpus.submissions.append(
        Submission(
          questionnaire: QuestionnaireKey(id: "other", version: "2026.1"), state: "XAA", cycle: "2026", status: status,
          date: CalendarDate(year: 2026, month: 5, day: 30)!, source: SubmissionSource(kind: .exercise),
          answers: [SmallTreaty.answer("other", value)], file: "\(status).xml"))
    }
    #expect(try card(corpus).provisions.map(\.exemption) == [.notRouted])
  }

  @Test func nothingIsScoredOfAStateThatIsNotBound() throws {
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1")], [SmallTreaty.question("a", ["TEST/1"])], [SmallTreaty.answer("a", "no")],
      treaty: SmallTreaty.treaty(since: CalendarDate(year: 2027, month: 1, day: 1)))
    let card = try card(corpus)
    #expect(card.isBound == .no)
    #expect(card.score.interval == nil)
    #expect(card.score.rating == .notApplicable)
    #expect(card.provisions.map(\.exemption) == [.notAParty])
  }

  @Test func reservationsAreShownApart() throws {
    let reservation = Reservation(provisions: ["TEST/2"], from: nil, withdrawn: nil)
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")],
      [SmallTreaty.question("a", ["TEST/1"]), SmallTreaty.question("b", ["TEST/2"])],
      [SmallTreaty.answer("a", "yes"), SmallTreaty.answer("b", "no")],
      treaty: SmallTreaty.treaty(reservations: [reservation]))
    let card = try card(corpus)
    #expect(card.score.interval == Interval(1))
    #expect(card.reserved.map(\.provision.id) == ["TEST/2"])
  }

  @Test func aWithdrawnReservationCountsNoMore() throws {
    let reservation = Reservation(
      provisions: ["TEST/1"], from: nil, withdrawn: CalendarDate(year: 2020, month: 1, day: 1))
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1")], [SmallTreaty.question("a", ["TEST/1"])], [SmallTreaty.answer("a", "no")],
      treaty: SmallTreaty.treaty(reservations: [reservation]))
    #expect(try card(corpus).score.interval == Interval(0))
  }

  @Test func onlyDutiesEnterTheScore() throws {
    let corpus = SmallTreaty.corpus(
      [
        SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2", obligation: .consider),
        SmallTreaty.provision("TEST/3", obligation: .optional), SmallTreaty.provision("TEST/4", isChapeau: true),
        SmallTreaty.provision("TEST/5"),
      ],
      ["1", "2", "3", "4"].map { SmallTreaty.question($0, ["TEST/\($0)"]) },
      [
        SmallTreaty.answer("1", "yes"), SmallTreaty.answer("2", "no"), SmallTreaty.answer("3", "no"),
        SmallTreaty.answer("4", "no"),
      ])
    let card = try card(corpus)
    #expect(card.score.interval == Interval(1))
    #expect(card.unscored.map(\.provision.id) == ["TEST/2", "TEST/3"])
    #expect(card.uncoveredProvisions.map(\.id) == ["TEST/5"], "what no question asks is a hole and is not scored")
  }

  @Test func notApplicableNeedsAReason() throws {
    let provisions = [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")]
    let questions = [SmallTreaty.question("a", ["TEST/1"]), SmallTreaty.question("b", ["TEST/2"])]
    let bare = Answer(question: "b", values: [Answer.notApplicable])
    let withReason = SmallTreaty.answer("b", Answer.notApplicable)
    let yes = SmallTreaty.answer("a", "yes")
    #expect(try card(SmallTreaty.corpus(provisions, questions, [yes, withReason])).score.interval == Interval(1))
    #expect(try card(SmallTreaty.corpus(provisions, questions, [yes, bare])).score.interval == Interval(0.5, 1))
  }

  @Test func confidentialAnswersAreUnknownToAPublication() throws {
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1")], [SmallTreaty.question("a", ["TEST/1"])],
      [SmallTreaty.answer("a", "no", isConfidential: true)])
    let question = try #require(try card(corpus.published).provisions.first?.questions.first)
    #expect(question.isWithheld && question.isConfidential)
    #expect(question.level == nil && question.values.isEmpty && question.position == nil)
    #expect(try card(corpus.published).score.interval == .unknown)
    #expect(try card(corpus).score.interval == Interval(0))
  }

  // MARK: What earns a letter

  /// Two questionnaires about one instrument, of which the second is not delivered.
  private func owing(today: CalendarDate? = nil, isBound: Bool = true, hasCycle: Bool = true) throws -> Scorecard {
    var corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2"), SmallTreaty.provision("TEST/3")],
      [SmallTreaty.question("a", ["TEST/1"]), SmallTreaty.question("b", ["TEST/2"])],
      [SmallTreaty.answer("a", "yes"), SmallTreaty.answer("b", "yes")],
      treaty: isBound ? SmallTreaty.treaty() : SmallTreaty.treaty(consent: .none, since: nil))
    let key = QuestionnaireKey(id: "other", version: "2026.1")
    corpus.questionnaires[key] = Questionnaire(
      key: key, instrument: "TEST", cluster: "criminalization_jurisdiction", title: "other", introduction: nil,
      sections: [
        Section(id: "other.1", article: nil, title: "test", questions: [SmallTreaty.question("c", ["TEST/3"])])
      ], retired: [], exclusions: [], rules: [], file: "other.xml")
    if hasCycle {
      let due = CalendarDate(year: 2026, month: 12, day: 15)!
      corpus.cycles = [
        Cycle(
          id: "2026", opens: CalendarDate(year: 2026, month: 1, day: 1)!, title: "test",
          deliveries: [
            .init(questionnaire: QuestionnaireKey(id: "test", version: "2026.1"), due: due),
            .init(questionnaire: key, due: due),
          ], clocks: [], file: "cycle.xml")
      ]
    }
    return try #require(Scorer(profile: SmallTreaty.profile, corpus: corpus, today: today).scorecards().first)
  }

  @Test func aQuestionnaireThatIsOwedWidensTheLetter() throws {
    let card = try owing()
    #expect(card.score.interval == Interval(Fraction(2, over: 3), 1))
    #expect(card.score.rating == .undetermined && card.score.absence == .notKnown)
    #expect(card.score.coverage == Coverage(answered: 2, applicable: 3, total: 3, notDelivered: 1, uncited: 2))
    #expect(card.missing.map(\.id) == ["other"])
    let article = try #require(card.clusters.first?.articles.last)
    #expect(article.score.interval == .unknown && article.score.absence == .notDelivered)
  }

  @Test func beforeItIsDueItIsAwaited() throws {
    let card = try owing(today: CalendarDate(year: 2026, month: 12, day: 15))
    #expect(card.score.interval == Interval(Fraction(2, over: 3), 1))
    #expect(card.clusters.first?.articles.last?.score.absence == .awaited)
    #expect(
      try owing(today: CalendarDate(year: 2026, month: 12, day: 16)).clusters.first?.articles.last?.score.absence
        == .notDelivered)
  }

  @Test func nothingIsOwedByAStateThatIsNotBound() throws {
    let card = try owing(isBound: false)
    #expect(card.missing.isEmpty && card.score.rating == .notApplicable)
    #expect(card.score.absence == .notApplicable && card.score.exemptions == [.notAParty])
  }

  /// Two of three duties, and nobody asks about the third: the letter says so, and its coverage counts all three.
  @Test func coverageIsCountedOverAllThatIsDemanded() throws {
    let card = try owing(hasCycle: false)
    #expect(card.score.interval == Interval(1))
    #expect(card.score.coverage == Coverage(answered: 2, applicable: 3, total: 3, notAsked: 1, uncited: 2))
    #expect(card.score.rating == .full && card.uncoveredProvisions.map(\.id) == ["TEST/3"])
  }

  /// A whole theme is not asked about: there is a letter of the theme that is, and none of the instrument.
  @Test func aLetterOfOneThemeIsNoneOfTheInstrument() throws {
    let other = Provision(
      id: "TEST/2", instrument: "TEST", article: 2, obligation: .mandatory, isJudgement: false, isChapeau: false,
      alternative: nil, qualifiers: [], cluster: "international_cooperation", clusterBasis: .confirmed, theme: "test",
      kind: .legislation, needsNotification: false, measure: "test", condition: nil, note: nil)
    let card = try card(
      SmallTreaty.corpus(
        [SmallTreaty.provision("TEST/1"), other], [SmallTreaty.question("a", ["TEST/1"])],
        [SmallTreaty.answer("a", "yes")]))
    #expect(card.score.rating == .undetermined && !card.score.isPrinted)
    #expect(card.onlyCluster?.score.rating == .full)
    #expect(card.unaskedClusters == ["international_cooperation"])
  }

  @Test func whatNobodyConfirmedIsUnknown() throws {
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")],
      [
        SmallTreaty.question("a", ["TEST/1"]),
        SmallTreaty.question("b", ["TEST/2"], relevance: .answered(question: "a", values: ["yes"])),
      ], [Answer(question: "a", values: ["yes"], needsConfirmation: true)])
    let card = try card(corpus)
    #expect(card.score.interval == .unknown)
    let question = try #require(card.provisions.first?.questions.first)
    #expect(question.silence == .unconfirmed && question.isOpen && question.level == nil)
    #expect(card.provisions.last?.isCertain == false, "what hangs on it is not known either")
  }

  @Test func notApplicableIsOpenOnlyWhereTheQuestionOrTheTreatySaysSo() throws {
    let closed = SmallTreaty.provision("TEST/1")
    let open = SmallTreaty.provision("TEST/2", obligation: .mandatorySubjectToDomesticLaw)
    func question(_ id: String, _ provision: Provision, _ stated: Bool?) -> Question {
      Question(
        id: id, type: .implementation, provisions: [provision.id], isRequired: true, isScored: true, weight: 1,
        text: "test", help: nil, options: [], notApplicable: stated, relevance: nil, evidence: [], position: .start)
    }
    func interval(_ provision: Provision, _ stated: Bool?) throws -> Interval? {
      try card(
        SmallTreaty.corpus(
          [provision], [question("a", provision, stated)], [SmallTreaty.answer("a", Answer.notApplicable)])
      ).score.interval
    }
    #expect(try interval(closed, nil) == .unknown)
    #expect(try interval(open, nil) == nil)
    #expect(try interval(closed, true) == nil)
    #expect(try interval(open, false) == .unknown)
  }

  @Test func aPlaceholderIsNoReasonAndNoCitation() throws {
    var answer = Answer(question: "a", values: [Answer.notApplicable])
    answer.explanations = [RespondentText(language: "en", text: "-")]
    let provisions = [SmallTreaty.provision("TEST/1")]
    let questions = [SmallTreaty.question("a", ["TEST/1"])]
    #expect(try card(SmallTreaty.corpus(provisions, questions, [answer])).score.interval == .unknown)
    var yes = Answer(question: "a", values: ["yes"])
    yes.evidence = [
      Evidence(
        kind: .legislation, title: "…", provision: "…", inForce: nil, href: nil, verifiedBy: nil, position: .start)
    ]
    let score = try card(SmallTreaty.corpus(provisions, questions, [yes])).score
    #expect(score.grade == .claimed && score.coverage.uncited == 1)
  }

  // MARK: Letters

  @Test func aLetterNeedsTheWholeIntervalInOneBand() throws {
    let provisions = (1...4).map { SmallTreaty.provision("TEST/\($0)") }
    let questions = (1...4).map { SmallTreaty.question("q\($0)", ["TEST/\($0)"]) }
    func score(_ values: [String]) throws -> Score {
      try card(
        SmallTreaty.corpus(
          provisions, questions, zip(questions, values).map { SmallTreaty.answer($0.id, $1) })
      ).score
    }
    #expect(try score(["yes", "yes", "yes", "yes"]).rating == .full)
    #expect(try score(["yes", "yes", "yes", "no"]).rating == .largely)
    #expect(try score(["yes", "yes", "yes"]).rating == .undetermined, "0.75 to 1 spans L and F")
    #expect(try score(["yes", "no", "no", "no"]).rating == .partly)
    #expect(try score(["no", "no", "no", "no"]).rating == .not)
    let one = try score(["no"])
    #expect(!one.isPrinted && one.rating == .undetermined, "one answer of four is below the threshold of a half")
  }

  @Test func robustMeansTheSameLetterUnderAllAssumptions() throws {
    let provisions = [SmallTreaty.provision("TEST/1"), SmallTreaty.provision("TEST/2")]
    let questions = [SmallTreaty.question("a", ["TEST/1"]), SmallTreaty.question("b", ["TEST/2"])]
    func score(_ a: String, _ b: String) throws -> Score {
      try card(SmallTreaty.corpus(provisions, questions, [SmallTreaty.answer("a", a), SmallTreaty.answer("b", b)]))
        .score
    }
    let mixed = try score("yes", "no")
    #expect(mixed.rating == .partly && !mixed.isRobust)
    #expect(mixed.weightSensitivity == .unknown)
    let partly = try score("partly", "partly")
    #expect(partly.partlySensitivity == Interval(0.25, 0.75))
    #expect(partly.rating == .partly && !partly.isRobust, "at 0.75 the letter would be L")
    #expect(try score("yes", "yes").isRobust)
  }

  @Test func lawAndPracticeAreSeparate() throws {
    let corpus = SmallTreaty.corpus(
      [SmallTreaty.provision("TEST/1/1"), SmallTreaty.provision("TEST/1/2", kind: .practice)],
      [SmallTreaty.question("a", ["TEST/1/1"]), SmallTreaty.question("b", ["TEST/1/2"])],
      [SmallTreaty.answer("a", "yes"), SmallTreaty.answer("b", "no")])
    let score = try card(corpus).score
    #expect(score.law == Interval(1) && score.practice == Interval(0))
    #expect(score.standings == [.met: 1, .unmet: 1])
  }

  @Test func anArticleWeighsTheSameHoweverManyDutiesItHas() throws {
    let provisions = (1...5).map { SmallTreaty.provision("TEST/1/\($0)") } + [SmallTreaty.provision("TEST/2")]
    let questions = provisions.map { SmallTreaty.question($0.id, [$0.id]) }
    let answers = provisions.map { SmallTreaty.answer($0.id, $0.article == 1 ? "yes" : "no") }
    #expect(try card(SmallTreaty.corpus(provisions, questions, answers)).score.interval == Interval(0.5))
  }
}
