import PalermoModel

/// A field of a record as a server wrote it.
struct CollectedField {
  /// The way to it, or the heading of its column.
  let path: String
  /// What stands in it. Nil for what is no value.
  let text: String?
  /// Its place in the file; the start where it is not known.
  let position: SourcePosition

  /// A field with its content.
  init(_ path: String, _ text: String?, at position: SourcePosition = .start) {
    (self.path, self.text, self.position) = (path, text, position)
  }

  /// Its name without the groups around it: what follows the last mark that a server parts names at.
  var name: String { Self.name(in: path[...]) }

  /// The name of a field of several choices and one of them, if the heading is that of a column for the choice.
  var choice: (name: String, option: String)? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return (Self.name(in: path[..<slash]), String(path[path.index(after: slash)...]))
  }

  private static func name(in path: Substring) -> String {
    let start = path.lastIndex { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
    return String(start.map { path[path.index(after: $0)...] } ?? path)
  }
}
