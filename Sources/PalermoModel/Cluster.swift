/// A theme under which the provisions of instruments are reviewed. Which there are, and what they are called, the files of
/// instruments say (``Instruments/clusters``).
public struct Cluster: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// Its id, such as `international_cooperation`.
  public let rawValue: String

  /// The cluster with this id.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The cluster with this id.
  public init(stringLiteral id: String) { rawValue = id }
}
