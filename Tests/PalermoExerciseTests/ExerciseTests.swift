import FoundationEssentials
import PalermoExercise
import PalermoLoading
import PalermoModel
import PalermoValidation
import Testing

@Suite struct ExerciseTests {
  private static let corpus = CorpusLoader().load(
    [], extras: [.questionnaires, .earlierVersions, .instruments]
  ).corpus
  private static let exercise = Exercise(seed: 2026, states: 20, corpus: corpus)
  private static let loaded = CorpusLoader().load(
    exercise.files.map { (path: $0.path, text: $0.text) }, extras: [.questionnaires, .instruments])

  @Test func sampleIsWhatTheSeedGives() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let folder = "\(root)/Samples/exercise"
    for file in Self.exercise.files {
      let sample = try Data(contentsOf: URL(filePath: "\(folder)/\(file.path)"))
      #expect(sample == Data(file.text.utf8), "\(file.path) has changed: write the sample anew")
    }
    for cycle in Self.exercise.cycles {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/submissions/\(cycle.id)")
      let files = Self.exercise.submissions.filter { $0.cycle == cycle.id }.map(\.file)
      #expect(Set(names.map { "submissions/\(cycle.id)/\($0)" }) == Set(files))
    }
  }

  @Test func anotherSeedGivesOtherAnswers() {
    let other = Exercise(seed: 2027, states: 20, corpus: Self.corpus)
    #expect(other.files.map(\.text) != Self.exercise.files.map(\.text))
  }

  @Test(arguments: zip([1, 2, 7, 40], [0, 1, 2, 3] as [UInt64]))
  func everySizeAndSeedIsConsistent(states: Int, seed: UInt64) {
    let exercise = Exercise(seed: seed, states: states, corpus: Self.corpus)
    let loaded = CorpusLoader().load(
      exercise.files.map { (path: $0.path, text: $0.text) }, extras: [.questionnaires, .instruments])
    #expect(Self.errors(in: loaded) == [])
  }

  @Test func noFileHasErrors() {
    #expect(Self.errors(in: Self.loaded) == [])
  }

  private static func errors(in loaded: LoadedCorpus) -> [String] {
    Validator().validate(loaded).findings.filter { $0.severity == .error }
      .map { "\($0.file):\($0.position): \($0.rule): \($0.message(.en))" }
  }

  @Test func everyTypeOfQuestionIsAnswered() {
    let questions = Self.corpus.questionnaires.values.flatMap(\.questions)
    let answered = Set(Self.exercise.submissions.flatMap(\.answers).filter(\.isAnswered).map(\.question))
    for type in Set(questions.map(\.type)) {
      #expect(questions.contains { $0.type == type && answered.contains($0.id) }, "no answer of type \(type.rawValue)")
    }
  }

  @Test func finalSubmissionsAnswerEveryRelevantRequiredQuestion() throws {
    let corpus = Self.loaded.corpus
    let companions = corpus.companions()
    for submission in corpus.submissions where submission.status == .final {
      let evaluationContext = corpus.evaluationContext(of: submission, companions: companions(submission))
      let questionnaire = try #require(corpus.questionnaires[submission.questionnaire])
      for question in questionnaire.questions where question.isRequired {
        guard evaluationContext.relevance(of: question) == .yes else { continue }
        #expect(
          submission[question: question.id]?.isAnswered == true, "\(submission.file) leaves \(question.id) blank")
      }
    }
  }

  @Test func answersAreOnlyGivenToRelevantQuestions() throws {
    let corpus = Self.loaded.corpus
    let companions = corpus.companions()
    for submission in corpus.submissions {
      let evaluationContext = corpus.evaluationContext(of: submission, companions: companions(submission))
      let questionnaire = try #require(corpus.questionnaires[submission.questionnaire])
      for answer in submission.answers {
        let question = try #require(questionnaire[question: answer.question])
        #expect(
          evaluationContext.relevance(of: question) == .yes,
          "\(submission.file) answers \(question.id)")
      }
    }
  }

  @Test func answersHaveAllTheirParts() {
    let answers = Self.exercise.submissions.flatMap(\.answers)
    let assistance = answers.flatMap(\.assistance).map(\.kind)
    #expect(answers.contains { $0.isNotApplicable })
    #expect(answers.contains { $0.isConfidential })
    #expect(answers.contains { !$0.other.isEmpty })
    #expect(Set(assistance) == Set(Assistance.Kind.allCases))
    #expect(answers.allSatisfy { !$0.isNotApplicable || !$0.explanations.isEmpty })
    #expect(answers.contains { $0.evidence.contains { $0.verifiedBy != nil } })
  }

  @Test func explanationsAreNotCopied() {
    for submission in Self.exercise.submissions {
      let texts = submission.answers.flatMap(\.explanations).map(\.text)
      #expect(Set(texts).count == texts.count)
      #expect(texts.allSatisfy { !$0.contains("{") })
    }
  }

  @Test func twoCyclesCoverEveryQuestionnaire() {
    #expect(Self.exercise.cycles.map(\.id) == ["2025", "2026"])
    let ids = Set(Self.corpus.questionnaires.keys.map(\.id))
    for cycle in Self.exercise.cycles { #expect(Set(cycle.deliveries.map(\.questionnaire.id)) == ids) }
    // The last cycle asks for the latest versions, the one before for those that they follow.
    let asked = Self.exercise.cycles.map { Set($0.deliveries.map(\.questionnaire)) }
    #expect(asked[1] == Set(ids.compactMap(Self.corpus.latestVersion)))
    #expect(asked[0].isDisjoint(with: asked[1]))
  }

  @Test func statesGainAndLoseBetweenTheCycles() {
    func levels(_ cycle: String) -> [String: String] {
      let answers = Self.exercise.submissions.filter { $0.cycle == cycle }.flatMap { submission in
        submission.answers.compactMap { answer in
          answer.values.first.flatMap(AnswerLevel.init).map { ("\(submission.state) \(answer.question)", $0.rawValue) }
        }
      }
      return Dictionary(uniqueKeysWithValues: answers)
    }
    let (before, after) = (levels("2025"), levels("2026"))
    let both = before.keys.filter { after[$0] != nil }
    let (gained, lost) = (
      both.count { before[$0] == "no" && after[$0] == "yes" }, both.count { before[$0] == "yes" && after[$0] == "no" }
    )
    #expect(both.count { before[$0] == after[$0] } > both.count / 2)
    #expect(gained > lost && lost > 0)
  }

  @Test(arguments: [0, 1]) func deliveriesDiffer(inCycle number: Int) throws {
    let exercise = Self.exercise
    let cycle = exercise.cycles[number]
    for delivery in cycle.deliveries {
      let delivered = exercise.submissions.filter {
        $0.questionnaire == delivery.questionnaire && $0.cycle == cycle.id
      }
      let onTime = delivered.filter { $0.status == .final && $0.date <= delivery.due }
      let instrument = try #require(Self.corpus.questionnaires[delivery.questionnaire]).instrument
      let parties = exercise.region.states.filter {
        exercise.participation[state: $0.code, instrument: instrument]?.isBound(on: delivery.due) == .yes
      }
      #expect((65...90).contains(100 * onTime.count / parties.count))
      #expect(delivered.contains { $0.status == .final && $0.date > delivery.due })
      #expect(delivered.contains { $0.status == .draft })
      // Of fifteen parties one delivers nothing.
      #expect(parties.count < 15 || parties.contains { party in !delivered.contains { $0.state == party.code } })
    }
  }

  @Test func participationIsOfEveryKind() {
    let statuses = Self.exercise.participation.states.flatMap(\.treaties)
    #expect(Set(statuses.map(\.consent)) == Set(TreatyStatus.Consent.allCases))
    #expect(statuses.contains { $0.signed != nil && $0.consent == .none })
    #expect(statuses.count { $0.denounced != nil } == 1)
    let reserved = statuses.flatMap(\.reservations).flatMap(\.provisions)
    let asked = Self.corpus.questionnaires.values.flatMap(\.questions).flatMap(\.provisions)
    #expect(reserved.contains { $0 == "UNTOC/35/2" })
    #expect(reserved.contains { asked.contains($0) })
    #expect(reserved.allSatisfy { Self.corpus.instruments[provision: $0] != nil })
  }

  @Test func protocolsBindOnlyPartiesToTheirConvention() throws {
    for state in Self.exercise.participation.states {
      for status in state.treaties where status.isParty == .yes {
        let instrument = try #require(Self.corpus.instruments[instrument: status.instrument])
        guard let convention = instrument.supplements else { continue }
        let parent = try #require(Self.exercise.participation[state: state.code, instrument: convention])
        #expect(parent.isParty == .yes)
        #expect(try #require(parent.consented) <= #require(status.consented))
      }
    }
  }

  @Test func statesHaveNamesAndPlacesOfTheirOwn() {
    let corpus = Corpus()
    let states = Exercise(seed: 1, states: Exercise.states.upperBound, corpus: corpus).region.states
    #expect(Set(states.map(\.code)).count == states.count)
    for language in Language.allCases { #expect(Set(states.map { $0.name(language) }).count == states.count) }
    #expect(Set(states.map { "\($0.column) \($0.row)" }).count == states.count)
  }
}
