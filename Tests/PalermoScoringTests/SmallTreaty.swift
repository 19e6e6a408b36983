import PalermoModel

/// A made-up instrument small enough for every way of answering about it to be tried.
enum SmallTreaty {
  static let profile = profile()

  static func profile(
    partly: Double = 0.5, weighting: ScoringProfile.Weighting = .articles, aggregate: ScoringProfile.Aggregate = .mean,
    claimedFrom: AnswerLevel = .yes
  ) -> ScoringProfile {
    ScoringProfile(
      id: "test", title: "test", assumptions: [], obligations: [.mandatory, .mandatorySubjectToDomesticLaw],
      coverage: 0.5, partlyRange: 0.25...0.75, levels: LevelShares(yes: 1, partly: partly, no: 0),
      bands: [
        .init(rating: .full, from: 1), .init(rating: .largely, from: 0.75), .init(rating: .partly, from: 0.25),
        .init(rating: .not, from: 0),
      ], weighting: weighting, aggregate: aggregate, claimedFrom: claimedFrom)
  }

  static func provision(
    _ id: String, obligation: Obligation = .mandatory, isChapeau: Bool = false,
    alternative: (choice: String, branch: String)? = nil, kind: MeasureKind = .legislation
  ) -> Provision {
    Provision(
      id: id, instrument: "TEST", article: Int(id.split(separator: "/")[1].prefix { $0 != "." })!,
      obligation: obligation, isJudgement: false, isChapeau: isChapeau, alternative: alternative, qualifiers: [],
      cluster: "criminalization_jurisdiction", clusterBasis: .confirmed, theme: "test", kind: kind,
      needsNotification: false, measure: "test", condition: nil, note: nil)
  }

  static func question(
    _ id: String, _ provisions: [String], relevance: Condition? = nil, weight: Int = 1, isScored: Bool = true,
    asksForLaw: Bool = false
  ) -> Question {
    Question(
      id: id, type: .implementation, provisions: provisions, isRequired: true, isScored: isScored, weight: weight,
      text: "test", help: nil, options: [], notApplicable: true, relevance: relevance,
      evidence: asksForLaw ? [EvidenceDemand(values: ["yes", "partly"], kind: .legislation)] : [], position: .start)
  }

  static func answer(_ question: String, _ value: String, isConfidential: Bool = false) -> Answer {
    var answer = Answer(question: question, values: [value], isConfidential: isConfidential)
    if value == Answer.notApplicable { answer.explanations = [RespondentText(language: "en", text: "a reason")] }
    return answer
  }

  static func corpus(
    _ provisions: [Provision], _ questions: [Question], _ answers: [Answer], treaty: TreatyStatus? = nil
  ) -> Corpus {
    var corpus = Corpus()
    let articles = Dictionary(grouping: provisions, by: \.article).sorted { $0.key < $1.key }
    corpus.instruments = Instruments([
      Instrument(
        id: "TEST", kind: .reviewed, adopted: 2000, supplements: nil, listing: .confirmed, title: "test",
        shortTitle: "test", articles: articles.map { Article(number: $0.key, title: "test", provisions: $0.value) })
    ])
    let key = QuestionnaireKey(id: "test", version: "2026.1")
    corpus.questionnaires[key] = Questionnaire(
      key: key, instrument: "TEST", cluster: "criminalization_jurisdiction", title: "test", introduction: nil,
      sections: [Section(id: "test.1", article: nil, title: "test", questions: questions)], retired: [],
      exclusions: [], rules: [], file: "test.xml")
    corpus.regions = [
      Region(
        id: "test", kind: .fictional, name: "test", note: nil, subregions: [], groupings: [],
        states: [
          State(
            code: "XAA", name: "test", note: nil, subregion: "test", groupings: [], membership: "member",
            officialLanguages: ["en"], submissionLanguages: ["en"], legalTradition: nil, column: 0, row: 0,
            position: .start)
        ], file: "region.xml")
    ]
    if let treaty {
      corpus.participations = [
        Participation(region: "test", note: nil, states: [("XAA", [treaty], .start)], file: "participation.xml")
      ]
    }
    corpus.submissions = [
      Submission(
        questionnaire: key, state: "XAA", cycle: "2026", status: .final,
        date: CalendarDate(year: 2026, month: 5, day: 30)!, source: SubmissionSource(kind: .exercise),
        answers: answers, file: "XAA.xml")
    ]
    return corpus
  }

  static func treaty(
    consent: TreatyStatus.Consent = .ratification, since: CalendarDate? = CalendarDate(year: 2004, month: 1, day: 1),
    reservations: [Reservation] = []
  ) -> TreatyStatus {
    TreatyStatus(
      instrument: "TEST", consent: consent, signed: nil, consented: since, inForce: since, isInForceComputed: false,
      denounced: nil, hasReservations: nil, reservations: reservations, asOf: nil, confidence: .verified, sources: [],
      note: nil, position: .start)
  }
}
