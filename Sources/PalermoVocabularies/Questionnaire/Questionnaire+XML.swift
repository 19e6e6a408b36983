import PalermoModel
package import PalermoXML

extension Questionnaire {
  /// The root of its file.
  package var xml: XMLNode {
    .questionnaire(
      id: key.id, version: key.version, instrument: instrument, cluster: cluster.rawValue,
      strict: isStrict.mark,
      QuestionnaireChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: QuestionnaireChild) -> [XMLNode] {
    switch part {
    case .title: title.xml(.title)
    case .introduction: introduction.xml(.introduction)
    case .options: optionLists.map { $0.xml }
    case .section: sections.map { $0.xml }
    case .retired: retired.map { $0.xml }
    case .excluded: exclusions.map { $0.xml }
    case .rule: rules.map { $0.xml }
    }
  }
}
