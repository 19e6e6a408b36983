import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The crosswalks that a command goes by.
struct CrosswalkOptions: ParsableArguments {
  @Option(
    name: .customLong("crosswalk"),
    help: ArgumentHelp(
      help(
        en: "A crosswalk between the versions; may be given several times.",
        es: "Una tabla de equivalencias entre las versiones; puede repetirse.",
        fr: "Une table de correspondance entre les versions ; peut être répété.",
        pt: "Uma tabela de equivalências entre as versões; pode ser repetida."),
      valueName: "file"))
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
          FileError(
            path: file.path,
            reason: help(
              en: "this is no crosswalk", es: "no es una tabla de equivalencias",
              fr: "ce n’est pas une table de correspondance",
              pt: "não é uma tabela de equivalências")))
      }
    }
    return (documents, files, files.flatMap(\.findings))
  }
}
