import PalermoLoading

extension Loader {
  /// Loads the files at some paths, without anything of the program beside them.
  ///
  /// - Parameter configuration: Which configuration says what is left out of directories.
  func files(
    at paths: [String], by configuration: ProjectFiles.ConfigurationSource = .nearest, _ errors: inout [FileError]
  ) -> [LoadedFile] {
    let found = InputFiles.find(paths, by: configuration)
    errors += found.errors
    found.skipped.forEach(Console.warn)
    var files: [LoadedFile] = []
    for file in found.files {
      do throws(FileError) {
        files.append(load(try InputFiles.read(file), path: file.path))
      } catch {
        errors.append(error)
      }
    }
    return files
  }
}
