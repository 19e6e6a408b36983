import ArgumentParser
import PalermoLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for results, standard error for the rest.
enum Console {
  /// Writes a result. A reader that has gone away is no error; a full disk ends the program with its exit code.
  static func write(_ text: String, as form: TextForm = .plain) {
    guard let error = put(form.safe(text), to: STDOUT_FILENO), error != EPIPE else { return }
    warn("palermo: \(help(SystemError(code: error).message))")
    exit(ExitCode.cannotCreate.rawValue)
  }

  /// Writes a line beside the result.
  static func warn(_ line: String) {
    writeAside(line + "\n")
  }

  /// Writes text beside the result.
  static func writeAside(_ text: String) {
    put(TextForm.plain.safe(text), to: STDERR_FILENO)
  }

  /// Writes text to its end.
  ///
  /// - Returns: The number of the error when that was not possible.
  @discardableResult
  static func put(_ text: String, to descriptor: Int32) -> Int32? {
    FileContents.text(text).write(to: descriptor)
  }
}
