/// Which questions of a version of a questionnaire carry on those of an earlier version.
public struct Crosswalk: Sendable {
  /// How a question carries on another.
  public enum Kind: String, CaseIterable, Sendable {
    /// It asks the same: answers stay valid, and the series goes on.
    case same
    /// It asks the same in other words: the series goes on, but each answer is to be confirmed.
    case reworded
    /// It took the place of the other, and asks something else or with another scale: the series ends, and each answer
    /// is carried over to be confirmed.
    case changed
    /// One question became several.
    case split
    /// Several questions became one.
    case merged
    /// The series ends on purpose.
    case dropped
  }

  /// One or more questions and what became of them.
  public struct Map: Sendable {
    /// Ids of the questions of the earlier version.
    public let from: [String]
    /// Ids of the questions that carry them on. Empty only if the kind is ``Kind/dropped``.
    public let to: [String]
    /// How the questions carry on the earlier ones.
    public let kind: Kind
    /// The new values of an answer by its old ones. A value that is not among them stays.
    public let values: [String: String]
    /// Why the author says so. Nil if the file does not say.
    public let note: LocalizedText?
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A map from questions to questions.
    public init(
      from: [String], to: [String], kind: Kind, values: [String: String], note: LocalizedText? = nil,
      position: SourcePosition
    ) {
      (self.from, self.to, self.kind, self.values) = (from, to, kind, values)
      (self.note, self.position) = (note, position)
    }

    /// The questions that take the place of one of ``from``. A map from questions that keep their ids need not name them
    /// again.
    public func successors(of question: String) -> [String] {
      switch kind {
      case .same, .reworded, .changed: to.isEmpty ? [question] : to
      case .split, .merged, .dropped: to
      }
    }
  }

  /// A change that is meant, and takes nothing from what the answers say.
  public struct Change: Sendable {
    /// What is other than it was.
    public enum Kind: String, CaseIterable, Sendable {
      /// Whether "not applicable" is an answer.
      case notApplicable = "not-applicable"
      /// Which numbers and dates are accepted.
      case limits
      /// Which options exclude all others.
      case exclusive
      /// Whether an answer is required.
      case required
      /// What is to be cited for an answer.
      case evidence
      /// Under which condition a question is asked.
      case condition
      /// Which consistency rules there are.
      case rule
    }

    /// What is other than it was.
    public let kind: Kind
    /// The questions or rules; all of the questionnaire if empty.
    public let ids: [String]
    /// What the author says to readers of the file. Nil if nothing.
    public let note: LocalizedText?
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A change of some questions or rules, or of all.
    public init(kind: Kind, of ids: [String] = [], note: LocalizedText? = nil, position: SourcePosition) {
      (self.kind, self.ids, self.note, self.position) = (kind, ids, note, position)
    }
  }

  /// The earlier version.
  public let from: QuestionnaireKey
  /// The new version. It may belong to another questionnaire, to which the questions moved.
  public let to: QuestionnaireKey
  /// What became of the questions. One that keeps its id and its wording needs no map.
  public let maps: [Map]
  /// What is meant beside the maps.
  public let changes: [Change]
  /// What the author says to readers of the file. Nil if nothing.
  public let note: LocalizedText?
  /// Where it was read from.
  public let file: String

  /// A crosswalk between two versions.
  public init(
    from: QuestionnaireKey, to: QuestionnaireKey, maps: [Map], changes: [Change] = [], note: LocalizedText? = nil,
    file: String
  ) {
    (self.from, self.to, self.maps, self.changes) = (from, to, maps, changes)
    (self.note, self.file) = (note, file)
  }
}
