import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// What is wrong with an attribute of `part` is told once, at the attribute, with what to write.
struct PartAttributesTests {
  private static let attributes = [
    "authority": "prosecution", "plan": "usual", "base": String(repeating: "0a", count: 32), "due": "2026-12-31",
    "questions": "tip.5.cases", "marks": "-",
  ]

  private static let order = ["authority", "plan", "base", "due", "questions", "marks"]

  /// The findings on a part with a value in place of that of one attribute, or without it.
  private func said(_ attribute: String, _ value: String?) -> (findings: [Finding], column: Int) {
    var tag = "<part"
    var column = 1
    for name in Self.order {
      guard let written = name == attribute ? value : Self.attributes[name] else { continue }
      if name == attribute { column = tag.count + 2 }
      tag += " \(name)=\"\(written)\""
    }
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      \(tag)><answer question="tip.5.cases"/></part>
      <answer question="tip.5.cases"><figure year="2024" value="3"/></answer>
      </submission>
      """
    return (findings(in: [(path: "a.xml", text: text)]), column)
  }

  @Test func aPartAsItWasHandedOutIsSound() {
    #expect(said("due", Self.attributes["due"]).findings.map(\.rule) == [])
    for optional in ["plan", "due", "marks"] { #expect(said(optional, nil).findings.map(\.rule) == [], "\(optional)") }
  }

  @Test(arguments: [
    ("authority", "", "must be the id that the plan gives the authority, as it came in the file"),
    ("authority", "Prosecution", "as it came in the file; write prosecution"),
    ("authority", "Public prosecution service", "the id that the plan gives the authority, as it came in the file"),
    ("plan", "", "the id of the plan by which the submission was divided, such as usual"),
    ("plan", "Usual", "such as usual; write usual"),
    ("plan", "The usual plan", "the id of the plan by which the submission was divided, such as usual"),
    ("base", "", "copy them from the file as it came"),
    ("base", "142832", "copy them from the file as it came"),
    ("due", "", "must be a date such as 2026-05-30"), ("due", "31/12/2026", "; write 2026-12-31"),
    ("questions", "", "such as tip.5.offence tip.5.cases"),
    ("questions", "TIP.5.cases", "; write tip.5.cases"),
    ("questions", "tip.5.cases, tip.5.offence", "; write tip.5.cases tip.5.offence, separated by plain spaces"),
    ("questions", "tip.5.offénce", "; write tip.5.offence"),
    ("questions", "tip.5.cáses,tip.5.ofénce", "; write tip.5.cases tip.5.offence, separated by plain spaces"),
    ("questions", "Number of cases", "such as tip.5.offence tip.5.cases"),
    ("questions", "tip.5.case", "did you mean “tip.5.cases”?"),
    ("questions", "tip.5.cases tip.5.ofence", "did you mean “tip.5.offence”?"),
    ("marks", "", "copy them from the file as it came"), ("marks", "x", "copy them from the file as it came"),
    ("marks", "0123456789", "copy them from the file as it came"),
  ])
  func aWrongValueIsToldAtItsPlace(_ attribute: String, _ value: String, _ words: String) {
    let (findings, column) = said(attribute, value)
    #expect(findings.map { "\($0.position)" } == ["3:\(column)"], "\(findings.map { $0.message(.en) })")
    #expect(findings.first?.message(.en).hasSuffix(words) == true, "\(findings.map { $0.message(.en) })")
  }

  /// A copy is compared only with questions that there are: a slip in them is no change of what was handed out.
  @Test(arguments: ["tip.5.ofence", "tip.5.offence-", "TIP.5.offence", "tip.5.offénce"])
  func aSlipInTheQuestionsIsNoChangeOfTheCopy(_ slip: String) {
    func said(_ questions: String, _ mark: String) -> [String] {
      let text = """
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <part authority="prosecution" base="\(String(repeating: "0a", count: 32))" questions="\(questions)" marks="\(mark)"><answer question="tip.5.offence" value="no"/></part>
        <answer question="tip.5.offence" value="no"/>
        </submission>
        """
      return findings(in: [(path: "a.xml", text: text)]).map(\.rule)
    }
    #expect(said("tip.5.offence", "-") == ["altered-copy"])
    let found = said(slip, "-")
    #expect(found == ["unknown-question"] || found == ["invalid-value"], "\(found)")
  }

  /// A mark that is written in capitals, as the sum of the base, is one all the same.
  @Test func capitalsAreWrittenSmall() {
    let base = String(repeating: "0a", count: 32)
    #expect(said("base", base.uppercased()).findings.map { $0.message(.en).hasSuffix("; write \(base)") } == [true])
    #expect(said("base", base.uppercased()).findings.map { $0.correction?.meant } == [base])
  }

  @Test(arguments: [
    ("authority", "as it came in the file"), ("base", "copy them from the file as it came"),
    ("questions", "such as tip.5.offence tip.5.cases"),
  ])
  func aMissingOneIsToldWithWhatToAdd(_ attribute: String, _ words: String) {
    let findings = said(attribute, nil).findings
    #expect(findings.map { "\($0.position) \($0.rule)" } == ["3:1 missing-attribute"])
    #expect(findings.first?.fix?(.en).hasSuffix(words) == true)
  }
}
