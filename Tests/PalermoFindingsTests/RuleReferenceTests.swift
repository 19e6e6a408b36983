import PalermoModel
import PalermoFindings
import PalermoValidation
import TestSupport
import Testing

struct RuleReferenceTests {
  @Test(arguments: Language.allCases)
  func theReferenceIsFresh(_ language: Language) throws {
    let page = "Sources/PalermoValidation/Rules/Reference/\(language.rawValue).md"
    let text = RulesMarkdown(language: language).text(Rule.all)
    try Project.expect(page, toHold: text)
    for rule in Rule.all { #expect(text.contains("](#\(rule.id))") && text.contains("\n### \(rule.id)\n")) }
  }
}
