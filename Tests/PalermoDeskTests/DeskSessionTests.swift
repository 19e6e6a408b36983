import Foundation
import PalermoDesk
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

/// What a session says of a submission is what the program says.
struct DeskSessionTests {
  @Test func thereAreManyCases() {
    #expect(DeskCase.all.count > 120)
    #expect(Set(DeskCase.all.map { $0.checks["en"]! }).count > 60)
  }

  @Test(arguments: DeskCase.all)
  func saysWhatTheProgramSays(_ known: DeskCase) {
    let session = Self.session(for: known)
    let check = session.check(as: nil, withholdsConfidential: true)
    for language in Language.allCases { #expect(check.json(in: language) == known.checks[language.rawValue]) }
    #expect(session.scorecards().json == known.scorecards)
    if let canonical = known.canonical { #expect(session.canonicalText() == canonical) }
  }

  @Test func anAnswerIsPutChangedAndTakenOut() throws {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" \
      cycle="2026" status="draft" date="2026-05-30"><source kind="exercise"/></submission>
      """
    let session = Self.session(for: DeskCase("edited", text))
    let blank = try #require(session.canonicalText())
    #expect(session.setAnswer(SourceText("<answer value='maybe' question='tip.5.offence'/>")))
    let findings = session.check(as: nil, withholdsConfidential: false).findings
    #expect(findings.contains { $0.rule == "unknown-option" && $0.subject == "tip.5.offence" })
    #expect(session.setAnswer(SourceText("<answer question='tip.5.offence' value='no'/>")))
    #expect(session.canonicalText()!.contains("<answer question=\"tip.5.offence\" value=\"no\"/>"))
    let after = session.check(as: nil, withholdsConfidential: false)
    #expect(!after.findings.contains { $0.rule == "unknown-option" })
    // What is asked after the offence is closed by the answer "no".
    #expect(after.json(in: .en).contains("\"asked\":\"no\",\"grounds\":[{\"question\":\"tip.5.offence\"}]"))
    #expect(session.setAnswer(SourceText("<answer question='tip.5.offence'/>")))
    #expect(session.canonicalText() == blank)
    #expect(session.setAttribute("status", "final"))
    #expect(session.canonicalText()!.contains("status=\"final\""))
    #expect(!session.setAnswer(SourceText("<answer value='no'/>")))
    #expect(!session.setAnswer(SourceText("<answer")))
  }

  /// The engine as it runs in a browser; `.ci/desk --test` says where it is.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["PALERMO_DESK"] != nil,
      "desk.wasm is not built here: .ci/desk --test builds it and runs this"))
  func theEngineOfBrowsersSaysWhatTheProgramSays() throws {
    let engine = try #require(ProcessInfo.processInfo.environment["PALERMO_DESK"])
    let folder = TemporaryFolder()
    for start in stride(from: 0, to: DeskCase.all.count, by: 250) {
      let some = Array(DeskCase.all[start...].prefix(250))
      let cases = try folder.write(String(decoding: JSONEncoder().encode(some), as: UTF8.self), to: "cases.json")
      let (output, code) = try Program("node", package: "nodejs").run(
        [Project.path("Tests/PalermoDeskTests/compare.mjs"), engine, cases])
      #expect(code == 0, "\(output)")
    }
  }

  private static func session(for known: DeskCase) -> DeskSession {
    let session = DeskSession()
    for text in known.company { _ = session.load(SourceText(text), path: "company.xml", isTrusted: false) }
    for name in known.builtIn { #expect(session.load(BuiltIn.source(name)!, path: name, isTrusted: true).isEmpty) }
    session.open(SourceText(known.text), path: "submission.xml")
    return session
  }
}
