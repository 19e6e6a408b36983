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
  /// - Throws: The exit code for a file that cannot be read.
  init(_ path: String, _ corpus: Corpus, _ common: CommonOptions) throws {
    let source: [UInt8]
    do throws(FileError) {
      source = Array(try InputFiles.read(path).bytes)
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
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
    // Each by a name of its own, under which no file is looked for.
    let names = Dictionary(
      submissions.enumerated().map { ("\(path)#\($0)", $1) }, uniquingKeysWith: { first, _ in first })
    let loader = Loader()
    var errors: [FileError] = []
    let files = names.sorted { $0.key < $1.key }.map { loader.load(SourceText($1.text), path: $0) }
    let others = loader.files(at: questionnaires, &errors)
    let loaded = CorpusLoader().load(files: files + others, extras: [.questionnaires, .instruments])
      .only { names[$0.path] != nil }
    let validation = Validator(as: status, policy: policy, settings: ProjectSettings(today: today)).validate(loaded)
    return common.report(validation, of: loaded, policy: policy).placed(
      with: result.findings, in: path, sheets: result.sheets
    ) { finding in names[finding.file]?.placed(finding, in: path) ?? finding }
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
