import PalermoModel
import PalermoWriting

/// The words of the pages, by the names that the templates use.
enum Words {
  /// All words in one language.
  static func dictionary(_ language: Language) -> [String: String] {
    let texts = Texts.Headings.all + Texts.Pages.all + terms
    return Dictionary(uniqueKeysWithValues: texts.map { ($0.name, $0.text(language)) } + [("colon", language.colon)])
  }

  /// The terms of the field that the pages use as headings.
  private static let terms: [(name: String, text: LocalizedText)] = [
    ("yes", Texts.AnswerLevels.yes), ("partly", Texts.AnswerLevels.partly), ("no", Texts.AnswerLevels.no),
    ("notApplicable", Texts.Ratings.notApplicable), ("withheld", Texts.ComparisonObstacles.confidential),
    ("blank", Texts.GapReasons.notAnswered), ("signedOnly", Texts.GapReasons.signedOnly),
    ("notSigned", Texts.GapReasons.notSigned), ("denounced", Texts.GapReasons.denounced),
    ("unknown", Texts.TreatyConsents.unknown), ("due", Texts.Columns.due),
  ]
}
