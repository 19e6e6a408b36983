import PalermoLoading

extension LoadedCorpus {
  /// The file that an argument of the command line names, in any spelling of its path.
  func file(at argument: String) -> LoadedFile? {
    files.last { $0.path == argument } ?? files.last { InputFiles.isSame($0.path, asArgument: argument) }
  }
}
