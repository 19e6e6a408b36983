import PalermoModel
import PalermoVocabularies
import PalermoXML

/// The files that the user names, in groups that can be checked one after the other without keeping them: the
/// submissions of a state look at each other, those of different states do not.
public struct InputGroups: Sendable {
  /// Files that are checked together.
  public struct Group: Sendable {
    fileprivate var loaded: [LoadedFile] = []
    fileprivate var unread: [InputFile] = []

    /// The paths of its files.
    public var paths: [String] { loaded.map(\.path) + unread.map(\.path) }
  }

  /// All paths, in order.
  public let paths: [String]
  /// The inputs that could not be found or read so far.
  let errors: [FileError]
  /// What was passed over although it looks like an input.
  let skipped: [SkippedInput]
  /// How many directories were searched for files.
  public let folders: Int
  /// The files that are no submissions: every other group is checked beside them. They are the first group.
  let shared: [LoadedFile]
  /// At least one.
  public let groups: [Group]

  /// The states whose submissions are among the inputs.
  ///
  /// - Parameter first: The first group, loaded.
  public func states(with first: LoadedCorpus) -> Set<String> {
    Set(states).union(first.corpus.submissions.map(\.state))
  }

  private let states: [String]

  /// The files that others refer to: those read by now that are no submissions.
  public var references: [LoadedFile] {
    groups[0].loaded.filter { if case .submission = $0.document { false } else { true } }
  }

  /// Looks at the beginning of each file to find its group.
  ///
  /// - Parameters:
  ///   - paths: Files, directories, or `-` for standard input.
  ///   - asOne: Put all files in one group, whatever they are. A baseline among the files has the same effect.
  ///   - configuration: Which configuration says what is left out of directories.
  /// - Complexity: O(*n*) in the number of files, and in the bytes of those that are no submissions.
  public init(
    _ paths: [String], asOne: Bool, by configuration: ProjectFiles.ConfigurationSource = .nearest
  ) {
    let found = InputFiles.find(paths, by: configuration)
    self.paths = found.paths
    (skipped, folders) = (found.skipped, found.folders)
    let (files, missing) = (found.files, found.errors)
    let states =
      asOne
      ? files.map { _ in nil }
      : files.concurrentMap(inBatchesOf: 64) { files in
        let reader = XMLReader(namespace: toolkitNamespace, names: Name.forReaders)
        return files.map { SubmissionState.ofFile($0, with: reader) }
      }
    var groups: [String: Group] = [:]
    var others = Group()
    for (file, state) in zip(files, states) {
      if let state { groups[state, default: Group()].unread.append(file) } else { others.unread.append(file) }
    }
    guard !asOne else {
      (errors, shared, self.groups, self.states) = (missing, [], [others], [])
      return
    }
    let (loaded, unread) = others.load()
    errors = missing + unread
    if loaded.contains(where: { if case .baseline = $0.document { true } else { false } }) {
      (shared, self.states) = ([], groups.keys.sorted())
      self.groups = [Group(loaded: loaded, unread: groups.values.flatMap(\.unread))]
      return
    }
    for file in loaded {
      if case .submission(let submission) = file.document {
        groups[submission.state, default: Group()].loaded.append(file)
      }
    }
    shared = loaded.filter { if case .submission = $0.document { false } else { true } }
    self.states = groups.keys.sorted()
    self.groups = [Group(loaded: shared)] + groups.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension InputGroups.Group {
  /// Reads the inputs that have not been read yet.
  fileprivate func load() -> (files: [LoadedFile], errors: [FileError]) {
    let (read, errors) = Loader.load(unread)
    return (loaded + read, errors)
  }
}

extension CorpusLoader {
  /// Loads one of the groups, with what the program and the other inputs have beside it.
  ///
  /// - Parameters:
  ///   - index: The number of the group. The first also has the errors met before.
  ///   - inputs: The groups.
  ///   - extras: What to add from the program in any case.
  /// - Returns: The files of the group alone, and all that they may look at.
  /// - Complexity: O(*n*) in the bytes of the files of the group.
  public func load(group index: Int, of inputs: InputGroups, extras: Extras = []) -> LoadedCorpus {
    let (files, errors) = inputs.groups[index].load()
    return LoadedCorpus(
      corpus: corpus(of: index == 0 ? files : inputs.shared + files, extras: extras), files: files,
      errors: index == 0 ? inputs.errors + errors : errors, skipped: index == 0 ? inputs.skipped : [],
      folders: index == 0 ? inputs.folders : 0)
  }
}

/// Tells whose submission a file is from its beginning.
private struct SubmissionState: XMLVisitor {
  /// The number of bytes within which the root element of nearly every file ends. Other files are read whole.
  private static let beginning = 2_048

  private var state: String?
  private var hasRoot = false

  /// Returns nil unless the path is a regular file whose root is a submission.
  static func ofFile(_ file: InputFile, with reader: XMLReader) -> String? {
    guard let beginning = InputFiles.beginning(of: file, bytes: Self.beginning) else { return nil }
    var visitor = SubmissionState()
    reader.readRoot(beginning, visitor: &visitor) { $0.hasRoot }
    return visitor.state
  }

  mutating func root(_ element: XMLElement) {
    hasRoot = true
    if element.name == Name.submission.rawValue { state = element.string(.state) }
  }

  mutating func child(_ element: XMLElement) {}

  mutating func strayText(at offset: Int) {}
}
