extension Generator {
  /// `Language` and the storage of `LocalizedText`.
  static let languages = Generator(name: "languages") { repository in
    let table = try LanguageTable(repository)
    return [language(table), localizedText(table)]
  }

  private static func language(_ table: LanguageTable) -> GeneratedFile {
    var source = SourceWriter(from: "languages.xml")
    source.line()
    source.documentation("One of the equal languages of the toolkit.")
    source.line("public enum Language: String, CaseIterable, Sendable {")
    source.line("case " + table.codes.map(SwiftName.member).joined(separator: ", "), level: 1)
    func property(_ name: String, _ type: String, _ documentation: String, _ value: (LanguageTable.Row) -> String) {
      source.line()
      source.documentation(documentation, level: 1)
      source.line("public var \(name): \(type) {", level: 1)
      source.line("switch self {", level: 2)
      for row in table.rows { source.line("case .\(row.code): \(value(row))", level: 2) }
      source.line("}", level: 2)
      source.line("}", level: 1)
    }
    property("endonym", "String", "The language’s name for itself.") { SwiftName.literal($0.endonym) }
    property("decimalSeparator", "String", "What stands before the decimals of a number.") {
      SwiftName.literal($0.decimalSeparator)
    }
    property("groupSeparator", "String", "What stands between groups of three digits.") {
      SwiftName.literal($0.groupSeparator)
    }
    property("hasSpaceBeforePercent", "Bool", "Whether a no-break space stands before the sign for percent.") {
      "\($0.hasSpaceBeforePercent)"
    }
    property("longestSentence", "Int", "The number of words above which a sentence is too long.") {
      "\($0.longestSentence)"
    }
    property("spacedMarks", "[Character]", "The punctuation marks before which a no-break space stands.") {
      "[" + $0.spacedMarks.map(SwiftName.literal).joined(separator: ", ") + "]"
    }
    property("quotationMarks", "(open: Character, close: Character)", "The marks around a quotation.") {
      "(\(SwiftName.literal($0.openingQuotationMark)), \(SwiftName.literal($0.closingQuotationMark)))"
    }
    property("hasSpaceInQuotationMarks", "Bool", "Whether no-break spaces stand inside the quotation marks.") {
      "\($0.hasSpaceInQuotationMarks)"
    }
    source.line()
    source.documentation("The form of a text that a whole number calls for.", level: 1)
    source.line("public func pluralCategory(of number: Int) -> PluralCategory {", level: 1)
    source.line("let n = number.magnitude", level: 2)
    source.line("switch self {", level: 2)
    for row in table.rows {
      let cases = row.plurals.map { "\($0.rule.condition) ? .\($0.category) : " }.joined()
      source.line("case .\(row.code): return \(cases).other", level: 2)
    }
    source.line("}", level: 2)
    source.line("}", level: 1)
    source.line("}")
    return GeneratedFile(path: "\(textFolder)/Generated/Language.swift", text: source.text)
  }

  private static func localizedText(_ table: LanguageTable) -> GeneratedFile {
    let codes = table.codes.map(SwiftName.member)
    var source = SourceWriter(from: "languages.xml")
    source.line()
    source.documentation("A text in the languages of the toolkit, of which some may be missing.")
    source.line("///")
    source.documentation("Use a string literal for a text that is the same in all of them, such as an id.")
    source.line("public struct LocalizedText: Hashable, Sendable {")
    source.line("private var " + codes.joined(separator: ", ") + ": String?", level: 1)
    source.line()
    source.documentation("A text in some languages, or in none yet.", level: 1)
    let parameters = codes.map { "\($0): String? = nil" }.joined(separator: ", ")
    // A thousand texts of the program are made by it: in each it would be four times as much code as a call.
    source.line("@inline(never)", level: 1)
    source.line("public init(\(parameters)) {", level: 1)
    for code in codes { source.line("self.\(code) = \(code)", level: 2) }
    source.line("}", level: 1)
    source.line()
    source.documentation("The text in exactly this language. Returns nil if there is none.", level: 1)
    source.line("public subscript(language: Language) -> String? {", level: 1)
    source.line("get {", level: 2)
    source.line("switch language {", level: 3)
    for code in codes { source.line("case .\(code): \(code)", level: 3) }
    source.line("}", level: 3)
    source.line("}", level: 2)
    source.line("set {", level: 2)
    source.line("switch language {", level: 3)
    for code in codes { source.line("case .\(code): \(code) = newValue", level: 3) }
    source.line("}", level: 3)
    source.line("}", level: 2)
    source.line("}", level: 1)
    source.line("}")
    return GeneratedFile(path: "\(textFolder)/Generated/LocalizedText.swift", text: source.text)
  }
}
