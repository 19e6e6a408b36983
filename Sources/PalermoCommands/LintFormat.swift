import ArgumentParser
import PalermoFindings

/// The forms of findings, or Markdown for a page of contents.
enum LintFormat: ResultFormat, Equatable {
  case findings(FindingFormat)
  case markdown

  static var text: Self { .findings(.text) }

  static var allCases: [Self] { FindingFormat.allCases.map(Self.findings) + [.markdown] }

  static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

  init?(argument: String) {
    guard let form = Self.allCases.first(where: { $0.defaultValueDescription == argument }) else { return nil }
    self = form
  }

  var defaultValueDescription: String {
    switch self {
    case .findings(let form): form.rawValue
    case .markdown: "markdown"
    }
  }

  /// The form of the findings themselves.
  var ofFindings: FindingFormat {
    switch self {
    case .findings(let form): form
    case .markdown: .text
    }
  }

  var textForm: TextForm { ofFindings.textForm }
}
