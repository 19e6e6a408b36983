/// Which questions of a version of a questionnaire carry on those of an earlier version.
public struct Crosswalk: Sendable {
  /// How a question carries on another.
  public enum Kind: String, CaseIterable, Sendable {
    /// It asks the same: answers stay valid, and the series goes on.
    case same
    /// It asks the same in other words: the series goes on, but each answer is to be confirmed.
    case reworded
    /// One question became several.
    case split
    /// Several questions became one.
    case merged
    /// The series ends on purpose.
    case dropped
  }

  /// One or more questions and what became of them.
  public struct Map: Sendable {
    public let from: [String]
    public let to: [String]
    public let kind: Kind
    /// The new values of an answer by its old ones. A value that is not among them stays.
    public let values: [String: String]
    /// What the author says to readers of the file.
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
  }

  public let from: QuestionnaireKey
  public let to: QuestionnaireKey
  public let maps: [Map]
  /// What the author says to readers of the file.
  public let note: LocalizedText?
  /// Where it was read from.
  public let file: String

  /// A crosswalk between two versions.
  public init(
    from: QuestionnaireKey, to: QuestionnaireKey, maps: [Map], note: LocalizedText? = nil, file: String
  ) {
    (self.from, self.to, self.maps, self.note, self.file) = (from, to, maps, note, file)
  }
}
