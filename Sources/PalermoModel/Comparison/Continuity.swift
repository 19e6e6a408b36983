/// Whether the answers to a question can be compared with those to an earlier version of it.
public enum Continuity: Sendable {
  /// Why two questions cannot be compared.
  public enum Break: String, CaseIterable, Sendable {
    /// The question is no longer asked, or others were named in its place.
    case removed = "question-removed"
    /// The question was not asked before.
    case added = "question-added"
    /// Several questions ask now what one asked.
    case split = "question-split"
    /// One question asks now what several asked.
    case merged = "question-merged"
    /// The choice of answers differs, or an answer stands for another level.
    case scale = "scale-changed"
    /// It is worded differently in every language, and no crosswalk says that it asks the same; or one says that it asks
    /// something else.
    case wording = "wording-changed"
  }

  /// The question asks the same. The values are the question, its questionnaire, and the new values of answers by their
  /// old ones.
  case same(Question, in: QuestionnaireKey, values: [String: String])
  /// The series ends, and these questions of the new version, if any, begin new series.
  case broken(Break, [Question])
}

extension VersionMapping {
  /// Whether answers to a question of the old version can be compared with those of today. Where they can, the series goes
  /// on; whether an answer may simply be carried over is stricter (``Question/needsConfirmation(in:by:)``).
  ///
  /// - Complexity: As ``disposition(of:)``, and O(*n*²) in the options.
  public func continuity(of question: Question) -> Continuity {
    // A version does not differ from itself, and no crosswalk maps a version to itself.
    if old.key == new.key { return .same(question, in: new.key, values: [:]) }
    return switch disposition(of: question) {
    case .asked(let new, let map): continuity(of: question, as: new, in: self.new.key, map)
    case .moved(let new, let key, let map):
      switch map?.kind {
      case .split: .broken(.split, [new])
      case .merged: .broken(.merged, [new])
      case .dropped: .broken(.removed, [])
      case .same, .reworded, .changed, nil: continuity(of: question, as: new, in: key, map)
      }
    case .split(let questions, _): .broken(.split, questions)
    case .merged(let new, _): .broken(.merged, [new])
    case .dropped, .replaced, .retired, .lost: .broken(.removed, [])
    }
  }

  private func continuity(
    of question: Question, as new: Question, in key: QuestionnaireKey, _ map: Crosswalk.Map?
  ) -> Continuity {
    let values = map?.values ?? [:]
    if question.scaleChanges(to: new, values).contains(where: { $0.isScale }) { return .broken(.scale, [new]) }
    switch map?.kind {
    case .changed: return .broken(.wording, [new])
    case nil where question.wordingChanges(to: new, values).contains(where: { $0.isWording && $0.isRewritten }):
      return .broken(.wording, [new])
    case .same, .reworded, .split, .merged, .dropped, nil: break
    }
    return .same(new, in: key, values: values)
  }
}
