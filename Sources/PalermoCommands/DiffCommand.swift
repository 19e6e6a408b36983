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
      valueName: "old"),
    completion: .files)
  var old: String

  @Argument(
    help: ArgumentHelp(
      help(Texts.DiffCommand.new),
      valueName: "new"),
    completion: .files)
  var new: String

  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var audience: EditionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard old == "-", new == "-" else { return }
    throw ValidationError(
      help(Texts.UsageErrors.oneStandardInput))
  }

  func run() throws {
    let inputs = try [old, new].map(Input.init)
    let loaded = try questionnaires.corpus(with: [], crosswalk, common)
    let corpus = loaded.corpus
    switch (inputs[0].isJSON, inputs[1].isJSON) {
    case (false, false): try compareSubmissions(inputs, corpus, loaded)
    case (true, true): try compareAnalyses(inputs, corpus)
    case (false, true), (true, false): throw ValidationError(help(Texts.UsageErrors.twoKinds))
    }
  }

  // MARK: Submissions

  private func compareSubmissions(_ inputs: [Input], _ corpus: Corpus, _ loaded: LoadedCorpus) throws {
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
    crosswalk.warnOfUnused(in: loaded, from: [form, otherForm], to: [form, otherForm], common)
    // The initializer cannot fail, because both versions are loaded.
    let edition = try audience.find(of: [one.state])
    let (before, after) = (try view(of: one, corpus, edition, old), try view(of: other, corpus, edition, new))
    let diff = SubmissionDiff(from: before.submission, to: after.submission, corpus: corpus)!
    let provenance = Provenance(
      tool: Version.tool, edition: edition,
      inputs: zip(inputs, [before, after]).flatMap { input, side in
        LoadedCorpus(corpus: side.corpus, files: [input.file], errors: []).provenance(edition, of: side.corpus).inputs
      })
    switch result.format {
    case .text:
      let text = SubmissionDiffText(
        diff, corpus: corpus, language: common.language, isColored: result.isColored(common))
      try result.write(edition.noticeLine(common.language) + text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }

  /// What the edition has of a submission.
  ///
  /// - Throws: A usage error for a draft that was to be published.
  private func view(
    of submission: Submission, _ corpus: Corpus, _ edition: Edition, _ path: String
  ) throws -> (submission: Submission, corpus: Corpus) {
    var corpus = corpus
    corpus.submissions = [submission]
    let view = corpus.view(for: edition)
    guard let shown = view.submissions.first else {
      throw ValidationError(help(Texts.UsageErrors.draftIsNotPublished(path: path)))
    }
    return (shown, view)
  }

  // MARK: Analyses

  private func compareAnalyses(_ inputs: [Input], _ corpus: Corpus) throws {
    let (one, other) = (try inputs[0].analysis(), try inputs[1].analysis())
    let edition = try edition(of: one, other)
    // The hash of an analysis that holds what is confidential would tell it.
    let provenance = Provenance(
      tool: Version.tool, edition: edition,
      inputs: inputs.map { input in
        let path = edition == .public ? String(input.path.split(separator: "/").last ?? "") : input.path
        return Provenance.Input(path: path, sha256: input.file.sha256)
      })
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
      try result.write(edition.noticeLine(common.language) + text.text(), from: [old, new])
    case .json: try result.write(try DiffJSON(diff, provenance: provenance).json(), from: [old, new])
    }
  }

  /// The edition of a comparison is that of both analyses.
  ///
  /// - Throws: A usage error when it is to be another, and for two editions: what one of them withholds would look as if
  ///   it had come or gone.
  private func edition(of one: AnalysisRecord, _ other: AnalysisRecord) throws -> Edition {
    let edition = one.edition
    guard edition == other.edition else {
      throw ValidationError(
        help(
          Texts.UsageErrors.twoEditions(
            old: old, first: edition.rawValue, new: new, second: other.edition.rawValue)))
    }
    guard let wanted = audience.edition, wanted != edition else { return edition }
    throw ValidationError(help(Texts.UsageErrors.editionOfAnalyses(edition: edition.rawValue, wanted: wanted.rawValue)))
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
