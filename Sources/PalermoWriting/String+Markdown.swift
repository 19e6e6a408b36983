extension String {
  /// With the characters escaped that Markdown takes for its own.
  package var escapedForMarkdown: String {
    var text = ""
    for character in self {
      if "|\\`*_<>[]".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
