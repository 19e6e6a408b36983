public import PalermoModel
public import PalermoResults
public import PalermoWriting

/// A manual of good practice as a document for Word and LibreOffice, to be edited and printed.
///
/// It is made as a briefing is (``Briefing/document(for:)``): the notices of the edition stand first and in the header of
/// every page, the instruments and articles are headings, and the last table names the sources of the answers.
public struct PracticeManualDocument {
  private let page: BriefingPage

  /// A manual as a document.
  ///
  /// - Parameters:
  ///   - manual: What it says, in the language.
  ///   - provenance: What it was made from, and for whom.
  ///   - isExercise: Whether all of it is made up.
  ///   - asOf: The day until which answers count.
  ///   - language: The language of the text.
  public init(
    _ manual: PracticeManual, provenance: Provenance, isExercise: Bool, asOf: String, language: Language
  ) {
    let notices = provenance.notices(language) + (isExercise ? [Texts.Pages.exercise(language)] : [])
    let release = provenance.release.map { Texts.Briefing.release(id: $0)(language) }
    page = BriefingPage(
      language: language.rawValue, title: manual.title, body: "", notices: notices,
      running: notices.joined(separator: " "), addressee: manual.lead,
      facts: [Texts.Site.answersUntil(date: NumberFormat(language).date(asOf))(language), release].compactMap(\.self)
        .joined(separator: " · "),
      release: release,
      sections: [BriefingSection(paragraphs: [manual.coverage, Texts.Pages.manualNote(language)])]
        + manual.instruments.flatMap { Self.sections(on: $0, language) }
        + [Self.sources(of: manual, language)].filter { !$0.isEmpty },
      foot: [provenance.tool])
  }

  /// The bytes of the file: the same for the same manual.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var bytes: [UInt8] { BriefingDocument(page).bytes }

  private static func sections(on instrument: PracticeManual.Instrument, _ language: Language) -> [BriefingSection] {
    instrument.articles.enumerated().map { place, article in
      BriefingSection(
        heading: place == 0 ? instrument.name : nil, subheading: article.title,
        columns: [Texts.Headings.state, Texts.Pages.citedTitle, Texts.Pages.citedParts, Texts.Pages.inForce].map {
          $0(language)
        },
        rows: article.entries.flatMap(rows(of:)))
    }
  }

  /// The rows of a state: its name in the first.
  private static func rows(of entry: PracticeManual.Entry) -> [BriefingSection.Row] {
    let name = entry.languages.isEmpty ? entry.state : "\(entry.state) (\(entry.languages))"
    if entry.measures.isEmpty { return [.init(cells: [name, "–", "–", "–"])] }
    return entry.measures.enumerated().map { place, measure in
      BriefingSection.Row(cells: [
        place == 0 ? name : "", [measure.title, measure.href].compactMap(\.self).joined(separator: ", "),
        measure.provisions, measure.inForce,
      ])
    }
  }

  private static func sources(of manual: PracticeManual, _ language: Language) -> BriefingSection {
    BriefingSection(
      heading: Texts.Pages.answerSources(language),
      columns: [Texts.Headings.state, Texts.Headings.source, Texts.Pages.answersAsOf].map { $0(language) },
      rows: manual.sources.map { .init(cells: [$0.state, $0.text, $0.date]) })
  }
}
