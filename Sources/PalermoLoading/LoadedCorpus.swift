public import PalermoModel
import PalermoXML

/// A run's files together with what they add up to.
public struct LoadedCorpus: Sendable {
  /// What the files hold.
  public let corpus: Corpus
  /// The files that were read, in the order of the paths.
  public let files: [LoadedFile]
  /// The inputs that could not be read. The others were processed.
  public let errors: [FileError]
  /// What was passed over although it looks like an input.
  public let skipped: [SkippedInput]

  /// What files add up to, together with them.
  public init(corpus: Corpus, files: [LoadedFile], errors: [FileError], skipped: [SkippedInput] = []) {
    (self.corpus, self.files, self.errors, self.skipped) = (corpus, files, errors, skipped)
  }

  /// The same corpus, with only some of the files to be checked.
  public func only(where isWanted: (LoadedFile) -> Bool) -> LoadedCorpus {
    LoadedCorpus(corpus: corpus, files: files.filter(isWanted), errors: errors, skipped: skipped)
  }
}
