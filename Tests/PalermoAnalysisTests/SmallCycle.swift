import PalermoAnalysis
import PalermoModel

/// A made-up region with one instrument and one questionnaire, small enough for every case to be tried.
enum SmallCycle {
  static let profile = ScoringProfile(
    id: "test", title: "test", assumptions: [], obligations: [.mandatory, .mandatorySubjectToDomesticLaw],
    coverage: 0.5,
    partlyRange: 0.25...0.75, levels: LevelShares(yes: 1, partly: 0.5, no: 0),
    bands: [
      .init(rating: .full, from: 1), .init(rating: .largely, from: 0.75), .init(rating: .partly, from: 0.25),
      .init(rating: .not, from: 0),
    ])

  static let instruments = Instruments([
    Instrument(
      id: "TEST", kind: .reviewed, adopted: 2000, supplements: nil, listing: .confirmed, title: "test",
      shortTitle: "test",
      articles: [
        Article(
          number: 1, title: "test",
          provisions: [
            Provision(
              id: "TEST/1/1", instrument: "TEST", article: 1, obligation: .mandatory, isJudgement: false,
              isChapeau: false,
              alternative: nil, qualifiers: [], cluster: "criminalization_jurisdiction", clusterBasis: .confirmed,
              theme: "test", kind: .legislation, needsNotification: false, measure: "test", condition: nil, note: nil)
          ])
      ])
  ])

  static func region(_ codes: [String]) -> Region {
    let states = codes.enumerated().map { index, code in
      State(
        code: code, name: LocalizedText(verbatim: code), note: nil, subregion: index % 2 == 0 ? "even" : "odd",
        groupings: index == 0 ? ["FIRST"] : [], membership: "member", officialLanguages: ["en"],
        submissionLanguages: ["en"],
        legalTradition: nil, column: index, row: 0, position: .start)
    }
    return Region(
      id: "small", kind: .fictional, name: "small", note: nil,
      subregions: ["even", "odd"].map { StateGroup(code: $0, name: LocalizedText(verbatim: $0)) },
      groupings: [StateGroup(code: "FIRST", name: "first")], states: states, file: "region.xml")
  }

  /// The participation of the states: parties since 2010, or not, or not known.
  static func participation(_ states: [String: Truth]) -> Participation {
    Participation(
      region: "small", note: nil,
      states: states.map { code, isParty in
        let since = CalendarDate("2010-01-01")
        let status = TreatyStatus(
          instrument: "TEST", consent: isParty == .yes ? .ratification : isParty == .no ? .none : .unknown, signed: nil,
          consented: isParty == .yes ? since : nil, inForce: isParty == .yes ? since : nil, isInForceComputed: false,
          denounced: nil, hasReservations: nil, reservations: [], asOf: nil, confidence: .verified, sources: [],
          note: nil,
          position: .start)
        return (code, [status], .start)
      }, file: "participation.xml")
  }

  static func question(
    _ id: String, text: LocalizedText = "asked", type: QuestionType = .implementation, relevance: Condition? = nil
  ) -> Question {
    Question(
      id: id, type: type, provisions: ["TEST/1/1"], isRequired: true, isScored: true, weight: 1, text: text, help: nil,
      options: [], notApplicable: true, relevance: relevance,
      evidence: [EvidenceDemand(values: ["yes"], kind: .legislation)],
      position: .start)
  }

  static func questionnaire(_ version: String, _ questions: [Question], retired: [String] = []) -> Questionnaire {
    Questionnaire(
      key: QuestionnaireKey(id: "test", version: version), instrument: "TEST", cluster: "criminalization_jurisdiction",
      title: "test", introduction: nil, sections: [Section(id: "s", article: 1, title: "test", questions: questions)],
      retired: retired.map { RetiredQuestion(id: $0, replacedBy: []) }, exclusions: [], rules: [],
      file: "\(version).xml")
  }

  static func cycle(_ year: Int, version: String = "2025.1", clocks: [Cycle.Clock] = []) -> Cycle {
    Cycle(
      id: "\(year)", opens: CalendarDate("\(year)-01-15")!, title: "test",
      deliveries: [
        .init(questionnaire: QuestionnaireKey(id: "test", version: version), due: CalendarDate("\(year)-06-30")!)
      ],
      clocks: clocks, file: "\(year).xml")
  }

  static func submission(
    _ state: String, _ year: Int, version: String = "2025.1", _ answers: [Answer] = [],
    status: Submission.Status = .final,
    date: String? = nil, kind: SubmissionSource.Kind = .own
  ) -> Submission {
    Submission(
      questionnaire: QuestionnaireKey(id: "test", version: version), state: state, cycle: "\(year)", status: status,
      date: CalendarDate(date ?? "\(year)-05-01")!, source: SubmissionSource(kind: kind), answers: answers,
      file: "\(state)-\(year).xml")
  }

  static func corpus(_ questionnaires: [Questionnaire], _ parties: [String: Truth], _ submissions: [Submission])
    -> Corpus
  {
    var corpus = Corpus()
    corpus.instruments = instruments
    for questionnaire in questionnaires { corpus.questionnaires[questionnaire.key] = questionnaire }
    corpus.regions = [region(parties.keys.sorted())]
    corpus.participations = [participation(parties)]
    corpus.submissions = submissions
    return corpus
  }
}
