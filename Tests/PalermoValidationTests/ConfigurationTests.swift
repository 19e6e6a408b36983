import PalermoLoading
import PalermoRules
import PalermoModel
import Testing
@testable import PalermoValidation

struct ConfigurationTests {
  private func validate(_ rule: Rule, as severity: Severity?, isStrict: Bool = false) -> ValidationResult {
    let loaded = CorpusLoader().load(
      [(path: "a.xml", text: rule.failing.document)], extras: [.instruments, .questionnaires, .glossary])
    let configuration = Configuration(
      settings: [Configuration.Setting(rule: rule.id, severity: severity, position: .start)], file: ".palermo.xml")
    let project = ProjectSettings(configurations: ["a.xml": configuration], today: CalendarDate("2026-05-30"))
    return Validator(
      checksWording: rule.category == .wording, policy: AcceptancePolicy(isStrict: isStrict), settings: project
    ).validate(loaded)
  }

  /// A path that a search of the folder cannot meet is told with what is meant, and no other path is told.
  @Test(
    arguments: [
      ("archive", nil, nil), ("drafts/2026/*.xml", nil, nil), ("./a", nil, nil), ("a/", nil, nil), ("a//b", nil, nil),
      ("*", nil, nil), ("a b", nil, nil), ("a..b", nil, nil), ("**/x", nil, nil),
      ("/home/x/archive", "does not begin", nil), ("~/archive", "does not begin", nil),
      ("C:\\x\\archive", "does not begin", nil), ("\\\\server\\x", "does not begin", nil),
      ("https://example.org/a", "does not begin", nil), ("drafts\\2026", "separates", "drafts/2026"),
      ("..\\x", "separates", nil), ("../x", "leads out", nil), ("a/../../x", "leads out", nil),
      ("..", "leads out", nil),
      ("a/../b", "goes back", "b"), ("a/..", "is the folder", nil), (".", "is the folder", nil),
      ("./", "is the folder", nil),
      (".git", "begins with a dot", nil), ("a/.b/c", "begins with a dot", nil),
    ] as [(String, String?, String?)])
  func aPathThatLeadsNowhereIsTold(_ path: String, _ slip: String?, _ meant: String?) {
    let text = "<configuration xmlns=\"urn:palermo-toolkit:1\"><exclude path=\"\(path)\"/></configuration>"
    let found = findings(in: [(path: ".palermo.xml", text: text)])
    #expect(found.map(\.rule) == (slip == nil ? [] : ["misleading-path"]))
    #expect(found.first?.message(.en).contains(slip ?? "") ?? true)
    #expect(found.first?.correction?.meant == meant)
  }

  /// Every rule of one file that may be adjusted, at every weight.
  @Test(
    arguments: Rule.all.filter { $0.isAdjustable && $0.failing.companionFiles.isEmpty && $0.category != .comparison },
    [nil] + Severity.allCases)
  func acceptanceFollowsTheWeight(_ rule: Rule, _ severity: Severity?) throws {
    for isStrict in [false, true] {
      let result = validate(rule, as: severity, isStrict: isStrict)
      let acceptance = try #require(result.acceptances.first)
      #expect(result.findings.isEmpty == (severity == nil))
      #expect(result.findings.allSatisfy { $0.severity == severity })
      let verdict = severity.map(AcceptancePolicy(isStrict: isStrict).verdict) ?? .accepted
      #expect(acceptance.isAccepted == (verdict == .accepted))
      #expect(acceptance.errors == (severity == .error ? result.findings.count : 0))
    }
  }

  @Test(arguments: [nil] + Severity.allCases, [nil] + Severity.allCases)
  func whatMayOnlyRaiseNeverLowers(_ decided: Severity?, _ sent: Severity?) throws {
    let rule = try #require(Rule["missing-evidence"])
    let loaded = CorpusLoader().load(
      [(path: "a.xml", text: rule.failing.document)], extras: [.instruments, .questionnaires])
    func configuration(_ severity: Severity?) -> Configuration {
      Configuration(settings: [.init(rule: rule.id, severity: severity, position: .start)], file: ".palermo.xml")
    }
    var project = ProjectSettings(configurations: ["a.xml": configuration(decided)])
    project.raising = ["a.xml": [configuration(sent)]]
    let found = Validator(settings: project).validate(loaded).findings.filter { $0.rule == rule.id }.first?.severity
    #expect(found == [decided, sent].compactMap(\.self).max())
  }

  @Test(
    arguments: Rule.all.filter { !$0.isAdjustable && $0.category != .workbook && $0.category != .collection },
    [nil] + Severity.allCases)
  func rulesOfStructureKeepTheirWeight(_ rule: Rule, _ severity: Severity?) {
    let result = validate(rule, as: severity)
    #expect(!result.findings.isEmpty)
    #expect(result.findings.allSatisfy { $0.severity == rule.severity })
    #expect(result.acceptances.allSatisfy { !$0.isAccepted })
  }

  @Test func aRuleOfAQuestionnaireIsKnownByItsFullID() {
    let source = """
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule id="untoc-criminalization/r07a" severity="off"/>
        <rule id="untoc-criminalization/r07" severity="off"/>
      </configuration>
      """
    let found = findings(in: [(path: "c.xml", text: source)])
    #expect(found.map(\.summary).count == 1)
    #expect(found.first?.position == SourcePosition(line: 3, column: 9))
    #expect(found.first?.message(.en).contains("did you mean “untoc-criminalization/r07a”") == true)
  }
}
