import PalermoXML

/// The languages of the toolkit and what readers of each expect, as `languages.xml` tells them.
struct LanguageTable: Sendable {
  /// One language.
  struct Row: Sendable {
    let code: String
    let endonym: String
    let decimalSeparator: String
    let groupSeparator: String
    let hasSpaceBeforePercent: Bool
    let longestSentence: Int
    /// The punctuation marks before which a no-break space stands.
    let spacedMarks: [String]
    let openingQuotationMark: String
    let closingQuotationMark: String
    let hasSpaceInQuotationMarks: Bool
    /// The rules of its plural categories but `other`, which needs none.
    let plurals: [(category: String, rule: PluralRule)]
  }

  static let path = "\(textFolder)/Texts/languages.xml"

  /// In the order of the file; the first is shown where a translation is missing.
  let rows: [Row]

  /// Reads the table.
  init(_ repository: Repository) throws {
    rows = try repository.document(at: Self.path).root.children.map(Self.row)
    guard !rows.isEmpty else { throw GenerationError(Self.path, "has no language") }
  }

  var codes: [String] { rows.map(\.code) }

  private static func row(_ element: XMLNode) throws -> Row {
    func value(_ name: String) throws -> String {
      guard let value = element[attribute: name] else {
        throw GenerationError(path, "a language has no attribute \(name)")
      }
      return value
    }
    guard let marks = element.children.first(where: { $0.name == "quotationMarks" }),
      let open = marks[attribute: "open"], let close = marks[attribute: "close"]
    else { throw GenerationError(path, "a language has no quotation marks") }
    guard let longestSentence = try Int(value("longestSentence")) else {
      throw GenerationError(path, "longestSentence is not a number")
    }
    return try Row(
      code: value("code"), endonym: value("endonym"), decimalSeparator: value("decimalSeparator"),
      groupSeparator: element[attribute: "groupSeparator"] ?? "\u{A0}",
      hasSpaceBeforePercent: value("spaceBeforePercent") == "true", longestSentence: longestSentence,
      spacedMarks: (element[attribute: "spaceBefore"] ?? "").split(separator: " ").map(String.init),
      openingQuotationMark: open, closingQuotationMark: close,
      hasSpaceInQuotationMarks: marks[attribute: "space"] == "true",
      plurals: element.children.filter { $0.name == "plural" }.map { plural in
        guard let category = plural[attribute: "category"],
          let rule = plural[attribute: "when"].flatMap(PluralRule.init)
        else { throw GenerationError(path, "a plural rule cannot be read") }
        return (category, rule)
      })
  }
}
