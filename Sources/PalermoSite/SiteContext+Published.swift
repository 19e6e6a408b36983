import PalermoModel
import PalermoWriting

extension SiteContext {
  /// A value of another body's scale: its code, and a style that is as dark as it is high.
  func view(of value: String, on scale: PublishedFindings.Scale) -> RatingView {
    let place = scale.values.firstIndex { $0.code == value }
    let styles: [String] =
      switch scale.values.count {
      case 4: ["F", "L", "P", "N"]
      case 3: ["F", "P", "N"]
      case 2: ["F", "N"]
      default: []
      }
    let words = place.map { scale.values[$0].name(language) } ?? value
    // Of a value that is a word only the first sign would fit into a cell.
    let letter =
      switch value.lowercased() {
      case "yes": "✓"
      case "partly": "½"
      case "no": "✗"
      case _: value
      }
    return RatingView(
      letter: letter, style: place.flatMap { $0 < styles.count ? styles[$0] : nil } ?? "X", meaning: words)
  }

  /// Who made a report, by the names of this language: `GAFI/GAFILAT`. Whom the file does not name stands as it is told.
  func authors(_ author: String, of published: PublishedFindings) -> String {
    author.split(separator: "/", omittingEmptySubsequences: false).map { code -> String in
      published.bodies.first { $0.code == code }.map { ($0.abbreviation ?? $0.name)(language) } ?? String(code)
    }.joined(separator: "/")
  }

  /// What the abbreviations of bodies stand for, of those that some reports name. Returns nil if none is abbreviated.
  ///
  /// - Complexity: O(*n*) in the reports.
  func bodies(namedBy authors: [String], of published: PublishedFindings) -> String? {
    let named = Set(authors.flatMap { $0.split(separator: "/") })
    let names = published.bodies.filter { named.contains($0.code[...]) }.compactMap { body in
      body.abbreviation.map { "\($0(language))\(language.colon)\(body.name(language))" }
    }
    return names.isEmpty ? nil : names.joined(separator: language.semicolon)
  }

  /// The article or provision of a code, as readers cite it: `UNTOC 12(6)`.
  func articleCitation(_ code: String) -> String {
    let parts = code.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return parts.joined(separator: " ") }
    return "\(parts[0]) \(parts[1])(\(parts[2]))"
  }
}
