import FoundationEssentials
import PalermoLoading

/// The folder that the files are written to.
struct OutputFolder {
  let path: String

  /// Makes the folder, and refuses one that holds files already unless that is allowed.
  func prepare(allowingFiles: Bool) throws(FileError) {
    try makeDirectory(path)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw FileError(path: path, reason: Self.reason(of: error))
    }
    guard names.isEmpty || allowingFiles else {
      throw FileError(path: path, reason: "the folder is not empty; choose another, or write into it with --force")
    }
  }

  /// Writes a file below the folder: first under a temporary name, then renamed, so that none is ever half written.
  func write(_ text: String, to name: String) throws(FileError) {
    let file = "\(path)/\(name)"
    if let slash = file.lastIndex(of: "/") { try makeDirectory(String(file[..<slash])) }
    do {
      try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw FileError(path: file, reason: Self.reason(of: error))
    }
  }

  private func makeDirectory(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileError(path: path, reason: Self.reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    switch error.code {
    case .fileWriteNoPermission, .fileReadNoPermission: return "permission denied"
    case .fileWriteFileExists: return "there is a file of that name"
    case .fileWriteOutOfSpace: return "no space left"
    case .fileWriteVolumeReadOnly: return "the volume is read-only"
    case .fileNoSuchFile, .fileReadNoSuchFile: return "no such file or folder"
    default: return "cannot be written"
    }
  }
}
