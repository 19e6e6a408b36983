/// Where the answers of a submission come from.
public struct SubmissionSource: Hashable, Sendable {
  /// Who gave the answers: the state (`self` in files), another state that reviews it (`peer`), a published source such
  /// as a report (`published`), or nobody, for the state is fictional (`exercise`).
  public enum Kind: String, CaseIterable, Sendable {
    /// The state itself.
    case own = "self"
    case peer, published, exercise
  }

  /// Who gave the answers.
  public let kind: Kind
  /// Title of the source, such as that of a report. Nil if the file does not say.
  public let title: String?
  /// Address of the source. Nil if the file does not say.
  public let href: String?
  /// The date that the facts describe. Nil if it is that of the submission.
  public let asOf: PartialDate?
  /// What the program that collected the answers calls them, such as the `instanceID` of an ODK form. Nil if they were
  /// collected by none.
  public let instance: String?
  /// Whether something around the answers marks all of its file as confidential, itself included.
  package var isMarkedConfidential = false

  /// A source of answers.
  public init(
    kind: Kind, title: String? = nil, href: String? = nil, asOf: PartialDate? = nil, instance: String? = nil
  ) {
    (self.kind, self.title, self.href, self.asOf) = (kind, title, href, asOf)
    self.instance = instance
  }

  /// Whether its title names confidence, or another line of it asks for it.
  package var isCalledConfidential: Bool {
    if var title, title.withUTF8({ ConfidentialWords.mark(remark: $0) }) { return true }
    return ConfidentialWords.mark(line: href) || ConfidentialWords.mark(line: instance)
  }
}
