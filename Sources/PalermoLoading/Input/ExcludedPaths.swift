import PalermoModel
import PalermoVocabularies

/// What a project leaves out of the folders that are searched: the paths in its configuration.
struct ExcludedPaths {
  /// The folder of the configuration, without links.
  private let base: [UInt8]
  private let patterns: [[ArraySlice<UInt8>]]

  /// Those of a configuration.
  ///
  /// - Parameters:
  ///   - paths: The paths in it.
  ///   - base: Its folder, without links.
  init(_ paths: [String], in base: [UInt8]) {
    self.base = base == [Self.slash] ? [] : base
    patterns = paths.map { Self.names(in: Array($0.utf8)[...]) }
  }

  /// Whether a file or folder is left out.
  ///
  /// - Parameter place: Its path without links.
  /// - Complexity: O(*n*) in the patterns and the length of the path.
  func hold(_ place: [UInt8]) -> Bool {
    guard !patterns.isEmpty, place.starts(with: base + [Self.slash]) else { return false }
    let names = Self.names(in: place.dropFirst(base.count))
    return patterns.contains { pattern in
      pattern.count == names.count && zip(pattern, names).allSatisfy { Self.matches($0, $1) }
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")

  private static func names(in path: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    path.split(separator: slash).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// Whether a name has the form of a pattern: what does not fit is tried again with the last star taking one more.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (at, place) = (pattern.startIndex, name.startIndex)
    var retry: (at: Int, place: Int)?
    while place < name.endIndex {
      if at < pattern.endIndex, pattern[at] == star {
        at += 1
        retry = (at, place)
      } else if at < pattern.endIndex, pattern[at] == name[place] {
        (at, place) = (at + 1, place + 1)
      } else if let last = retry {
        (at, place) = (last.at, last.place + 1)
        retry = (last.at, place)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == star }
  }
}

extension InputFiles {
  /// Whether a file, which need not exist any more, is left out when folders above it are searched.
  ///
  /// - Parameters:
  ///   - path: The file, as it is shown.
  ///   - source: Which configuration counts.
  ///   - arguments: All that the user named.
  public static func isExcluded(
    _ path: String, by source: ProjectFiles.ConfigurationSource, named arguments: [String]
  ) -> Bool {
    guard let current = PathText.real(Array(".".utf8)).map({ PathText.shown($0) }) else { return false }
    var place = FilePath.resolved(FilePath.absolute(path, in: current))
    let folder = FilePath.directory(of: place)
    let excluded = ExcludedPaths.of(PathText.bytes(ofShown: folder), source, named: arguments)
    while place != "/" {
      if excluded.hold(PathText.bytes(ofShown: place)) { return true }
      place = FilePath.directory(of: place)
    }
    return false
  }
}

extension ExcludedPaths {
  /// What is left out of a folder.
  ///
  /// - Parameters:
  ///   - directory: The folder, as the user named it.
  ///   - source: Which configuration counts. One that came with the files leaves nothing out.
  ///   - arguments: All that the user named.
  static func of(
    _ directory: [UInt8], _ source: ProjectFiles.ConfigurationSource, named arguments: [String]
  ) -> ExcludedPaths {
    let none = ExcludedPaths([], in: [])
    guard let current = PathText.real(Array(".".utf8)).map({ PathText.shown($0) }) else { return none }
    let path: String
    switch source {
    case .none: return none
    case .file(let file): path = file
    case .nearest:
      let places = ConfigurationPlaces(arguments: arguments, workingDirectory: current)
      let absolute = FilePath.absolute(PathText.shown(directory), in: current)
      guard let found = places.find(above: absolute).deciding else { return none }
      path = FilePath.absolute(found, in: current)
    }
    // One that cannot be read is told where the weights of rules are read.
    guard let text = try? InputFiles.read(InputFile(PathText.bytes(ofShown: path))),
      case .configuration(let configuration) = Loader().load(text, path: path).document,
      let base = PathText.real(PathText.bytes(ofShown: FilePath.directory(of: path)))
    else { return none }
    return ExcludedPaths(configuration.excludedPaths, in: base)
  }
}
