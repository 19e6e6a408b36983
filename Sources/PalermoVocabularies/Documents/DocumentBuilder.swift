import PalermoModel
package import PalermoXML

/// Puts a document together from its root and the children as they arrive.
package protocol DocumentBuilder {
  /// Takes a child of the root.
  mutating func add(_ element: XMLElement, decoder: inout Decoder)
  /// The document, unless what identifies it is missing.
  var document: Document? { get }
}

extension LocalizedText {
  /// Adds one language of a text whose languages are elements next to each other. The first of each language wins.
  mutating func add(_ element: XMLElement) {
    guard let text = element.respondentText, let language = Language(rawValue: text.language), self[language] == nil
    else { return }
    self[language] = text.text
  }

  /// Nil when there is no text in any language.
  var nilIfEmpty: LocalizedText? { languages.isEmpty ? nil : self }
}

/// The builder for a root.
package func documentBuilder(for name: Name, _ root: XMLElement, path: String, decoder: inout Decoder) -> (
  any DocumentBuilder
)? {
  switch name {
  case .questionnaire: QuestionnaireBuilder(root, path: path, decoder: &decoder)
  case .submission: SubmissionBuilder(root, path: path, decoder: &decoder)
  case .instruments: InstrumentsBuilder()
  case .region: RegionBuilder(root, path: path)
  case .participation: ParticipationBuilder(root, path: path)
  case .cycle: CycleBuilder(root, path: path)
  case .profile: ProfileBuilder(root, decoder: &decoder)
  case .crosswalk: CrosswalkBuilder(root, path: path)
  case .configuration: ConfigurationBuilder(path: path)
  case .baseline: BaselineBuilder(path: path)
  case .glossary: GlossaryBuilder()
  case .cooperation: CooperationBuilder()
  default: nil
  }
}
