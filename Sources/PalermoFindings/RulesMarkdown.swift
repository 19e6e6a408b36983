import PalermoLoading
public import PalermoModel
import PalermoWriting

/// The reference of the program's rules, in Markdown: a page for people who look a rule up without the program.
public struct RulesMarkdown {
  private let language: Language

  /// A writer of the page in one language.
  public init(language: Language) {
    self.language = language
  }

  /// The page: a table of the rules by category, then each with what it means, why, and its examples.
  ///
  /// - Complexity: O(*n*) in the size of the examples.
  public func text(_ rules: [Rule]) -> String {
    let categories = RuleCategory.allCases
      .map { category in (category, rules.filter { $0.category == category }) }
      .filter { !$1.isEmpty }
    let table = categories.flatMap { category, rules in
      rules.map {
        "| [\($0.id)](#\($0.id)) | \(category.name(language)) | \($0.weight(language)) | \($0.title(language).escapedForMarkdown) |"
      }
    }
    return """
      # \(Texts.RuleExplanation.referenceHeading(language))

      \(Texts.RuleExplanation.referenceOrigin(language: language.rawValue)(language))

      | \(Self.headers.map { $0(language) }.joined(separator: " | ")) |
      |---|---|---|---|
      \(table.joined(separator: "\n"))

      \(categories.map { section($0, $1) }.joined(separator: "\n"))
      """
  }

  private func section(_ category: RuleCategory, _ rules: [Rule]) -> String {
    "## \(category.name(language).capitalizedFirst)\n\n" + rules.map(section).joined(separator: "\n")
  }

  private func section(_ rule: Rule) -> String {
    let (failing, passing) = (rule.failing, rule.passing)
    let references =
      rule.references.isEmpty
      ? ""
      : "\n- \(Texts.Headings.basis(language))\(language.colon)"
        + rule.references.joined(separator: "; ").escapedForMarkdown
    var text = """
      ### \(rule.id)

      **\(rule.title(language).escapedForMarkdown)** (\(rule.weight(language)))

      \(rule.rationale(language).escapedForMarkdown)

      - \(Texts.RuleExplanation.message(language))\(language.colon)\(rule.texts.explainedMessage(language).escapedForMarkdown)
      - \(Texts.RuleExplanation.mend(language))\(language.colon)\(rule.texts.explainedFix(language).escapedForMarkdown)\(references)

      \(Texts.RuleExplanation.failing(language))\(language.heading)

      \(block(failing.marked))
      """
    for document in failing.companionFiles { text += "\n" + block(document) }
    if let earlier = failing.earlier {
      text += "\n\(Texts.RuleExplanation.earlier(language))\(language.heading)\n\n" + block(earlier)
    }
    return text + "\n\(Texts.RuleExplanation.passing(language))\(language.heading)\n\n" + block(passing.document)
  }

  private func block(_ document: String) -> String {
    document.isEmpty ? "\(Texts.RuleExplanation.emptyFile(language))\n" : "```xml\n\(document)\n```\n"
  }

  private static let headers = [
    Texts.RuleExplanation.rule,
    Texts.Labels.layer,
    Texts.Labels.severity,
    Texts.RuleExplanation.whatItChecks,
  ]
}
