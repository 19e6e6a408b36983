/// What a check is: its permanent id, its texts in four languages, and the examples that are its tests.
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
  /// The treaty articles, guidance or standard it rests on.
  public let references: [String]
  /// A document that breaks the rule and no other.
  public let failing: RuleExample
  /// The same document mended.
  public let passing: RuleExample

  /// A rule with its texts.
  public init(
    id: String, category: RuleCategory, severity: Severity, draftSeverity: DraftSeverity = .sameAsFinal,
    texts: RuleTexts, references: [String], failing: RuleExample, passing: RuleExample
  ) {
    (self.id, self.category, self.severity, self.draftSeverity) = (id, category, severity, draftSeverity)
    (self.texts, self.references, self.failing, self.passing) = (texts, references, failing, passing)
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

/// A small document that shows a rule. In a failing example `↓` stands before the place of the finding.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The text with the mark.
  public let marked: String
  /// Other files that are read with it, such as a cycle or a participation file.
  public let companionFiles: [String]
  /// The earlier version that it is compared with, for the rules of a comparison.
  public let earlier: String?

  /// An example that stands alone.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// An example that is read together with other files, or compared with an earlier version.
  public init(_ marked: String, with companionFiles: [String] = [], after earlier: String? = nil) {
    self.marked = marked
    self.companionFiles = companionFiles
    self.earlier = earlier
  }

  /// The document without the mark.
  public var document: String { marked.filter { $0 != "↓" } }

  /// The place of the mark, or the start of the document when there is none.
  public var position: SourcePosition {
    guard let mark = marked.firstIndex(of: "↓") else { return .start }
    let before = marked[..<mark].unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last!
    return SourcePosition(line: line, column: lastLine.count + 1)
  }
}
