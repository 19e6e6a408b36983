/// A subregion, or a grouping such as CARICOM.
public struct StateGroup: Sendable {
  public let code: String
  public let name: LocalizedText

  /// A group by code and name.
  public init(code: String, name: LocalizedText) {
    (self.code, self.name) = (code, name)
  }
}
