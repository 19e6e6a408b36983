import PalermoModel
import PalermoXML

extension Provision {
  convenience init?(_ element: XMLElement, of instrument: String, article: Int) {
    guard let id = element.string(.id), let obligation = element.value(.obligation, as: Obligation.self),
      let cluster = element.value(.cluster, as: Cluster.self), let kind = element.value(.kind, as: MeasureKind.self),
      let basis = element.value(.clusterBasis, as: ClusterBasis.self)
    else { return nil }
    let branch = element.string(.branch)
    self.init(
      id: id, instrument: instrument, article: article, obligation: obligation,
      isJudgement: element.flag(.judgement) ?? false, isChapeau: element.flag(.chapeau) ?? false,
      alternative: element.string(.alternativeTo).map { ($0, branch ?? id) }, qualifiers: element.words(.qualifiers),
      isReservable: element.flag(.reservable) ?? false,
      cluster: cluster, clusterBasis: basis, theme: element.string(.theme) ?? "", kind: kind,
      needsNotification: element.flag(.notification) ?? false,
      measure: LocalizedText(.measure, in: element) ?? LocalizedText(),
      condition: LocalizedText(.condition, in: element), note: LocalizedText(.note, in: element))
  }

  var xml: XMLNode {
    .provision(
      id: id, obligation: obligation.rawValue, judgement: isJudgement.mark, chapeau: isChapeau.mark,
      alternativeTo: alternative?.choice, branch: alternative.flatMap { $0.branch == id ? nil : $0.branch },
      qualifiers: qualifiers.words, reservable: isReservable.mark, cluster: cluster.rawValue,
      clusterBasis: clusterBasis.rawValue, theme: theme, kind: kind.rawValue, notification: needsNotification.mark,
      measure.xml(.measure) + condition.xml(.condition) + note.xml(.note))
  }
}
