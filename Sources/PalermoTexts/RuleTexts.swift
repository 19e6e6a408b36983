/// What a rule says, in every language.
public struct RuleTexts: Sendable {
  /// What it checks, in one line.
  public let title: LocalizedText
  /// What a finding says; `{name}` marks the arguments.
  public let message: LocalizedText
  /// How a finding is mended; `{name}` marks the arguments.
  public let fix: LocalizedText
  /// Why the rule exists.
  public let rationale: LocalizedText
  /// What stands for each placeholder where there is no finding to fill it.
  public let placeholders: TextArguments

  /// What a finding says, with what stands in its open places in brackets: for readers who have no finding.
  public var explainedMessage: FilledText { FilledText(message, bracketed) }

  /// How a finding is mended, with what stands in its open places in brackets.
  public var explainedFix: FilledText { FilledText(fix, bracketed) }

  private var bracketed: TextArguments {
    placeholders.mapValues { _, text in FilledText(LocalizedText { language in "[\(text(language))]" }) }
  }

  /// The texts of a rule.
  public init(
    title: LocalizedText, message: LocalizedText, fix: LocalizedText, rationale: LocalizedText,
    placeholders: TextArguments
  ) {
    (self.title, self.message, self.fix) = (title, message, fix)
    (self.rationale, self.placeholders) = (rationale, placeholders)
  }
}
