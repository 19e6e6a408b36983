import Foundation
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoAnalysis

/// From answers to positions.
struct CooperationAnswersTests {
  private static let exercise = CorpusLoader().load(
    [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
  ).corpus

  private static func analysis(_ corpus: Corpus) -> CooperationAnalysis {
    Analyst(
      corpus: corpus.published, region: corpus.regions[0], profile: corpus.profiles.first { $0.id == "default" }!
    ).cooperation()
  }

  private static func json(_ analysis: CooperationAnalysis) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(analysis)
  }

  private static func with(_ corpus: Corpus, _ change: (Answer) -> Answer) -> Corpus {
    var corpus = corpus
    corpus.submissions = corpus.submissions.map { old in
      Submission(
        questionnaire: old.questionnaire, state: old.state, cycle: old.cycle, status: old.status, date: old.date,
        source: old.source, answers: old.answers.map(change), file: old.file)
    }
    return corpus
  }

  /// The position of XAA when it gives these answers to the questionnaires and the others give none.
  private static func position(_ answers: [String: String], texts: [String: String] = [:], confidential: Bool = false)
    -> CooperationPosition
  {
    var corpus = exercise
    let given =
      answers.map { question, value in
        Answer(question: question, values: value.split(separator: " ").map(String.init), isConfidential: confidential)
      }
      + texts.map { question, text in
        var answer = Answer(question: question, values: [], isConfidential: confidential)
        answer.texts = [RespondentText(language: "en", text: text)]
        return answer
      }
    corpus.submissions = [
      Submission(
        questionnaire: QuestionnaireKey(id: "untoc-cooperation", version: "2026.1"), state: "XAA", cycle: "2026",
        status: .final, date: CalendarDate("2026-05-01")!, source: SubmissionSource(kind: .exercise), answers: given,
        file: "x.xml")
    ]
    return analysis(corpus).matrix.positions.first { $0.state == "XAA" }!
  }

  @Test func everyFieldIsRead() {
    let position = Self.position(
      [
        "untoc.16.treaty-needed": "yes", "untoc.16.convention-basis": "not-declared",
        "untoc.16.nationals": "conditional",
        "untoc.15.nationals": "yes", "untoc.16.sentence-enforcement": "no", "untoc.16.minimum-penalty": "1.5",
        "untoc.18.dual-criminality": "discretion", "untoc.18.designated": "yes", "untoc.18.authority-notified": "no",
        "untoc.18.languages": "en fr", "untoc.18.languages-notified": "yes", "untoc.18.diplomatic-only": "no",
        "untoc.10.liability": "yes", "untoc.13.treaty-needed": "no", "untoc.13.domestic-order": "yes",
        "untoc.13.foreign-order": "no", "untoc.12.tracing": "yes", "untoc.27.police-agreements": "under-consideration",
        "untoc.27.convention-basis": "yes", "untoc.5.conspiracy": "no", "untoc.5.association": "yes",
        "untoc.5.penalty": "12", "untoc.6.conversion": "yes", "untoc.6.acquisition": "partly",
        "untoc.8.active-bribery": "no", "untoc.8.passive-bribery": "no", "tip.5.offence": "partly",
        "tip.5.penalty": "99",
      ], texts: ["untoc.16.treaties": "XAB, XAC\nXAD", "untoc.18.treaties": " 0 "])
    #expect(position.needsExtraditionTreaty == .yes && position.extraditionBasis == .notDeclared)
    #expect(position.extraditionTreaties == TreatyPartners(states: ["XAB", "XAC", "XAD"], isComplete: true))
    #expect(position.nationals == .conditional && position.hasNationalsJurisdiction == .yes)
    #expect(position.considersEnforcement == .no && position.minimumPenalty == 1.5)
    #expect(position.assistanceTreaties.states == [] && position.assistanceTreaties.isComplete)
    #expect(position.dualCriminality == .discretion)
    #expect(position.hasCentralAuthority == .yes && position.hasNotifiedAuthority == .no)
    #expect(position.acceptedLanguages == ["en", "fr"] && position.hasNotifiedLanguages == .yes)
    #expect(position.isDiplomaticOnly == .no && position.holdsLegalPersonsLiable == .yes)
    #expect(position.needsConfiscationTreaty == .no && position.canTraceAndSeize == .yes)
    #expect(position.obtainsDomesticOrder == .yes && position.enforcesForeignOrder == .no)
    #expect(position.policeAgreements == TreatyPartners(isComplete: true) && position.takesConventionForPolice == .yes)
    #expect(position[offence: "organized-group"].isCriminalized == .yes)
    #expect(position[offence: "organized-group"].isSerious == .yes)
    #expect(position[offence: "laundering"].isCriminalized == .unknown)
    #expect(position[offence: "corruption"].isCriminalized == .no)
    #expect(position[offence: "trafficking"].isCriminalized == .unknown)
    #expect(position[offence: "trafficking"].maximumPenalty == 99)
    #expect(position[offence: "obstruction"].isCriminalized == .unknown)
  }

