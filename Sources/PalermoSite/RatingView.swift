import PalermoModel
import PalermoWriting

/// A letter as a page shows it: the letter, its style and its meaning, so that no information depends on colour alone.
struct RatingView: Encodable {
  let letter: String
  let style: String
  let meaning: String

  init(_ rating: Rating, _ language: Language) {
    letter = rating == .notApplicable ? "–" : rating.rawValue
    style = Self.style(rating)
    meaning = rating.name(language)
  }

  init(letter: String, style: String, meaning: String) {
    (self.letter, self.style, self.meaning) = (letter, style, meaning)
  }

  /// An answer by level, in the style of the letter that it is nearest to.
  init(_ level: AnswerLevel, _ language: Language) {
    switch level {
    case .yes: (letter, style) = ("✓", "F")
    case .partly: (letter, style) = ("½", "P")
    case .no: (letter, style) = ("✗", "N")
    }
    meaning = level.name(language)
  }

  /// A provision that a source covers without a finding.
  static func covered(_ language: Language) -> RatingView {
    RatingView(letter: "?", style: "U", meaning: Texts.Site.coveredWithoutFinding(language))
  }

  private static func style(_ rating: Rating) -> String {
    switch rating {
    case .full, .largely, .partly, .not: rating.rawValue
    case .undetermined: "U"
    case .notApplicable: "X"
    }
  }
}
