import PalermoModel
package import PalermoXML

extension SubmissionSource {
  /// Where answers come from unless a file says so.
  static let ownAnswers = SubmissionSource(kind: .own)

  init?(_ element: XMLElement) {
    guard let kind = element.value(.kind, as: Kind.self) else { return nil }
    self.init(
      kind: kind, title: element.string(.title), href: element.string(.href), asOf: element.partialDate(.asOf),
      instance: element.string(.instance))
  }

  /// The element `source` of its file. It is left out where the answers are the state's own and nothing else is said.
  package var xml: XMLNode {
    .submissionSource(kind: kind.rawValue, title: title, href: href, asOf: asOf?.description, instance: instance)
  }
}
