public import PalermoModel

/// What the policy of acceptance says of every layer of validation: the rules as they stand, before a configuration.
public struct AcceptanceTable: Sendable {
  /// One severity within one layer.
  public struct Row: Sendable {
    public let layer: Layer
    public let severity: Severity
    /// The rules of this layer and severity. Those of questionnaires stand behind those of the program.
    public let rules: [String]
    /// What a finding makes of a draft; nil when no such rule is applied to drafts.
    public let draft: Verdict?
    /// What a finding makes of a final submission or of a file that is no submission.
    public let final: Verdict
    /// What a finding makes of a draft with `--strict`.
    public let strictDraft: Verdict?
    /// What a finding makes of any other file with `--strict`.
    public let strictFinal: Verdict
  }

  /// By layer and then from the lightest to the heaviest severity.
  public let rows: [Row]

  /// The table over the rules of the program and of questionnaires.
  public init(_ rules: [Rule], _ questionnaires: [Questionnaire]) {
    let stated = questionnaires.flatMap { questionnaire in
      questionnaire.rules.map { (id: questionnaire.fullID(of: $0), severity: $0.severity) }
    }
    rows = Layer.allCases.flatMap { layer in
      Severity.allCases.compactMap { severity in
        let own = rules.filter { $0.layer == layer && $0.severity == severity }
        let others = layer == .consistency ? stated.filter { $0.severity == severity }.map(\.id) : []
        if own.isEmpty && others.isEmpty { return nil }
        let coversDrafts = !others.isEmpty || own.contains { $0.status != .final }
        let (lenient, strict) = (AcceptancePolicy(), AcceptancePolicy(isStrict: true))
        return Row(
          layer: layer, severity: severity, rules: own.map(\.id) + others,
          draft: coversDrafts ? lenient.verdict(on: severity) : nil, final: lenient.verdict(on: severity),
          strictDraft: coversDrafts ? strict.verdict(on: severity) : nil, strictFinal: strict.verdict(on: severity))
      }
    }
  }
}
