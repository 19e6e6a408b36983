extension String {
  /// Whether an argument that may be an id or a file names a file: no id ends in `.xml` or has a slash.
  var namesFile: Bool { hasSuffix(".xml") || contains("/") }
}
