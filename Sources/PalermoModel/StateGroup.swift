/// A subregion, or a grouping such as CARICOM.
public struct StateGroup: Sendable {
  /// Code that states name it by, unique in the region.
  public let code: String
  /// What the group is called.
  public let name: LocalizedText

  /// A group by code and name.
  public init(code: String, name: LocalizedText) {
    (self.code, self.name) = (code, name)
  }
}
