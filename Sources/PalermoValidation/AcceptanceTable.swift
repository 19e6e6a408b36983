public import PalermoModel
public import PalermoRules

/// The verdicts of the acceptance policy by category of rules, before any configuration.
public struct AcceptanceTable: Sendable {
  /// One severity, and what it is in a draft, within one category.
  public struct Row: Sendable {
    /// The category of the rules.
    public let category: RuleCategory
    /// Their severity in a final submission, or in another kind of file.
    public let severity: Severity
    /// The severity in a draft. Nil if no such rule is applied to drafts.
    public let draftSeverity: Severity?
    /// The rules of this category and these severities. Those of questionnaires stand behind those of the program.
    public let rules: [String]
    /// The verdict on a draft with such a finding. Nil if no such rule applies to drafts.
    public let draft: Verdict?
    /// The verdict on a final submission, or another kind of file, with such a finding.
    public let final: Verdict
    /// The verdict on a draft with `--strict`. Nil if no such rule applies to drafts.
    public let strictDraft: Verdict?
    /// The verdict on any other file with `--strict`.
    public let strictFinal: Verdict
  }

  /// By category and then from the lightest to the heaviest severity.
  public let rows: [Row]

  /// The table over the rules of the program and of questionnaires.
  public init(_ rules: [Rule], _ questionnaires: [Questionnaire]) {
    let stated = questionnaires.flatMap { questionnaire in
      questionnaire.rules.map { (id: questionnaire.fullID(of: $0), severity: $0.severity) }
    }
    let (lenient, strict) = (AcceptancePolicy(), AcceptancePolicy(isStrict: true))
    rows = RuleCategory.allCases.flatMap { category in
      Severity.allCases.flatMap { severity in
        ([severity, nil] + Severity.allCases.filter { $0 < severity }).compactMap { draft in
          let own = rules.filter {
            $0.category == category && $0.severity == severity && $0.severity(for: .draft) == draft
          }
          let others = category == .consistency && draft == severity ? stated.filter { $0.severity == severity } : []
          if own.isEmpty && others.isEmpty { return nil }
          return Row(
            category: category, severity: severity, draftSeverity: draft, rules: own.map(\.id) + others.map(\.id),
            draft: draft.map(lenient.verdict), final: lenient.verdict(on: severity),
            strictDraft: draft.map(strict.verdict), strictFinal: strict.verdict(on: severity))
        }
      }
    }
  }
}
