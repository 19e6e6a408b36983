public import Testing

extension Project {
  /// Expects a file of the project to hold a text, which may stand for a page or an output that people read. While
  /// recording, writes it, and fails.
  ///
  /// - Parameters:
  ///   - path: The path of the file in the project.
  ///   - text: What it is to hold.
  /// - Throws: What writing the file throws.
  public static func expect(
    _ path: String, toHold text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard !isRecording else {
      try write(text, to: path)
      Issue.record("\(path) was written", sourceLocation: sourceLocation)
      return
    }
    #expect(
      Project.text(path) == text, "\(path): run with PALERMO_RECORD=1 after a change", sourceLocation: sourceLocation)
  }
}
