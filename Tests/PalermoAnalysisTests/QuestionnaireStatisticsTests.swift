import PalermoAnalysis
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

struct QuestionnaireStatisticsTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.instruments, .questionnaires]).corpus
  private static let all = QuestionnaireStatistics.all(
    Array(corpus.questionnaires.values), instruments: corpus.instruments)

  private static func question(
    _ id: String, _ type: QuestionType, required: Bool = true, when relevance: Condition? = nil, evidence: Int = 0,
    provisions: [String] = []
  ) -> Question {
    Question(
      id: id, type: type, provisions: provisions, isRequired: required, isScored: type == .implementation, weight: 1,
      text: "", help: nil, options: [], relevance: relevance,
      evidence: Array(repeating: EvidenceDemand(values: ["yes"], kind: .legislation), count: evidence),
      position: .start)
  }

  @Test func everythingIsCounted() {
    let questions = [
      Self.question("a", .implementation, evidence: 2, provisions: ["UNTOC/5/1(b)", "UNTOC/99"]),
      Self.question("b", .text, when: .party(instrument: "TIP")), Self.question("c", .number, required: false),
      Self.question("d", .date, required: false, when: .party(instrument: "TIP"), evidence: 1),
    ]
    let questionnaire = Questionnaire(
      key: QuestionnaireKey(id: "q", version: "2026.1"), instrument: "UNTOC", cluster: "criminalization_jurisdiction",
      title: "", introduction: nil, sections: [Section(id: "s", article: nil, title: "", questions: questions)],
      retired: [], exclusions: [Exclusion(provisions: ["UNTOC/8/1", "UNTOC/8/2"], reason: "", position: .start)],
      rules: [], file: "q.xml")
    let model = WorkModel(
      minutes: [.implementation: 1, .text: 10, .number: 100, .date: 1_000], minutesPerEvidence: 10_000)
    let counts = QuestionnaireStatistics(questionnaire, instruments: Self.corpus.instruments, model: model).counts
    #expect([counts.required.all, counts.required.conditional] == [2, 1])
    #expect([counts.optional.all, counts.optional.conditional] == [2, 1])
    #expect([counts.questions, counts.scored, counts.excluded, counts.rules] == [4, 1, 2, 0])
    #expect(counts.duties.asked == 1)
    #expect(counts.minutes == 1...31_111)
  }

  @Test func theOrderIsThatOfInstrumentsAndClusters() {
    #expect(Self.all.count == Self.corpus.questionnaires.count)
    #expect(
      Self.all.prefix(5).map(\.key.id) == [
        "untoc-criminalization", "untoc-prevention", "untoc-law-enforcement", "untoc-cooperation",
        "tip-criminalization",
      ])
  }

  /// Over the questionnaires of an instrument every duty is asked about, or excluded, and each counts where it is asked.
  @Test(arguments: ["UNTOC", "TIP", "SOM", "FP"])
  func coverageNamesItsPopulation(id: String) {
    let duties = Self.corpus.instruments[instrument: id]!.articles.flatMap(\.provisions)
      .filter { !$0.isChapeau && $0.obligation != .none }
    let questionnaires = Self.corpus.questionnaires.values.filter { $0.instrument == id }
    let asked = questionnaires.flatMap { questionnaire in
      Set(questionnaire.questions.flatMap(\.provisions)).intersection(duties.map(\.id))
    }
    let statistics = Self.all.filter { $0.key.id.hasPrefix(id.lowercased() + "-") }
    #expect(statistics.map(\.counts.duties.all).reduce(0, +) == asked.count)
    #expect(statistics.map(\.counts.duties.asked).reduce(0, +) == asked.count)
    let excluded = Set(questionnaires.flatMap(\.exclusions).flatMap(\.provisions))
    #expect(duties.allSatisfy { asked.contains($0.id) || excluded.contains($0.id) })
  }

  @Test func sumsAreThoseOfTheParts() {
    let sum = Self.all.dropFirst().map(\.counts).reduce(Self.all[0].counts, +)
    #expect(sum.questions == Self.corpus.questionnaires.values.map(\.questions.count).reduce(0, +))
    #expect(sum.minutes.upperBound == Self.all.map(\.counts.minutes.upperBound).reduce(0, +))
    #expect(sum.duties.all == Self.all.map(\.counts.duties.all).reduce(0, +))
  }

  @Test func everyTypeOfQuestionIsWork() {
    for type in QuestionType.allCases { #expect((WorkModel.standard.minutes[type] ?? 0) > 0, "\(type)") }
  }
}
