import PalermoLoading
import PalermoRules
import PalermoModel
import Testing
@testable import PalermoValidation

struct AcceptanceTests {
  @Test func onlyErrorsReturnAFileUnlessWarningsAreToo() {
    let (lenient, strict) = (AcceptancePolicy(), AcceptancePolicy(isStrict: true))
    #expect(Severity.allCases.map(lenient.verdict) == [.accepted, .accepted, .returned])
    #expect(Severity.allCases.map(strict.verdict) == [.accepted, .returned, .returned])
    #expect(lenient.verdict(on: [Finding]()) == .accepted)
  }

  /// The table says of every failing example what the validator says, as a draft, as final and strictly.
  @Test(
    arguments: Rule.all.filter { $0.category != .collection && $0.failing.marked.contains("<submission") })
  func theTableIsWhatTheValidatorDoes(_ rule: Rule) throws {
    let table = AcceptanceTable(Rule.all, [])
    let row = try #require(table.rows.first { $0.rules.contains(rule.id) })
    #expect(row.category == rule.category && row.severity == rule.severity)
    let sources =
      [(path: "a.xml", text: rule.failing.document)]
      + rule.failing.companionFiles.enumerated().map { (path: "companion-\($0).xml", text: $1) }
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
