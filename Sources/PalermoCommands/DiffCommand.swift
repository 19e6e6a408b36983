import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoWriting

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: help(Texts.DiffCommand.abstract),
    discussion: help(Texts.DiffCommand.discussion))

  @Argument(
    help: ArgumentHelp(
      help(Texts.DiffCommand.old),
      valueName: "old"))
  var old: String

  @Argument(
    help: ArgumentHelp(
      help(Texts.DiffCommand.new),
      valueName: "new"))
  var new: String

  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard old == "-", new == "-" else { return }
    throw ValidationError(
      help(Texts.UsageErrors.oneStandardInput))
  }

  func run() throws {
    let inputs = try [old, new].map(Input.init)
    let corpus = try questionnaires.corpus(with: [], crosswalk, common).corpus
    let provenance = Provenance(
      tool: Version.tool, inputs: inputs.map { Provenance.Input(path: $0.path, sha256: $0.file.sha256) })
    switch (inputs[0].isJSON, inputs[1].isJSON) {
    case (false, false): try compareSubmissions(inputs, corpus, provenance)
    case (true, true): try compareAnalyses(inputs, corpus, provenance)
    case (false, true), (true, false): throw ValidationError(help(Texts.UsageErrors.twoKinds))
    }
  }

  // MARK: Submissions

  private func compareSubmissions(_ inputs: [Input], _ corpus: Corpus, _ provenance: Provenance) throws {
    let (one, other) = (
      try questionnaires.submission(in: inputs[0].file, common),
      try questionnaires.submission(in: inputs[1].file, common)
    )
    guard one.state == other.state else {
      throw ValidationError(
        help(Texts.UsageErrors.twoStates(old: old, first: one.state, new: new, second: other.state)))
    }
    let (form, otherForm) = (one.questionnaire, other.questionnaire)
    let isLinked = corpus.crosswalks.contains { $0.from == form && $0.to == otherForm }
    guard form.id == otherForm.id || isLinked else {
      throw ValidationError(
        help(Texts.UsageErrors.twoQuestionnaires(old: old, first: form.id, new: new, second: otherForm.id)))
    }
    for key in [form, otherForm] { _ = try corpus.questionnaire(key) }
    // The initializer cannot fail, because both versions are loaded.
    let diff = SubmissionDiff(from: one, to: other, corpus: corpus)!
    switch result.format {
    case .text:
      let text = SubmissionDiffText(
        diff, corpus: corpus, language: common.language, isColored: result.isColored(common))
      try result.write(text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }

  // MARK: Analyses

  private func compareAnalyses(_ inputs: [Input], _ corpus: Corpus, _ provenance: Provenance) throws {
    let (one, other) = (try inputs[0].analysis(), try inputs[1].analysis())
    guard one.region == other.region, one.profile == other.profile else {
      let (a, b) = ("\(one.region), \(one.profile)", "\(other.region), \(other.profile)")
      throw ValidationError(
        help(Texts.UsageErrors.twoRegionsOrProfiles(first: a, second: b)))
    }
    for key in Set(one.versions).symmetricDifference(other.versions).sorted() {
      let isComparable = one.versions.contains { $0.id == key.id } && other.versions.contains { $0.id == key.id }
      if isComparable { _ = try corpus.questionnaire(key) }
    }
    let diff = AnalysisDiff(from: one, to: other, corpus: corpus)
    switch result.format {
    case .text:
      let text = AnalysisDiffText(diff, corpus: corpus, language: common.language, isColored: result.isColored(common))
      try result.write(text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }
}

/// One of the two files that are compared.
private struct Input {
  let path: String
  let file: LoadedFile
  let isJSON: Bool

  /// Reads a file.
  ///
  /// - Throws: The exit code for an input that cannot be read.
  init(_ path: String) throws {
    do throws(FileError) {
      let source = try InputFiles.read(path)
      (self.path, file) = (path, Loader().load(source, path: path))
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    isJSON = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  /// The analysis in it.
  ///
  /// - Throws: The exit code for an input that cannot be read.
  func analysis() throws -> AnalysisRecord {
    do {
      return try AnalysisRecord(file.bytes)
    } catch {
      Console.warn(
        "palermo: \(path): " + help(Texts.FileErrors.noAnalysis))
      throw ExitCode.noInput
    }
  }
}
