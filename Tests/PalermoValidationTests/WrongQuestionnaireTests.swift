import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoValidation

/// A submission that names another questionnaire than the one that it answers is told so once, and no answer of one treaty
/// is proposed to be taken for another's.
struct WrongQuestionnaireTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.questionnaires]).corpus

  private static let latest = corpus.questionnaires.values
    .filter { corpus.latestVersion(of: $0.key.id) == $0.key }.sorted { $0.key < $1.key }

  private func said(_ key: QuestionnaireKey, _ questions: [String], status: String = "draft") -> [Finding] {
    let answers = questions.map { "  <answer question=\"\($0)\"/>" }
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(key.id)" version="\(key.version)" state="XAA" cycle="2026" status="\(status)" date="2026-05-30">
        <source kind="exercise"/>
      \(answers.joined(separator: "\n"))
      </submission>
      """
    return findings(in: [(path: "a.xml", text: text)])
  }

  /// Of every questionnaire in place of every other.
  @Test(arguments: ["draft", "final"])
  func answersToAnotherQuestionnaireAreToldOnce(_ status: String) {
    for meant in Self.latest {
      let other = Self.latest.first { $0.key.id != meant.key.id && $0.cluster == meant.cluster }!
      let findings = said(other.key, meant.questions.map(\.id), status: status)
        .filter { $0.rule != "empty-answer" }
      #expect(findings.map { "\($0.position) \($0.rule)" } == ["1:43 wrong-questionnaire"], "\(meant.key)")
      #expect(
        findings.first?.message(.en)
          == "all \(meant.questions.count) answers are to questions of the questionnaire “\(meant.key.id)”; write \(meant.key.id)"
      )
      #expect(findings.first?.correction == Correction(writing: meant.key.id, insteadOf: other.key.id))
      #expect(said(meant.key, meant.questions.map(\.id)).map(\.rule).contains("wrong-questionnaire") == false)
    }
  }

  /// Three quarters are nearly all; with fewer, or with one alone, each answer is told whose question it answers.
  @Test(arguments: [(3, 1, true), (6, 2, true), (2, 1, false), (1, 0, false), (5, 2, false)])
  func nearlyAllOfThemDecide(_ others: Int, _ own: Int, _ isTold: Bool) {
    let (smuggling, trafficking) = (
      Self.latest.first { $0.key.id == "som-criminalization" }!,
      Self.latest.first { $0.key.id == "tip-criminalization" }!
    )
    let asked = trafficking.questions.prefix(others) + smuggling.questions.prefix(own)
    let findings = said(smuggling.key, asked.map(\.id))
    let ofReferences = findings.filter { $0.rule == "wrong-questionnaire" || $0.rule == "unknown-question" }
    if isTold {
      #expect(ofReferences.map(\.rule) == ["wrong-questionnaire"])
      #expect(ofReferences.first?.message(.en).hasPrefix("\(others) of the \(others + own) answers") == true)
    } else {
      #expect(ofReferences.map(\.rule) == Array(repeating: "unknown-question", count: others))
      for finding in ofReferences {
        #expect(finding.correction == nil)
        #expect(finding.message(.en).contains("did you mean") == false)
      }
    }
  }

  /// What belongs to another questionnaire is never taken for a slip of the pen.
  @Test func noQuestionIsTakenForThatOfAnotherQuestionnaire() {
    for named in Self.latest {
      let others = Self.latest.filter { $0.key.id != named.key.id }.flatMap { $0.questions.prefix(3) }.map(\.id)
      let findings = said(named.key, others).filter { $0.rule == "unknown-question" }
      #expect(findings.count == others.count, "\(named.key)")
      for finding in findings { #expect(finding.correction == nil, "\(finding.message(.en))") }
    }
  }

  @Test func itIsSaidWhoseQuestionItIs() {
    let smuggling = Self.latest.first { $0.key.id == "som-criminalization" }!
    let open = findings(in: [
      (
        path: "a.xml",
        text: """
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(smuggling.key.id)" version="\(smuggling.key.version)" state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="tip.5.attempt" value="yes"/>
        </submission>
        """
      )
    ])
    #expect(
      open.map { $0.message(.en) } == [
        "the question “tip.5.attempt” is not in the questionnaire “som-criminalization”; it is a question of \(Self.corpus.question("tip.5.attempt")!.questionnaire.key)"
      ])
  }
}
