public import PalermoModel
import PalermoXML

/// The files of a run, with the corpus that they make.
public struct LoadedCorpus: Sendable {
  /// What the files hold.
  public let corpus: Corpus
  /// The files that were read, in the order of the paths.
  public let files: [LoadedFile]
  /// The inputs that could not be read. The others were processed.
  public let errors: [FileError]
  /// What was passed over although it looks like an input.
  public let skipped: [SkippedInput]
  /// The submissions on which a register has decided already: they count, whatever is found in them.
  public var decided: Set<String> = []
  /// How many directories were searched for files.
  public let folders: Int

  /// A corpus with the files that it was made from.
  public init(
    corpus: Corpus, files: [LoadedFile], errors: [FileError], skipped: [SkippedInput] = [], folders: Int = 0
  ) {
    (self.corpus, self.files, self.errors) = (corpus, files, errors)
    (self.skipped, self.folders) = (skipped, folders)
  }

  /// The same corpus, with only some of the files to be checked.
  public func only(where isWanted: (LoadedFile) -> Bool) -> LoadedCorpus {
    var wanted = LoadedCorpus(
      corpus: corpus, files: files.filter(isWanted), errors: errors, skipped: skipped, folders: folders)
    wanted.decided = decided
    return wanted
  }
}
