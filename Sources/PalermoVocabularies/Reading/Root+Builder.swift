import PalermoXML

extension Root {
  /// The builder of the document of a root. Returns nil if the root lacks the attributes that identify the document.
  func builder(_ element: XMLElement, path: String, decoder: inout Decoder) -> (any DocumentBuilder)? {
    switch self {
    case .questionnaire: QuestionnaireBuilder(element, path: path, decoder: &decoder)
    case .submission: SubmissionBuilder(element, path: path, decoder: &decoder)
    case .instruments: InstrumentsBuilder()
    case .region: RegionBuilder(element, path: path)
    case .participation: ParticipationBuilder(element, path: path)
    case .cycle: CycleBuilder(element, path: path)
    case .profile: ScoringProfileBuilder(element, decoder: &decoder)
    case .crosswalk: CrosswalkBuilder(element, path: path)
    case .configuration: ConfigurationBuilder(path: path)
    case .baseline: BaselineBuilder(path: path)
    case .glossary: GlossaryBuilder()
    case .cooperation: CooperationReferenceBuilder()
    case .plan: AnswerPlanBuilder(element, path: path)
    case .publishedFindings: PublishedFindingsBuilder(element, path: path)
    case .texts: TextCatalogueBuilder()
    case .registerEntry: RegisterEntryBuilder(element)
    case .receipt: ReceiptBuilder(element)
    case .keys: KeyRingBuilder()
    case .signature: FileSignatureBuilder(element)
    case .languages: LanguageTableBuilder()
    }
  }
}
