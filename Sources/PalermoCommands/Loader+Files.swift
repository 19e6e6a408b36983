import PalermoLoading

extension Loader {
  /// Loads the files at some paths, without anything of the program beside them.
  func files(at paths: [String], _ errors: inout [FileError]) -> [LoadedFile] {
    let found = InputFiles.find(paths)
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
