/// Which questions of the questionnaires answered in one cycle carry on which of those answered in another.
public struct QuestionLinks: Sendable {
  /// What a question is in the other cycle.
  public enum Link: Sendable {
    /// It is this question there; the values are those of the later version by those of the earlier.
    case same(String, values: [String: String])
    /// It has no counterpart there, for this reason.
    case broken(Continuity.Break)
  }

  private let links: [String: Link]
  private let origins: [String: Link]

  /// The links between two sets of questionnaires.
  ///
  /// - Parameters:
  ///   - old: The questionnaires of the earlier cycle.
  ///   - new: Those of the later cycle.
  ///   - crosswalks: What is said about questions that changed.
  /// - Complexity: O(*n*) in the questions of versions that are the same; else as ``VersionMapping/continuity(of:)`` for each.
  public init(from old: [Questionnaire], to new: [Questionnaire], crosswalks: [Crosswalk]) {
    var links: [String: Link] = [:]
    var origins: [String: Link] = [:]
    for questionnaire in old {
      let successor =
        new.first { $0.key == questionnaire.key } ?? new.first { $0.key.id == questionnaire.key.id }
        ?? new.first { new in crosswalks.contains { $0.from == questionnaire.key && $0.to == new.key } }
      let mapping = successor.map { VersionMapping(from: questionnaire, to: $0, others: new, crosswalks: crosswalks) }
      for question in questionnaire.questions {
        switch mapping?.continuity(of: question) {
        case .same(let successor, _, let values):
          links[question.id] = .same(successor.id, values: values)
          origins[successor.id] = .same(question.id, values: values)
        case .broken(let reason, let successors):
          links[question.id] = .broken(reason)
          for successor in successors { origins[successor.id] = .broken(reason) }
        case nil: links[question.id] = .broken(.removed)
        }
      }
    }
    (self.links, self.origins) = (links, origins)
  }

  /// What a question of the earlier cycle is in the later one.
  public func successor(of question: String) -> Link { links[question] ?? .broken(.removed) }

  /// What a question of the later cycle was in the earlier one.
  public func origin(of question: String) -> Link { origins[question] ?? .broken(.added) }
}
