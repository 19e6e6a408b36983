import Foundation
import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// Whoever writes something else in place of the id of a question is told one that there is, or none.
struct QuestionMeaningTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.questionnaires]).corpus

  private func said(_ written: String) -> [Finding] {
    findings(in: [
      (
        path: "a.xml",
        text: """
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="\(written)" value="yes"/>
        </submission>
        """
      )
    ])
  }

  @Test(arguments: [
    "tip.5.áccomplices", "tip.5.cómplices", "tip.5…accomplices", "tip.5.accom\u{AD}plices", "tip.5.accomplices Sí",
    "accomplices", "Accomplices", "Participation as an accomplice", "Participación como cómplice", "tip.5.acomplices",
    "TIP.5.accomplices", "tip 5 accomplices", "tip.5.accomplices\u{200B}",
  ])
  func anIdOtherwiseTypedMeansItsQuestion(_ written: String) {
    let findings = said(written)
    #expect(findings.count == 1, "\(findings.map { $0.message(.en) })")
    #expect(findings.first?.correction == Correction(writing: "tip.5.accomplices", insteadOf: written), "\(written)")
  }

  @Test(arguments: ["Zaragoza", "¿?", "…", "Duty one", "una cosa y otra", String(repeating: "á", count: 500)])
  func whatMeansNoneSuggestsNone(_ written: String) {
    for finding in said(written) { #expect(finding.correction == nil, "\(finding.message(.en))") }
  }

  /// Every id with a slip, every label and every text leads to an id of the questionnaire.
  @Test func noIdIsInvented() {
    for questionnaire in Self.corpus.questionnaires.values {
      let finder = QuestionFinder(questionnaire)
      for question in questionnaire.questions {
        #expect(finder.question(meantBy: question.id) == question.id)
        #expect(finder.question(meantBy: question.id.uppercased()) == question.id)
        for language in Language.allCases {
          for text in [question.text, question.label].compactMap({ $0?(language) }) {
            guard let meant = finder.question(meantBy: text) else { continue }
            #expect(questionnaire[question: meant] != nil, "\(text)")
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ("Must firearms be marked?", "fp.example.rule"), ("¿Deben marcarse las armas de fuego?", "fp.example.rule"),
      ("fp.example.rúle", "fp.example.rule"), ("rule", "fp.example.rule"), ("Duty one", nil), ("An answer", nil),
    ] as [(String, String?)])
  func inAConditionTheTextOfAQuestionMeansIt(_ written: String, _ meant: String?) throws {
    let example = try #require(Rule.all.first { $0.id == "unknown-condition-question" }).failing.document
    let text = example.replacingOccurrences(of: "\"fp.example.rules\"", with: "\"\(written)\"")
    let found = findings(in: [(path: "a.xml", text: text)]).filter {
      $0.rule == "invalid-value" || $0.rule == "unknown-condition-question"
    }
    #expect(found.count == 1, "\(found.map { $0.message(.en) })")
    #expect(found.first?.correction?.meant == meant)
  }
}
