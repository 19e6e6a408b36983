import PalermoAnalysis
import PalermoModel
import PalermoScoring
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

  /// The letter of a score, or the sign of why there is none.
  init(_ score: Score, _ language: Language) {
    self.init(score.rating, score.absence, score.exemptions, language)
  }

  /// The letter of an article, or the sign of why there is none.
  init(_ rating: ArticleRating, _ language: Language) {
    self.init(rating.rating, rating.absence, rating.exemptions, language)
  }

  private init(_ rating: Rating, _ absence: Absence?, _ exemptions: [Exemption], _ language: Language) {
    letter = absence?.sign ?? rating.rawValue
    style = absence.map(Self.style) ?? Self.style(rating)
    meaning = Absence.meaning(absence, rating, exemptions)(language)
  }

  /// The sign of why there is no letter.
  init(_ absence: Absence, _ language: Language) {
    (letter, style, meaning) = (absence.sign, Self.style(absence), absence.name(language))
  }

  /// The letters, then the signs that stand where there is none.
  static func legend(_ language: Language) -> [RatingView] {
    [.full, .largely, .partly, .not].map { RatingView($0, language) }
      + Absence.allCases.map { RatingView($0, language) }
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

  private static func style(_ absence: Absence) -> String {
    switch absence {
    case .notApplicable, .notAsked: "X"
    case .notDelivered, .awaited, .notKnown: "U"
    }
  }

  private static func style(_ rating: Rating) -> String {
    switch rating {
    case .full, .largely, .partly, .not: rating.rawValue
    case .undetermined: "U"
    case .notApplicable: "X"
    }
  }
}
