public import PalermoModel
import PalermoVocabularies
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files in which a project says what it makes of findings: its configurations and its baseline.
public struct ProjectFiles {
  /// Where configurations come from.
  public enum ConfigurationSource: Sendable {
    /// For each input the nearest file `.palermo.xml` above it, up to the directory with `.git` in it or the root.
    case nearest
    /// One file for all inputs.
    case file(String)
    /// From nowhere.
    case none
  }

  /// The configuration for each file that has one, by its path.
  public private(set) var configurations: [String: Configuration] = [:]
  /// The baseline asked for.
  public private(set) var baseline: Baseline?
  /// The files read that are not among the inputs.
  public private(set) var files: [LoadedFile] = []
  /// What could not be read or is something else.
  public private(set) var errors: [FileError] = []

  private let workingDirectory: String
  private let inputs: [LoadedFile]
  private let loader = Loader()
  private var loaded: [String: LoadedFile?] = [:]
  private var nearest: [String: String?] = [:]

  /// Reads the files of the project.
  ///
  /// - Parameters:
  ///   - paths: The files that the user named.
  ///   - inputs: Those of them that are loaded.
  ///   - source: Where to take configurations from.
  ///   - baseline: The path of the baseline; nil for none.
  ///   - workingDirectory: The working directory, from the root.
  public init(
    for paths: [String], loaded inputs: [LoadedFile], configurations source: ConfigurationSource, baseline: String?,
    workingDirectory: String
  ) {
    (self.inputs, self.workingDirectory) = (inputs, workingDirectory)
    if let baseline, let file = load(baseline) {
      if case .baseline(let entries) = file.document {
        self.baseline = entries
      } else {
        refuse(file, expected: "baseline")
      }
    }
    for path in paths + files.map(\.path) {
      let wanted: String? =
        switch source {
        case .nearest: nearestConfiguration(above: path)
        case .file(let named): named
        case .none: nil
        }
      guard let file = wanted.flatMap({ load($0) }) else { continue }
      if case .configuration(let configuration) = file.document {
        configurations[path] = configuration
        // It holds for itself, too.
        configurations[file.path] = configuration
      } else {
        refuse(file, expected: "configuration")
      }
    }
  }

  /// Reads a file unless it is among the inputs or was read before.
  private mutating func load(_ path: String) -> LoadedFile? {
    let key = FilePath.absolute(path, in: workingDirectory)
    if let known = loaded[key] { return known }
    var file = inputs.first { FilePath.absolute($0.path, in: workingDirectory) == key }
    if file == nil {
      do throws(FileError) {
        file = loader.load(try InputFiles.read(key), path: path)
        files.append(file!)
      } catch {
        errors.append(FileError(path: path, reason: error.reason))
      }
    }
    loaded[key] = file
    return file
  }

  /// A file whose root is another; one whose root cannot be made out has a finding that says so.
  private mutating func refuse(_ file: LoadedFile, expected: String) {
    guard file.document != nil, !errors.contains(where: { $0.path == file.path }) else { return }
    errors.append(FileError(path: file.path, reason: "the root element is not <\(expected)>"))
  }

  private mutating func nearestConfiguration(above path: String) -> String? {
    let start = FilePath.directory(of: path == "-" ? path : FilePath.absolute(path, in: workingDirectory))
    let directory = FilePath.absolute(start, in: workingDirectory)
    return nearestConfiguration(in: directory).map { FilePath.shown($0, in: workingDirectory) }
  }

  private mutating func nearestConfiguration(in directory: String) -> String? {
    if let known = nearest[directory] { return known }
    let prefix = directory == "/" ? "/" : directory + "/"
    var found: String?
    if access(prefix + ".palermo.xml", F_OK) == 0 {
      found = prefix + ".palermo.xml"
    } else if directory != "/" && access(prefix + ".git", F_OK) != 0 {
      found = nearestConfiguration(in: FilePath.directory(of: directory))
    }
    nearest[directory] = found
    return found
  }
}
