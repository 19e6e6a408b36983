import PalermoLoading
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

  @Test(arguments: Rule.all.filter { !$0.isAdjustable }, [nil] + Severity.allCases)
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

struct AcceptanceTests {
  @Test func onlyErrorsReturnAFileUnlessWarningsAreToo() {
    let (lenient, strict) = (AcceptancePolicy(), AcceptancePolicy(isStrict: true))
    #expect(Severity.allCases.map(lenient.verdict) == [.accepted, .accepted, .returned])
    #expect(Severity.allCases.map(strict.verdict) == [.accepted, .returned, .returned])
    #expect(lenient.verdict(on: [Finding]()) == .accepted)
  }

  /// The table says of every failing example what the validator says, as a draft, as final and strictly.
  @Test(arguments: Rule.all.filter { $0.failing.marked.contains("<submission") })
  func theTableIsWhatTheValidatorDoes(_ rule: Rule) throws {
    let table = AcceptanceTable(Rule.all, [])
    let row = try #require(table.rows.first { $0.rules.contains(rule.id) })
    #expect(row.category == rule.category && row.severity == rule.severity)
    let sources =
      [(path: "a.xml", text: rule.failing.document)]
      + rule.failing.companionFiles.enumerated().map { (path: "company-\($0).xml", text: $1) }
    let loaded = CorpusLoader().load(sources, extras: [.instruments, .questionnaires])
    for (status, isStrict) in [(Submission.Status.draft, false), (.final, false), (.draft, true), (.final, true)] {
      let result = Validator(as: status, policy: AcceptancePolicy(isStrict: isStrict)).validate(loaded)
      guard let finding = result.findings.first(where: { $0.rule == rule.id && $0.file == "a.xml" }) else {
        #expect(status == .draft || rule.id == "empty-answer", "a final submission is held to every rule")
        continue
      }
      let verdict =
        switch (status, isStrict) {
        case (.draft, false): row.draft
        case (.final, false): row.final
        case (.draft, true): row.strictDraft
        case (.final, true): row.strictFinal
        }
      #expect(verdict == AcceptancePolicy(isStrict: isStrict).verdict(on: finding.severity), "\(status)")
    }
  }

  @Test func everyRuleIsInTheTableOnce() {
    let questionnaires = Array(CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values)
    let rules = AcceptanceTable(Rule.all, questionnaires).rows.flatMap(\.rules)
    let stated = questionnaires.flatMap { questionnaire in questionnaire.rules.map { questionnaire.fullID(of: $0) } }
    let all = Rule.all.map(\.id) + stated
    #expect(rules.sorted() == all.sorted())
  }
}
