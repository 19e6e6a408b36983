public import Foundation

/// A program of the system that a test compares us with.
public struct Program: Sendable {
  /// The program is not on this machine.
  public struct Missing: Error, CustomStringConvertible {
    public let description: String
  }

  /// Where it is.
  public let path: String

  /// Finds a program.
  ///
  /// - Throws: ``Missing``, which names the package to install.
  public init(_ name: String, package: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }) else {
      throw Missing(description: "\(name) is not installed; it is in the package \(package)")
    }
    path = "\(folder)/\(name)"
  }

  /// A program that the package builds: it stands beside the tests.
  public static func built(_ name: String) throws -> Program {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let candidates = ["\(folder)/\(name)", Project.path(".build/debug/\(name)")]
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing(description: "\(name) is not built: looked for \(candidates)")
    }
    return Program(path: path)
  }

  /// Python with the packages that read our outputs.
  ///
  /// - Throws: ``Missing``, which says how to get it.
  public static func python() throws -> Program {
    let path = Project.path(".build/venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(description: "\(path) is not there; .ci/setup test installs it")
    }
    return Program(path: path)
  }

  private init(path: String) {
    self.path = path
  }

  /// What sanitizers are told to do, in the tests and in what they start.
  private static let sanitizerOptions = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

  /// Starts it, with nothing to read and nobody to read what it writes.
  public func start(_ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    (process.standardInput, process.standardOutput, process.standardError) = (
      FileHandle.nullDevice, FileHandle.nullDevice, FileHandle.nullDevice
    )
    try process.run()
    return process
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - input: What it reads from standard input.
  ///   - folder: The folder that it runs in; the root of the project unless stated.
  ///   - environment: Variables in place of those of the tests, but for what sanitizers are told.
  /// - Returns: What it wrote to standard output and standard error together, and its exit code.
  public func run(
    _ arguments: [String], input: String? = nil, in folder: String? = nil, environment: [String: String]? = nil
  ) throws -> (output: String, code: Int32) {
    let log = TemporaryFolder()
    let file = log.path("output")
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let handle = FileHandle(forWritingAtPath: file)!
    let process = Process()
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? Project.root)
    if let environment { process.environment = environment.merging(Self.sanitizerOptions) { chosen, _ in chosen } }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput =
      try input.map { FileHandle(forReadingAtPath: try log.write($0, to: "input"))! } ?? FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self), process.terminationStatus
    )
  }
}
