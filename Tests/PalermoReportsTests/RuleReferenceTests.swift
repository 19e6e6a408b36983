import PalermoModel
import PalermoReports
import PalermoValidation
import TestSupport
import Testing

struct RuleReferenceTests {
  @Test(arguments: Language.allCases)
  func theReferenceIsFresh(_ language: Language) throws {
    let page = "Sources/PalermoValidation/Rules/Reference/\(language.rawValue).md"
    let text = RulesMarkdown(language: language).text(Rule.all)
    if Project.isRecording {
      try Project.write(text, to: page)
      Issue.record("\(page) was written")
    } else {
      #expect(Project.text(page) == text, "\(page): run with PALERMO_RECORD=1 after a change of the rules")
    }
    for rule in Rule.all { #expect(text.contains("](#\(rule.id))") && text.contains("\n### \(rule.id)\n")) }
  }
}
