import Foundation
import PalermoExercise
import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

@testable import PalermoWorkbook

/// What goes out in a workbook comes back the same.
@Suite struct RoundTripTests {
  static let corpus = CorpusLoader().load(
    [], extras: [.questionnaires, .earlierVersions, .instruments]
  ).corpus

  private static func workbook(_ submission: WorkbookSubmission, _ language: Language) throws -> [UInt8] {
    try AnswerWorkbook(
      [submission], participation: .init(isParty: { _ in .unknown }, hasReservation: { _ in .unknown }),
      language: language, program: "palermo"
    ).bytes()
  }

  private static func read(_ bytes: [UInt8]) -> WorkbookReader.Result {
    WorkbookReader { corpus.questionnaires[$0] }.read(bytes, path: "workbook.xlsx")
  }

  /// Made-up answers, a part of them as the exercise gives them, the others with all that an answer can hold.
  private static func submissions(_ count: Int) throws -> [Submission] {
    var random = SeededRandom(seed: 21)
    var result: [Submission] = []
    var seed: UInt64 = 100
    while result.count < count {
      let exercise = Exercise(seed: seed, states: 3, corpus: corpus)
      seed += 1
      for submission in exercise.submissions.shuffled(using: &random).prefix(max(1, min(25, count - result.count))) {
        result.append(result.count.isMultiple(of: 3) ? submission : try Enrichment.enriched(submission, &random))
      }
    }
    return result
  }

  @Test func submissionsComeBackAsTheyWere() throws {
    let submissions = try Self.submissions(Project.isNightly ? 1_000 : 50)
    for (index, submission) in submissions.enumerated() {
      let questionnaire = try #require(Self.corpus.questionnaires[submission.questionnaire])
      let language = Language.allCases[index % Language.allCases.count]
      let sent = WorkbookSubmission(questionnaire, submission)
      let result = Self.read(try Self.workbook(sent, language))
      #expect(result.findings.map(\.text) == [], "\(submission.file)")
      let back = try #require(result.submissions.first)
      #expect(back.text == sent.normalText, "\(submission.file)")
      #expect(back.base == sent.digest)
      // The exercise writes its answers in the normal form.
      if index.isMultiple(of: 3) { #expect(back.text == submission.canonicalText) }
    }
  }

  @Test func blankWorkbooksHoldNoAnswers() throws {
    let ids = Set(Self.corpus.questionnaires.keys.map(\.id)).sorted()
    for (index, id) in ids.enumerated() {
      let language = Language.allCases[index % Language.allCases.count]
      let key = try #require(Self.corpus.latestVersion(of: id))
      let questionnaire = try #require(Self.corpus.questionnaires[key])
      let blank = Submission(
        questionnaire: questionnaire.key, state: "XAA", cycle: "2026", status: .draft,
        date: CalendarDate("2026-03-01")!, source: SubmissionSource(kind: .own), answers: [], file: "-")
      let result = Self.read(try Self.workbook(WorkbookSubmission(questionnaire, blank), language))
      #expect(result.findings.map(\.text) == [])
      #expect(result.submissions.first?.text == blank.canonicalText)
    }
  }

  @Test func severalQuestionnairesShareAWorkbook() throws {
    let exercise = Exercise(seed: 7, states: 1, corpus: Self.corpus)
    let submissions = try exercise.submissions.filter { $0.cycle == "2026" }.map { submission in
      WorkbookSubmission(try #require(Self.corpus.questionnaires[submission.questionnaire]), submission)
    }
    #expect(submissions.count > 3)
    let bytes = try AnswerWorkbook(
      submissions, participation: .init(isParty: { _ in .unknown }, hasReservation: { _ in .unknown }), language: .pt,
      program: "palermo"
    ).bytes()
    let result = Self.read(bytes)
    #expect(result.findings.map(\.text) == [])
    #expect(result.submissions.map(\.text) == submissions.map(\.normalText))
  }

  /// Every place of a submission is that of a cell which holds what stands there.
  @Test func placesAreThoseOfTheCells() throws {
    var random = SeededRandom(seed: 4)
    let exercise = Exercise(seed: 3, states: 1, corpus: Self.corpus)
    let submission = try Enrichment.enriched(
      try #require(exercise.submissions.last { $0.questionnaire.id == "untoc-criminalization" }), &random)
    let questionnaire = try #require(Self.corpus.questionnaires[submission.questionnaire])
    let bytes = try Self.workbook(WorkbookSubmission(questionnaire, submission), .en)
    let back = try #require(Self.read(bytes).submissions.first)
    let spreadsheet = try Spreadsheet(bytes)
    guard case .submission(let read) = Loader().load(SourceText(back.text), path: "-").document else {
      Issue.record("no submission")
      return
    }
    func text(at position: SourcePosition) -> String? {
      let place = back.places.origin(of: position, subject: nil).place
      let cell = spreadsheet.sheets.first { $0.name == place.sheet }?.cells.first {
        $0.row == place.row && $0.column == place.column
      }
      return cell?.text
    }
    var evidence = 0
    for answer in read.answers {
      for law in answer.evidence {
        evidence += 1
        #expect(text(at: law.position).map { law.title.hasPrefix($0.collapsed.prefix(1_000)) } == true)
      }
      for link in answer.links { #expect(text(at: link.position)?.collapsed == link.href) }
      let question = try #require(questionnaire[question: answer.question] ?? questionnaire.questions.first)
      if case .number = question.type.form.values, let value = answer.values.first, value != "not-applicable" {
        #expect(text(at: answer.valuePosition) == value)
      }
    }
    #expect(evidence > 10)
  }
}

extension Finding {
  fileprivate var text: String { "\(sheet ?? "")!\(position.cellName) \(rule): \(message(.en))" }
}

extension Submission {
  /// Its file in canonical form.
  fileprivate var canonicalText: String {
    Loader().load(SourceText(xml.document), path: file).canonicalText ?? ""
  }
}
