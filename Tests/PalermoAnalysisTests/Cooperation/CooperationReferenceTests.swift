import PalermoAnalysis
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// The reference that ships names questions, answers and provisions that there are.
struct CooperationReferenceTests {
  private static let corpus = CorpusLoader().load(
    [String](), extras: [.instruments, .questionnaires, .cooperation]
  ).corpus

  /// What does not fit, in words.
  private static func problems(_ reference: CooperationReference) -> [String] {
    var problems: [String] = []
    func question(_ id: String) -> Question? {
      let found = corpus.questionnaires.values.lazy.compactMap { $0[question: id] }.first
      if found == nil { problems.append("unknown question \(id)") }
      return found
    }
    for offence in reference.offences {
      for id in offence.questions {
        if let found = question(id), found.type != .implementation {
          problems.append("\(id) is not about implementation")
        }
      }
      if let penalty = offence.penaltyQuestion.flatMap(question), penalty.type != .number {
        problems.append("\(penalty.id) is no number")
      }
      for id in offence.provisions {
        if corpus.instruments[provision: id] == nil { problems.append("unknown provision \(id)") }
        if corpus.instruments[provision: id]?.instrument != offence.instrument { problems.append("\(id) is elsewhere") }
      }
    }
    for source in reference.sources {
      guard let found = question(source.question) else { continue }
      switch (source.field, found.type) {
      case (.minimumPenalty, .number), (.languages, .languages): break
      case (let field, .states) where CooperationReference.Field.ofPartners.contains(field): break
      case (let field, _):
        guard let choices = found.choices, let values = field.values else {
          problems.append("\(found.id) cannot give \(field.rawValue)")
          continue
        }
        for (from, to) in source.values.sorted(by: { $0.key < $1.key }) {
          if !choices.contains(from) { problems.append("unknown option \(from) of \(found.id)") }
          if !values.contains(to) { problems.append("\(to) is no value of \(field.rawValue)") }
        }
        let reached = Set(choices.map { source.values[$0] ?? $0 }).intersection(values)
        if reached != Set(values) {
          problems.append("\(found.id) never gives \(Set(values).subtracting(reached).sorted())")
        }
      }
    }
    for treaty in reference.treaties where corpus.instruments[instrument: treaty.instrument] == nil {
      problems.append("unknown instrument \(treaty.instrument)")
    }
    return problems
  }

  @Test func everythingNamedExists() {
    #expect(Self.corpus.cooperation.offences.count == 11)
    #expect(Self.problems(Self.corpus.cooperation) == [])
    for offence in Self.corpus.cooperation.offences { #expect(offence.name.languages == Language.allCases) }
    #expect(Self.corpus.cooperation.note?.languages == Language.allCases)
  }

  /// Each field has a question but for treaties on confiscation, about which none asks.
  @Test func everyFieldHasItsQuestion() {
    let asked = Set(Self.corpus.cooperation.sources.map(\.field))
    #expect(Set(CooperationReference.Field.allCases).subtracting(asked) == [.confiscationTreaties])
  }

  @Test func slipsAreFound() {
    let good = Self.corpus.cooperation
    func offence(_ id: String, _ provision: String = "TIP/5/1", _ question: String = "tip.5.offence")
      -> CooperationReference
    {
      CooperationReference(
        offences: [
          CooperationReference.Offence(
            id: "x", provisions: [provision], questions: [question], penaltyQuestion: id, name: "x")
        ], sources: good.sources)
    }
    func source(_ field: CooperationReference.Field, _ question: String, _ values: [String: String] = [:])
      -> CooperationReference
    {
      CooperationReference(sources: [CooperationReference.Source(field, question: question, values: values)])
    }
    #expect(Self.problems(offence("tip.5.penality")) == ["unknown question tip.5.penality"])
    #expect(Self.problems(offence("tip.5.offence")) == ["tip.5.offence is no number"])
    #expect(Self.problems(offence("tip.5.penalty", "TIP/5/9")).contains("unknown provision TIP/5/9"))
    #expect(
      Self.problems(offence("tip.5.penalty", "TIP/5/1", "tip.5.penalty")) == [
        "tip.5.penalty is not about implementation"
      ])
    #expect(Self.problems(source(.nationals, "untoc.15.extradites-nationals")).count == 1)
    #expect(
      Self.problems(
        source(.policeAgreements, "untoc.27.police-agreements", ["considred": "none", "considered": "none"]))
        == ["unknown option considred of untoc.27.police-agreements"])
    #expect(Self.problems(source(.languages, "untoc.18.treaties")) == ["untoc.18.treaties cannot give languages"])
    #expect(
      Self.problems(CooperationReference(treaties: [.init(instrument: "NONE", field: .assistanceTreaties)]))
        == ["unknown instrument NONE"])
  }

  @Test func rowsAndReformsCiteProvisionsThatThereAre() {
    let citations = Set(
      Self.corpus.instruments[instrument: "UNTOC"]!.articles.flatMap(\.provisions).map(\.citation))
    for row in DecisionRow.allCases {
      #expect(!row.provisions.isEmpty && citations.isSuperset(of: row.provisions), "\(row.id)")
    }
    for reform in CooperationReform.all(Self.corpus.cooperation) {
      let provisions = reform.provisions(Self.corpus.cooperation)
      #expect(provisions.allSatisfy { Self.corpus.instruments[provision: $0] != nil }, "\(reform)")
      if reform.name != "join" { #expect(!provisions.isEmpty, "\(reform)") }
    }
  }
}
