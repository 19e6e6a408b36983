import PalermoLoading
import PalermoModel
import PalermoRules
import TestSupport
import Testing

/// A name that only the file knows is part of what it says, and no finding that is redacted quotes it.
struct UnknownNamesTests {
  private static let corpus = CorpusLoader().load(
    [Project.path("Samples/caricom/cycle.xml")], extras: [.questionnaires, .instruments]
  ).corpus

  private static func findings(_ questionnaire: QuestionnaireKey, answering questions: [String]) throws -> [Finding] {
    var attachments = Answer.Attachments()
    let text = "The same explanation stands beside several answers, and it is a long one."
    attachments.explanations = [RespondentText(language: "en", text: text)]
    let answers = questions.map { question in
      Answer(
        question: question, values: ["yes"], isConfidential: true, needsConfirmation: true, attachments: attachments)
    }
    let submission = Submission(
      questionnaire: questionnaire, state: "XAA", cycle: try #require(corpus.cycles.first).id, status: .final,
      date: try #require(CalendarDate("2026-05-30")), source: SubmissionSource(kind: .exercise), answers: answers,
      file: "a.xml")
    return SubmissionContext(
      submission, corpus: corpus, companions: [], duplicates: nil, predecessor: nil, status: nil
    ).findings()
  }

  private static func says(_ finding: Finding, _ word: String) -> Bool {
    Language.allCases.contains { language in
      finding.message(language).contains(word) || finding.fix?(language).contains(word) == true
    } || finding.subject?.contains(word) == true
  }

  @Test func anUnknownQuestionIsWithheld() throws {
    let key = try #require(Self.corpus.latestVersion(of: "tip-criminalization"))
    let findings = try Self.findings(key, answering: ["tip.5.offence", "tip.5.zebra17", "tip.5.zebra18"])
    let quoting = findings.filter { Self.says($0, "zebra1") }
    #expect(
      Set(quoting.map(\.rule)).isSuperset(of: ["unknown-question", "unconfirmed-answer", "identical-explanations"]))
    #expect(!findings.contains { Self.says($0.redacted, "zebra1") })
    // The ids of the questionnaire are no secret.
    #expect(findings.contains { $0.rule == "unconfirmed-answer" && Self.says($0.redacted, "tip.5.offence") })
  }

  @Test func anUnknownQuestionnaireIsWithheld() throws {
    let findings = try Self.findings(QuestionnaireKey(id: "zebra20", version: "2026.1"), answering: ["tip.5.offence"])
    #expect(findings.contains { Self.says($0, "zebra20") })
    #expect(!findings.contains { Self.says($0.redacted, "zebra20") })
  }

  @Test func whatIsNoIDIsNotSaidToBeNotDue() throws {
    for (id, isID) in [("zebra20", true), ("ZEBRA20 Trafficking", false)] {
      let findings = try Self.findings(QuestionnaireKey(id: id, version: "2026.1"), answering: [])
      #expect(findings.contains { $0.rule == "not-due" } == isID, "\(id)")
    }
  }
}
