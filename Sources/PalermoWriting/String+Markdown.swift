extension String {
  /// With the characters escaped that Markdown takes for its own.
  package var escapedForMarkdown: String {
    // Scalars, not characters: a sign must be escaped even if an accent follows it.
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "|\\`*_<>[]&~$".unicodeScalars.contains(scalar) { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }

  /// A path as the target of a link.
  package var encodedForLink: String {
    // Two tildes would strike a text out.
    utf8.percentEncoded(keeping: "-._/")
  }
}
