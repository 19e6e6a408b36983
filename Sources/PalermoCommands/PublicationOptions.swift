import ArgumentParser
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoWriting

/// What a publication says of itself beside its data.
struct PublicationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.PublicationOptions.embargo),
      valueName: "date"))
  var embargo: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(Texts.PublicationOptions.previous),
      valueName: "directory"),
    completion: .directory)
  var previous: String?

  /// The origin of a release, with its id, and with the embargo if the day has not come.
  ///
  /// - Parameters:
  ///   - loaded: All that was read.
  ///   - edition: For whom the release is.
  ///   - view: What the release is made of.
  ///   - day: The day on which it is made.
  func provenance(_ loaded: LoadedCorpus, _ edition: Edition, of view: Corpus, on day: CalendarDate) -> Provenance {
    let origin = loaded.provenance(edition, of: view)
    // Of submissions what the edition has of them; of all other files, which hold nothing confidential, all.
    let submissions = Set(loaded.corpus.submissions.map(\.file))
    let others = loaded.files.filter { !submissions.contains($0.path) }.map(\.sha256).sorted()
    let lines = [origin.tool, edition.rawValue] + origin.inputs.map { "\($0.path) \($0.sha256)" }.sorted() + others
    return Provenance(
      tool: origin.tool, edition: edition, inputs: origin.inputs,
      release: String(Digest.sha256(lines.map { "\($0)\n" }.joined()).prefix(12)),
      embargo: embargo.flatMap { day < $0 ? $0 : nil })
  }

  /// What differs from the publication before. Returns nil if none is named.
  ///
  /// - Throws: The exit code for an input that cannot be read; a usage error for a publication of another region,
  ///   profile or edition, which would tell of one what only the other may say.
  func changes(
    to analysis: GapAnalysis, _ provenance: Provenance, _ corpus: Corpus
  ) throws -> PublicationChange? {
    guard let previous else { return nil }
    let before = try record(in: previous)
    let now = try AnalysisRecord(AnalysisDocument(analysis, provenance: provenance).json().utf8)
    guard before.edition == now.edition else {
      throw ValidationError(
        help(Texts.UsageErrors.editionOfAnalyses(edition: before.edition.rawValue, wanted: now.edition.rawValue)))
    }
    guard before.region == now.region, before.profile == now.profile else {
      let (a, b) = ("\(before.region), \(before.profile)", "\(now.region), \(now.profile)")
      throw ValidationError(help(Texts.UsageErrors.twoRegionsOrProfiles(first: a, second: b)))
    }
    return PublicationChange(from: before, to: now, corpus: corpus)
  }

  private func record(in folder: String) throws -> AnalysisRecord {
    let path = "\(folder)/analysis.json"
    let file: LoadedFile
    do throws(FileError) {
      file = Loader().load(try InputFiles.read(path), path: path)
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    do {
      return try AnalysisRecord(file.bytes)
    } catch {
      Console.warn("palermo: \(path): " + help(Texts.FileErrors.noAnalysis))
      throw ExitCode.noInput
    }
  }
}
