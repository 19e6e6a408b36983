import PalermoLoading
import PalermoModel
import PalermoVocabularies

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What new versions of questionnaires are compared with.
struct EarlierVersions {
  /// The old files, each with the path under which it lies, or lay, among the new ones.
  private(set) var files: [(file: LoadedFile, place: String)] = []
  /// The paths of the old files whose questionnaires are to go on among the new ones.
  private var owed: Set<String> = []
  private var isOwed = false

  /// Nothing.
  init() {}

  /// The files at a path.
  init(
    _ path: String, isWhole: Bool, by configuration: ProjectFiles.ConfigurationSource, _ loader: Loader,
    _ errors: inout [FileError]
  ) {
    isOwed = isWhole
    files = loader.files(at: [path], by: configuration, &errors).map { ($0, $0.path) }
  }

  /// The files at the same paths of a revision; and for new questionnaires that have no earlier version there, those
  /// of the same id in the whole revision, and those that may have been given another id, as their files are gone. What the
  /// project leaves out of folders is left out of the revision, too.
  ///
  /// - Throws: ``FileError`` when the revision cannot be read.
  init(
    _ revision: GitRevision, of new: [LoadedFile], at paths: [String], isWhole: Bool,
    by configuration: ProjectFiles.ConfigurationSource, _ loader: Loader
  ) throws(FileError) {
    func isRead(_ file: GitRevision.File) -> Bool {
      paths.contains(file.place) || !InputFiles.isExcluded(file.place, by: configuration, named: paths)
    }
    func load(_ file: GitRevision.File) -> (file: LoadedFile, place: String) {
      (loader.load(file.source, path: file.path), file.place)
    }
    files = try revision.files(at: paths).filter(isRead).map(load)
    // A file that was named is whole in itself.
    owed = Set(files.filter { isWhole || paths.contains($0.place) }.map(\.file.path))
    let ids = Set(new.compactMap(\.questionnaireID))
    let unmatched = ids.subtracting(files.compactMap(\.file.questionnaireID))
    if unmatched.isEmpty { return }
    let known = Set(files.map(\.file.path))
    let others = try revision.questionnaires(around: paths).filter { !known.contains($0.path) && isRead($0) }.map(load)
    files += others.filter { unmatched.contains($0.file.questionnaireID ?? "") }
    let vanished = others.filter { file, place in
      file.questionnaireID.map { !ids.contains($0) } ?? false && access(place, F_OK) != 0
    }
    if vanished.isEmpty { return }
    var unreadable: [FileError] = []
    let today = loader.files(
      at: try revision.questionnairesOfToday(around: paths), by: configuration, &unreadable)
    let present = Set(today.compactMap(\.questionnaireID))
    let lost = vanished.filter { !present.contains($0.file.questionnaireID ?? "") }
    files += lost
    owed.formUnion(lost.map(\.file.path))
  }

  /// The path under which an old file lies, or lay, among the new ones.
  func place(of file: LoadedFile) -> String { files.first { $0.file.path == file.path }?.place ?? file.path }

  /// Whether the questionnaire of an old file is to go on among the new ones.
  func isOwed(_ file: LoadedFile) -> Bool { isOwed || owed.contains(file.path) }
}

extension LoadedFile {
  /// The id of the questionnaire that it holds.
  fileprivate var questionnaireID: String? { questionnaireKey?.id }

  /// The questionnaire that it holds, if it holds one.
  var questionnaireKey: QuestionnaireKey? {
    if case .questionnaire(let questionnaire) = document { questionnaire.key } else { nil }
  }
}
