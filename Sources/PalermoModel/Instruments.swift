/// All instruments, with their provisions addressable by id.
public struct Instruments: Sendable {
  /// In the order of the file.
  public let all: [Instrument]
  /// The clusters that the file names, in the order in which they are shown.
  public let named: [NamedCluster]
  /// What readers should know of the whole file. Nil if nothing.
  public let note: LocalizedText?
  /// The clusters of the provisions: those that the file names, in its order, then the others as they appear.
  public let clusters: [Cluster]
  private let provisions: [String: Provision]
  private let names: [Cluster: LocalizedText]

  /// An index over the instruments. The first of two provisions with the same id wins.
  public init(_ all: [Instrument], clusters named: [NamedCluster] = [], note: LocalizedText? = nil) {
    (self.all, self.named, self.note) = (all, named, note)
    let provisions = all.flatMap { $0.articles }.flatMap { $0.provisions }
    var clusters: [Cluster] = []
    var known: Set<Cluster> = []
    for cluster in named.map({ $0.id }) + provisions.map({ $0.cluster }) where known.insert(cluster).inserted {
      clusters.append(cluster)
    }
    self.clusters = clusters
    self.provisions = Dictionary(firstOf: provisions.map { ($0.id, $0) })
    names = Dictionary(firstOf: named.map { ($0.id, $0.name) })
  }

  /// The instrument with this code. Returns nil if there is none.
  ///
  /// - Complexity: O(*n*) in the instruments.
  public subscript(instrument id: String) -> Instrument? { all.first { $0.id == id } }

  /// The provision with this id. Returns nil if there is none.
  public subscript(provision id: String) -> Provision? { provisions[id] }

  /// What a cluster is called; its id if no file names it.
  public func name(of cluster: Cluster) -> LocalizedText {
    names[cluster] ?? LocalizedText(verbatim: cluster.rawValue)
  }

  /// These instruments and those of a file of the user: what that says of an instrument or a cluster that is here already
  /// takes its place.
  public func adding(_ own: Instruments) -> Instruments {
    Instruments(
      Self.merged(all, own.all) { $0.id }, clusters: Self.merged(named, own.named) { $0.id.rawValue }, note: note)
  }

  private static func merged<Part>(_ parts: [Part], _ own: [Part], id: (Part) -> String) -> [Part] {
    let replacing = Dictionary(firstOf: own.map { (id($0), $0) })
    let known = Set(parts.map(id))
    return parts.map { replacing[id($0)] ?? $0 } + own.filter { !known.contains(id($0)) }
  }
}
