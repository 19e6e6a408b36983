import PalermoLoading

extension Loader {
  /// Loads the files at some paths, without anything of the program beside them.
  func files(at paths: [String], _ errors: inout [FileError]) -> [LoadedFile] {
    let (found, missing) = InputFiles.find(paths)
    errors += missing
    var files: [LoadedFile] = []
    for path in found {
      do throws(FileError) {
        files.append(load(try InputFiles.read(path), path: path))
      } catch {
        errors.append(error)
      }
    }
    return files
  }
}
