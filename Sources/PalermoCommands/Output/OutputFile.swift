import ArgumentParser
import PalermoLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the user names for a result; `-` is standard output.
///
/// Links are followed. A regular file is replaced when the new one is complete; anything else, such as a device or a
/// pipe, is written into.
struct OutputFile {
  let path: String

  /// Writes a result.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func write(_ text: String, to path: String) throws {
    try write(.text(text), to: path)
  }

  /// Writes a result, which may be binary.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func write(_ contents: FileContents, to path: String) throws {
    do throws(FileError) {
      try OutputFile(path: path).write(contents, mode: 0o644)
    } catch {
      throw error.reported(by: "palermo")
    }
  }

  /// Writes a result whose place follows from that of an input. The user did not name it, so no link there is followed, and
  /// nothing but a regular file replaced.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func writeUnlinked(_ text: String, to path: String) throws {
    do throws(FileError) {
      guard !PathText.hasStrayBytes(path) else { throw FileError(path: path, errno: EILSEQ) }
      let directory = try OpenDirectory.making(FilePath.directory(of: path))
      let name = String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
      guard directory.kind(of: name).map({ $0 == S_IFREG }) ?? true else { throw FileError.notReplaced(path) }
      try directory.write(.text(text), to: name, mode: 0o644, flushes: true)
    } catch {
      throw error.reported(by: "palermo")
    }
  }

  /// Replaces the contents of a file by a text and keeps its permissions.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  static func replace(_ path: String, with text: String) throws {
    do throws(FileError) {
      var information = stat()
      let isKnown = stat(path, &information) == 0
      let file = OutputFile(path: path)
      // The new file is never readable by more users than the old one, so its permissions are set before its contents.
      try file.write(.text(text), mode: isKnown ? information.st_mode & 0o777 : 0o644)
      if isKnown { chmod(try file.resolved(), information.st_mode & 0o7777) }
    } catch {
      throw error.reported(by: "palermo")
    }
  }

  /// Writes a file.
  ///
  /// - Throws: ``FileError`` when it cannot be written.
  func write(_ contents: FileContents, mode: mode_t) throws(FileError) {
    guard !PathText.hasStrayBytes(path) else { throw FileError(path: path, errno: EILSEQ) }
    if let stream = standardStream { return try write(contents, into: stream) }
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
      defer { close(descriptor) }
      return try write(contents, into: descriptor)
    }
    let target = try resolved()
    let names = target.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = names.last.map({ String(Substring($0)) }), !name.isEmpty else {
      throw FileError(path: path, errno: EISDIR)
    }
    let directory = try OpenDirectory.making(FilePath.directory(of: target))
    try directory.write(contents, to: name, mode: mode, flushes: true)
  }

  private func write(_ contents: FileContents, into descriptor: Int32) throws(FileError) {
    if let failure = contents.write(to: descriptor), failure != EPIPE {
      throw FileError(path: path, errno: failure)
    }
  }

  /// The stream of the program that the path leads to, as `/dev/stdout` does. What is written there goes on where the
  /// stream stands, whatever it leads to.
  private var standardStream: Int32? {
    if path == "-" { return STDOUT_FILENO }
    guard let file = FileIdentity(at: path) else { return nil }
    return [STDOUT_FILENO, STDERR_FILENO].first { stream in
      var information = stat()
      return fstat(stream, &information) == 0 && FileIdentity(information) == file
    }
  }

  /// The path behind all links at its end, whether or not there is something.
  ///
  /// - Throws: ``FileError`` for links that lead round in a circle.
  func resolved() throws(FileError) -> String {
    var place = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = buffer.withUnsafeMutableBytes {
        readlink(place, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
      }
      guard length >= 0 else { return place }
      guard let target = String(validating: buffer[..<length], as: UTF8.self) else {
        throw FileError(path: path, errno: EILSEQ)
      }
      place = target.utf8.first == UInt8(ascii: "/") ? target : "\(FilePath.directory(of: place))/\(target)"
    }
    throw FileError(path: path, errno: ELOOP)
  }
}

extension FileError {
  /// Says which output cannot be written and why.
  ///
  /// - Returns: The exit code to end with.
  func reported(by program: String) -> ExitCode {
    Console.warn("\(program): \(PathText.shown(PathText.bytes(ofArgument: path))): \(help(reason))")
    return ExitCode.cannotCreate
  }
}
