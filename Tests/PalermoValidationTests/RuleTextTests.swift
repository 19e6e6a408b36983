import PalermoLoading
import PalermoModel
import Testing
@testable import PalermoValidation

struct RuleTextTests {
  @Test func idsAreUniqueAndInKebabCase() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
  }

  @Test func rulesStandInTheOrderOfTheLayers() {
    let categories = Rule.all.map { RuleCategory.allCases.firstIndex(of: $0.category)! }
    #expect(categories == categories.sorted())
  }

  @Test(arguments: Rule.all)
  func everyTextIsInFourDifferentLanguages(_ rule: Rule) {
    for text in [rule.title, rule.message, rule.fix, rule.rationale] {
      #expect(text.languages == Language.allCases)
      let texts = Language.allCases.map { text($0) }
      #expect(Set(texts).count == 4, "\(texts)")
      for text in texts { #expect(!text.isEmpty) }
    }
    #expect(!rule.references.isEmpty)
  }

  @Test(arguments: Rule.all)
  func placeholdersAreTheSameInEveryLanguage(_ rule: Rule) {
    for text in [rule.message, rule.fix] {
      let names = Language.allCases.map { Set(text($0).matches(of: /\{[^}]*\}/).map { String($0.output) }) }
      #expect(names.allSatisfy { $0 == names[0] }, "\(names)")
    }
    for text in [rule.title, rule.rationale] {
      for language in Language.allCases { #expect(!text(language).contains("{")) }
    }
  }

  @Test(arguments: Rule.all)
  func onlyTheReasonEndsWithAFullStop(_ rule: Rule) {
    for language in Language.allCases {
      #expect(rule.rationale(language).hasSuffix("."))
      for text in [rule.title, rule.message, rule.fix] { #expect(!text(language).hasSuffix(".")) }
    }
  }

  @Test(arguments: Rule.all)
  func noPlaceholderIsLeftInAFinding(_ rule: Rule) {
    for finding in findings(in: rule.failing, of: rule) {
      for language in Language.allCases {
        #expect(!finding.message(language).contains("{"), "\(finding.message(language))")
        #expect(finding.fix?(language).contains("{") != true, "\(finding.fix?(language) ?? "")")
      }
    }
  }
}
