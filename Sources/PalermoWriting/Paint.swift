package import PalermoModel

/// Colours of a terminal (ECMA-48).
package struct Paint {
  private let isOn: Bool

  /// Colours that are shown or left out.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  package func bold(_ text: String) -> String { painted(text, "1") }
  package func faint(_ text: String) -> String { painted(text, "2") }
  package func good(_ text: String) -> String { painted(text, "32") }
  package func bad(_ text: String) -> String { painted(text, "31") }

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
