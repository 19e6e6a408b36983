import CResources
public import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that ship inside the program.
public enum BuiltIn {
  /// The paths of the files from the root of the project, in order.
  public static let names: [String] = files.map { String(cString: $0.name) }

  /// A file by its path from the root of the project. Returns nil if the program carries none there.
  public static func source(_ name: String) -> SourceText? {
    file(name).map { SourceText(UnsafeBufferPointer(start: $0.bytes, count: $0.length)) }
  }

  /// Whether the program carries a file at this path from the root of the project.
  static func holds(_ name: String) -> Bool { file(name) != nil }

  private static func file(_ name: String) -> cresources_file? {
    name.withCString { name in files.first { strcmp($0.name, name) == 0 } }
  }

  private static var files: UnsafeBufferPointer<cresources_file> {
    UnsafeBufferPointer(start: cresources_files, count: cresources_count)
  }
}
