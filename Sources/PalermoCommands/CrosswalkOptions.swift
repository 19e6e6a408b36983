import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The crosswalks that a command goes by.
struct CrosswalkOptions: ParsableArguments {
  @Option(
    name: .customLong("crosswalk"),
    help: ArgumentHelp(
      help(Texts.CrosswalkOptions.paths),
      valueName: "file"),
    completion: .files)
  var paths: [String] = []

  /// Loads the crosswalks. A file that holds something else is an error.
  func load(
    _ loader: Loader, _ errors: inout [FileError]
  ) -> (documents: [Crosswalk], files: [LoadedFile], findings: [Finding]) {
    let files = loader.files(at: paths, &errors)
    var documents: [Crosswalk] = []
    for file in files {
      if case .crosswalk(let crosswalk) = file.document {
        documents.append(crosswalk)
      } else if file.findings.isEmpty {
        errors.append(
          FileError(path: file.path, reason: Texts.FileErrors.noCrosswalk))
      }
    }
    return (documents, files, files.flatMap(\.findings))
  }

  /// Says which of the crosswalks named here no answer follows.
  ///
  /// - Parameters:
  ///   - loaded: What was loaded, these crosswalks too.
  ///   - earlier: What answers were given to.
  ///   - new: What they are carried over to, or compared with.
  func warnOfUnused(
    in loaded: LoadedCorpus, from earlier: [QuestionnaireKey], to new: [QuestionnaireKey], _ common: CommonOptions
  ) {
    if paths.isEmpty { return }
    let named = Set(InputFiles.find(paths).files.map(\.path))
    for file in loaded.files where named.contains(file.path) {
      guard case .crosswalk(let crosswalk) = file.document else { continue }
      // To another questionnaire it says where a question has gone.
      let isFollowed = earlier.contains(crosswalk.from) && (new.contains(crosswalk.to) || crosswalk.leadsElsewhere)
      if isFollowed { continue }
      let words = Texts.Messages.crosswalkNotFollowed(
        file: file.path, from: crosswalk.from.description, to: crosswalk.to.description)
      Console.warn("palermo: " + words(common.language))
    }
  }
}

extension Crosswalk {
  /// Whether it leads to another questionnaire.
  fileprivate var leadsElsewhere: Bool { from.id != to.id }
}
