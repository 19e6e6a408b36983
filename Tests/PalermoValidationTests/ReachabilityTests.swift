import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

struct ReachabilityTests {
  private static func question(
    _ id: String, _ type: QuestionType = .yesNo, options: [String] = [], when relevance: Condition? = nil
  ) -> Question {
    Question(
      id: id, type: type, provisions: [], isRequired: true, isScored: false, weight: 1, text: "", help: nil,
      options: options.map { AnswerOption(value: $0, level: nil, isOther: false, text: "") }, relevance: relevance,
      evidence: [], position: .start)
  }

  private static func questionnaire(_ questions: [Question]) -> Questionnaire {
    Questionnaire(
      key: QuestionnaireKey(id: "q", version: "2026.1"), instrument: "FP", cluster: "international_cooperation",
      title: "",
      introduction: nil, sections: [Section(id: "s", article: nil, title: "", questions: questions)], retired: [],
      exclusions: [], rules: [], file: "q.xml")
  }

  /// Whether a last question under the condition can be asked, after the others.
  private static func canHold(_ condition: Condition, after questions: Question...) -> Bool {
    let last = question("last", when: condition)
    return Reachability(QuestionLookup(questionnaire(questions + [last]), in: Corpus())).canBeAsked(last)
  }

  private static func answered(_ question: String, _ values: String...) -> Condition {
    .answered(question: question, values: values)
  }

  @Test func oneChoiceIsNotTwo() {
    let both = Condition.all([Self.answered("a", "yes"), Self.answered("a", "no")])
    #expect(!Self.canHold(both, after: Self.question("a")))
    #expect(Self.canHold(both, after: Self.question("a", .multipleChoice, options: ["yes", "no"])))
    #expect(!Self.canHold(.all([Self.answered("a", "yes"), .not(Self.answered("a"))]), after: Self.question("a")))
  }

  @Test func everyValueCanBeAvoided() {
    // By an answer that refers to another mechanism, or by “not applicable”.
    #expect(Self.canHold(.not(Self.answered("a", "yes", "no")), after: Self.question("a")))
    #expect(Self.canHold(.not(Self.answered("a")), after: Self.question("a")))
  }

  @Test func boundsBeyondEveryYearAreNoCrash() {
    let condition = Condition.number(question: "a", minimum: 1e300, maximum: nil)
    #expect(!Self.canHold(condition, after: Self.question("a", .date)))
  }

  @Test func aLongChainIsNotJudged() {
    var chain = [Self.question("q0")]
    for number in 1...100_000 {
      chain.append(Self.question("q\(number)", when: Self.answered("q\(number - 1)", "maybe")))
    }
    let reachability = Reachability(QuestionLookup(Self.questionnaire(chain), in: Corpus()))
    #expect(reachability.canBeAsked(chain[100_000]))
  }

  @Test func notApplicableFulfilsNothing() {
    #expect(!Self.canHold(Self.answered("a", Answer.notApplicable), after: Self.question("a")))
  }

  @Test func theConditionsOfTheQuestionsReferredToCount() {
    let (a, b) = (Self.question("a"), Self.question("b", when: Self.answered("a", "yes")))
    #expect(!Self.canHold(.all([Self.answered("a", "no"), Self.answered("b", "yes")]), after: a, b))
    #expect(Self.canHold(.all([Self.answered("a", "yes"), Self.answered("b", "yes")]), after: a, b))
    // Two steps away.
    let c = Self.question("c", when: Self.answered("b", "yes"))
    #expect(!Self.canHold(.all([Self.answered("c"), Self.answered("a", "no")]), after: a, b, c))
  }

