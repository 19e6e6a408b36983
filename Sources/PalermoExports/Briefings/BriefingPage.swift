import PalermoModel
import PalermoWriting

/// A whole briefing, before it takes a form.
struct BriefingPage: Encodable {
  let language: String
  let title: String
  /// The body that it goes to.
  let body: String
  /// What every page says: the edition, an embargo, that all of it is made up.
  let notices: [String]
  /// The notices in one line, for the head of every page of paper. They are texts of ours, without quotation marks that
  /// a style would take for its own.
  let running: String
  let addressee: String
  let facts: String
  /// The release, where there is one.
  let release: String?
  let sections: [BriefingSection]
  let foot: [String]

  /// The text in Markdown.
  var markdown: String {
    let head =
      "# \(escaped(title))\n\n" + notices.map { "> **\(escaped($0))**\n\n" }.joined()
      + "\(escaped(addressee))  \n\(escaped(facts))\n"
    return ([head] + sections.flatMap(pieces)).joined(separator: "\n") + "\n---\n\n"
      + foot.map { "\(escaped($0))\n" }.joined(separator: "\n")
  }

  private func pieces(_ section: BriefingSection) -> [String] {
    func line(_ cells: [String]) -> String { "| \(cells.map(escaped).joined(separator: " | ")) |\n" }
    let table =
      section.rows.isEmpty
      ? nil
      : line(section.columns) + "|\(section.columns.map { _ in " --- |" }.joined())\n"
        + section.rows.map { line($0.cells) }.joined()
    return [section.heading.map { "## \(escaped($0))\n" }, section.subheading.map { "### \(escaped($0))\n" }]
      .compactMap(\.self)
      + section.paragraphs.map { "\(escaped($0))\n" }
      + [
        section.items.isEmpty ? nil : section.items.map { "- \(escaped($0))\n" }.joined(),
        section.points.isEmpty
          ? nil : section.points.enumerated().map { "\($0 + 1). \(escaped($1))\n" }.joined(),
        table, section.note.map { "\(escaped($0))\n" },
      ].compactMap(\.self)
  }

  private func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").escapedForMarkdown
  }
}
