import PalermoModel
import PalermoRules
import PalermoVocabularies

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
    var problems = crosswalk.faults(from: old, to: new).map { $0.problem }
    for change in crosswalk.changes { problems += change.problems(from: old, to: new) }
    if crosswalk.from.id == crosswalk.to.id, !(crosswalk.from < crosswalk.to) {
      let text = Texts.CrosswalkMismatch.backwards(from: crosswalk.from.version, to: crosswalk.to.version)
      problems.append(Problem(text, at: findings.root.attribute(.from)))
    }
    for problem in problems {
      findings.add(
        .crosswalkMismatch, at: problem.place, correction: problem.correction,
        Texts.CrosswalkMismatch.arguments(problem: problem.text))
    }
  }
}

/// What is wrong with an entry, where, and what is to be written instead if that is known.
private struct Problem {
  let text: FilledText
  let place: Place
  var correction: Correction?

  init(_ text: FilledText, at place: Place) { (self.text, self.place) = (text, place) }

  /// An id that is not known, and what is probably meant.
  init(
    unknown id: String, among known: [String], at place: Place, _ text: (_ hint: FilledText) -> FilledText
  ) {
    let suggestion = Suggestion.near(id, in: known)
    (self.text, self.place, correction) = (text(suggestion.clause), place, suggestion?.correction)
  }

  /// An id of which a questionnaire has no question.
  init(_ id: String, unknownIn questionnaire: Questionnaire, at place: Place) {
    self.init(unknown: id, among: questionnaire.questions.map(\.id), at: place) {
      Texts.CrosswalkMismatch.unknownQuestion(key: "\(questionnaire.key)", id: id, hint: $0)
    }
  }
}

extension Crosswalk {
  /// The questions of the earlier version of which nothing can be said, as a map that is probably about them cannot be
  /// followed.
  ///
  /// - Complexity: O(*n*) in the maps, times the questions for each id that is not known.
  func questionsInDoubt(from old: Questionnaire, to new: Questionnaire) -> Set<String> {
    var doubted: Set<String> = []
    for (map, _) in faults(from: old, to: new) {
      doubted.formUnion(map.from + map.to)
      doubted.formUnion(
        map.from.filter { old[question: $0] == nil }.compactMap { id in
          Suggestion.nearest(to: id, in: old.questions.lazy.map { $0.id })
        })
    }
    return doubted
  }

  /// What is wrong with the maps, each time with the map.
  fileprivate func faults(from old: Questionnaire?, to new: Questionnaire?) -> [(map: Map, problem: Problem)] {
    var faults = repetitions
    for map in maps { faults += map.problems(from: old, to: new).map { (map: map, problem: $0) } }
    return faults
  }

  /// The questions that several maps lead from, or to.
  private var repetitions: [(map: Map, problem: Problem)] {
    var faults: [(map: Map, problem: Problem)] = []
    var (mapped, met): (Set<String>, Set<String>) = ([], [])
    for map in maps {
      let again = map.from.withoutRepetition.filter { !mapped.insert($0).inserted }
      faults += again.map { id in
        (map: map, problem: Problem(Texts.CrosswalkMismatch.mappedTwice(id: id), at: map.place(.from, id)))
      }
      for id in map.from.flatMap(map.successors).withoutRepetition
      where !met.insert(id).inserted && !again.contains(id) {
        let place = map.place(map.to.isEmpty ? .from : .to, id)
        faults.append((map: map, problem: Problem(Texts.CrosswalkMismatch.metTwice(id: id), at: place)))
      }
    }
    return faults
  }
}

