/// One article of an instrument, with its official title.
public struct Article: Sendable {
  public let number: Int
  public let title: LocalizedText
  public let provisions: [Provision]

  /// An article and its provisions in treaty order.
  public init(number: Int, title: LocalizedText, provisions: [Provision]) {
    (self.number, self.title, self.provisions) = (number, title, provisions)
  }
}
