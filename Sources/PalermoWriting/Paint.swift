package import PalermoModel

/// Colours of a terminal (ECMA-48).
package struct Paint {
  private let isOn: Bool

  /// Colours that are shown or left out.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The text in bold, for headings.
  package func bold(_ text: String) -> String { painted(text, "1") }
  /// The text in a faint colour, for what is secondary.
  package func faint(_ text: String) -> String { painted(text, "2") }
  /// The text in green, for what is as it should be.
  package func good(_ text: String) -> String { painted(text, "32") }
  /// The text in red, for what has to be mended.
  package func bad(_ text: String) -> String { painted(text, "31") }

  /// The text in the colour of a severity: cyan for a note, yellow for a warning, red for an error.
  package func severity(_ severity: Severity, _ text: String) -> String {
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
