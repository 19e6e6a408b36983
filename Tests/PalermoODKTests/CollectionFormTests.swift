import Foundation
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoODK

/// The forms of all questionnaires: names, and what they cannot carry.
@Suite struct CollectionFormTests {
  static let corpus = CorpusLoader().load([], extras: [.questionnaires, .instruments]).corpus

  static let questionnaires = corpus.questionnaires.values.sorted { $0.key < $1.key }

  private static func form(_ questionnaire: Questionnaire) -> CollectionForm {
    CollectionForm(questionnaire, states: [], cycle: "2026", language: .en, program: "palermo")
  }

  @Test func namesAreOneForEachFieldAndSurviveEveryServer() {
    #expect(Self.questionnaires.count == 16)
    for questionnaire in Self.questionnaires {
      let layout = FormLayout(questionnaire, states: [], cycle: "")
      let names = layout.rows.map(\.name).filter { !$0.isEmpty }
      #expect(Set(names).count == names.count, "\(questionnaire.key)")
      #expect(names.allSatisfy { $0.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]+/) != nil }, "\(questionnaire.key)")
      for question in questionnaire.questions {
        #expect(layout.fields.contains { $0.question == question.id && $0.role == .marks })
      }
      let codes = layout.fields.filter { $0.role != .note }.map { "\($0.question ?? "") \($0.code)" }
      #expect(Set(codes).count == codes.count, "\(questionnaire.key)")
    }
  }

  /// A question that follows one which is not asked itself is not demanded, nor one whose condition the form cannot know.
  @Test func onlyWhatIsSurelyAskedIsDemanded() throws {
    for questionnaire in Self.questionnaires {
      let layout = FormLayout(questionnaire, states: [], cycle: "")
      let names = FormNames(questionnaire)
      for question in questionnaire.questions where question.isRequired {
        guard let row = layout.rows.first(where: { $0.name == names[question.id] }) else { continue }
        let isFinal = "${palermo_status} = 'final'"
        if question.relevance == nil {
          #expect(row.required == isFinal, "\(question.id)")
        } else {
          #expect(row.required?.hasPrefix("\(isFinal) and ") ?? true, "\(question.id)")
          #expect((row.required == nil) == (row.requiredMessage == nil), "\(question.id)")
        }
      }
    }
  }

  /// What a name may be taken for is never the name of another question.
  @Test func idsThatLookAlikeHaveNamesOfTheirOwn() {
    let questions = ["a.b", "a-b", "palermo.state", "a.b-2", "email", "phone.number"].map { id in
      Question(
        id: id, type: .yesNo, provisions: [], isRequired: true, isScored: false, weight: 1,
        text: LocalizedText(en: "?"),
        help: nil, options: [], relevance: nil, evidence: [], position: .start)
    }
    let questionnaire = Questionnaire(
      key: QuestionnaireKey(id: "x", version: "1"), instrument: "UNTOC", cluster: "criminalization_jurisdiction",
      title: LocalizedText(en: "X"), introduction: nil,
      sections: [Section(id: "s", article: nil, title: LocalizedText(en: "S"), questions: questions)], retired: [],
      exclusions: [], rules: [], file: "-")
    let names = FormNames(questionnaire)
    #expect(Set(questions.map { names[$0.id] }).count == 6)
    #expect(Set(questions.map { names[$0.id] }).isDisjoint(with: FormNames.ofServers))
    #expect(names["palermo.state"] == "q_palermo_state")
  }

  /// The rules that forms cannot carry are those that refer elsewhere, and the guide has their numbers.
  @Test func whatFormsCannotCarryIsTold() throws {
    var (rules, listed, whole, elsewhere, participation, both, notes) = (0, 0, 0, 0, 0, 0, 0)
    for questionnaire in Self.questionnaires {
      let form = Self.form(questionnaire)
      rules += questionnaire.rules.count
      notes += questionnaire.rules.count { $0.severity != .error }
      listed += form.rules.count
      whole += form.rules.count { $0.extent == .none }
      for rule in questionnaire.rules {
        let own = Set(rule.questions).isSubset(of: Set(questionnaire.questions.map(\.id)))
        let isOfParticipation = "\(rule.when) \(rule.expect)".contains(/party\(|reservation\(/)
        elsewhere += own ? 0 : 1
        participation += isOfParticipation ? 1 : 0
        both += !own && isOfParticipation ? 1 : 0
        let carriage = form.rules.first { $0.id == rule.id }
        #expect((carriage != nil) == (!own || isOfParticipation), "\(questionnaire.fullID(of: rule))")
        #expect(carriage?.otherQuestions.isEmpty ?? own == own)
        #expect(carriage?.instruments.isEmpty ?? true == !isOfParticipation)
      }
    }
    #expect(listed == elsewhere + participation - both)
    #expect(whole == listed)
    #expect(Self.questionnaires.flatMap { Self.form($0).relevance }.map(\.id) == [])
    let guide = try #require(Project.text(".github/guides/collecting.md"))
    let told = [
      "Of the \(rules) rules between answers, \(elsewhere) refer to another questionnaire and \(participation) to",
      "participation, \(both) of them to both.",
      "forms cannot carry \(listed) rules, and carry the other \(rules - listed) in whole",
      "\(notes) rules are warnings or notes",
    ]
    let words = guide.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in told { #expect(words.contains(sentence), "\(sentence)") }
  }

  /// Conditions are made of what the form knows alone.
  @Test func conditionsSayWhatTheFormKnows() {
    let fields: [String: FormCondition.Fields] = [
      "a": .init(value: "${a}", takesSeveral: false, notApplicable: "${a} = 'not-applicable'", keys: []),
      "b": .init(value: "${b}", takesSeveral: true, notApplicable: nil, keys: []),
      "c": .init(value: nil, takesSeveral: false, notApplicable: nil, keys: ["${c1}"]),
    ]
    let condition = FormCondition { fields[$0] }
    let a = Condition.answered(question: "a", values: ["yes"])
    #expect(condition.yes(a) == "${a} = 'yes'")
    #expect(condition.no(a) == "(${a} = 'not-applicable' or (${a} != '' and not(${a} = 'yes')))")
    #expect(condition.yes(.not(a)) == condition.no(a))
    #expect(
      condition.yes(.answered(question: "b", values: ["x", "y"])) == "(selected(${b}, 'x') or selected(${b}, 'y'))")
    #expect(condition.yes(.answered(question: "c", values: [])) == "${c1} != ''")
    #expect(condition.yes(.all([a, .party(instrument: "UNTOC")])) == nil)
    #expect(condition.no(.all([a, .party(instrument: "UNTOC")])) == condition.no(a))
    #expect(condition.yes(.any([a, .answered(question: "elsewhere", values: ["yes"])])) == "${a} = 'yes'")
    #expect(condition.no(.any([a, .answered(question: "elsewhere", values: ["yes"])])) == nil)
    #expect(
      condition.no(.number(question: "a", minimum: 4, maximum: nil))
        == "(${a} = 'not-applicable' or (${a} != '' and (number(${a}) < 4)))")
  }

  @Test func formsAreDeterministic() throws {
    let questionnaire = try #require(Self.questionnaires.first)
    #expect(try Self.form(questionnaire).bytes() == Self.form(questionnaire).bytes())
  }
}
