import CResources
public import PalermoXML

/// The files that ship inside the program.
public enum BuiltIn {
  /// The paths of the files from the root of the project, in order.
  public static let names: [String] = files.map { String(cString: $0.name) }

  /// A file by its path from the root of the project. Returns nil if the program carries none there.
  public static func source(_ name: String) -> SourceText? {
    files.first { String(cString: $0.name) == name }.map {
      SourceText(UnsafeBufferPointer(start: $0.bytes, count: $0.length))
    }
  }

  private static var files: UnsafeBufferPointer<cresources_file> {
    UnsafeBufferPointer(start: cresources_files, count: cresources_count)
  }
}
