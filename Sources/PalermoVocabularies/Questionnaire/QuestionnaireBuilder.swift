import PalermoModel
package import PalermoXML

/// Reads a questionnaire. Option lists come before the sections that refer to them.
package final class QuestionnaireBuilder: DocumentBuilder {
  private let path: String
  private let key: QuestionnaireKey
  private let instrument: String
  private let cluster: Cluster
  private let isStrict: Bool
  private let position: SourcePosition
  private let versionPosition: SourcePosition
  private var title = LocalizedText()
  private var introduction = LocalizedText()
  private var optionLists: [OptionList] = []
  private var sections: [Section] = []
  private var retired: [RetiredQuestion] = []
  private var exclusions: [Exclusion] = []
  private var rules: [ConsistencyRule] = []

  /// A builder for a root. Returns nil if the root lacks id, version, instrument or a known cluster.
  package init?(_ root: XMLElement, path: String, decoder: inout Decoder) {
    guard let id = root.string(.id), let version = root.string(.version), let instrument = root.string(.instrument),
      let cluster = root.value(.cluster, as: Cluster.self)
    else { return nil }
    (self.path, self.instrument, self.cluster) = (path, instrument, cluster)
    key = QuestionnaireKey(id: id, version: version)
    isStrict = root.flag(.strict) ?? false
    position = decoder.position(of: root)
    versionPosition = decoder.position(of: .version, in: root)
  }

  /// Takes a text, an option list, a section, a retired question, an exclusion or a rule.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch QuestionnaireChild(rawValue: element.name) {
    case .title: title.add(element)
    case .introduction: introduction.add(element)
    case .options: if let list = OptionList(element, decoder: &decoder) { optionLists.append(list) }
    case .section:
      if let section = Section(element, optionLists, isStrict: isStrict, decoder: &decoder) { sections.append(section) }
    case .retired: if let question = RetiredQuestion(element) { retired.append(question) }
    case .excluded: exclusions.append(Exclusion(element, decoder: &decoder))
    case .rule: if let rule = ConsistencyRule(element, decoder: &decoder) { rules.append(rule) }
    case nil: break
    }
  }

  /// The questionnaire with what was read so far.
  package var document: Document? {
    .questionnaire(
      Questionnaire(
        key: key, instrument: instrument, cluster: cluster, isStrict: isStrict, title: title,
        introduction: introduction.nilIfEmpty,
        optionLists: optionLists, sections: sections, retired: retired, exclusions: exclusions, rules: rules,
        file: path, position: position, versionPosition: versionPosition))
  }
}
