import PalermoXML

extension TextCatalogue {
  /// Reads a file of texts and checks what generated code relies on.
  init(_ document: XMLDocument, path: String, languages: LanguageTable) throws {
    let reader = TextReader(path: path, languages: languages)
    self.path = path
    groups = try document.root.children.filter { $0.name == "group" || $0.name == "rule" }.map(reader.group)
  }
}

/// Reads the elements of one file.
private struct TextReader {
  let path: String
  let languages: LanguageTable

  func group(_ element: XMLNode) throws -> TextGroup {
    let id = try id(element)
    let entries = try element.children.filter { $0.name == "entry" }.map { entry in
      try self.entry(self.id(entry), entry.children.filter { $0.name == "text" }, entry[attribute: "plural"])
    }
    let isOpen = element[attribute: "lookup"] == "open"
    let isLookup = isOpen || element[attribute: "lookup"] == "true"
    if isLookup && !isOpen, let filled = entries.first(where: { !$0.placeholders.isEmpty }) {
      throw GenerationError(path, "\(id) is looked up by name, so \(filled.id) may have no placeholder")
    }
    return TextGroup(
      id: id, isLookup: isLookup, isOpen: isOpen, rule: element.name == "rule" ? try rule(element) : nil,
      entries: entries)
  }

  private func rule(_ element: XMLNode) throws -> TextGroup.Rule {
    func part(_ name: String) throws -> TextEntry {
      try entry(name, element.children.filter { $0.name == name }, nil)
    }
    let placeholders = try element.children.filter { $0.name == "placeholder" }.map { placeholder in
      guard let name = placeholder[attribute: "name"] else {
        throw GenerationError(path, "a placeholder has no name")
      }
      return (name, try entry(name, placeholder.children.filter { $0.name == "text" }, nil))
    }
    return try TextGroup.Rule(
      title: part("title"), message: part("message"), fix: part("fix"), rationale: part("rationale"),
      placeholders: placeholders)
  }

  private func entry(_ id: String, _ elements: [XMLNode], _ plural: String?) throws -> TextEntry {
    var forms: [String: [(category: String, text: String)]] = [:]
    for element in elements {
      guard let language = element[attribute: "xml:lang"], languages.codes.contains(language) else {
        throw GenerationError(path, "\(id) has a text in no language of ours")
      }
      let category = element[attribute: "plural"] ?? "other"
      forms[language, default: []].append((category, Self.collapsed(element)))
    }
    guard let first = forms[languages.codes[0]] else {
      throw GenerationError(path, "\(id) has no text in \(languages.codes[0])")
    }
    let entry = TextEntry(
      id: id, plural: plural, forms: forms, placeholders: Self.placeholders(first.last!.text))
    try check(entry)
    return entry
  }

  private func check(_ entry: TextEntry) throws {
    let names = Set(entry.placeholders)
    if let plural = entry.plural, !names.contains(plural) {
      throw GenerationError(path, "\(entry.id) has no placeholder \(plural) to choose its form by")
    }
    for (language, forms) in entry.forms {
      let allowed = entry.plural == nil ? [] : languages.rows.first { $0.code == language }!.plurals.map(\.category)
      guard Set(forms.map(\.category)).subtracting(allowed) == ["other"],
        Set(forms.map(\.category)).count == forms.count
      else { throw GenerationError(path, "\(entry.id) has other forms in \(language) than the language") }
      for form in forms {
        let own = Set(Self.placeholders(form.text))
        // A form for one number may do without the number: "one state".
        guard own.subtracting(names).isEmpty, names.subtracting(own).isSubset(of: entry.plural.map { [$0] } ?? [])
        else {
          throw GenerationError(path, "\(entry.id) has other placeholders in \(language) than in \(languages.codes[0])")
        }
      }
    }
  }

  private func id(_ element: XMLNode) throws -> String {
    guard let id = element[attribute: "id"] else { throw GenerationError(path, "<\(element.name)> has no id") }
    return id
  }

  /// The text with its white space as readers of the toolkit see it: no-break spaces stay, others become one.
  private static func collapsed(_ element: XMLNode) -> String {
    let text = element.content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
    return text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The names in braces, each once, in order.
  private static func placeholders(_ text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      if !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
