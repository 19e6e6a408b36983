/// Where the answers of a submission come from.
public struct SubmissionSource: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case own = "self"
    case peer, published, exercise
  }

  public let kind: Kind
  public let title: String?
  public let href: String?
  /// The date that the facts describe, when it is not that of the submission.
  public let asOf: PartialDate?

  /// A source of answers.
  public init(kind: Kind, title: String? = nil, href: String? = nil, asOf: PartialDate? = nil) {
    (self.kind, self.title, self.href, self.asOf) = (kind, title, href, asOf)
  }
}
