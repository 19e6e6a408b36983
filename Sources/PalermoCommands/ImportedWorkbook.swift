import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoWorkbook
import PalermoXML

/// A workbook that was read, with what is to be said of it.
struct ImportedWorkbook {
  /// Its path as the user named it.
  let path: String
  /// What it holds; nothing if it could not be read.
  let submissions: [ImportedSubmission]
  private let result: WorkbookReader.Result

  /// Reads a workbook.
  ///
  /// - Parameter corpus: The questionnaires that are at hand.
  init(_ path: String, _ source: [UInt8], _ corpus: Corpus) {
    self.path = path
    result = WorkbookReader { corpus.questionnaires[$0] }.read(source, path: path)
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
      on: submissions, in: path, with: result.findings, sheets: result.sheets, as: status, policy, today: today,
      questionnaires)
  }

  /// Reports what stands against using what was read, or is to be looked at.
  ///
  /// - Throws: The exit code for findings when something could not be read.
  func refuseUnlessRead(_ common: CommonOptions) throws {
    let loader = Loader()
    let structural = submissions.flatMap { submission in
      loader.load(SourceText(submission.text), path: path).findings.map { submission.placed($0, in: path) }
    }
    let report = common.report(
      ValidationResult(findings: [], acceptances: []), of: LoadedCorpus(corpus: Corpus(), files: [], errors: [])
    ).placed(with: result.findings + structural, in: path, sheets: result.sheets) { $0 }
    Console.writeAside(
      FindingsText(report, isColored: common.color == .always, showsAcceptances: false).text())
    if report.items.contains(where: { $0.finding.severity == .error }) { throw ExitCode.findings }
  }
}
