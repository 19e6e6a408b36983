import PalermoLoading
public import PalermoModel
import PalermoWriting

/// Rules as a person reads them.
public struct RulesText {
  private let language: Language
  private let paint: Paint

  /// A writer of rules.
  public init(language: Language, isColored: Bool) {
    (self.language, paint) = (language, Paint(isOn: isColored))
  }

  /// One line for each rule, by category; then the questionnaires' own rules.
  public func list(_ rules: [Rule], _ questionnaires: [Questionnaire]) -> String {
    var text = ""
    for category in RuleCategory.allCases {
      let members = rules.filter { $0.category == category }
      if members.isEmpty { continue }
      text += paint.bold(category.name(language)) + "\n"
      for rule in members { text += line(rule.id, rule.severity, rule.title(language)) }
    }
    for questionnaire in questionnaires where !questionnaire.rules.isEmpty {
      text += paint.bold("\(RuleCategory.consistency.name(language)) · \(questionnaire.key)") + "\n"
      for rule in questionnaire.rules {
        text += line(questionnaire.fullID(of: rule), rule.severity, rule.message(language))
      }
    }
    return text
  }

  private func line(_ id: String, _ severity: Severity, _ title: String) -> String {
    let name = id + String(repeating: " ", count: max(1, 32 - id.count))
    let word = severity.name(language)
    return
      "  \(name)\(paint.severity(severity, word))\(String(repeating: " ", count: max(1, 15 - word.count)))\(title)\n"
  }

  /// What a rule means, why it exists, and how a finding is mended.
  public func summary(of rule: Rule) -> String {
    var text = "\(paint.bold(rule.id)) (\(rule.weight(language)), \(rule.category.name(language)))\n\n"
    text += "\(rule.title(language))\n\n\(rule.rationale(language))\n\n"
    text += "\(Texts.RuleExplanation.mend(language))\(language.colon)\(rule.texts.explainedFix(language))\n"
    if !rule.references.isEmpty {
      text += "\(Texts.Headings.basis(language))\(language.colon)\(rule.references.joined(separator: "; "))\n"
    }
    return text
  }

  /// The same with its examples.
  public func explanation(of rule: Rule) -> String {
    var text = summary(of: rule)
    let (failing, passing) = (rule.failing, rule.passing)
    text += "\n" + paint.bold(Texts.RuleExplanation.failing(language)) + "\n" + indented(failing.marked, failing)
    text += "\n" + paint.bold(Texts.RuleExplanation.passing(language)) + "\n" + indented(passing.document, passing)
    return text
  }

  /// What a rule of a questionnaire demands.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - questionnaire: The questionnaire that states it.
  ///   - corpus: The questionnaires that its conditions refer to.
  public func explanation(of rule: ConsistencyRule, in questionnaire: Questionnaire, _ corpus: Corpus) -> String {
    let words = ConditionNames(questionnaire: questionnaire, corpus: corpus)
    let reason = rule.reason.map { "\n\n\($0(language))" } ?? ""
    return """
      \(paint.bold(questionnaire.fullID(of: rule))) (\(rule.severity.name(language)), \(RuleCategory.consistency.name(language)), \(questionnaire.key))

      \(rule.message(language))\(reason)

      \(Texts.RuleConditions.when(language))\(language.colon)\(words.clause(rule.when)(language))
      \(Texts.RuleConditions.expect(language))\(language.colon)\(words.clause(rule.expect)(language))
      \(Texts.Headings.basis(language))\(language.colon)\(rule.provisions.joined(separator: ", "))

      """
  }

  private func indented(_ document: String, _ example: RuleExample) -> String {
    if document.isEmpty { return "  \(Texts.RuleExplanation.emptyFile(language))\n" }
    let text = ([document] + example.companionFiles).map(indented).joined(separator: "\n")
    guard let earlier = example.earlier else { return text }
    return "\(text)\n  \(Texts.RuleExplanation.earlier(language)):\n\(indented(earlier))"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }
}
