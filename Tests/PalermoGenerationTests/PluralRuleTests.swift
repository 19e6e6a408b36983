import Testing

@testable import PalermoGeneration

/// Plural rules in the notation of Unicode CLDR become conditions of Swift.
struct PluralRuleTests {
  @Test(arguments: [
    ("n = 1", "n == 1"), ("i = 0,1", "(n == 0 || n == 1)"), ("n = 0..1", "(0...1).contains(n)"),
    (
      "n % 10 = 2..4 and n % 100 != 12..14 or n = 0",
      "(2...4).contains(n % 10) && !((12...14).contains(n % 100)) || n == 0"
    ),
  ])
  func aRuleIsRead(rule: String, condition: String) {
    #expect(PluralRule(rule)?.condition == condition)
  }

  @Test(arguments: ["", "n", "v = 0", "n = ", "n = 4..2", "n % x = 1", "n = 1 and"])
  func whatIsNoRuleIsRefused(rule: String) {
    #expect(PluralRule(rule) == nil)
  }
}
