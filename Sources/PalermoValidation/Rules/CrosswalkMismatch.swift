import PalermoModel
import PalermoRules

extension Rule {
  static let crosswalkMismatch = Rule(
    id: "crosswalk-mismatch",
    category: .references,
    severity: .error,
    texts: Texts.CrosswalkMismatch.texts,
    references: ["Schemas/crosswalk.xsd"])
}

extension Check {
  static let crosswalkMismatch = crosswalk(.crosswalkMismatch) { crosswalk, corpus, findings in
    let (old, new) = (corpus.questionnaires[crosswalk.from], corpus.questionnaires[crosswalk.to])
    for map in crosswalk.maps {
      for (problem, correction) in map.problems(from: old, to: new) {
        findings.add(
          .crosswalkMismatch, at: map.position, correction: correction,
          Texts.CrosswalkMismatch.arguments(problem: problem))
      }
    }
    for change in crosswalk.changes {
      for (problem, correction) in change.problems(from: old, to: new) {
        findings.add(
          .crosswalkMismatch, at: change.position, correction: correction,
          Texts.CrosswalkMismatch.arguments(problem: problem))
      }
    }
  }
}

/// What is wrong with an entry, and what is to be written instead if that is known.
private typealias Problem = (text: FilledText, correction: Correction?)

/// An id that is not known, and what is probably meant.
private func unknown(
  _ id: String, among known: [String], _ text: (_ hint: FilledText) -> FilledText
) -> Problem {
  let suggestion = Suggestion.near(id, in: known)
  return (text(suggestion.clause), suggestion?.correction)
}

extension String {
  /// Of this id a questionnaire has no question.
  fileprivate func unknownQuestion(in questionnaire: Questionnaire) -> Problem {
    unknown(self, among: questionnaire.questions.map(\.id)) {
      Texts.CrosswalkMismatch.unknownQuestion(key: "\(questionnaire.key)", id: self, hint: $0)
    }
  }
}

extension Crosswalk.Change {
  /// The ids that neither version has. Where one is not loaded nothing is checked: a rule may be in either.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [Problem] {
    guard let old, let new else { return [] }
    switch kind {
    case .rule:
      let known = (old.rules + new.rules).map(\.id)
      return ids.filter { !known.contains($0) }.map { id in
        unknown(id, among: known) { Texts.CrosswalkMismatch.unknownRule(key: "\(old.key)", id: id, hint: $0) }
      }
    case .notApplicable, .limits, .exclusive, .required, .evidence, .condition:
      return ids.filter { old[question: $0] == nil }.map { $0.unknownQuestion(in: old) }
    }
  }
}

extension Crosswalk.Map {
  /// The faults of a map. Versions that are not loaded are not checked.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [Problem] {
    var problems: [Problem] = []
    if !hasTheNumbersOfItsKind {
      problems.append(
        (Texts.CrosswalkMismatch.wrongNumbers(kind: kind.rawValue, from: from.count, to: to.count), nil))
    }
    let successors = from.flatMap(successors)
    for (ids, questionnaire) in [(from, old), (to.isEmpty ? successors : to, new)] {
      guard let questionnaire else { continue }
      problems += ids.filter { questionnaire[question: $0] == nil }.map { $0.unknownQuestion(in: questionnaire) }
    }
    problems += unknownValues(values.keys, of: from, in: old) + unknownValues(values.values, of: successors, in: new)
    return problems
  }

  private var hasTheNumbersOfItsKind: Bool {
    switch kind {
    case .same, .reworded, .changed: to.isEmpty || (from.count == 1 && to.count == 1)
    case .split: from.count == 1 && to.count > 1
    case .merged: from.count > 1 && to.count == 1
    case .dropped: to.isEmpty
    }
  }

  private func unknownValues(
    _ values: some Sequence<String>, of ids: [String], in questionnaire: Questionnaire?
  ) -> [Problem] {
    let questions = ids.compactMap { questionnaire?[question: $0] }
    guard !questions.isEmpty else { return [] }
    let known = questions.flatMap { $0.choices ?? [] }
    return values.filter { !known.contains($0) }.sorted().map { value in
      (Texts.CrosswalkMismatch.unknownValue(value: value, ids: ids.joined(separator: ", ")), nil)
    }
  }
}
