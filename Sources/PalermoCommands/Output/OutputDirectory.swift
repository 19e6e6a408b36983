import ArgumentParser
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that the user names for a result of several files. Nothing is ever written outside of it.
struct OutputDirectory {
  let path: String

  /// Whether there is anything in it.
  var hasFiles: Bool {
    do throws(FileError) { return try !OpenDirectory(path).names().isEmpty } catch { return false }
  }

  /// Writes files into it, each whole or not at all. What else is in it stays.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func add(_ files: [(path: String, contents: String)], for program: String) throws {
    try add(files.map { ($0.path, FileContents.text($0.contents)) }, for: program)
  }

  /// Writes files that may be binary into it, each whole or not at all. What else is in it stays.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func add(_ files: [(path: String, contents: FileContents)], for program: String) throws {
    do throws(FileError) {
      let folder = FolderWriter(try OpenDirectory.making(path), flushes: true)
      for file in files { try folder.write(file.contents, to: file.path) }
    } catch {
      throw error.reported(by: program)
    }
  }

  /// Makes files, and hands on each as soon as it is made.
  typealias Part = @Sendable (_ write: (_ path: String, _ contents: FileContents) throws -> Void) throws -> Void

  /// Replaces it by a folder that holds some files and nothing else.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func replace(with files: [(path: String, contents: String)], for program: String) throws {
    try replace(with: [{ write in for file in files { try write(file.path, .text(file.contents)) } }], for: program)
  }

  /// Replaces it by a folder that holds the files of some parts and nothing else. The parts are made on all cores; none
  /// may depend on another.
  ///
  /// The new folder is built beside the old one and takes its place at once, so that no moment shows some of both. A
  /// folder that holds anything but what this program has put there is refused.
  ///
  /// - Throws: The exit code for an output that cannot be written; what a part throws.
  func replace(with parts: [Part], for program: String) throws {
    do {
      var replacement = try FolderReplacement(of: path)
      do {
        try replacement.write(parts)
        try replacement.finish()
      } catch {
        try? replacement.removeLeftovers()
        throw error
      }
      try replacement.removeLeftovers()
    } catch let error as FileError {
      throw error.reported(by: program)
    }
  }
}