  @Test(arguments: [
    (3.0, 4.0, true), (4, 3, false), (3, 3, true), (-2, -1, false), (-1, 0, true), (0, 0.5, true),
  ])
  func numbersFromZeroLieBetweenBounds(minimum: Double, maximum: Double, holds: Bool) {
    let one = Condition.number(question: "n", minimum: minimum, maximum: maximum)
    let two = Condition.all([
      .number(question: "n", minimum: minimum, maximum: nil), .number(question: "n", minimum: nil, maximum: maximum),
    ])
    for condition in [one, two] { #expect(Self.canHold(condition, after: Self.question("n", .number)) == holds) }
  }

  @Test func numbersAreAskedOfNumbers() {
    let condition = Condition.number(question: "n", minimum: 2000, maximum: nil)
    #expect(Self.canHold(condition, after: Self.question("n", .date)))
    #expect(!Self.canHold(condition, after: Self.question("n", .text)))
    #expect(!Self.canHold(condition, after: Self.question("n")))
    #expect(!Self.canHold(Self.answered("n", "x"), after: Self.question("n", .text)))
  }

  @Test func aStateIsAPartyOrNot() {
    let party = Condition.party(instrument: "TIP")
    #expect(Self.canHold(party))
    #expect(Self.canHold(.not(party)))
    #expect(!Self.canHold(.all([party, .not(party)])))
    #expect(!Self.canHold(.all([Self.answered("a"), .not(party)]), after: Self.question("a", when: party)))
  }

  @Test("What other rules report, circles, and what takes too long are not judged")
  func notJudged() {
    #expect(Self.canHold(Self.answered("nothing", "x")))
    #expect(Self.canHold(Self.answered("a", "maybe"), after: Self.question("a")))
    #expect(Self.canHold(Self.answered("a"), after: Self.question("a", when: Self.answered("last"))))
    let names = (0..<20).map { "a\($0)" }
    let impossible = Condition.all(
      names.map { Condition.any([Self.answered($0, "x"), Self.answered($0, "y")]) } + [
        Self.answered("z", "yes"), Self.answered("z", "no"),
      ])
    let questions = names.map { Self.question($0, .singleChoice, options: ["x", "y"]) } + [Self.question("z")]
    let last = Self.question("last", when: impossible)
    #expect(Reachability(QuestionLookup(Self.questionnaire(questions + [last]), in: Corpus())).canBeAsked(last))
  }

  /// On small random questionnaires the search says what trying every answer to every question says.
  @Test func agreesWithTryingEverything() {
    var random = SeededRandom(seed: 2026)
    var reachable = 0
    for _ in 0..<400 {
      var questions: [Question] = []
      for index in 0..<4 {
        let type = [QuestionType.yesNo, .multipleChoice].randomElement(using: &random)!
        let relevance = index == 0 ? nil : Self.condition(on: index, depth: 2, &random)
        questions.append(
          Self.question("q\(index)", type, options: type == .yesNo ? [] : ["yes", "no"], when: relevance))
      }
      let lookup = QuestionLookup(Self.questionnaire(questions), in: Corpus())
      for (index, question) in questions.enumerated() where question.relevance != nil {
        let expected = Self.states(of: questions[..<index]).contains { $0.evaluate(question.relevance!) == .yes }
        if expected { reachable += 1 }
        #expect(Reachability(lookup).canBeAsked(question) == expected, "\(questions.map(\.relevance)) at \(index)")
      }
    }
    #expect((200...1_100).contains(reachable), "\(reachable) of 1200 tell too little")
  }

  private static func condition(on count: Int, depth: Int, _ random: inout SeededRandom) -> Condition {
    let question = "q\(Int.random(in: 0..<count, using: &random))"
    switch depth == 0 ? 0 : Int.random(in: 0..<6, using: &random) {
    case 1, 2: return .all((0..<3).map { _ in condition(on: count, depth: depth - 1, &random) })
    case 3: return .any((0..<2).map { _ in condition(on: count, depth: depth - 1, &random) })
    case 4: return .not(condition(on: count, depth: depth - 1, &random))
    default:
      let values = [["yes"], ["no"], ["yes", "no"], [], ["not-applicable"]].randomElement(using: &random)!
      return Int.random(in: 0..<8, using: &random) == 0
        ? .party(instrument: "TIP") : .answered(question: question, values: values)
    }
  }

  /// Every combination of answers in which only questions that are asked have an answer other than “not applicable”.
  private static func states(of questions: ArraySlice<Question>) -> [EvaluationContext] {
    var states: [[String: Answer]] = [[:]]
    for question in questions {
      let sets = question.type == .yesNo ? [["yes"], ["no"]] : [["yes"], ["no"], ["yes", "no"]]
      var elsewhere = Answer(question: question.id, values: [])
      elsewhere.links = [Link(href: "https://example.org", title: nil, position: .start)]
      let answers = (sets + [["not-applicable"]]).map { Answer(question: question.id, values: $0) } + [elsewhere]
      states = states.flatMap { state in [state] + answers.map { state.merging([question.id: $0]) { $1 } } }
    }
    return [Truth.yes, .no].flatMap { truth in
      states.map { state in
        EvaluationContext(answer: { state[$0] }, isParty: { _ in truth }, hasReservation: { _ in truth })
      }.filter { evaluationContext in
        questions.allSatisfy { question in
          let isAsked = question.relevance.map(evaluationContext.evaluate) ?? .yes == .yes
          return isAsked || evaluationContext.evaluate(.answered(question: question.id, values: [])) != .yes
        }
      }
    }
  }
}
