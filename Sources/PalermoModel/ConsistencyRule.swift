/// A rule that answers must satisfy together: when the first condition holds, so must the second. It never changes, and
/// is an object like ``Question``.
public final class ConsistencyRule: Sendable {
  /// Id that is unique in its questionnaire, such as `r07a`. See ``Questionnaire/fullID(of:)``.
  public let id: String
  /// Severity of a finding of the rule. An error returns the file.
  public let severity: Severity
  /// The question whose answer a finding points at.
  public let question: String
  /// Ids of the provisions that the rule rests on.
  public let provisions: [String]
  /// The condition under which the rule applies.
  public let when: Condition
  /// What must hold when ``when`` does. What the answers leave open breaks no rule.
  public let expect: Condition
  /// What a finding says to the respondent.
  public let message: LocalizedText
  /// Why the answers cannot stand together, with the article. Nil if the file does not say.
  public let reason: LocalizedText?
  /// Where it stands in its file.
  public let position: SourcePosition

  /// The questions that it looks at, in order of appearance.
  public let questions: [String]

  /// A rule with all its parts.
  public init(
    id: String, severity: Severity, question: String, provisions: [String], when: Condition, expect: Condition,
    message: LocalizedText, reason: LocalizedText? = nil, position: SourcePosition
  ) {
    (self.id, self.severity, self.question, self.provisions) = (id, severity, question, provisions)
    (self.when, self.expect, self.message, self.position) = (when, expect, message, position)
    self.reason = reason
    questions = when.questions + expect.questions
  }
}
