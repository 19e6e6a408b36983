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
      for problem in map.problems(from: old, to: new) {
        findings.add(.crosswalkMismatch, at: map.position, Texts.CrosswalkMismatch.arguments(problem: problem))
      }
    }
    for change in crosswalk.changes {
      for problem in change.problems(from: old, to: new) {
        findings.add(.crosswalkMismatch, at: change.position, Texts.CrosswalkMismatch.arguments(problem: problem))
      }
    }
  }
}

extension Crosswalk.Change {
  /// The ids that neither version has. Where one is not loaded nothing is checked: a rule may be in either.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [FilledText] {
    guard let old, let new else { return [] }
    switch kind {
    case .rule:
      let known = (old.rules + new.rules).map(\.id)
      return ids.filter { !known.contains($0) }.map { id in
        Texts.CrosswalkMismatch.unknownRule(
          key: "\(old.key)", id: id, hint: Suggestion.clause(for: id, in: known))
      }
    case .notApplicable, .limits, .exclusive, .required, .evidence, .condition:
      return ids.filter { old[question: $0] == nil }.map { id in
        Texts.CrosswalkMismatch.unknownQuestion(
          key: "\(old.key)", id: id, hint: Suggestion.clause(for: id, in: old.questions.map(\.id)))
      }
    }
  }
}

extension Crosswalk.Map {
  /// The faults of a map. Versions that are not loaded are not checked.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [FilledText] {
    var problems: [FilledText] = []
    if !hasTheNumbersOfItsKind {
      problems.append(
        Texts.CrosswalkMismatch.wrongNumbers(kind: kind.rawValue, from: from.count, to: to.count))
    }
    let successors = from.flatMap(successors)
    for (ids, questionnaire) in [(from, old), (to.isEmpty ? successors : to, new)] {
      guard let questionnaire else { continue }
      problems += ids.filter { questionnaire[question: $0] == nil }.map { id in
        Texts.CrosswalkMismatch.unknownQuestion(
          key: "\(questionnaire.key)", id: id, hint: Suggestion.clause(for: id, in: questionnaire.questions.map(\.id)))
      }
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
  ) -> [FilledText] {
    let questions = ids.compactMap { questionnaire?[question: $0] }
    guard !questions.isEmpty else { return [] }
    let known = questions.flatMap { $0.choices ?? [] }
    return values.filter { !known.contains($0) }.sorted().map { value in
      Texts.CrosswalkMismatch.unknownValue(value: value, ids: ids.joined(separator: ", "))
    }
  }
}
