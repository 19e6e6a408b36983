import PalermoLoading
import PalermoODK
import PalermoWorkbook
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
  if rule.category == .workbook { return findings(inWorkbook: example.document, with: example.companionFiles) }
  if rule.category == .collection { return findings(inCollection: example.document, with: example.companionFiles) }
  let company = example.companionFiles.enumerated().map { (path: "companion-\($0 + 1).xml", text: $1) }
  return findings(
    in: [(path: "example.xml", text: example.document)] + company, checksWording: rule.category == .wording)
}

/// What is found while a workbook is read.
func findings(inWorkbook document: String, with companions: [String]) -> [Finding] {
  let corpus = CorpusLoader().load(companions.enumerated().map { (path: "\($0).xml", text: $1) }).corpus
  return WorkbookReader { corpus.questionnaires[$0] }.read(Array(document.utf8), path: "example.xml").findings
}

/// What is found while collected data is read.
func findings(inCollection document: String, with companions: [String]) -> [Finding] {
  let corpus = CorpusLoader().load(companions.enumerated().map { (path: "\($0).xml", text: $1) }).corpus
  return CollectionReader { corpus.questionnaires[$0] }.read(Array(document.utf8), path: "example.xml").findings
}

/// Compares two texts the way the program does.
func comparison(
  of new: (path: String, text: String), with old: (path: String, text: String), crosswalks: [Crosswalk] = []
) -> ValidationResult {
  let files = CorpusLoader().load([new, old]).files
  return VersionComparer(crosswalks: crosswalks).compare([files[0]], with: [files[1]], isWhole: false)
}

extension VersionComparer {
  /// Compares files of which the new ones are all there are, or not.
  func compare(_ new: [LoadedFile], with old: [LoadedFile], isWhole: Bool) -> ValidationResult {
    compare(new, with: old) { _ in isWhole }.result
  }
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
    let example = rule.failing
    let marked = example.marked
    let root = marked.contains("↓<submission") ? "↓<submission" : "<submission"
    let start = marked.firstRange(of: root)!.lowerBound
    let padded = marked[..<start] + "<!-- é 日本 🎻 e\u{301} -->" + lineBreak + marked[start...]
    // The finding moves down with what follows the comment, or to the right on the line of the root.
    let place = String(padded).prefix { $0 != "↓" }.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    let isMarked = padded.contains("↓")
    expectOnly(
      rule,
      in: RuleExample(
        document: padded.filter { $0 != "↓" },
        position: isMarked ? SourcePosition(line: place.count, column: place.last!.count + 1) : .start,
        companionFiles: example.companionFiles))
  }

  private func expectOnly(_ rule: Rule, in example: RuleExample) {
    let found = findings(in: example, of: rule)
    let here = found.filter { $0.file == "example.xml" }
    #expect(!here.isEmpty)
    for finding in found { #expect(finding.rule == rule.id, "\(finding.summary)") }
    for finding in here { #expect(finding.position == example.position, "\(finding.summary)") }
  }
}

extension Finding {
  /// `file:line:column rule: message`, for the failures of tests.
  var summary: String { "\(file):\(position) \(rule): \(message(.en))" }
}
