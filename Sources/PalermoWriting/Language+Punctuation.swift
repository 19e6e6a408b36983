package import PalermoModel

extension Language {
  /// The separator between a label and its value.
  package var colon: String { separator(":") }

  /// The separator between a heading and the lines below it.
  package var heading: String { String(separator(":").dropLast()) }

  /// The separator of list items that contain commas.
  package var semicolon: String { separator(";") }

  private func separator(_ mark: Character) -> String { spacedMarks.contains(mark) ? "\u{A0}\(mark) " : "\(mark) " }
}
