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
    let words: WordSequence
  }

  private let terms: [Glossary.Term]
  private let english: [Substring: [EnglishForm]]
  private let translations: [[Language: [[UInt8]]]]

  /// A finder of the terms of a glossary.
  package init(_ glossary: Glossary) {
    terms = glossary.terms
    let forms = glossary.terms.enumerated().flatMap { index, term in
      (term.forms[.en] ?? []).map { EnglishForm(term: index, form: $0, words: WordSequence($0.foldedForTerms)) }
    }
    english = Dictionary(grouping: forms.filter { !$0.words.words.isEmpty }) { $0.words.words[0] }
    translations = glossary.terms.map { $0.forms.mapValues { forms in forms.map { Array($0.foldedForTerms.utf8) } } }
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
        return !forms.contains { translation.holds($0) }
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
    let sequence = WordSequence(text.foldedForTerms)
    var matches: [(range: Range<Int>, form: EnglishForm)] = []
    for start in sequence.words.indices {
      for form in english[sequence.words[start]] ?? [] where sequence.has(form.words, at: start) {
        matches.append((start..<start + form.words.words.count, form))
      }
    }
    matches.sort { a, b in
      (b.form.form.count, a.range.lowerBound, a.form.term) < (a.form.form.count, b.range.lowerBound, b.form.term)
    }
    var taken: Set<Int> = []
    var found: [Int: EnglishForm] = [:]
    for (range, form) in matches where taken.isDisjoint(with: range) {
      taken.formUnion(range)
      found[form.term] = found[form.term] ?? form
    }
    return found.sorted { $0.key < $1.key }.map { $0.value }
  }
}

/// A text as words, which are runs of letters and digits, and what stands between them.
private struct WordSequence {
  private(set) var words: [Substring] = []
  /// What follows each word, up to the next.
  private var gaps: [Substring] = []

  init(_ text: String) {
    var rest = text.drop { !$0.isLetter && !$0.isNumber }
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      rest = rest[word.endIndex...]
      let gap = rest.prefix { !$0.isLetter && !$0.isNumber }
      rest = rest[gap.endIndex...]
      words.append(word)
      gaps.append(gap)
    }
  }

  /// Whether the other sequence stands here, its inner gaps too.
  func has(_ other: WordSequence, at start: Int) -> Bool {
    let count = other.words.count
    return start + count <= words.count && words[start..<start + count].elementsEqual(other.words)
      && gaps[start..<start + count - 1].elementsEqual(other.gaps.dropLast())
  }
}

extension String {
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

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first), count - found >= part.count {
      if self[found..<found + part.count].elementsEqual(part) { return true }
      start = found + 1
    }
    return false
  }
}
