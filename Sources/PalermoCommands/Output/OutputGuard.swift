import ArgumentParser
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prevents a result from replacing the work of a user: an input, a submission or another file of the toolkit.
struct OutputGuard {
  /// The inputs as the user named them.
  var inputs: [String] = []
  /// The root element of the files that are results themselves.
  var results: Set<String> = []
  /// Whether any file that has something in it is kept, or only those of ours.
  var keepsAll = false
  /// Whether the user wants a file replaced in spite of this; nil where no option says so. An input is never replaced.
  var isForced: Bool?

  /// Checks an output.
  ///
  /// - Throws: The exit code for an output that cannot be written; the reason is told.
  func check(_ path: String) throws {
    guard let reason = objection(to: path) else { return }
    throw FileError(path: path, reason: reason).reported(by: "palermo")
  }

  private func objection(to path: String) -> FilledText? {
    var information = stat()
    guard path != "-", stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    let root = FileRoot.name(ofFileAt: path)
    if let root, results.contains(root) { return nil }
    if isInput(path, information) {
      return Texts.FileErrors.outputIsInput.filledText
    }
    if isForced == true { return nil }
    if let root {
      return Texts.FileErrors.outputHoldsOurs(root: root, hint: forceHint)
    }
    guard keepsAll, information.st_size > 0 else { return nil }
    return Texts.FileErrors.outputNotEmpty(hint: forceHint)
  }

  private var forceHint: LocalizedText { isForced == false ? Texts.FileErrors.forceHint : "" }

  /// Whether a file is one of the inputs, or an XML file of a directory that is one.
  private func isInput(_ path: String, _ information: stat) -> Bool {
    let place = realpath(path, nil)
    defer { free(place) }
    let target = place.map { String(cString: $0) } ?? path
    return inputs.contains { input in
      var other = stat()
      guard input != "-", stat(input, &other) == 0 else { return false }
      guard other.st_mode & S_IFMT == S_IFDIR else {
        return FileIdentity(other) == FileIdentity(information)
      }
      let folder = realpath(input, nil)
      defer { free(folder) }
      guard let folder else { return false }
      let prefix = String(cString: folder) + "/"
      guard target.hasPrefix(prefix), target.lowercased().hasSuffix(".xml") else { return false }
      // What stands behind a name that begins with a dot is not read.
      return !target.dropFirst(prefix.count).split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }
}
