import PalermoModel
import PalermoWriting

/// A link to a page.
struct LinkView: Encodable {
  let href: String
  let name: String
  var code = ""
  var isCurrent = false
}

/// What all pages share.
struct FrameView: Encodable {
  let language: String
  let title: String
  let lead: String
  let region: String
  let style: String
  let isExercise: Bool
  let pages: [LinkView]
  let languages: [LinkView]
  let answersUntil: String
  let profile: String
  let tool: String
  let methodHref: String
}

/// A page before it becomes text.
struct PageView<Page: Encodable>: Encodable {
  let frame: FrameView
  let page: Page
}

/// A letter as a page shows it: the letter, its style and its meaning, so that nothing hangs on colour alone.
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

  /// What a source covers without saying anything of it.
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

/// A quotation in its own language.
struct QuoteView: Encodable {
  let language: String
  let text: String

  init(_ text: RespondentText) {
    (language, self.text) = (text.language, text.text)
  }
}

/// Where something comes from, linked when there is a link.
struct SourceView: Hashable, Encodable {
  let kind: String
  let title: String?
  let href: String?
  let date: String
}

extension String {
  /// The link itself when it leads to the web; anything else, such as a script, is never linked.
  var webLink: String? { hasPrefix("https://") || hasPrefix("http://") ? self : nil }
}
