/// The file that marks a folder as written by this program.
public enum OutputMark {
  /// The name of the file.
  public static let name = ".palermo-output"
}
