import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies
import PalermoXML
import Testing

@testable import PalermoValidation

/// The rules that look at several questions or questionnaires, beyond their examples.
struct QuestionnaireRuleTests {
  /// A questionnaire without wording, for rules that do not look at it.
  private static func questionnaire(
    _ id: String = "x", version: String = "2026.1", retired: [String] = [], asking questions: [Question]
  ) -> Questionnaire {
    Questionnaire(
      key: QuestionnaireKey(id: id, version: version), instrument: "FP", cluster: "international_cooperation",
      title: "",
      introduction: nil, sections: [Section(id: "s", article: nil, title: "", questions: questions)],
      retired: retired.map { RetiredQuestion(id: $0, replacedBy: []) }, exclusions: [], rules: [],
      file: "\(id)-\(version).xml")
  }

  private static func question(
    _ id: String, on provisions: [String] = [], weight: Int = 1, scored: Bool = true, after others: [String] = []
  ) -> Question {
    Question(
      id: id, type: .yesNo, provisions: provisions, isRequired: true, isScored: scored, weight: weight, text: "",
      help: nil, options: [],
      relevance: others.isEmpty ? nil : .all(others.map { .answered(question: $0, values: []) }),
      evidence: [], position: .start)
  }

  /// The findings of one check on the first questionnaire, in the company of the others.
  private static func messages(_ check: Check, _ questionnaires: Questionnaire...) -> [String] {
    var corpus = Corpus()
    for questionnaire in questionnaires { corpus.questionnaires[questionnaire.key] = questionnaire }
    var findings = PlacedFindings(of: Loader().load(SourceText(""), path: questionnaires[0].file))
    guard case .document(_, let run) = check else { return [] }
    run(.questionnaire(questionnaires[0]), corpus, &findings)
    return findings.findings.deduplicatedAndOrdered().map { $0.message(.en) }
  }

  // MARK: useless-weight

  @Test func aWeightCountsAgainstAnother() {
    let (heavy, light) = (Self.question("a", on: ["P"], weight: 2), Self.question("b", on: ["P"]))
    #expect(Self.messages(.uselessWeight, Self.questionnaire(asking: [heavy, light])) == [])
    #expect(
      Self.messages(.uselessWeight, Self.questionnaire(asking: [heavy]), Self.questionnaire("y", asking: [light])) == []
    )
  }

  @Test(arguments: [
    [question("a", on: ["P"], weight: 2)],
    [question("a", on: ["P"], weight: 2), question("b", on: ["P"], weight: 2)],
    [question("a", on: ["P", "Q"], weight: 2), question("b", on: ["R"])],
    [question("a", on: ["P"], weight: 2), question("b", on: ["P"], scored: false)],
    [question("a", on: ["P"], weight: 2), question("b", on: ["P"], weight: 0)],
    [question("a", weight: 2)],
  ])
  func aWeightAgainstNothingIsUseless(questions: [Question]) {
    let found = Self.messages(.uselessWeight, Self.questionnaire(asking: questions))
    #expect(found.contains("the weight 2 of “a” changes no score: no question on the same provisions has another"))
  }

  @Test func oneProvisionWhereItCountsIsEnough() {
    let questions = [Self.question("a", on: ["P", "Q"], weight: 2), Self.question("b", on: ["Q"])]
    #expect(Self.messages(.uselessWeight, Self.questionnaire(asking: questions)) == [])
  }

  // MARK: reused-id

  @Test func anIDBelongsToOneQuestionnaire() {
    let asked = Self.questionnaire(asking: [Self.question("a")])
    #expect(Self.messages(.reusedID, asked, Self.questionnaire("y", asking: [Self.question("b")])) == [])
    #expect(
      Self.messages(.reusedID, asked, Self.questionnaire("y", asking: [Self.question("a")])) == [
        "the id “a” is also that of a question of y 2026.1"
      ])
    #expect(
      Self.messages(.reusedID, asked, Self.questionnaire("y", retired: ["a"], asking: [Self.question("b")])) == [
        "the id “a” was retired in y 2026.1"
      ])
  }

  @Test func aLaterVersionMayRetireAQuestionAndAnEarlierOneMayNot() {
    let asked = Self.questionnaire(version: "2026.2", asking: [Self.question("a")])
    func other(_ version: String) -> Questionnaire {
      Self.questionnaire(version: version, retired: ["a"], asking: [Self.question("b")])
    }
    #expect(Self.messages(.reusedID, asked, other("2026.10")) == [])
    #expect(Self.messages(.reusedID, asked, other("2026.1")) == ["the id “a” was retired in x 2026.1"])
    #expect(Self.messages(.reusedID, asked, Self.questionnaire(version: "2026.1", asking: [Self.question("a")])) == [])
  }

  // MARK: circular-condition

  @Test func aCircleIsFollowedThroughSeveralQuestionnaires() {
    let x = Self.questionnaire(asking: [Self.question("x1", after: ["y1"]), Self.question("x2", after: ["x1"])])
    let y = Self.questionnaire("y", asking: [Self.question("y1", after: ["z1", "x1"]), Self.question("y2")])
    let z = Self.questionnaire("z", asking: [Self.question("z1", after: ["x2"])])
    #expect(Self.messages(.circularCondition, x, y, z) == ["whether “x1” is asked depends on itself: x1 → y1 → x1"])
    #expect(
      Self.messages(.circularCondition, z, x, y) == ["whether “z1” is asked depends on itself: z1 → x2 → x1 → y1 → z1"])
  }

  @Test func aCircleWithinAFileIsAConditionThatLooksAhead() {
    let circle = Self.questionnaire(asking: [Self.question("a", after: ["b"]), Self.question("b", after: ["a"])])
    #expect(Self.messages(.circularCondition, circle) == [])
    #expect(Self.messages(.forwardCondition, circle).count == 1)
    #expect(Self.messages(.unreachableQuestion, circle) == [])
  }
}
