extension Question {
  /// The longest text that is looked at.
  private static let longest = 300

  /// The values that somebody meant who wrote something else in their place: a label in any language, a code in other
  /// letters or with commas, "sí" for `yes`, "N/A" for `not-applicable`. Returns nil if a part of the text means nothing
  /// known.
  ///
  /// - Complexity: O(*n* · *m*) in the text and the labels of the options.
  public func values(meantBy text: String) -> [String]? {
    guard let choices, text.utf8.count <= Self.longest else { return nil }
    let known = (choices + (allowsNotApplicable ? [Answer.notApplicable] : [])).map { value in
      (value: value, names: names(of: value))
    }
    func value(of part: String) -> String? {
      let part = part.folded
      return known.first { $0.names.contains(part) }?.value
    }
    if let whole = value(of: text) { return [whole] }
    guard type.form.takesSeveral else { return nil }
    // With commas, what stands between them; else every word.
    for parts in [
      text.split { $0 == "," || $0 == ";" || $0.isNewline }, text.split { $0.isWhitespace || $0 == "," || $0 == ";" },
    ] {
      let values = parts.map { value(of: String($0)) }
      if !values.isEmpty, values.allSatisfy({ $0 != nil }) { return values.compactMap { $0 } }
    }
    return nil
  }

  /// Whether a text in the place of a value says that the question does not apply, in any language.
  ///
  /// - Complexity: O(*n*).
  public func isCalledNotApplicable(by text: String) -> Bool {
    text.utf8.count <= Self.longest && names(of: Answer.notApplicable).contains(text.folded)
  }

  /// What a value is called, folded: by its code, by its label with and without what stands in parentheses, and by other
  /// words for a level.
  private func names(of value: String) -> Set<String> {
    let labels =
      options.first { $0.value == value }.map { option in option.text.languages.map { option.text[$0]! } } ?? []
    let synonyms = Texts.WrittenValues.all.first { $0.name.names(code: value) }?.text
    let others = synonyms.map { text in text.languages.flatMap { text[$0]!.split(separator: "|") } } ?? []
    let all = [value] + labels + labels.map { String($0.prefix { $0 != "(" }) } + others.map(String.init)
    return Set(all.map { $0.folded }.filter { !$0.isEmpty })
  }
}
