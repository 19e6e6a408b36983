import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import TestSupport
import Testing

/// The status and the reminders of some states of the exercise, as people read them.
struct DeliveryTextTests {
  static let states = ["XAA", "XAF", "XAG", "XAM"]

  /// Four of the fictional states, of which the first submits in every language.
  static func status(today: String) throws -> (status: DeliveryStatus, corpus: Corpus) {
    let files = Project.files(in: "Samples/exercise/submissions/2026", extension: "xml")
      .filter { path in states.contains { path.contains("/\($0)-") } }
    let loaded = CorpusLoader().load(
      (["Samples/exercise/region.xml", "Samples/exercise/participation.xml", "Samples/exercise/cycles/2026.xml"] + files)
        .map(Project.path),
      extras: [.instruments])
    let whole = loaded.corpus.regions[0]
    let region = Region(
      id: whole.id, kind: whole.kind, name: whole.name, note: whole.note, subregions: whole.subregions,
      groupings: whole.groupings,
      states: states.compactMap { whole[state: $0] }.map { state in
        State(
          code: state.code, name: state.name, note: state.note, subregion: state.subregion, groupings: state.groupings,
          membership: state.membership, officialLanguages: state.officialLanguages,
          submissionLanguages: state.code == "XAA" ? ["en", "es", "fr", "pt"] : state.submissionLanguages,
          legalTradition: state.legalTradition, column: state.column, row: state.row, position: state.position)
      }, file: whole.file)
    return (
      DeliveryStatus(of: region, in: loaded.corpus.cycles[0], corpus: loaded.corpus, today: CalendarDate(today)),
      loaded.corpus
    )
  }

  private func expectGolden(_ text: String, _ name: String) throws {
    let path = "Tests/PalermoResultsTests/Golden/\(name)"
    try Project.expect(path, toHold: text)
  }

  @Test(arguments: Language.allCases)
  func goldenStatus(_ language: Language) throws {
    try expectGolden(
      StatusText(try Self.status(today: "2026-07-20").status, edition: .internal, language: language, isColored: false)
        .text(),
      "status.\(language).txt")
  }

  @Test(arguments: Language.allCases)
  func goldenReminder(_ language: Language) throws {
    let (status, corpus) = try Self.status(today: "2026-07-20")
    let letters = Reminder.all(status, corpus: corpus, state: "XAA")
    #expect(letters.map(\.language) == Language.allCases)
    try expectGolden(try #require(letters.first { $0.language == language }).text, "reminder.\(language).txt")
  }

  @Test func aReminderSaysWhatIsOwedAndNothingElse() throws {
    let (status, corpus) = try Self.status(today: "2026-06-01")
    let letters = Reminder.all(status, corpus: corpus)
    #expect(Set(letters.map(\.state)) == ["XAA", "XAF", "XAM"])
    for letter in letters {
      for record in status.records(of: letter.state) {
        #expect(
          letter.text.contains("(\(record.questionnaire))") == record.isOwed, "\(letter.state) \(record.questionnaire)")
      }
      #expect(letter.text.contains("@") == false)
      #expect(letter.text.split(separator: "\n").first.map { !$0.isEmpty } == true)
    }
  }

  @Test func colourChangesNothingButTheColour() throws {
    let status = try Self.status(today: "2026-07-20").status
    let colored = StatusText(status, edition: .internal, language: .fr, isColored: true).text()
    #expect(colored.contains("\u{1B}"))
    #expect(
      colored.replacing(/\x{1B}[0-9A-Z]+\[[0-9]+m/, with: "")
        == StatusText(status, edition: .internal, language: .fr, isColored: false).text())
    let state = try #require(status.region[state: "XAF"])
    #expect(
      StatusText(status, edition: .internal, language: .pt, isColored: true).text(of: state).replacing(
        /\x{1B}[0-9A-Z]+\[[0-9]+m/, with: "")
        == StatusText(status, edition: .internal, language: .pt, isColored: false).text(of: state))
  }

  // MARK: Differences

  @Test(arguments: [Language.en, .pt])
  func goldenDifference(_ language: Language) throws {
    let folder = Project.path("Tests/Fixtures/comparison")
    let loaded = CorpusLoader().load(
      ["2026.xml", "2027.xml", "crosswalk.xml", "submission.xml"].map { "\(folder)/\($0)" })
    let old = try #require(loaded.corpus.submissions.first)
    var answers = [
      Answer(question: "fp.unchanged", values: ["partly"]), Answer(question: "fp.new-id", values: ["no"]),
      Answer(question: "fp.clearer", values: ["yes"], isConfidential: true),
      Answer(question: "fp.levels", values: ["b"]),
      Answer(question: "fp.translation", values: []), Answer(question: "fp.added", values: ["yes"]),
    ]
    answers[4].texts = [RespondentText(language: "en", text: "Two\u{1B}[31m\nlines")]
    let new = Submission(
      questionnaire: QuestionnaireKey(id: "fp-example", version: "2027.1"), state: old.state, cycle: "2027",
      status: .final,
      date: try #require(CalendarDate("2027-03-31")), source: old.source, answers: answers, file: "new.xml")
    let diff = try #require(SubmissionDiff(from: old, to: new, corpus: loaded.corpus))
    let text = SubmissionDiffText(diff, corpus: loaded.corpus, language: language, isColored: false).text()
    #expect(!text.contains("\u{1B}"))
    try expectGolden(text, "difference.\(language).txt")
  }

  @Test(arguments: Language.allCases)
  func changeIsToldInSentences(_ language: Language) {
    let item = GapChange.StateChange(
      state: "XAA",
      before: [ComparableGap(subject: .init(kind: .duty, name: "A"), instrument: "UNTOC", reason: .answeredNo)],
      after: [ComparableGap(subject: .init(kind: .duty, name: "B"), instrument: "UNTOC", reason: .answeredNo)],
      obstacle: { $0.name == "B" ? .notAnswered : nil })
    let sentences = ChangeSentences(GapChange(from: "2025", to: "2026", states: [item])).sentences.map { $0(language) }
    #expect(sentences.count == 3)
    #expect(sentences[0].contains("2025") && sentences[0].contains("1") && !sentences[0].contains("{"))
    // The duty that was answered otherwise is told apart from questions answered for the first time.
    #expect(sentences[1].contains("1") && sentences[1].contains("0") && !sentences[1].contains("{"))
    #expect(sentences[2].contains("(1)") && !sentences[2].contains("{"))
  }
}
