/// One article of an instrument, with its official title.
public struct Article: Sendable {
  /// Number of the article in its instrument, from 1.
  public let number: Int
  /// The official title.
  public let title: LocalizedText
  /// Its provisions in treaty order. Empty for an article whose provisions are not listed.
  public let provisions: [Provision]

  /// An article and its provisions in treaty order.
  public init(number: Int, title: LocalizedText, provisions: [Provision]) {
    (self.number, self.title, self.provisions) = (number, title, provisions)
  }
}
