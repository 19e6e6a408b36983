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
    let known = corpus.instruments.clusters
    if known.isEmpty || known.contains(questionnaire.cluster) { return }
    let ids = known.map(\.rawValue)
    findings.add(
      .unknownCluster, at: Place(questionnaire.position).attribute(.cluster),
      suggesting: .near(questionnaire.cluster.rawValue, in: ids)
    ) { suggestion in
      Texts.UnknownCluster.arguments(
        cluster: questionnaire.cluster.rawValue, suggestion: suggestion, known: ids.joined(separator: ", "))
    }
  }
}
