package import PalermoModel

/// The words that the workbook shares with the form, by their names there.
package enum WorkbookWords {
  private static let all = Dictionary(uniqueKeysWithValues: Texts.Form.all.map { ($0.name, $0.text) })

  private static let fixes = Dictionary(uniqueKeysWithValues: Texts.FormFixes.all.map { ($0.name, $0.text) })

  /// How a finding of a rule is mended where nobody sees a file. Returns nil if that is said as in a file.
  package static func fix(of rule: String) -> FilledText? {
    let words = rule.split(separator: "-")
    let name = words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return fixes[name].map { FilledText($0) }
  }

  /// The word of a name, which the form has.
  package static subscript(name: String) -> LocalizedText { all[name]! }
}