extension Crosswalk.Change {
  /// The ids that neither version has. Where one is not loaded nothing is checked: a rule may be in either.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [Problem] {
    guard let old, let new else { return [] }
    let place = Place(position).attribute(.of)
    switch kind {
    case .rule:
      let known = (old.rules + new.rules).map(\.id)
      return ids.filter { !known.contains($0) }.map { id in
        Problem(unknown: id, among: known, at: place) {
          Texts.CrosswalkMismatch.unknownRule(key: "\(old.key)", id: id, hint: $0)
        }
      }
    case .notApplicable, .limits, .exclusive, .required, .evidence, .condition:
      return ids.filter { old[question: $0] == nil }.map { Problem($0, unknownIn: old, at: place) }
    }
  }
}

extension Crosswalk.Map {
  /// The attribute in which an id stands.
  fileprivate func place(_ attribute: Name, _ id: String) -> Place {
    Place(position).attribute(attribute, holding: id)
  }

  /// The faults of a map. Versions that are not loaded are not checked.
  fileprivate func problems(from old: Questionnaire?, to new: Questionnaire?) -> [Problem] {
    var problems: [Problem] = []
    let (sources, targets) = (from.withoutRepetition, to.withoutRepetition)
    if !hasTheNumbersOfItsKind(sources.count, targets.count) {
      let isOfSources = kind == .merged ? sources.count < 2 : kind == .split && sources.count > 1
      problems.append(
        Problem(
          Texts.CrosswalkMismatch.wrongNumbers(kind: kind.rawValue, from: sources.count, to: targets.count),
          at: Place(position).attribute(isOfSources ? .from : .to)))
    }
    if kind == .dropped, let value = values.keys.min() {
      problems.append(
        Problem(
          FilledText(Texts.CrosswalkMismatch.valuesOfDropped), at: Place(position).child(.value, with: .from, value)))
      return problems
    }
    let successors = sources.flatMap(successors).withoutRepetition
    for (ids, questionnaire, attribute) in [(sources, old, Name.from), (successors, new, to.isEmpty ? .from : .to)] {
      guard let questionnaire else { continue }
      problems += ids.filter { questionnaire[question: $0] == nil }.map {
        Problem($0, unknownIn: questionnaire, at: place(attribute, $0))
      }
    }
    problems += unknownValues(values.keys, .from, of: sources, in: old)
    problems += unknownValues(values.values, .to, of: successors, in: new)
    if kind == .same || kind == .reworded, let type = changedType(from: old, to: new) { problems.append(type) }
    return problems
  }

  private func hasTheNumbersOfItsKind(_ sources: Int, _ targets: Int) -> Bool {
    switch kind {
    case .same, .reworded, .changed: targets == 0 || (sources == 1 && targets == 1)
    case .split: sources == 1 && targets > 1
    case .merged: sources > 1 && targets == 1
    case .dropped: targets == 0
    }
  }

  private func unknownValues(
    _ values: some Sequence<String>, _ attribute: Name, of ids: [String], in questionnaire: Questionnaire?
  ) -> [Problem] {
    let questions = ids.compactMap { questionnaire?[question: $0] }
    guard !questions.isEmpty else { return [] }
    let known = questions.flatMap { $0.choices ?? [] }
    return values.filter { !known.contains($0) }.sorted().map { value in
      Problem(
        Texts.CrosswalkMismatch.unknownValue(value: value, ids: ids.joined(separator: ", ")),
        at: Place(position).child(.value, with: attribute, value).attribute(attribute))
    }
  }

  /// A question that asks "the same" by another type, so that its answers cannot be carried over as they are.
  private func changedType(from old: Questionnaire?, to new: Questionnaire?) -> Problem? {
    for id in from {
      guard let type = old?[question: id]?.type, let other = successors(of: id).first,
        let otherType = new?[question: other]?.type, type != otherType,
        !(type.form.offersOptions && otherType.form.offersOptions)
      else { continue }
      let text = Texts.CrosswalkMismatch.otherType(
        kind: kind.rawValue, from: type.rawValue, to: otherType.rawValue)
      return Problem(text, at: to.isEmpty ? place(.from, id) : place(.to, other))
    }
    return nil
  }
}
