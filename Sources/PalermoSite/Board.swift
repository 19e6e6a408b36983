public import PalermoAnalysis
public import PalermoModel
import PalermoResults
import PalermoWriting

/// The status of deliveries as a page: states by questionnaires, rates, what arrived lately, and what waits for a decision.
///
/// `index.html` is in the language wanted; each language has a folder of its own with the same page.
public struct Board: Sendable {
  private let status: DeliveryStatus
  private let arrivals: [ArrivalNote]
  private let since: CalendarDate
  private let corpus: Corpus
  private let edition: Edition
  private let tool: String
  private let language: Language

  /// A board.
  ///
  /// - Parameters:
  ///   - status: What was delivered, as of a day.
  ///   - arrivals: What arrived until that day.
  ///   - since: The first day of what is listed as having arrived lately.
  ///   - corpus: The titles of the questionnaires.
  ///   - edition: For whom it is.
  ///   - tool: The program and its version.
  ///   - language: The language of `index.html`.
  public init(
    _ status: DeliveryStatus, arrivals: [ArrivalNote], since: CalendarDate, corpus: Corpus, edition: Edition,
    tool: String, language: Language
  ) {
    (self.status, self.arrivals, self.since, self.corpus) = (status, arrivals, since, corpus)
    (self.edition, self.tool, self.language) = (edition, tool, language)
  }

  /// The pages with their paths from the folder of the board.
  ///
  /// - Throws: What the compiler of templates throws for a faulty one.
  /// - Complexity: O(*s* · *q*) for *s* states and *q* questionnaires, and O(*n* log *n*) in the arrivals.
  public func files() throws -> [(path: String, contents: String)] {
    try Language.allCases.flatMap { language -> [(path: String, contents: String)] in
      let templates = try Templates(language)
      let view = BoardView(
        status, arrivals: arrivals, since: since, corpus: corpus, edition: edition, language: language)
      func page(toRoot: String) -> String {
        templates.render(PageView(frame: frame(templates, view, language, toRoot: toRoot), page: view), with: "board")
      }
      return [("\(language.rawValue)/board.html", page(toRoot: "../"))]
        + (language == self.language ? [("index.html", page(toRoot: ""))] : [])
    }
  }

  private func frame(_ templates: Templates, _ view: BoardView, _ language: Language, toRoot: String) -> FrameView {
    let format = NumberFormat(language)
    return FrameView(
      language: language.rawValue, title: "\(Texts.Site.deliveries(language)) · \(status.cycle.title(language))",
      lead: ([status.region.name(language)] + [status.today.map(format.date)].compactMap(\.self))
        .joined(separator: " · "),
      region: status.region.name(language), style: templates.style + (Templates.texts["board.css"] ?? ""),
      notice: edition.notice?(language), isExercise: status.isExercise, pages: view.places,
      languages: Language.allCases.map { other in
        LinkView(
          href: "\(toRoot)\(other.rawValue)/board.html", name: other.endonym, code: other.rawValue,
          isCurrent: other == language)
      },
      answersUntil: "", profile: "", tool: tool, methodHref: "")
  }
}
