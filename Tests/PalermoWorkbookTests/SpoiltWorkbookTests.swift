import Foundation
import PalermoArchives
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// Workbooks whose bytes were changed at random are read or refused, and never end the program.
@Suite struct SpoiltWorkbookTests {
  @Test func noChangeOfBytesEndsTheProgram() throws {
    let corpus = RoundTripTests.corpus
    let key = try #require(corpus.latestVersion(of: "fp-cooperation"))
    let questionnaire = try #require(corpus.questionnaires[key])
    let blank = Submission(
      questionnaire: key, state: "XAA", cycle: "2026", status: .draft, date: CalendarDate("2026-03-01")!,
      source: SubmissionSource(kind: .own), answers: [], file: "-")
    let bytes = try AnswerWorkbook(
      [WorkbookSubmission(questionnaire, blank)],
      participation: .init(isParty: { _ in .unknown }, hasReservation: { _ in .unknown }), language: .en,
      program: "palermo"
    ).bytes()
    let whole = Dictionary(uniqueKeysWithValues: try ZipArchive(bytes).files.map { ($0.name, $0.bytes) })
    let flat = Array((Project.text("Samples/rules/doubtful-cell/failing.fods") ?? "").utf8)
    let companion = Project.text("Samples/rules/doubtful-cell/companion-questionnaire.xml") ?? ""
    let example = CorpusLoader().load([("questionnaire.xml", companion)]).corpus.questionnaires
    let reader = WorkbookReader { corpus.questionnaires[$0] ?? example[$0] }
    var random = SeededRandom(seed: 99)
    let names = whole.keys.sorted().filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
    var refused = 0
    let rounds = Project.isNightly ? 20_000 : 100
    for _ in 0..<rounds {
      var parts = whole
      let name = names.randomElement(using: &random)!
      parts[name] = Self.spoilt(parts[name] ?? [], &random)
      let results = [
        reader.read(parts, path: "a.xlsx"), reader.read(Self.spoilt(flat, &random), path: "a.fods"),
        reader.read(Self.spoilt(bytes, &random), path: "b.xlsx"),
      ]
      for result in results {
        refused += result.submissions.isEmpty ? 1 : 0
        #expect(!result.submissions.isEmpty || result.findings.map(\.rule) == ["unreadable-workbook"])
      }
    }
    #expect(refused > rounds / 2 && refused < 3 * rounds)
  }

  /// Bytes with one to three changes: some removed, repeated, or replaced by what numbers and names are made of.
  private static func spoilt(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var spoilt = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !spoilt.isEmpty {
      let start = Int.random(in: 0..<spoilt.count, using: &random)
      let end = min(spoilt.count, start + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: spoilt.removeSubrange(start..<end)
      case 1: spoilt.insert(contentsOf: spoilt[start..<end], at: start)
      case 2: spoilt[start] = Array("0123456789ABCXYZ<>/\"&;:= -".utf8).randomElement(using: &random)!
      default:
        // Numbers are where readers overflow.
        if let digit = spoilt[start...].firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) {
          spoilt.insert(contentsOf: Array("9999999999999999999".utf8), at: digit)
        }
      }
    }
    return spoilt
  }
}
