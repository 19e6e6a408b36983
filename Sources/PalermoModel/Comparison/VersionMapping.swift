/// An old version of a questionnaire and the new one that takes its place.
public struct VersionMapping: Sendable {
  /// What became of a question.
  public enum Disposition: Sendable {
    /// It is still asked, under its id or another; the map is that of a crosswalk, if there is one.
    case asked(Question, Crosswalk.Map?)
    /// Several questions ask what it asked, as a crosswalk says.
    case split([Question], Crosswalk.Map)
    /// One question asks what it and others asked, as a crosswalk says.
    case merged(Question, Crosswalk.Map)
    /// A crosswalk says that its series ends, even if a question has its id.
    case dropped(Crosswalk.Map)
    /// It is retired, and other questions were named in its place.
    case replaced([Question])
    /// Another questionnaire asks it, under the same id or by a crosswalk of any kind.
    case moved(Question, to: QuestionnaireKey, Crosswalk.Map?)
    /// It is retired without a successor.
    case retired
    /// No file says what became of it.
    case lost
  }

  /// What a crosswalk says of a change that is meant.
  public enum Meaning: Sendable {
    /// It names the question or the rule.
    case ofOne
    /// It speaks of all questions or rules of the questionnaire.
    case ofAll
  }

  /// The version that answers were given to.
  public let old: Questionnaire
  /// The version that takes its place.
  public let new: Questionnaire
  private let others: [Questionnaire]
  private let crosswalks: [Crosswalk]

  /// Makes a mapping between two versions.
  ///
  /// - Parameters:
  ///   - old: The version that answers were given to.
  ///   - new: The version that they are carried over to.
  ///   - others: The other questionnaires of today, to which questions may have moved.
  ///   - crosswalks: What is said about questions that changed; those between other versions do not matter.
  public init(
    from old: Questionnaire, to new: Questionnaire, others: [Questionnaire] = [], crosswalks: [Crosswalk] = []
  ) {
    (self.old, self.new) = (old, new)
    self.others = others.filter { $0.key.id != new.key.id }
    self.crosswalks = crosswalks.filter { $0.from == old.key }
  }

  /// What became of a question of the old version. A crosswalk takes precedence over an equal id, and an id over a
  /// retirement.
  ///
  /// - Complexity: O(*n*) in the maps of the crosswalks.
  public func disposition(of question: Question) -> Disposition {
    for crosswalk in crosswalks {
      for map in crosswalk.maps where map.from.contains(question.id) {
        if let disposition = disposition(of: question, by: map, to: crosswalk.to) { return disposition }
      }
    }
    if let same = new[question: question.id] { return .asked(same, nil) }
    for other in others {
      if let same = other[question: question.id] { return .moved(same, to: other.key, nil) }
    }
    guard let retired = new.retired.first(where: { $0.id == question.id }) else { return .lost }
    let successors = retired.replacedBy.compactMap { new[question: $0] }
    return successors.isEmpty ? .retired : .replaced(successors)
  }

  /// Whether a crosswalk says that a change is meant, and whether it says so of all questions or rules at once. Returns
  /// nil if none says so.
  ///
  /// - Parameters:
  ///   - kind: What is other than it was.
  ///   - id: The question or rule of the old version.
  /// - Complexity: O(*n*) in the changes that the crosswalks list.
  public func meaning(of kind: Crosswalk.Change.Kind, at id: String) -> Meaning? {
    let changes = crosswalks.filter { $0.to == new.key }.flatMap { $0.changes }.filter { $0.kind == kind }
    if changes.contains(where: { $0.ids.contains(id) }) { return .ofOne }
    return changes.contains { $0.ids.isEmpty } ? .ofAll : nil
  }

  private func disposition(of question: Question, by map: Crosswalk.Map, to key: QuestionnaireKey) -> Disposition? {
    guard let target = key == new.key ? new : others.first(where: { $0.key == key }) else { return nil }
    let questions = map.successors(of: question.id).compactMap { target[question: $0] }
    guard let first = questions.first else { return map.kind == .dropped ? .dropped(map) : nil }
    if target.key.id != new.key.id { return .moved(first, to: target.key, map) }
    return switch map.kind {
    case .same, .reworded, .changed: .asked(first, map)
    case .split: .split(questions, map)
    case .merged: .merged(first, map)
    case .dropped: .dropped(map)
    }
  }
}
