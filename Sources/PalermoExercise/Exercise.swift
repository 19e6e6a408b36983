public import PalermoModel
import PalermoVocabularies
import PalermoXML

/// Two cycles of made-up answers by states that do not exist.
///
/// The same seed, number of states, questionnaires and instruments give the same bytes.
public struct Exercise: Sendable {
  /// A file of the exercise.
  public struct File: Sendable {
    /// Its path below the folder of the exercise.
    public let path: String
    /// Its whole text.
    public let text: String
  }

  /// How many states a region can have.
  public static let states = 1...FictionalRegion.largest

  /// The states, none of which exists.
  public let region: Region
  /// What they have done about the instruments.
  public let participation: Participation
  /// The rounds in which every questionnaire is due, the earlier first.
  public let cycles: [Cycle]
  /// By cycle, then by state, then by questionnaire.
  public let submissions: [Submission]

  /// Makes the exercise.
  ///
  /// - Parameters:
  ///   - seed: Where the random numbers start.
  ///   - states: The number of states, within ``states``.
  ///   - corpus: The questionnaires to answer, each in its latest version in the last cycle and in the version before, if
  ///     there is one, in the cycle before; the instruments; and the region whose actions are exercised, if there is one.
  /// - Complexity: O(*n*) in the number of answers, times the number of consistency rules.
  public init(seed: UInt64, states: Int, corpus: Corpus) {
    let questionnaires = corpus.latestQuestionnaires
    let region = FictionalRegion.region(states: states, seed: seed, programme: corpus.exercisedProgramme)
    let asked = Set(questionnaires.flatMap(\.questions).flatMap(\.provisions))
    let participation = FictionalParticipation(
      region: region, instruments: corpus.instruments, asked: asked, seed: seed
    ).participation()
    (self.region, self.participation) = (region, participation)
    cycles = ExerciseCycle.all.map { $0.cycle(of: corpus.versions(of: questionnaires, in: $0)) }
    submissions = ExerciseCycle.all.flatMap { cycle in
      let questionnaires = corpus.versions(of: questionnaires, in: cycle)
      let plan = DeliveryPlan(region: region, participation: participation, cycle: cycle, seed: seed)
      let deliveries = questionnaires.map(plan.deliveries)
      let maker = ChoiceMaker(questionnaires: questionnaires, cycle: cycle, seed: seed)
      return region.states.flatMap { state in
        var answers = StateAnswers(
          state: state, deliveries: deliveries.compactMap { $0[state.code] }, participation: participation,
          maker: maker)
        let isConsistent = answers.mend(seed: seed)
        precondition(isConsistent, "the consistency rules leave no answers that satisfy them all")
        answers.leaveBlanks(seed: seed)
        return answers.submissions(in: cycle, seed: seed)
      }
    }
  }

  /// All files, in the order in which they are written.
  public var files: [File] {
    [
      File(path: region.file, text: region.xml.document),
      File(path: participation.file, text: participation.xml.document),
    ] + cycles.map { File(path: $0.file, text: $0.xml.document) }
      + submissions.map { File(path: $0.file, text: $0.xml.document) }
  }
}

extension Corpus {
  /// The actions and agreements of the first region, as those of no body and no plan.
  fileprivate var exercisedProgramme: Region.Programme {
    regions.first.map { Region.Programme(actions: $0.programme.actions, agreements: $0.programme.agreements) }
      ?? Region.Programme()
  }

  /// Each questionnaire in its latest version, in the order of the instruments.
  fileprivate var latestQuestionnaires: [Questionnaire] {
    let order = instruments.all.map(\.id)
    return Set(questionnaires.keys.map(\.id)).sorted()
      .compactMap { latestVersion(of: $0).flatMap { questionnaires[$0] } }
      .enumerated()
      .sorted { a, b in
        let (placeOfA, placeOfB) = (
          order.firstIndex(of: a.element.instrument), order.firstIndex(of: b.element.instrument)
        )
        return (placeOfA ?? .max, a.offset) < (placeOfB ?? .max, b.offset)
      }
      .map(\.element)
  }
}

extension Corpus {
  /// Questionnaires in the versions that are answered in a cycle: those given in the last one, and in the one before, the
  /// versions that they follow.
  fileprivate func versions(of questionnaires: [Questionnaire], in cycle: ExerciseCycle) -> [Questionnaire] {
    guard !cycle.isLast else { return questionnaires }
    return questionnaires.map { latest in
      let earlier = self.questionnaires.keys.filter { $0.id == latest.key.id && $0 < latest.key }.max()
      return earlier.flatMap { self.questionnaires[$0] } ?? latest
    }
  }
}

extension StateAnswers {
  /// The submissions with the answers in the order of the questions.
  fileprivate func submissions(in cycle: ExerciseCycle, seed: UInt64) -> [Submission] {
    let maker = AnswerMaker(
      state: state, cycle: cycle, region: participation.states.map(\.code), seed: seed)
    return deliveries.map { delivery in
      Submission(
        questionnaire: delivery.questionnaire.key, state: state.code, cycle: cycle.id, status: delivery.status,
        date: delivery.date, source: SubmissionSource(kind: .exercise, title: exerciseData),
        answers: delivery.questionnaire.questions.compactMap { question in
          choices[question.id].map { maker.answer(to: question, $0, on: delivery.date) }
        },
        file: "submissions/\(cycle.id)/\(state.code)-\(delivery.questionnaire.key.id).xml")
    }
  }
}
