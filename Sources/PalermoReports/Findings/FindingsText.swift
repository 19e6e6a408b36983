public import PalermoModel

/// Findings as a person reads them: place, severity and message, the line of the file with a caret, and how to mend it.
public struct FindingsText {
  private let language: Language
  private let paint: Paint
  private let line: (_ file: String, _ number: Int) -> String?

  /// A writer of findings.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - isColored: Whether to use the colours of a terminal.
  ///   - line: Looks up a line of a file.
  public init(language: Language, isColored: Bool, line: @escaping (_ file: String, _ number: Int) -> String?) {
    (self.language, paint, self.line) = (language, Paint(isOn: isColored), line)
  }

  /// The text of one finding, with a line break at its end.
  public func text(_ finding: Finding) -> String {
    let place = "\(finding.file):\(finding.position)"
    var text =
      "\(paint.bold(place)): \(paint.severity(finding.severity, finding.severity.name(language))): "
      + "\(finding.message(language)) [\(finding.rule)]\n"
    if let source = line(finding.file, finding.position.line) {
      text += excerpt(source, at: finding.position, finding.severity)
    }
    if let fix = finding.fix?(language), !fix.isEmpty {
      text += "      = \(Self.fixWord(language)): \(fix)\n"
    }
    return text
  }

  private func excerpt(_ line: String, at position: SourcePosition, _ severity: Severity) -> String {
    let width = 100
    let scalars = Array(line.unicodeScalars)
    let column = min(position.column - 1, scalars.count)
    // A long line is shown from a little before the place.
    let start = column < width - 20 ? 0 : column - 20
    let shown = String(String.UnicodeScalarView(scalars[start..<min(scalars.count, start + width)].map(Self.visible)))
    let number = "\(position.line)"
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let caret = String(repeating: " ", count: column - start) + paint.severity(severity, "^")
    return "\(paint.faint("\(margin)\(number) |")) \(shown)\n\(paint.faint("      |")) \(caret)\n"
  }

  /// One column for one scalar: tabs, control characters and direction marks would shift the caret or the terminal.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control: " "
    case .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: "·"
    default: scalar
    }
  }

  private static let fixWord = LocalizedText(en: "fix", es: "solución", fr: "remède", pt: "solução")
}

/// Colours of a terminal (ECMA-48).
struct Paint {
  let isOn: Bool

  func bold(_ text: String) -> String { painted(text, "1") }
  func faint(_ text: String) -> String { painted(text, "2") }
  func good(_ text: String) -> String { painted(text, "32") }
  func bad(_ text: String) -> String { painted(text, "31") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .note: painted(text, "36")
    case .warning: painted(text, "33")
    case .error: painted(text, "31")
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
