import Foundation
import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// Whoever names an instrument by its title in place of its code is told the code, once, where it stands.
struct InstrumentMeaningTests {
  private static let instruments = CorpusLoader().load([String](), extras: [.instruments]).corpus.instruments.all

  private func region(_ written: String) -> String {
    """
    <region xmlns="urn:palermo-toolkit:1" id="exercise" kind="fictional">
      <name xml:lang="en">Exercise</name>
      <agreement instrument="\(written)" standing="counted"/>
      <state code="XAA" officialLanguages="en" submissionLanguages="en" column="0" row="0"><name xml:lang="en">Exercise A</name></state>
    </region>
    """
  }

  private func said(_ written: String) -> [Finding] {
    findings(in: [(path: "a.xml", text: region(written))]).filter {
      $0.rule == "invalid-value" || $0.rule == "unknown-instrument"
    }
  }

  @Test func aWholeTitleMeansItsInstrument() {
    for instrument in Self.instruments.prefix(4) {
      for language in Language.allCases {
        for title in [instrument.shortTitle(language), instrument.title(language)] {
          let findings = said(title)
          #expect(findings.map { "\($0.position) \($0.rule)" } == ["3:14 invalid-value"], "\(title)")
          #expect(findings.first?.correction == Correction(writing: instrument.id, insteadOf: title), "\(title)")
        }
      }
    }
  }

  @Test(arguments: [
    ("untoc", "; write UNTOC"), ("the Palermo thing", "such as UNTOC"), ("Zaragoza", "such as UNTOC"),
  ])
  func whatMeansNoneIsToldOnceToo(_ written: String, _ ending: String) {
    let findings = said(written)
    #expect(findings.map { "\($0.position) \($0.rule)" } == ["3:14 invalid-value"], "\(written)")
    #expect(findings.first?.message(.en).hasSuffix(ending) == true, "\(findings.map { $0.message(.en) })")
  }

  /// In a condition, whose questionnaire is read with it.
  @Test func inAConditionItIsToldOnce() throws {
    let example = try #require(Rule.all.first { $0.id == "unknown-condition-question" }).failing.document
    let text = example.replacingOccurrences(
      of: #"<answered question="fp.example.rules"/>"#, with: #"<party instrument="Palermo Convention"/>"#)
    let condition = findings(in: [(path: "a.xml", text: text)]).filter {
      $0.rule == "invalid-value" || $0.rule == "unknown-instrument"
    }
    #expect(condition.map(\.rule) == ["invalid-value"])
    #expect(condition.first?.correction?.meant == "UNTOC")
  }
}
