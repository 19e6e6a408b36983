import PalermoModel
import Testing

/// That evidence is missing is not said beside a finding that it cannot be read.
@Suite struct MissingEvidenceTests {
  private static func rules(_ evidence: String) -> [String] {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="partly">\(evidence)</answer>
      </submission>
      """
    return findings(in: [("a.xml", text)]).map(\.rule)
  }

  @Test(arguments: [
    "<evidence title=\"Law 1\" provision=\"1\"/>", "<evidence kind=\"legislation\" provision=\"1\"/>",
    "<evidence kind=\"laws\" title=\"Law 1\"/>",
  ])
  func evidenceThatCannotBeReadIsOneFinding(evidence: String) {
    let rules = Self.rules(evidence)
    #expect(rules.count == 1)
    #expect(rules != ["missing-evidence"])
  }

  @Test func evidenceThatIsNotThereIsMissing() {
    #expect(Self.rules("") == ["missing-evidence"])
    #expect(
      Self.rules("<evidence kind=\"practice\" title=\"Practice 1\" provision=\"1\"/>").contains("missing-evidence"))
  }
}
