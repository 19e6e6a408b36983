import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The questionnaires that a command works with beside those of the program.
struct QuestionnaireOptions: ParsableArguments {
  @Option(
    name: .customLong("questionnaires"),
    help: ArgumentHelp(
      help(Texts.QuestionnaireOptions.paths),
      valueName: "path"),
    completion: .files)
  var paths: [String] = []

  /// The files of the program, and those named here and elsewhere.
  ///
  /// - Throws: The exit code for an input that cannot be read or is no file of ours.
  func corpus(with others: [String], _ crosswalk: CrosswalkOptions, _ common: CommonOptions) throws -> LoadedCorpus {
    var errors: [FileError] = []
    _ = crosswalk.load(Loader(), &errors)
    let loaded = CorpusLoader().load(
      paths + others + crosswalk.paths,
      extras: [.questionnaires, .earlierVersions, .crosswalks, .instruments, .glossary])
    if errors.isEmpty { errors = loaded.errors }
    errors.forEach(Console.warn)
    if !errors.isEmpty { throw ExitCode.noInput }
    try refuse(loaded.files, common)
    try loaded.requireSoundReferences(common)
    return loaded
  }

  /// The paths of the files that are not among the inputs, too.
  func paths(beside inputs: [String]) -> Set<String> {
    if paths.isEmpty { return [] }
    return Set(InputFiles.find(paths).files.map(\.path)).subtracting(InputFiles.find(inputs).files.map(\.path))
  }

  /// Loads one submission.
  ///
  /// - Throws: The exit code for an input that cannot be read or has findings; a usage error when it is no submission.
  func submission(at path: String, _ common: CommonOptions) throws -> (file: LoadedFile, submission: Submission) {
    let file: LoadedFile
    do throws(FileError) {
      file = Loader().load(try InputFiles.read(path), path: path)
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    return (file, try submission(in: file, common))
  }

  /// The submission in a file, with the file, to go on from.
  ///
  /// - Throws: The same as ``submission(at:_:)``; a usage error when it is the part of one authority.
  func wholeSubmission(at path: String, _ common: CommonOptions) throws -> (file: LoadedFile, submission: Submission) {
    let (file, submission) = try submission(at: path, common)
    guard submission.part == nil else { throw ValidationError(help(Texts.UsageErrors.partAsBeginning(path: path))) }
    return (file, submission)
  }

  /// The submission in a file that was read.
  ///
  /// - Throws: The exit code for a file with findings; a usage error when it holds no submission.
  func submission(in file: LoadedFile, _ common: CommonOptions) throws -> Submission {
    try refuse([file], common)
    guard case .submission(let submission) = file.document else {
      let path = file.path
      throw ValidationError(
        help(Texts.UsageErrors.noSubmission(path: path)))
    }
    return submission
  }

  /// Reports the faults of files. Files with faults are not used.
  func refuse(_ files: [LoadedFile], _ common: CommonOptions) throws {
    let faulty = files.filter { !$0.findings.isEmpty }
    for file in faulty { file.warn(common) }
    if !faulty.isEmpty { throw ExitCode.findings }
  }
}

extension Corpus {
  /// A questionnaire by its key.
  ///
  /// - Throws: A usage error that lists the versions at hand.
  func questionnaire(_ key: QuestionnaireKey) throws -> Questionnaire {
    if let questionnaire = questionnaires[key] { return questionnaire }
    let versions = questionnaires.keys.filter { $0.id == key.id }.sorted().map(\.version)
    let known = versions.isEmpty ? "–" : versions.joined(separator: ", ")
    throw ValidationError(
      help(Texts.UsageErrors.noVersion(key: "\(key)", known: known)))
  }
}
