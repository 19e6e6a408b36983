/// Finds the terms of a glossary in English texts and looks for what they are called in the translations.
///
/// English forms match as whole words, the longest first, and what one has taken no other gets: “transnational
/// organized crime” is one term, not also “organized crime”. In the other languages a form may stand anywhere, so that
/// endings and contractions do not matter. Capital letters do not matter either, and a no-break space is a space.
package struct TermFinder {
  /// A term that an English text uses and some of its translations do not.
  package struct Lapse {
    /// What is used in one language and not in others.
    package let term: Glossary.Term
    /// The English form as the glossary writes it.
    package let form: String
    /// The languages whose translations do not use it.
    package let languages: [Language]
  }

  private struct EnglishForm {
    let term: Int
    let form: String
    let pattern: Pattern<Substring>
  }

  private let terms: [Glossary.Term]
  /// The English forms by their first words.
  private let english: [Substring: [EnglishForm]]
  private let translations: [[Language: [Pattern<UInt8>]]]

  /// A finder of the terms of a glossary.
  package init(_ glossary: Glossary) {
    terms = glossary.terms
    let forms = glossary.terms.enumerated().flatMap { index, term in
      (term.forms[.en] ?? []).map { form in
        EnglishForm(term: index, form: form, pattern: Pattern(form.foldedForTerms.wordsAndGaps))
      }
    }
    english = Dictionary(grouping: forms.filter { !$0.pattern.elements.isEmpty }) { $0.pattern.elements[0] }
    translations = glossary.terms.map { term in
      term.forms.mapValues { forms in forms.map { Pattern(Array($0.foldedForTerms.utf8)) } }
    }
  }

  /// The terms that the English text uses and a translation does not, in the order of the glossary. A language without
  /// a text, or without a form of the term, is passed over.
  ///
  /// - Complexity: O(*n* · *k*) in the length of the texts, for *k* forms that begin with the same word.
  package func lapses(in text: LocalizedText) -> [Lapse] {
    let used = text[.en].map(uses) ?? []
    if used.isEmpty { return [] }
    let folded = text.languages.filter { $0 != .en }.map { ($0, Array(text[$0]!.foldedForTerms.utf8)) }
    return used.compactMap { use in
      let lacking = folded.filter { language, translation in
        guard let forms = translations[use.term][language] else { return false }
        return !forms.contains { $0.stands(in: translation) }
      }
      return lacking.isEmpty ? nil : Lapse(term: terms[use.term], form: use.form, languages: lacking.map { $0.0 })
    }
  }

  /// The terms that have a definition and that a question uses, in its text, its help or an option, in the order of the
  /// glossary.
  ///
  /// - Complexity: As ``lapses(in:)``.
  package func definedTerms(in question: Question) -> [Glossary.Term] {
    let texts = [question.text, question.help].compactMap { $0 } + question.options.map { $0.text }
    let used = Set(texts.compactMap { $0[.en] }.flatMap { text in uses(in: text).map { $0.term } })
    return used.sorted().map { terms[$0] }.filter { $0.definition != nil }
  }

  /// The terms that an English text uses, each once, in the order of the glossary.
  private func uses(in text: String) -> [EnglishForm] {
    let words = text.foldedForTerms.wordsAndGaps
    let candidates = Set(words).compactMap { english[$0] }.joined()
    var matches = candidates.flatMap { form in
      form.pattern.places(in: words).map { (range: $0..<$0 + form.pattern.elements.count, form: form) }
    }
    matches.sort { a, b in
      (b.range.count, b.form.form.count, a.range.lowerBound, a.form.term)
        < (a.range.count, a.form.form.count, b.range.lowerBound, b.form.term)
    }
    var isTaken = [Bool](repeating: false, count: words.count)
    var found: [Int: EnglishForm] = [:]
    // What has been taken is at least as long, so it reaches one end of a range if it reaches into it.
    for (range, form) in matches where !isTaken[range.lowerBound] && !isTaken[range.upperBound - 1] {
      for place in range { isTaken[place] = true }
      found[form.term] = found[form.term] ?? form
    }
    return found.sorted { $0.key < $1.key }.map { $0.value }
  }
}

/// A sequence that is sought in others, in time linear in their length (Knuth, Morris and Pratt, 1977).
private struct Pattern<Element: Equatable & Sendable> {
  let elements: [Element]
  /// For each element how many of those before it, with it, are the first ones again.
  private let borders: [Int]

  init(_ elements: [Element]) {
    self.elements = elements
    var borders = [Int](repeating: 0, count: elements.count)
    var length = 0
    for place in elements.indices.dropFirst() {
      while length > 0, elements[place] != elements[length] { length = borders[length - 1] }
      if elements[place] == elements[length] { length += 1 }
      borders[place] = length
    }
    self.borders = borders
  }

  /// The places at which it begins.
  func places(in text: [Element]) -> [Int] {
    var places: [Int] = []
    forEachPlace(in: text) { place in
      places.append(place)
      return true
    }
    return places
  }

  /// Whether it stands anywhere.
  func stands(in text: [Element]) -> Bool {
    var stands = elements.isEmpty
    forEachPlace(in: text) { _ in
      stands = true
      return false
    }
    return stands
  }

  /// Calls a function with each place at which it begins, until that returns false.
  private func forEachPlace(in text: [Element], _ goesOn: (Int) -> Bool) {
    guard !elements.isEmpty else { return }
    var length = 0
    for place in text.indices {
      while length > 0, length == elements.count || text[place] != elements[length] { length = borders[length - 1] }
      if text[place] == elements[length] { length += 1 }
      if length == elements.count, !goesOn(place + 1 - length) { return }
    }
  }
}

extension String {
  /// Its words, which are runs of letters and digits, with what stands between them, in turn.
  fileprivate var wordsAndGaps: [Substring] {
    var parts: [Substring] = []
    var rest = drop { !$0.isLetter && !$0.isNumber }
    while !rest.isEmpty {
      let isWord = parts.count % 2 == 0
      let part = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    if parts.count % 2 == 0 { _ = parts.popLast() }
    return parts
  }

  /// The text for comparison: in lower case, with plain spaces and plain apostrophes.
  package var foldedForTerms: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{2009}", "\u{202F}": scalars.append(" ")
      case "\u{2019}": scalars.append("'")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased()
  }
}
