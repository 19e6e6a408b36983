package import PalermoModel

/// Colours of a terminal (ECMA-48).
package struct Paint {
  private let isOn: Bool

  /// What stands in a colour of ours until it is written, behind its first character. It is another one in each run, so no
  /// text from elsewhere passes for a colour.
  package static let seal = String(UInt64.random(in: .min ... .max), radix: 36, uppercase: true)

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
    isOn ? "\u{1B}\(Self.seal)[\(code)m\(text)\u{1B}\(Self.seal)[0m" : text
  }
}
