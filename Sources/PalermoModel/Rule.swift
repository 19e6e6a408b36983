/// The description of a check: its permanent id, its weight and its texts.
///
/// The same value serves the check itself, `palermo explain` and the tests. It never changes, and is an object like
/// ``Question``.
public final class Rule: Sendable {
  /// Permanent; never reused for another check.
  public let id: String
  /// The category of validation it belongs to.
  public let category: RuleCategory
  /// The severity unless a check says otherwise.
  public let severity: Severity
  /// How the rule applies to drafts.
  public let draftSeverity: DraftSeverity
  /// Its texts in every language.
  public let texts: RuleTexts
  /// The treaty articles, guidance or standard it rests on, if there is one.
  public let references: [String]

  /// A rule with its texts.
  public init(
    id: String, category: RuleCategory, severity: Severity, draftSeverity: DraftSeverity = .sameAsFinal,
    texts: RuleTexts, references: [String] = []
  ) {
    (self.id, self.category, self.severity, self.draftSeverity) = (id, category, severity, draftSeverity)
    (self.texts, self.references) = (texts, references)
  }
}

extension Rule {
  /// What a finding says; `{name}` marks the arguments.
  public var message: LocalizedText { texts.message }
  /// How a finding is mended.
  public var fix: LocalizedText { texts.fix }
  #if !hasFeature(Embedded)
    /// What it checks, in one line.
    public var title: LocalizedText { texts.background.title }
    /// Why the check exists.
    public var rationale: LocalizedText { texts.background.rationale }
  #endif
}

extension Rule {
  /// How a rule applies to drafts, which may still be incomplete.
  public enum DraftSeverity: Sendable {
    /// A draft is treated like a final submission.
    case sameAsFinal
    /// The finding has a lower severity.
    case lighter(Severity)
    /// The rule does not apply to drafts.
    case exempt
  }

  /// The severity for a submission of this status, unless a check says otherwise. Returns nil if it is not held to the
  /// rule.
  public func severity(for status: Submission.Status) -> Severity? {
    switch (status, draftSeverity) {
    case (.final, _), (.draft, .sameAsFinal): severity
    case (.draft, .lighter(let lighter)): lighter
    case (.draft, .exempt): nil
    }
  }

  /// Whether a project may change its severity. False for rules of structure, of workbooks and of collected data: what
  /// breaks one is not read completely.
  public var isAdjustable: Bool {
    switch category {
    case .wellFormedness, .schema, .workbook, .collection: false
    case .references, .completeness, .types, .evidence, .consistency, .crossConsistency, .delivery, .wording,
      .comparison:
      true
    }
  }
}
