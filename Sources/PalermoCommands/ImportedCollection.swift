import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoODK
import PalermoRules
import PalermoValidation
import PalermoVocabularies

/// Data that a form collected and that was read, with what is to be said of it.
struct ImportedCollection {
  /// Its path as the user named it.
  let path: String
  /// The submissions that it holds; none if it could not be read.
  let submissions: [CollectedSubmission]
  private let result: CollectionReader.Result

  /// Whether a file is collected data, or at least no workbook, by its content.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    switch ContentKind(of: bytes) {
    case .xml, .archive: return true
    case .other:
      let line = bytes.prefix(1 << 16).prefix { $0 != 0x0A && $0 != 0x0D }
      let isJSON = bytes.first { $0 > 0x20 && $0 < 0x80 }.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
      return isJSON ?? false || line.contains { [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains($0) }
    case .word, .spreadsheet, .presentation, .apple, .pdf, .html, .form, .page, .packed, .image, .mail,
      .empty:
      return false
    }
  }

  /// Reads collected data.
  ///
  /// - Parameter corpus: The questionnaires that are at hand.
  init(_ path: String, _ source: [UInt8], _ corpus: Corpus) {
    self.path = path
    result = CollectionReader { corpus.questionnaires[$0] }.read(source, path: path)
    submissions = result.submissions
  }

  /// What was found while it was read, and by all rules in the submissions that it holds.
  ///
  /// - Parameters:
  ///   - status: Check the submissions as drafts or as final ones, whatever they say of themselves.
  ///   - questionnaires: Files of questionnaires beside those of the program.
  func report(
    as status: Submission.Status?, _ policy: AcceptancePolicy, today: CalendarDate, _ questionnaires: [String],
    _ common: CommonOptions
  ) -> FindingReport {
    common.report(
      on: submissions, in: path, with: result.findings, as: status, policy, today: today, questionnaires)
  }

  /// The submissions with the names of their files in a folder: the state, the questionnaire and, from the second of both,
  /// a number.
  var files: [ImportedFile] {
    var counts: [String: Int] = [:]
    return submissions.map { submission in
      let state = submission.state.flatMap { State.isCode($0) ? $0 : nil } ?? "unknown"
      let name = "\(state)-\(submission.questionnaire.key.id)"
      counts[name, default: 0] += 1
      let number = counts[name].flatMap { $0 > 1 ? "-\($0)" : nil } ?? ""
      return ImportedFile(
        name: "\(name)\(number).xml", text: submission.text, questionnaire: submission.questionnaire.key)
    }
  }
}
