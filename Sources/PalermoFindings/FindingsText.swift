import PalermoModel
import PalermoWriting

/// Findings as a person reads them: place, severity and message, the line of the file with a caret, and how to mend it;
/// then a line for each file that says whether it is accepted.
public struct FindingsText {
  /// How many characters of a line are shown, and how many at least on a narrow terminal.
  private static let (width, leastWidth) = (100, 30)

  private let report: FindingReport
  private let showsAcceptances: Bool
  private let paint: Paint
  private let isColored: Bool

  /// The report as text.
  ///
  /// - Parameters:
  ///   - report: The outcome of a validation.
  ///   - isColored: Whether to use the colours of a terminal.
  ///   - showsAcceptances: Whether to end with the line for each file.
  public init(_ report: FindingReport, isColored: Bool, showsAcceptances: Bool = true) {
    (self.report, self.isColored, self.showsAcceptances) = (report, isColored, showsAcceptances)
    paint = Paint(isOn: isColored)
  }

  /// The text.
  public func text() -> String {
    text(report.items) + acceptances()
  }

  /// The text on the findings of each file that has some, by its path as the user named it.
  public func textsByFile() -> [String: String] {
    Dictionary(grouping: report.items, by: \.finding.file).mapValues(text)
  }

  /// The line for each file.
  public func acceptances() -> String {
    guard showsAcceptances else { return "" }
    let acceptance = AcceptanceText(language: report.language, isColored: isColored)
    return report.acceptances.map { acceptance.text($0) + "\n" }.joined()
  }

  private func text(_ items: [FindingReport.Item]) -> String {
    var lines = LastLine()
    return items.map { text($0, &lines) }.joined()
  }

  private func text(_ item: FindingReport.Item, _ lines: inout LastLine) -> String {
    let (finding, language) = (item.finding, report.language)
    let place = finding.place(language)
    var text =
      "\(paint.bold(place)): \(paint.severity(finding.severity, finding.severity.name(language)))\(language.colon)"
      + "\(finding.message(language)) [\(finding.rule)]\n"
    if finding.isInText, let line = item.line {
      text += excerpt(of: line, &lines, finding)
    }
    if let fix = finding.fix?(language), !fix.isEmpty {
      text += "      = \(Texts.Findings.fix(language))\(language.colon)\(fix)\n"
    }
    return text
  }

  private func excerpt(of line: String, _ lines: inout LastLine, _ finding: Finding) -> String {
    // Before the line stand its number and a bar.
    let width = report.width.map { max(Self.leastWidth, min(Self.width, $0 - 8)) } ?? Self.width
    let position = finding.position
    let scalars = lines.scalars(of: line, in: finding, upTo: position.column - 1 + width)
    let column = min(position.column - 1, scalars.count)
    // A long line is shown from a little before the place.
    let start = column < width - 20 ? 0 : column - 20
    let shown = String(
      decoding: scalars[start..<min(scalars.count, start + width)].flatMap { UTF8.encode($0.printable)! }, as: UTF8.self
    )
    let number = "\(position.line)"
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let caret = String(repeating: " ", count: column - start) + paint.severity(finding.severity, "^")
    return "\(paint.faint("\(margin)\(number) |")) \(shown)\n\(paint.faint("      |")) \(caret)\n"
  }
}

/// The characters of the line that was looked at last, as far as they were asked for. A file may be one line with
/// thousands of findings.
private struct LastLine {
  private var place: (file: String, line: Int)?
  private var scalars: [Unicode.Scalar] = []
  private var rest = "".unicodeScalars.makeIterator()

  mutating func scalars(of line: String, in finding: Finding, upTo count: Int) -> [Unicode.Scalar] {
    if place?.file != finding.file || place?.line != finding.position.line {
      place = (finding.file, finding.position.line)
      (scalars, rest) = ([], line.unicodeScalars.makeIterator())
    }
    while scalars.count < count, let scalar = rest.next() { scalars.append(scalar) }
    return scalars
  }
}