  @Test func whatIsNotClearIsUnknown() {
    // Two questions that contradict each other.
    #expect(Self.position(["untoc.16.nationals": "refuses", "untoc.15.extradites-nationals": "yes"]).nationals == nil)
    #expect(Self.position(["untoc.15.extradites-nationals": "no"]).nationals == .refuses)
    #expect(Self.position(["untoc.18.designated": "partly"]).hasCentralAuthority == .unknown)
    #expect(Self.position(["untoc.18.designated": "not-applicable"]).hasCentralAuthority == .unknown)
    #expect(Self.position(["untoc.27.police-agreements": "concluded"]).policeAgreements == TreatyPartners())
    for text in ["Exercise text: many", "XAB and XAC", "xab", "none", "00", "XAB XACD"] {
      #expect(Self.position([:], texts: ["untoc.16.treaties": text]).extraditionTreaties == TreatyPartners(), "\(text)")
    }
  }

  @Test func oneConfidentialAnswerIsUnknown() {
    let answers = ["untoc.16.treaty-needed": "yes", "untoc.18.languages": "en", "tip.5.offence": "yes"]
    #expect(Self.position(answers, confidential: true) == Self.position([:]))
    #expect(Self.position(answers) != Self.position([:]))
  }

  /// Whatever is answered in confidence, the analysis is the same byte by byte.
  @Test func confidentialAnswersAreInvisible() throws {
    let before = try Self.json(Self.analysis(Self.exercise))
    #expect(Self.exercise.submissions.flatMap(\.answers).contains { $0.isConfidential })
    for value in ["yes", "never"] {
      let changed = Self.with(Self.exercise) { answer in
        answer.isConfidential ? Answer(question: answer.question, values: [value], isConfidential: true) : answer
      }
      #expect(try Self.json(Self.analysis(changed)) == before, "\(value)")
    }
    // And the same change to open answers is seen.
    let open = Self.with(Self.exercise) { answer in
      answer.question == "untoc.18.designated" ? Answer(question: answer.question, values: ["no"]) : answer
    }
    #expect(try Self.json(Self.analysis(open)) != before)
  }

  /// The findings published in 2008 say nothing of the law of the day that participation is known for.
  @Test func publishedFindingsLeaveEverythingUnknownButTreaties() throws {
    let corpus = CorpusLoader().load(
      [Project.path("Samples/americas")], extras: [.instruments, .profiles, .cooperation]
    ).corpus
    let analysis = Self.analysis(corpus)
    #expect(analysis.matrix.pairCount == 35 * 34)
    for (place, offence) in analysis.matrix.offences.enumerated() {
      for kind in [CooperationKind.extradition, .confiscation, .policeCooperation] {
        let counts = analysis.matrix.counts(kind, offence: place)
        #expect((counts[.yes] ?? 0) == 0 && (counts[.conditional] ?? 0) == 0)
        #expect(counts[.unknown] == 35 * 34, "\(offence.id) \(kind)")
      }
      // Mutual assistance has a basis where both are parties to the Inter-American Convention.
      let states = analysis.matrix.positions.indices
      let cells = states.flatMap { a in
        states.filter { $0 != a }.map { analysis.matrix[.mutualAssistance, from: a, to: $0, offence: place] }
      }
      #expect(cells.allSatisfy { $0.standing == .yes ? $0.row == .m1 : $0.standing == .unknown })
    }
    #expect(analysis.reforms.allSatisfy { $0.effect.opened == 0 })
  }
}
