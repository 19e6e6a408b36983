#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the configurations above inputs, and tells those that the user has chosen from those that came with the inputs.
struct ConfigurationPlaces {
  /// The paths of configurations above a file, as they are shown.
  struct Found {
    /// The one that counts, if there is one.
    var deciding: String?
    /// Those that may only raise severities, from the outermost to the innermost.
    var raising: [String] = []
  }

  private static let name = ".palermo.xml"

  private let workingDirectory: String
  /// The directories that the user named, from the root.
  private let named: [String]
  /// The directories of the files that the user named, from the root.
  private let homes: [String]

  /// - Parameters:
  ///   - arguments: The files and directories that the user named.
  ///   - workingDirectory: The working directory, from the root.
  init(arguments: [String], workingDirectory: String) {
    self.workingDirectory = workingDirectory
    let paths = arguments.filter { $0 != "-" }
    named = paths.filter(InputFiles.isDirectory).map { FilePath.absolute($0, in: workingDirectory) }
    let files = paths.filter { !InputFiles.isDirectory($0) }
    homes = Set(files.map { FilePath.directory(of: FilePath.absolute($0, in: workingDirectory)) }).sorted()
  }

  /// Finds the configurations in a directory and above it.
  func find(above directory: String) -> Found {
    var directories = [directory]
    while let last = directories.last, last != "/" { directories.append(FilePath.directory(of: last)) }
    directories.reverse()
    // A repository inside another one, or inside a folder that the user named, may have come with the inputs.
    let root = directories.firstIndex { Self.exists($0, ".git") && !isDelivered($0) }
    if let root { directories = Array(directories[root...]) }
    let holding = directories.filter { Self.exists($0, Self.name) }
    let deciding =
      root == nil ? holding.first(where: isChosen) : holding.first.flatMap { $0 == directories[0] ? $0 : nil }
    return Found(
      deciding: deciding.map(path), raising: holding.filter { $0 != deciding }.map(path))
  }

  /// Whether the user works in or below a directory, or has named a file in or below it, or a directory below it.
  private func isChosen(_ directory: String) -> Bool {
    Self.contains(directory, workingDirectory) || homes.contains { Self.contains(directory, $0) }
      || named.contains { $0 != directory && Self.contains(directory, $0) }
  }

  /// Whether a directory lies inside one that the user named, and the user does not work there.
  private func isDelivered(_ directory: String) -> Bool {
    !Self.contains(directory, workingDirectory)
      && named.contains { $0 != directory && Self.contains($0, directory) }
  }

  private static func contains(_ directory: String, _ other: String) -> Bool {
    directory == "/" || other == directory || other.hasPrefix(directory + "/")
  }

  private func path(in directory: String) -> String {
    FilePath.shown((directory == "/" ? "" : directory) + "/" + Self.name, in: workingDirectory)
  }

  private static func exists(_ directory: String, _ name: String) -> Bool {
    PathText.withSystemPath(PathText.bytes(ofShown: "\(directory)/\(name)")) { access($0, F_OK) } == 0
  }
}
