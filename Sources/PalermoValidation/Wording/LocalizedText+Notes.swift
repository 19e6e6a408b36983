import PalermoModel

extension LocalizedText {
  /// The text in the languages in which it is written: a note in square brackets, such as `[text in Spanish]`, only asks
  /// somebody to write it, which another rule tells.
  var written: LocalizedText {
    var written = LocalizedText()
    for language in languages {
      guard let text = self[language], !(text.hasPrefix("[") && text.hasSuffix("]")) else { continue }
      written[language] = text
    }
    return written
  }
}
