import PalermoModel

/// What workbooks of some questionnaires say at the left of their rows in any language, to tell what was written over it.
struct RowLabels {
  private let questionnaires: [Questionnaire]
  private let hasSameOptions: Bool
  private var rowTexts: [RowKey: [RowText]] = [:]
  private var wordings: [RowText: LabelWording] = [:]

  /// The labels of some questionnaires.
  ///
  /// - Parameter hasSameOptions: Whether the workbook was made from the same options, so that their labels are known to the
  ///   letter.
  init(_ questionnaires: [Questionnaire], hasSameOptions: Bool) {
    (self.questionnaires, self.hasSameOptions) = (questionnaires, hasSameOptions)
  }

  /// Whether a question is answered in rows below its own.
  func isAnsweredBelow(_ id: String) -> Bool {
    question(id).map { $0.hasOptionRows || $0.hasItemRows || $0.type.form.values == nil } ?? false
  }

  /// Whether a label is what the workbook says in a row, in any language and as any edition words it. Of questions and
  /// options that are not known, every label is.
  ///
  /// - Complexity: O(*n*) in the length of the label, once the row is known.
  mutating func isOwn(_ label: String, in key: RowKey) -> Bool {
    if label == key.question { return true }
    let row = key.asLabelled
    let known: [RowText]
    if let made = rowTexts[row] {
      known = made
    } else {
      known = Language.allCases.flatMap { texts(of: row, $0) }
      rowTexts[row] = known
    }
    return known.isEmpty || isOwn(label, among: known, isExact: key.part == .option && hasSameOptions)
  }

  /// Whether a label is what the workbook says in a row of headings: over a question its name, over other rows what they
  /// are. Over questions that are not known, every label is.
  ///
  /// - Complexity: O(*n*) in the length of the label.
  mutating func isOwn(_ label: String, over id: String?) -> Bool {
    guard let id, !Self.namesOfColumn.contains(id) else { return isOwn(label, among: Self.headings, isExact: false) }
    guard let question = question(id) else { return true }
    let names = Language.allCases.compactMap { question.label?($0) }
    return isOwn(label, among: names.map { RowText($0) }, isExact: false)
  }

  private mutating func isOwn(_ label: String, among known: [RowText], isExact: Bool) -> Bool {
    if known.contains(where: { $0.label == label || $0.whole == label }) { return true }
    let wording = LabelWording(RowText(label))
    let comparisons = known.map { wording.comparison(with: self.wording(of: $0)) }
    if comparisons.contains(.same) { return true }
    return !isExact && !comparisons.contains(.extended) && comparisons.contains(.reworded)
  }

  private mutating func wording(of text: RowText) -> LabelWording {
    if let wording = wordings[text] { return wording }
    let wording = LabelWording(text)
    wordings[text] = wording
    return wording
  }

  private func question(_ id: String) -> Question? { questionnaires.lazy.compactMap { $0[question: id] }.first }

  private func texts(of key: RowKey, _ language: Language) -> [RowText] {
    let labels: [RowText]
    switch key.part {
    case .value:
      guard let question = question(key.question) else { return [] }
      labels = [
        RowText(
          question.text(language),
          below: key.continuation == 0 ? question.below(language, among: questionnaires) : "")
      ]
    case .option:
      let option = question(key.question)?.options.first { $0.value.lowercased() == key.option }
      guard let option else { return [] }
      labels = [RowText(option.text(language))]
    case .item, .text, .other, .figure, .authority, .link, .explanation, .reference, .evidence, .assistance,
      .questionnaire, .version, .state, .cycle, .status, .date, .source, .template, .base, .language, .office:
      let label = key.part.label(language)
      labels = [RowText(label), RowText("\(label) \(key.number)")]
    }
    guard key.continuation > 0 else { return labels }
    return labels.map { RowText("\($0.label) (\(Texts.AnswerWorkbook.continued(language)))") }
  }

  /// What stands over the ids of questions on the last sheet.
  private static let namesOfColumn = Set(Language.allCases.map { Texts.QuestionExplanation.question($0).foldedLabel })

  /// What stands over rows that are no questions.
  private static let headings: [RowText] = Language.allCases.flatMap { language in
    EntryPart.allCases.map { RowText($0.label(language)) } + [RowText(Texts.AnswerWorkbook.addedTo(language))]
  }
}

extension RowKey {
  /// The key without what makes no difference to the label of its row.
  fileprivate var asLabelled: RowKey {
    part == .value || part == .option
      ? RowKey(question, part, option: option, continuation: min(continuation, 1)) : self
  }
}
