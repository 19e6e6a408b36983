/// What a rule says, in every language.
public struct RuleTexts: Sendable {
  /// What a finding says; `{name}` marks the arguments.
  public let message: LocalizedText
  /// How a finding is mended; `{name}` marks the arguments.
  public let fix: LocalizedText
  #if !hasFeature(Embedded)
    /// What stands behind the rule. The engine of a form shows findings, and no rules.
    public let background: RuleBackground
  #endif

  /// The texts of a rule.
  @inline(__always)
  init(message: LocalizedText, fix: LocalizedText, background: @autoclosure () -> RuleBackground) {
    (self.message, self.fix) = (message, fix)
    #if !hasFeature(Embedded)
      self.background = background()
    #endif
  }
}

#if !hasFeature(Embedded)
  extension RuleTexts {
    /// What a finding says, with what stands in its open places in brackets: for readers who have no finding.
    public var explainedMessage: FilledText { FilledText(message, bracketed) }

    /// How a finding is mended, with what stands in its open places in brackets.
    public var explainedFix: FilledText { FilledText(fix, bracketed) }

    private var bracketed: TextArguments {
      background.placeholders.mapValues { _, text in FilledText(LocalizedText { language in "[\(text(language))]" }) }
    }
  }
#endif
