public import ArgumentParser
import PalermoAnalysis
import PalermoLoading
public import PalermoModel
import PalermoWriting

extension Edition: ExpressibleByArgument {}

/// For whom an output is made.
struct EditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.EditionOptions.edition)))
  var edition: Edition?

  /// The edition asked for or, when none is, the state's own over the files of one state and the public one over others.
  ///
  /// - Parameter states: The states whose submissions are at hand.
  /// - Throws: A usage error when the state's own is asked for over the files of several states.
  func find(of states: Set<String>) throws -> Edition {
    guard let edition else { return states.count == 1 ? .state : .public }
    if edition == .state && states.count > 1 {
      let some = states.sorted().prefix(3).joined(separator: ", ") + (states.count > 3 ? ", …" : "")
      throw ValidationError(
        help(Texts.UsageErrors.editionOfOneState(states: some)))
    }
    return edition
  }

  /// The same for what was loaded.
  func find(in corpus: Corpus) throws -> Edition { try find(of: Set(corpus.submissions.map(\.state))) }
}

extension LoadedCorpus {
  /// What an output of an edition was made from. A publication names no file, for its bytes hold what is withheld, and
  /// its path says where it was: it names the submissions, each with the hash of what is published of it.
  ///
  /// - Parameter view: What the output is made of.
  func provenance(_ edition: Edition, of view: Corpus) -> Provenance {
    let inputs =
      switch edition {
      case .public:
        view.submissions.concurrentMap(inBatchesOf: 16) { submissions in
          submissions.map { submission in
            let content = submission.contentLines.map { "\($0)\n" }.joined()
            return Provenance.Input(path: submission.file, sha256: Digest.sha256(content))
          }
        }
      case .internal, .state:
        files.concurrentMap(inBatchesOf: 16) { $0.map { Provenance.Input(path: $0.path, sha256: $0.sha256) } }
      }
    return Provenance(tool: Version.tool, edition: edition, inputs: inputs)
  }
}
