extension Corpus {
  /// The longest text that is looked at.
  private static let longest = (text: 200, title: 400)

  /// The most questionnaires that are looked at, and that one text may mean.
  private static let most = (known: 64, meant: 8)

  /// The questionnaires that a text names otherwise than by their ids: by words, or the beginnings of words, of their
  /// titles in any language, of their ids, or of the titles of their instruments.
  ///
  /// - Returns: Their ids, in order. None if nothing fits, or so many that nothing is said by them.
  /// - Complexity: O(*n*) in the titles of the questionnaires, of which only so many are looked at.
  public func questionnaires(meantBy text: String) -> [String] {
    guard text.utf8.count <= Self.longest.text else { return [] }
    let generic = Self.wordsForQuestionnaires
    let words = text.folded.split(separator: " ").map { String($0) }.filter { !generic.contains($0) }
    if words.isEmpty { return [] }
    var latest: [String: Questionnaire] = [:]
    for (key, questionnaire) in questionnaires {
      if let known = latest[key.id], key < known.key { continue }
      latest[key.id] = questionnaire
    }
    let known = latest.values.sorted { $0.key < $1.key }.prefix(Self.most.known)
    for isWide in [false, true] {
      let meant = known.filter { questionnaire in
        Language.allCases.contains { language in
          let names = names(of: questionnaire, in: language, withInstrument: isWide)
          return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
        }
      }
      if !meant.isEmpty { return meant.count <= Self.most.meant ? meant.map { $0.key.id } : [] }
    }
    return []
  }

  /// The words that a questionnaire is called by.
  private func names(of questionnaire: Questionnaire, in language: Language, withInstrument: Bool) -> [String] {
    var titles = [questionnaire.key.id, questionnaire.instrument, questionnaire.title(language)]
    if withInstrument, let instrument = instruments[instrument: questionnaire.instrument] {
      titles += [instrument.title(language), instrument.shortTitle(language)]
    }
    return titles.flatMap { title in
      String(title.prefix(Self.longest.title)).folded.split(separator: " ").map { String($0) }
    }
  }

  /// What any questionnaire is called.
  private static let wordsForQuestionnaires: Set<String> = {
    var words: Set<String> = []
    for (name, text) in Texts.WrittenNames.all where name.names(code: "questionnaire") {
      for language in text.languages {
        for word in text(language).split(separator: "|") { words.insert(String(word).folded) }
      }
    }
    return words
  }()
}
