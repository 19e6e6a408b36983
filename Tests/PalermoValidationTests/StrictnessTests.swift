import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// What a strict version of a questionnaire demands of answers, and what is said of it to those who answer the one before.
struct StrictnessTests {
  private static let (earlier, strict) = ("2026.1", "2026.2")

  /// The findings on an answer beside others that it needs.
  private func findings(_ answer: String, to version: String, of questionnaire: String = "tip-criminalization")
    -> [Finding]
  {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(questionnaire)" version="\(version)" state="XAA"
                  cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        \(answer)
      </submission>
      """
    let loaded = CorpusLoader().load([(path: "a.xml", text: text)])
    return validator().validate(loaded).findings.filter { finding in
      // The version before had rules of its own for some of this.
      finding.rule != "superseded-version" && !finding.rule.contains("/")
    }
  }

  private func rules(_ answer: String, to version: String) -> [String] {
    findings(answer, to: version).map { "\($0.rule) \($0.severity)" }
  }

  @Test(
    "What a strict version refuses, the one before warns of, and says from when",
    arguments: [
      ("exclusive-option", #"<answer question="tip.1.effects" value="none predicate-offence"/>"#),
      (
        "closed-not-applicable",
        #"<answer question="tip.5.organizing" value="not-applicable"><explanation xml:lang="es">Está en otra ley.</explanation></answer>"#
      ),
      ("number-out-of-range", #"<answer question="tip.5.penalty" value="120"/>"#),
      ("number-out-of-range", #"<answer question="tip.5.cases"><figure year="2024" value="1.5"/></answer>"#),
      ("wrong-answer-type", #"<answer question="tip.5.penalty" value="0x10"/>"#),
      ("wrong-answer-type", #"<answer question="tip.5.penalty" value="1e1"/>"#),
      ("wrong-answer-type", #"<answer question="tip.5.penalty" value="+5"/>"#),
      ("wrong-answer-type", #"<answer question="tip.5.penalty" value="007"/>"#),
      ("wrong-answer-type", #"<answer question="tip.5.cases"><figure year="2024" value="007"/></answer>"#),
    ])
  func binding(rule: String, answer: String) {
    #expect(rules(answer, to: Self.strict) == ["\(rule) error"])
    #expect(rules(answer, to: Self.earlier) == ["\(rule) warning"])
    for finding in findings(answer, to: Self.earlier) {
      for language in Language.allCases { #expect(finding.message(language).contains(Self.strict)) }
    }
    for finding in findings(answer, to: Self.strict) {
      for language in Language.allCases { #expect(!finding.message(language).contains(Self.strict)) }
    }
  }

  @Test(
    "What was never a number is an error in every version",
    arguments: ["12,5", "-3", "nan", "inf", "doce", "5 6"])
  func neverRight(value: String) {
    for version in [Self.earlier, Self.strict] {
      let found = findings(#"<answer question="tip.5.penalty" value="\#(value)"/>"#, to: version)
      #expect(found.map(\.severity) == [.error], "\(value) \(version)")
    }
  }

  @Test(
    "A message says what to write instead",
    arguments: [
      ("12,5", "12.5"), ("1 000", "1000"), ("+5", "5"), ("007", "7"), ("1e1", "10"), ("0x10", "16"), ("5 años", "5"),
    ])
  func form(written: String, form: String) throws {
    let found = try #require(
      findings(#"<answer question="tip.5.penalty" value="\#(written)"/>"#, to: Self.strict).first)
    for language in Language.allCases { #expect(found.message(language).contains(form)) }
  }

  @Test("Nothing of a confidential answer is said", arguments: ["12,5", "1,000", "007", "120", "0x10"])
  func confidential(value: String) {
    let plain = findings(#"<answer question="tip.5.penalty" value="\#(value)"/>"#, to: Self.earlier)
    let found = findings(#"<answer question="tip.5.penalty" value="\#(value)" confidential="true"/>"#, to: Self.earlier)
    #expect(found.map(\.rule) == plain.map(\.rule) && found.count == 1)
    for finding in found {
      for language in Language.allCases {
        let text = finding.message(language) + (finding.fix?(language) ?? "")
        #expect(!text.contains(value) && !text.contains("12.5") && !text.contains("16"))
        #expect(finding.severity == .error || text.contains(Self.strict))
      }
    }
  }

  @Test("A decimal comma is named") func comma() throws {
    let found = try #require(findings(#"<answer question="tip.5.penalty" value="1,5"/>"#, to: Self.strict).first)
    let names: [Language: String] = [.en: "comma", .es: "coma", .fr: "virgule", .pt: "vírgula"]
    for language in Language.allCases { #expect(found.message(language).contains(names[language]!)) }
  }

  @Test("An explanation confirms what is unusual") func confirmed() {
    let unusual = #"<answer question="tip.3.child-age" value="25">"#
    #expect(rules(unusual + "</answer>", to: Self.strict) == ["implausible-answer warning"])
    #expect(
      rules(unusual + #"<explanation xml:lang="es">Ley 12.</explanation></answer>"#, to: Self.strict) == [])
    #expect(rules(unusual + "</answer>", to: Self.earlier) == [])
  }

  @Test("“Not applicable” stays an answer where the treaty leaves a way out") func open() {
    let answer =
      #"<answer question="tip.5.attempt" value="not-applicable"><explanation xml:lang="es">Está en otra ley.</explanation></answer>"#
    #expect(rules(answer, to: Self.strict) == [])
  }
}
