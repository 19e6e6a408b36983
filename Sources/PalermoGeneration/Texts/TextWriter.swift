/// Writes the Swift of one file of texts.
struct TextWriter {
  private let languages: LanguageTable
  /// The names that the group `placeholders` explains for all rules.
  private let explained: Set<String>
  private var source: SourceWriter

  init(languages: LanguageTable, explained: Set<String>, source: String) {
    (self.languages, self.explained) = (languages, explained)
    self.source = SourceWriter(from: source)
  }

  /// The whole file.
  mutating func text(of catalogue: TextCatalogue) throws -> String {
    source.line()
    source.line("extension Texts {")
    for (index, group) in catalogue.groups.enumerated() {
      if index > 0 { source.line() }
      try write(group, in: catalogue)
    }
    source.line("}")
    return source.text
  }

  private mutating func write(_ group: TextGroup, in catalogue: TextCatalogue) throws {
    source.line("public enum \(SwiftName.type(group.id)) {", level: 1)
    if let rule = group.rule {
      if let name = rule.placeholderNames.first(where: { name in
        !explained.contains(name) && !rule.placeholders.contains { $0.name == name }
      }) {
        throw GenerationError(catalogue.path, "\(group.id) does not explain {\(name)}")
      }
      write(rule)
    }
    if group.isOpen { return writeOpen(group) }
    for entry in group.entries { write(entry) }
    if group.isLookup {
      source.documentation("Every text by its name, for templates.", level: 2)
      source.line("public static var all: [(name: String, text: LocalizedText)] {", level: 2)
      source.line("[", level: 3)
      for entry in group.entries {
        let name = SwiftName.camelCase(entry.id)
        source.line("(\(SwiftName.literal(name)), \(SwiftName.member(entry.id))),", level: 4)
      }
      source.line("]", level: 3)
      source.line("}", level: 2)
    }
    source.line("}", level: 1)
  }

  /// A table alone, of texts whose placeholders are filled elsewhere. A form for one number is named `name.one`. It is
  /// kept as lines: as code it would take three times as much room.
  private mutating func writeOpen(_ group: TextGroup) {
    source.documentation("Every text by its name, its placeholders still open.", level: 2)
    source.line("public static var all: [(name: String, text: LocalizedText)] {", level: 2)
    source.line("TextTable.entries(", level: 3)
    source.line("\"\"\"", level: 4)
    for entry in group.entries {
      let name = SwiftName.camelCase(entry.id)
      for category in entry.categories {
        let name = category == "other" ? name : "\(name).\(category)"
        let texts = languages.codes.map { entry.text(in: $0, category) ?? "" }
        source.line(
          String(SwiftName.literal(([name] + texts).joined(separator: "\t")).dropFirst().dropLast()), level: 4)
      }
    }
    source.line("\"\"\"", level: 4)
    source.line(")", level: 3)
    source.line("}", level: 2)
    source.line("}", level: 1)
  }

  private mutating func write(_ rule: TextGroup.Rule) {
    source.documentation(documentation(rule.title), level: 2)
    source.line("public static var texts: RuleTexts {", level: 2)
    source.line("RuleTexts(", level: 3)
    for (name, entry) in [("message", rule.message), ("fix", rule.fix)] {
      source.line("\(name): \(literal(entry)),", level: 4)
    }
    source.line("background: RuleBackground(", level: 4)
    for (name, entry) in [("title", rule.title), ("rationale", rule.rationale)] {
      source.line("\(name): \(literal(entry)),", level: 5)
    }
    let placeholders = rule.placeholderNames.map { name in
      let own = rule.placeholders.first { $0.name == name }
      return
        ".init(\(SwiftName.literal(name)), \(own.map { literal($0.text) } ?? "Texts.Placeholders.\(SwiftName.member(name))"))"
    }
    source.line("placeholders: \(arguments(placeholders))))", level: 5)
    source.line("}", level: 2)
    let names = rule.placeholderNames
    guard !names.isEmpty else { return }
    source.documentation(documentation(rule.message), level: 2)
    source.line("public static func arguments(\(parameters(names, plural: nil))) -> TextArguments {", level: 2)
    source.line(arguments(names.map(argument)), level: 3)
    source.line("}", level: 2)
  }

  private mutating func write(_ entry: TextEntry) {
    source.documentation(documentation(entry), level: 2)
    let name = SwiftName.member(entry.id)
    guard !entry.placeholders.isEmpty else {
      source.line("public static var \(name): LocalizedText {", level: 2)
      source.line(literal(entry), level: 3)
      source.line("}", level: 2)
      return
    }
    let parameters = parameters(entry.placeholders, plural: entry.plural)
    source.line("public static func \(name)(\(parameters)) -> FilledText {", level: 2)
    source.line("FilledText(", level: 3)
    source.line(entry.plural.map { plural(entry, by: $0) } ?? literal(entry), level: 4)
    source.line(", \(arguments(entry.placeholders.map(argument))))", level: 4)
    source.line("}", level: 2)
  }

  private func documentation(_ entry: TextEntry) -> String { entry.text(in: languages.codes[0])! }

  private func literal(_ entry: TextEntry) -> String {
    localized { language in entry.text(in: language).map(SwiftName.literal) }
  }

  private func plural(_ entry: TextEntry, by number: String) -> String {
    localized { language in
      guard let forms = entry.forms[language] else { return nil }
      let choices = forms.filter { $0.category != "other" }.map { form in
        "Language.\(language).pluralCategory(of: \(SwiftName.member(number))) == .\(form.category)"
          + " ? \(SwiftName.literal(form.text)) : "
      }
      return choices.joined() + SwiftName.literal(entry.text(in: language)!)
    }
  }

  private func localized(_ text: (String) -> String?) -> String {
    let texts = languages.codes.compactMap { language in text(language).map { "\(SwiftName.member(language)): \($0)" } }
    return "LocalizedText(\(texts.joined(separator: ", ")))"
  }

  private func parameters(_ names: [String], plural: String?) -> String {
    names.map { "\(SwiftName.member($0)): \($0 == plural ? "Int" : "some TextArgument")" }.joined(separator: ", ")
  }

  private func argument(_ name: String) -> String {
    ".init(\(SwiftName.literal(name)), \(SwiftName.member(name)))"
  }

  private func arguments(_ elements: [String]) -> String {
    elements.isEmpty ? "TextArguments()" : "TextArguments([\(elements.joined(separator: ", "))])"
  }
}
