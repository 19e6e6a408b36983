import PalermoModel

/// The words that the workbook shares with the form, by their names there.
enum WorkbookWords {
  private static let all = Dictionary(uniqueKeysWithValues: Texts.Form.all.map { ($0.name, $0.text) })

  /// The word of a name, which the form has.
  static subscript(name: String) -> LocalizedText { all[name]! }
}
