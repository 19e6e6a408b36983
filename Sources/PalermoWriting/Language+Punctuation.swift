package import PalermoModel

extension Language {
  /// What stands between a label and what it labels.
  package var colon: String { separator(":") }

  /// What stands between a heading and what follows it on lines of its own.
  package var heading: String { String(separator(":").dropLast()) }

  /// What stands between the parts of a list that hold commas.
  package var semicolon: String { separator(";") }

  private func separator(_ mark: Character) -> String { spacedMarks.contains(mark) ? "\u{A0}\(mark) " : "\(mark) " }
}
