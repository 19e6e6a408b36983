import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownCluster = Rule(
    id: "unknown-cluster",
    category: .references,
    severity: .error,
    texts: Texts.UnknownCluster.texts,
    references: ["Schemas/instruments.xsd"])
}

extension Check {
  static let unknownCluster = questionnaire(.unknownCluster) { questionnaire, corpus, findings in
    findings.check(
      questionnaire.cluster, among: corpus.instruments.clusters,
      at: Place(questionnaire.position).attribute(.cluster))
  }

  static let unknownClusterOfProvision = instruments(.unknownCluster) { instruments, corpus, findings in
    let known = corpus.instruments.named.map(\.id)
    for provision in instruments.all.flatMap(\.articles).flatMap(\.provisions) where !known.contains(provision.cluster)
    {
      findings.check(
        provision.cluster, among: known,
        at: findings.root.holder(of: .id, provision.id, named: .provision).attribute(.cluster))
    }
  }
}

extension PlacedFindings {
  fileprivate mutating func check(_ cluster: Cluster, among known: [Cluster], at place: Place) {
    if known.isEmpty || known.contains(cluster) { return }
    let ids = known.map(\.rawValue)
    add(.unknownCluster, at: place, suggesting: .near(cluster.rawValue, in: ids)) {
      Texts.UnknownCluster.arguments(
        cluster: cluster.rawValue, suggestion: $0, known: ids.joined(separator: ", "))
    }
  }
}
