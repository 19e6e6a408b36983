import PalermoXML

extension Root {
  /// The builder of the document of a root. Returns nil if the root lacks the attributes that identify the document, and in
  /// the engine of a form for what no form works with.
  func builder(_ element: XMLElement, path: String, decoder: inout Decoder) -> (any DocumentBuilder)? {
    switch self {
    case .questionnaire: return QuestionnaireBuilder(element, path: path, decoder: &decoder)
    case .submission: return SubmissionBuilder(element, path: path, decoder: &decoder)
    case .instruments: return InstrumentsBuilder()
    case .region: return RegionBuilder(element, path: path)
    case .participation: return ParticipationBuilder(element, path: path)
    case .cycle: return CycleBuilder(element, path: path)
    case .profile: return ScoringProfileBuilder(element, decoder: &decoder)
    case .plan: return AnswerPlanBuilder(element, path: path)
    #if hasFeature(Embedded)
      case .crosswalk, .configuration, .baseline, .glossary, .cooperation, .publishedFindings, .texts, .registerEntry,
        .receipt, .keys, .signature, .languages:
        return nil
    #else
      case .crosswalk: return CrosswalkBuilder(element, path: path)
      case .configuration: return ConfigurationBuilder(path: path)
      case .baseline: return BaselineBuilder(path: path)
      case .glossary: return GlossaryBuilder()
      case .cooperation: return CooperationReferenceBuilder()
      case .publishedFindings: return PublishedFindingsBuilder(element, path: path)
      case .texts: return TextCatalogueBuilder()
      case .registerEntry: return RegisterEntryBuilder(element)
      case .receipt: return ReceiptBuilder(element)
      case .keys: return KeyRingBuilder()
      case .signature: return FileSignatureBuilder(element)
      case .languages: return LanguageTableBuilder()
    #endif
    }
  }
}
