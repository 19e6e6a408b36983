/// A cluster as a file of instruments names it.
public struct NamedCluster: Sendable, Identifiable {
  public let id: Cluster
  public let name: LocalizedText

  /// A cluster and its name.
  public init(id: Cluster, name: LocalizedText) { (self.id, self.name) = (id, name) }
}
