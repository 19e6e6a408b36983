import PalermoLoading
public import PalermoModel
public import Testing

@testable import PalermoValidation

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}

/// The validator of the program on a day that is always the same; it lints if asked to.
func validator(checksWording: Bool = false) -> Validator {
  Validator(checksWording: checksWording, settings: ProjectSettings(today: CalendarDate("2026-05-30")))
}

/// Loads and validates texts the way the program does, or lints them.
func findings(in sources: [(path: String, text: String)], checksWording: Bool = false) -> [Finding] {
  let loaded = CorpusLoader().load(sources, extras: [.instruments, .questionnaires, .glossary])
  return validator(checksWording: checksWording).validate(loaded).findings
}

/// Loads and validates an example of a rule with its company, or compares it with its earlier version.
func findings(in example: RuleExample, of rule: Rule) -> [Finding] {
  if let earlier = example.earlier {
    return comparison(of: ("example.xml", example.document), with: ("earlier.xml", earlier)).findings
  }
  let company = example.companionFiles.enumerated().map { (path: "company-\($0 + 1).xml", text: $1) }
  return findings(
    in: [(path: "example.xml", text: example.document)] + company, checksWording: rule.category == .wording)
}

/// Compares two texts the way the program does.
func comparison(
  of new: (path: String, text: String), with old: (path: String, text: String), crosswalks: [Crosswalk] = []
) -> ValidationResult {
  let files = CorpusLoader().load([new, old]).files
  return VersionComparer(crosswalks: crosswalks).compare([files[0]], with: [files[1]], isWhole: false)
}

struct RuleExampleTests {
  @Test(arguments: Rule.all)
  func failingExampleBreaksOnlyItsRuleAtTheMark(_ rule: Rule) {
    expectOnly(rule, in: rule.failing)
  }

  @Test(arguments: Rule.all)
  func passingExampleIsClean(_ rule: Rule) {
    #expect(findings(in: rule.passing, of: rule).map(\.summary) == [])
  }

  @Test(
    "The place counts characters of every length before it",
    arguments: Rule.all.filter { $0.failing.marked.contains("<submission") }, ["\n", ""])
  func paddedExample(_ rule: Rule, lineBreak: String) {
    let marked = rule.failing.marked
    let root = marked.contains("↓<submission") ? "↓<submission" : "<submission"
    let start = marked.firstRange(of: root)!.lowerBound
    let padded = marked[..<start] + "<!-- é 日本 🎻 e\u{301} -->" + lineBreak + marked[start...]
    expectOnly(rule, in: RuleExample(String(padded), with: rule.failing.companionFiles))
  }

  private func expectOnly(_ rule: Rule, in example: RuleExample) {
    let found = findings(in: example, of: rule)
    let here = found.filter { $0.file == "example.xml" }
    #expect(!here.isEmpty)
    for finding in found { #expect(finding.rule == rule.id, "\(finding.summary)") }
    for finding in here { #expect(finding.position == example.position, "\(finding.summary)") }
  }
}

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

extension Finding {
  /// `file:line:column rule: message`, for the failures of tests.
  var summary: String { "\(file):\(position) \(rule): \(message(.en))" }
}
