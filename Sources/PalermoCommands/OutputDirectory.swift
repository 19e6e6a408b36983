import ArgumentParser
import FoundationEssentials
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a set of files so that none is ever seen half-written.
struct OutputDirectory {
  let path: String

  /// Whether there is anything in it.
  var hasFiles: Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == false
  }

  /// Writes one file by its path.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func write(_ text: String, to file: String, mode: mode_t = 0o644) throws {
    try write(.text(text), to: file, mode: mode)
  }

  /// Writes one file, which may be no text, by its path.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func write(_ contents: FileContents, to file: String, mode: mode_t = 0o644) throws {
    let name = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    try OutputDirectory(path: FilePath.directory(of: file)).write([(name, contents)], mode: mode, for: "palermo")
  }

  /// Puts a text in the place of what a file holds. A link stays one, and the file keeps who may read it.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func replace(_ file: String, with text: String) throws {
    var information = stat()
    let isKnown = stat(file, &information) == 0
    let target = realpath(file, nil)
    defer { free(target) }
    let path = target.map { String(cString: $0) } ?? file
    guard isKnown else { return try write(text, to: path) }
    // What was not for everybody's eyes is never open to them; the mask of the process may have taken more.
    try write(text, to: path, mode: information.st_mode & 0o777)
    chmod(path, information.st_mode & 0o7777)
  }

  /// Writes the files, and says for which program and why when one cannot be written.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ files: [(path: String, contents: String)], mode: mode_t = 0o644, for program: String) throws {
    try write(files.map { ($0.path, .text($0.contents)) }, mode: mode, for: program)
  }

  /// The same for files of which some are not text.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ files: [(path: String, contents: FileContents)], mode: mode_t = 0o644, for program: String) throws {
    do throws(FileError) {
      try write(files, mode: mode)
    } catch {
      throw Self.reported(error, by: program)
    }
  }

  /// Files that are made when it is their turn.
  typealias Part = @Sendable () throws -> [(path: String, contents: FileContents)]

  /// Makes and writes parts on all cores. Each is let go as soon as it is written; none may depend on another.
  ///
  /// - Throws: The exit code for an output that cannot be written; what a part throws.
  func write(_ parts: [Part], for program: String) throws {
    let outcomes = parts.concurrentMap { parts in
      parts.map { part in Result { try write(try part(), mode: 0o644) } }
    }
    do {
      for outcome in outcomes { try outcome.get() }
    } catch let error as FileError {
      throw Self.reported(error, by: program)
    }
  }

  private static func reported(_ error: FileError, by program: String) -> ExitCode {
    Console.warn("\(program): \(error.path): \(error.reason)")
    return ExitCode.cannotCreate
  }

  /// Writes the files, each under a temporary name first. Files of an earlier run that are not written again stay.
  ///
  /// - Throws: ``FileError`` when a file cannot be written.
  private func write(_ files: [(path: String, contents: FileContents)], mode: mode_t) throws(FileError) {
    for file in files {
      let target = "\(path)/\(file.path)"
      try createDirectory(above: target)
      let temporary = "\(target).\(getpid()).part"
      do throws(FileError) {
        try writeWhole(file.contents, to: temporary, mode: mode)
        guard rename(temporary, target) == 0 else { throw Self.error(target) }
      } catch {
        unlink(temporary)
        throw error
      }
    }
  }

  private func createDirectory(above file: String) throws(FileError) {
    let directory = String(file[..<file.lastIndex(of: "/")!])
    errno = 0
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      // That a file is in the way is no error of the system.
      if errno == 0 { errno = ENOTDIR }
      throw Self.error(directory)
    }
  }

  private func writeWhole(_ contents: FileContents, to path: String, mode: mode_t) throws(FileError) {
    // Whatever has that name already, a link perhaps, is not written into.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Self.error(path) }
    let failure: FileError? = contents.withBytes { bytes in
      var rest = bytes.count
      while rest > 0 {
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, bytes.baseAddress! + (bytes.count - rest), rest)
        #else
          let written = Darwin.write(descriptor, bytes.baseAddress! + (bytes.count - rest), rest)
        #endif
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return Self.error(path) }
        rest -= written
      }
      return nil
    }
    let closed = close(descriptor)
    if let failure { throw failure }
    guard closed == 0 else { throw Self.error(path) }
  }

  private static func error(_ path: String) -> FileError {
    FileError(path: path, reason: String(cString: strerror(errno)))
  }
}
