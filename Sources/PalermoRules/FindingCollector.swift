package import PalermoModel

/// Collects the findings of the checks of one file.
package struct FindingCollector {
  /// The path of the file.
  package let file: String
  /// Draft or final. A file that is no submission counts as final.
  package let status: Submission.Status
  /// The findings so far, in the order of the checks.
  package private(set) var findings: [Finding] = []

  /// A collector without findings.
  package init(file: String, status: Submission.Status = .final) {
    (self.file, self.status) = (file, status)
  }

  /// Adds a finding of a rule, up to one more than a file may have.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - position: The exact place.
  ///   - severity: How much it weighs; nil for as much as the rule says of a file of this status.
  ///   - correction: What is to be written so that it is mended, if that is known.
  ///   - tellsConfidential: Whether the rule looked at a confidential answer that may stand elsewhere.
  ///   - quoted: The names of the arguments that only the file knows.
  ///   - arguments: What stands in the open places of its texts. They are put together only if the finding is kept.
  package mutating func add(
    _ rule: Rule, at position: SourcePosition, severity: Severity? = nil, correction: Correction? = nil,
    tellsConfidential: Bool = false, quoting quoted: @autoclosure () -> [String] = [],
    _ arguments: @autoclosure () -> TextArguments = TextArguments()
  ) {
    guard !isFull else { return }
    findings.append(
      Finding(
        rule, file: file, at: position, severity: severity ?? rule.severity(for: status), correction: correction,
        tellsConfidential: tellsConfidential, quoting: quoted(), arguments()))
  }

  /// Adds a finding that says what is probably meant, up to one more than a file may have.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - position: The exact place.
  ///   - severity: How much it weighs; nil for as much as the rule says of a file of this status.
  ///   - quoted: The names of the arguments that only the file knows.
  ///   - suggestion: What is probably meant; nil if nobody knows. It is looked for only if the finding is kept.
  ///   - arguments: What stands in the open places of its texts, by the clause that says what is meant.
  package mutating func add(
    _ rule: Rule, at position: SourcePosition, severity: Severity? = nil, quoting quoted: [String] = [],
    suggesting suggestion: @autoclosure () -> Suggestion?, _ arguments: (_ clause: FilledText) -> TextArguments
  ) {
    guard !isFull else { return }
    let suggestion = suggestion()
    add(
      rule, at: position, severity: severity, correction: suggestion?.correction, quoting: quoted,
      arguments(suggestion.clause))
  }

  /// Adds a finding about a demand that may bind only later.
  mutating func add(
    _ rule: Rule, at position: SourcePosition, _ bindingness: Bindingness,
    _ arguments: @autoclosure () -> TextArguments
  ) {
    add(rule, at: position, severity: bindingness.severity, arguments())
  }

  /// Adds a finding of a rule that a questionnaire states, up to one more than a file may have.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - questionnaire: The questionnaire.
  ///   - position: The exact place.
  ///   - tellsConfidential: Whether any answer that the rule looked at is confidential.
  package mutating func add(
    _ rule: ConsistencyRule, of questionnaire: Questionnaire, at position: SourcePosition, tellsConfidential: Bool
  ) {
    guard !isFull else { return }
    findings.append(
      Finding(
        rule: questionnaire.fullID(of: rule), severity: rule.severity, file: file, position: position,
        message: rule.message, tellsConfidential: tellsConfidential))
  }

  /// Whether there is one finding more than a file may have, from which it is told that there are too many.
  private var isFull: Bool { findings.count > Finding.limit }
}
