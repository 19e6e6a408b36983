/// What a check is: its permanent id, how much it weighs, and what it says.
///
/// The same value serves the check itself, `palermo explain` and the tests.
public struct Rule: Sendable {
  /// Permanent; never reused for another check.
  public let id: String
  /// The category of validation it belongs to.
  public let category: RuleCategory
  /// The severity unless a check says otherwise.
  public let severity: Severity
  /// What becomes of it in a draft.
  public let draftSeverity: DraftSeverity
  /// What it says, in every language.
  public let texts: RuleTexts
  /// The treaty articles, guidance or standard it rests on, if there is one.
  public let references: [String]

  /// A rule with its texts.
  public init(
    id: String, category: RuleCategory, severity: Severity, draftSeverity: DraftSeverity = .sameAsFinal,
    texts: RuleTexts, references: [String]
  ) {
    (self.id, self.category, self.severity, self.draftSeverity) = (id, category, severity, draftSeverity)
    (self.texts, self.references) = (texts, references)
  }
}

extension Rule {
  /// What it checks, in one line.
  public var title: LocalizedText { texts.title }
  /// What a finding says; `{name}` marks the arguments.
  public var message: LocalizedText { texts.message }
  /// How a finding is mended.
  public var fix: LocalizedText { texts.fix }
  /// Why the check exists.
  public var rationale: LocalizedText { texts.rationale }
}

extension Rule {
  /// How much less a draft, which may wait with some things, is held to a rule than a final submission.
  public enum DraftSeverity: Sendable {
    /// Not at all.
    case sameAsFinal
    /// The finding weighs less.
    case lighter(Severity)
    /// There is no finding.
    case exempt
  }

  /// The severity for a submission of this status, unless a check says otherwise; nil when it is not held to the rule.
  public func severity(for status: Submission.Status) -> Severity? {
    switch (status, draftSeverity) {
    case (.final, _), (.draft, .sameAsFinal): severity
    case (.draft, .lighter(let lighter)): lighter
    case (.draft, .exempt): nil
    }
  }

  /// Whether a project may change its severity. A file whose structure is faulty is not read whole: what is wrong with
  /// it cannot be agreed away.
  public var isAdjustable: Bool { category != .wellFormedness && category != .schema }
}
