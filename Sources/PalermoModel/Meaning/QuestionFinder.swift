/// Finds the question of a questionnaire that somebody means who wrote something else in the place of its id.
public struct QuestionFinder: Sendable {
  /// The longest text that is looked at.
  private static let longest = 400

  private let ids: [(id: String, folded: String)]
  /// The ids by what else questions are called: their labels, their texts, and the last words of their ids. Nil for what
  /// several are called by.
  private let called: [String: String?]

  /// Looks for the questions of a questionnaire.
  ///
  /// - Complexity: O(*n*) in the texts of the questions.
  public init(_ questionnaire: Questionnaire) {
    ids = questionnaire.questions.map { (id: $0.id, folded: $0.id.folded) }
    var called: [String: String?] = [:]
    for question in questionnaire.questions {
      var names = Set([question.text, question.label].compactMap { $0 }.flatMap(Self.names))
      if let last = question.id.split(separator: ".").last { names.insert(String(last).folded) }
      for name in names { called.updateValue(called[name] == nil ? question.id : nil, forKey: name) }
    }
    self.called = called
  }

  /// The id of the question that is meant: by its id in other letters or with other marks, by its label or text in any
  /// language, by the end of its id, or with a slip of the pen. It is always one of the questionnaire. Returns nil if it is
  /// not clear.
  ///
  /// - Complexity: O(*n*) in the questions, up to a fixed number of steps.
  public func question(meantBy written: String) -> String? {
    guard written.utf8.count <= Self.longest else { return nil }
    let folded = Self.folded(written)
    if folded.isEmpty { return nil }
    if let same = ids.first(where: { $0.folded == folded }) { return same.id }
    if let named = called[folded] { return named }
    let nearest = Suggestion.nearest(to: folded, in: ids.lazy.map { $0.folded })
    return nearest.flatMap { nearest in ids.first { $0.folded == nearest }?.id }
  }

  /// The suggestion of the question that is meant: what to write where the id is only spelled otherwise, and else a
  /// question. Returns nil if it is not clear.
  ///
  /// - Complexity: O(*n*) in the questions, up to a fixed number of steps.
  public func suggestion(insteadOf written: String) -> Suggestion? {
    question(meantBy: written).map { id in
      Self.folded(written) == id.folded
        ? Suggestion(writing: id, insteadOf: written) : Suggestion(meaning: id, insteadOf: written)
    }
  }

  /// The suggestion of the questions that are meant by words in place of their ids, which are separated by blanks, commas or
  /// semicolons. Returns nil if one of them is not clear.
  ///
  /// - Complexity: O(*n*) in the questions for each word, up to a fixed number of steps.
  public func suggestion(insteadOfWords written: String) -> Suggestion? {
    guard written.utf8.count <= Self.longest else { return nil }
    let words = written.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { String($0) }
    let meant = words.compactMap { question(meantBy: $0) }
    guard meant.count == words.count, let first = meant.first else { return nil }
    if meant.count == 1 { return Suggestion(writing: first, insteadOf: written) }
    let values = meant.joined(separator: " ")
    return Suggestion(Texts.Suggestion.separate(values: values), Correction(writing: values, insteadOf: written))
  }

  private static func names(of text: LocalizedText) -> [String] {
    text.languages.map { text($0).folded }
  }

  /// What is written, without what nobody sees.
  private static func folded(_ written: String) -> String {
    var seen = ""
    for scalar in written.unicodeScalars where !scalar.isInvisible { seen.unicodeScalars.append(scalar) }
    return seen.folded
  }
}
