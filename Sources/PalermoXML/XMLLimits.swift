/// The limits within which a file is read. A file beyond them gets a finding, never a crash.
public enum XMLLimits {
  /// Bytes in a file: 64 MiB.
  public static let bytes = 64 << 20
  /// Elements inside each other.
  public static let depth = 32
  /// Elements in a file.
  public static let elements = 1 << 20
  /// Attributes of one element.
  public static let attributes = 32
  /// Different names, prefixes and namespaces in a file.
  public static let names = 4096
  /// Bytes in one name, prefix or namespace.
  public static let nameBytes = 1024
  /// Bytes in one comment, instruction or section. libxml2 reads little more.
  public static let markupBytes = 9_900_000
  /// Bytes in one text or attribute value.
  public static let textBytes = 1 << 20
}
