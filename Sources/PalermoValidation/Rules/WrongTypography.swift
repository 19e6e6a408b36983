import PalermoModel
import PalermoRules

extension Rule {
  static let wrongTypography = Rule(
    id: "wrong-typography",
    category: .wording,
    severity: .warning,
    texts: Texts.WrongTypography.texts)
}

extension Check {
  static let wrongTypography = wording(.wrongTypography) { texts, _, findings in
    for text in texts {
      let slips = text.text.languages.flatMap { language in
        Typography(language).slips(in: text.text[language]!).map { (language, place: language.quoted($0)) }
      }
      guard let first = slips.first else { continue }
      let places = slips.map { "\($0) \($1)" }
      findings.add(
        .wrongTypography, at: text.place(in: first.0),
        Texts.WrongTypography.arguments(
          part: text.kind.name, owner: text.owner, places: places.joined(separator: "; ")))
    }
  }
}

extension Language {
  /// A text in the quotation marks of the language.
  fileprivate func quoted(_ text: String) -> String {
    let space = hasSpaceInQuotationMarks ? "\u{A0}" : ""
    return "\(quotationMarks.open)\(space)\(text)\(space)\(quotationMarks.close)"
  }
}
