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
}
