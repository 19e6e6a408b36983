/// What stands behind a rule, for readers who have no finding of it, in every language.
public struct RuleBackground: Sendable {
  /// What the rule checks, in one line.
  public let title: LocalizedText
  /// Why it exists.
  public let rationale: LocalizedText
  /// What stands for each placeholder of its message and its fix.
  public let placeholders: TextArguments
}
