import PalermoAnalysis
import PalermoModel
import Testing

/// What counts as delivered, and of how many.
struct DeliveryStatusTests {
  private static let questions = [
    SmallCycle.question("a"), SmallCycle.question("b", relevance: .answered(question: "a", values: ["no"])),
  ]
  private static let parties: [String: Truth] = [
    "XAA": .yes, "XAB": .yes, "XAC": .yes, "XAD": .yes, "XAE": .no, "XAF": .unknown, "XAG": .no, "XAH": .yes,
  ]

  private func status(today: String? = nil, _ submissions: [Submission]) -> DeliveryStatus {
    let corpus = SmallCycle.corpus([SmallCycle.questionnaire("2025.1", Self.questions)], Self.parties, submissions)
    let clocks = [
      Cycle.Clock(step: "answers", after: nil, weeks: 0, months: 6),
      .init(step: "feedback", after: "answers", weeks: 0, months: 6),
    ]
    return DeliveryStatus(
      of: corpus.regions[0], in: SmallCycle.cycle(2026, clocks: clocks), corpus: corpus,
      today: today.flatMap { CalendarDate($0) })
  }

  private static let all = [
    SmallCycle.submission("XAA", 2026, [Answer(question: "a", values: ["yes"])], date: "2026-06-30"),
    SmallCycle.submission("XAB", 2026, [Answer(question: "a", values: ["no"])], date: "2026-07-01"),
    SmallCycle.submission("XAC", 2026, [], status: .draft),
    SmallCycle.submission("XAE", 2026, [Answer(question: "a", values: ["yes"])]),
    SmallCycle.submission("XAF", 2026, [Answer(question: "a", values: ["yes"])]),
    SmallCycle.submission("XAH", 2026, [Answer(question: "a", values: ["yes"])], kind: .published),
    SmallCycle.submission("XAD", 2025, [Answer(question: "a", values: ["yes"])]),
  ]

  @Test func eachStateHasAStatus() {
    let records = status(Self.all).records
    #expect(records.map(\.state) == Self.parties.keys.sorted())
    #expect(records.map(\.status) == [.onTime, .late, .draft, .missing, .voluntary, .onTime, .notDue, .missing])
    #expect(records.map(\.isOwed) == [false, true, true, true, false, false, false, true])
    // A question that is not relevant is not missing; one that has become relevant is.
    #expect(records.map(\.completeness?.required) == [1, 2, 1, nil, 1, 1, nil, nil])
    #expect(records.map(\.completeness?.answered) == [1, 1, 0, nil, 1, 1, nil, nil])
    #expect(records.map(\.daysLate) == [nil, 1, nil, nil, nil, nil, nil, nil])
  }

  @Test func aReplyOfAStateThatIsNoPartyIsInNoRate() {
    let rate = status(Self.all).rate
    #expect(rate.parties == 5 && rate.due == 5 && rate.replies == 2)
    #expect([rate.onTime, rate.late, rate.draft, rate.missing, rate.awaited] == [1, 1, 1, 2, 0])
    #expect(rate.complete == 1 && rate.voluntary == 1)
    #expect(rate.uncertain == 1 && rate.uncertainReplies == 1 && rate.unverified == 0)
    // The volunteer's reply changes nothing but the number of volunteers.
    let without = status(Self.all.filter { $0.state != "XAE" }).rate
    #expect(without.voluntary == 0 && without.due == rate.due && without.replies == rate.replies)
    #expect(status(Self.all).rate(of: "test") == rate)
  }

  @Test func groupsCountTheirOwnStates() {
    let groups = status(Self.all).groups
    #expect(groups.map(\.code) == ["even", "odd", "FIRST"])
    #expect(groups.map(\.rate.due) == [2, 3, 1])
    #expect(groups.map(\.rate.replies) == [1, 1, 1])
    #expect(groups.map(\.rate.voluntary) == [1, 0, 0])
    #expect(groups.map(\.rate.uncertain) == [0, 1, 0])
  }

  @Test(arguments: [
    ("2026-06-29", true, 1), ("2026-06-30", true, 0), ("2026-07-01", false, -1), ("2026-07-31", false, -31),
  ])
  func whatIsDueIsAwaitedUntilTheDayHasPassed(today: String, isAwaited: Bool, ahead: Int) {
    let records = status(today: today, Self.all).records
    #expect(records[3].status == (isAwaited ? .awaited : .missing))
    for record in [records[2], records[3]] { #expect(record.daysLate == (ahead < 0 ? -ahead : nil)) }
    // What is dated a day after the deadline is not there before that day.
    #expect(records[1].status == (isAwaited ? .awaited : .late) && records[1].daysLate == (isAwaited ? nil : 1))
  }

  @Test func whatComesNextIsADueDayOrADeadline() {
    func next(_ today: String) -> String? { status(today: today, []).next.first?.description }
    #expect(
      next("2026-06-30") == "2026-06-30" && next("2026-07-01") == "2026-07-15" && next("2026-07-16") == "2027-01-15")
    #expect(next("2027-01-16") == nil)
  }

  @Test func feedbackIsCountedFromTheReceiptOfTheAnswers() {
    func feedback(_ state: String) -> String? { status(Self.all).deadlines(of: state).last?.day?.description }
    #expect(feedback("XAA") == "2026-12-30" && feedback("XAB") == "2027-01-01")
    #expect(feedback("XAC") == "2027-01-15" && feedback("XAD") == "2027-01-15" && feedback("XAE") == "2027-01-15")
  }

  @Test func theAnalysisHasTheSameRecords() {
    let corpus = {
      var corpus = SmallCycle.corpus([SmallCycle.questionnaire("2025.1", Self.questions)], Self.parties, Self.all)
      corpus.cycles = [SmallCycle.cycle(2026)]
      return corpus
    }()
    let analysis = Analyst(corpus: corpus, region: corpus.regions[0], profile: SmallCycle.profile, cycle: "2026")
      .analysis()
    #expect(analysis.deliveries.map(\.status) == status(Self.all).records.map(\.status))
    let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == .delivery }
    #expect(gaps.map(\.state) == ["XAB", "XAC", "XAD", "XAH"])
    #expect(gaps.map(\.reason) == [.late, .draftOnly, .missing, .missing])
  }
}
