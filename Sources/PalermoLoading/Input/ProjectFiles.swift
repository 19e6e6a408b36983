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
    /// For each input the files `.palermo.xml` above it. That of the repository's root counts; where there is no
    /// repository, the outermost one that did not come with the inputs. All others may only raise severities, so that
    /// the sender of files does not choose how they are checked.
    case nearest
    /// One file for all inputs.
    case file(String)
    /// No configuration at all.
    case none
  }

  /// The configuration for each file that has one, by its path.
  public private(set) var configurations: [String: Configuration] = [:]
  /// The configurations that may only raise severities, for each file that has some, by its path.
  public private(set) var raising: [String: [Configuration]] = [:]
  /// The baseline asked for. Nil if none was, or it could not be read.
  public private(set) var baseline: Baseline?
  /// The files read that are not among the inputs.
  public private(set) var files: [LoadedFile] = []
  /// The inputs that could not be read, or have another root element.
  public private(set) var errors: [FileError] = []

  private let workingDirectory: String
  private let inputs: [LoadedFile]
  private let loader = Loader()
  private var loaded: [String: LoadedFile?] = [:]
  private let places: ConfigurationPlaces
  private var placesByDirectory: [String: ConfigurationPlaces.Found] = [:]

  /// Reads the files of the project.
  ///
  /// - Parameters:
  ///   - paths: The files that the user named.
  ///   - inputs: Those of them that are loaded.
  ///   - arguments: What the user named: those files, or directories that they are in. Those files unless given.
  ///   - source: Where to take configurations from.
  ///   - baseline: The path of the baseline; nil for none.
  ///   - workingDirectory: The working directory, from the root.
  public init(
    for paths: [String], loaded inputs: [LoadedFile], named arguments: [String]? = nil,
    configurations source: ConfigurationSource, baseline: String?, workingDirectory: String
  ) {
    (self.inputs, self.workingDirectory) = (inputs, workingDirectory)
    places = ConfigurationPlaces(arguments: arguments ?? paths, workingDirectory: workingDirectory)
    if let baseline, let file = load(baseline) {
      if case .baseline(let entries) = file.document {
        self.baseline = entries
      } else {
        refuse(file, expected: "baseline")
      }
    }
    for path in paths + files.map(\.path) {
      switch source {
      case .nearest:
        let found = places(above: path)
        found.deciding.map { configure(path, by: $0) }
        for other in found.raising {
          if let configuration = configuration(at: other) { raising[path, default: []].append(configuration) }
        }
      case .file(let named): configure(path, by: named)
      case .none: break
      }
    }
  }

  private mutating func configure(_ path: String, by file: String) {
    guard let configuration = configuration(at: file) else { return }
    configurations[path] = configuration
    // A configuration applies to itself, too.
    configurations[configuration.file] = configuration
  }

  private mutating func configuration(at path: String) -> Configuration? {
    guard let file = load(path) else { return nil }
    guard case .configuration(let configuration) = file.document else {
      refuse(file, expected: "configuration")
      return nil
    }
    return configuration
  }

  /// Reads a file unless it is among the inputs or was read before.
  private mutating func load(_ path: String) -> LoadedFile? {
    let key = FilePath.absolute(path, in: workingDirectory)
    if let known = loaded[key] { return known }
    var file = inputs.first { FilePath.absolute($0.path, in: workingDirectory) == key }
    if file == nil {
      do throws(FileError) {
        file = loader.load(try InputFiles.read(InputFile(PathText.bytes(ofShown: key))), path: path)
        files.append(file!)
      } catch {
        errors.append(FileError(path: path, reason: error.reason))
      }
    }
    loaded[key] = file
    return file
  }

  /// A file with another root element is an error. A file whose root cannot be read has a finding already.
  private mutating func refuse(_ file: LoadedFile, expected: String) {
    guard file.document != nil, !errors.contains(where: { $0.path == file.path }) else { return }
    errors.append(FileError(path: file.path, reason: Texts.FileErrors.otherRoot(expected: expected)))
  }

  private mutating func places(above path: String) -> ConfigurationPlaces.Found {
    let start = FilePath.directory(of: path == "-" ? path : FilePath.absolute(path, in: workingDirectory))
    let directory = FilePath.absolute(start, in: workingDirectory)
    if let known = placesByDirectory[directory] { return known }
    let found = places.find(above: directory)
    placesByDirectory[directory] = found
    return found
  }
}
