public import PalermoLoading
import PalermoModel

extension LoadedCorpus {
  /// The same corpus without the submissions that are returned: they are only listed. What is left is what results may be
  /// made of.
  ///
  /// - Parameter acceptances: The verdicts on its files.
  /// - Complexity: O(*n*) in the number of files.
  public func settled(by acceptances: [Acceptance]) -> LoadedCorpus {
    let returned = Set(acceptances.lazy.filter { !$0.isAccepted }.map(\.file)).subtracting(decided)
    var corpus = corpus
    corpus.submissions.removeAll { returned.contains($0.file) }
    corpus.returned += files.filter { returned.contains($0.path) }.compactMap(\.arrival)
    return with(corpus)
  }

  /// The same corpus without the submissions that are returned, where the state has sent another to the same questionnaire
  /// that is accepted: what is left shows what was sent, and not what counts.
  ///
  /// - Parameter acceptances: The verdicts on its files.
  /// - Complexity: O(*n*) in the number of files.
  public func preferringAccepted(by acceptances: [Acceptance]) -> LoadedCorpus {
    let returned = Set(acceptances.lazy.filter { !$0.isAccepted }.map(\.file)).subtracting(decided)
    return with(corpus.without(returned))
  }

  private func with(_ corpus: Corpus) -> LoadedCorpus {
    var other = LoadedCorpus(corpus: corpus, files: files, errors: errors, skipped: skipped, folders: folders)
    other.decided = decided
    return other
  }
}

extension Corpus {
  /// The same corpus without the submissions whose structure is at fault, where the state has sent another to the same
  /// questionnaire that is not: none of the others is held to what cannot be read.
  func withoutUnreadable(_ files: [LoadedFile]) -> Corpus {
    let broken = Set(files.lazy.filter { file in file.findings.contains { $0.severity == .error } }.map(\.path))
    return without(broken)
  }

  /// The same corpus without the submissions of some files, where the state has sent another to the same questionnaire.
  fileprivate func without(_ files: Set<String>) -> Corpus {
    guard !files.isEmpty else { return self }
    let others = Set(submissions.lazy.filter { !files.contains($0.file) }.map { Arrival($0).occasion })
    var corpus = self
    corpus.submissions.removeAll { files.contains($0.file) && others.contains(Arrival($0).occasion) }
    return corpus
  }
}
