import Foundation
import PalermoLoading
import PalermoModel
import PalermoRules
import TestSupport
import Testing

/// What is found at an open answer, or at a file, either does not depend on what is answered in confidence, or is marked
/// as telling it, so that its text is withheld.
struct TellingFindingsTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments]).corpus

  private static let latest = corpus.questionnaires.values
    .filter { corpus.latestVersion(of: $0.key.id) == $0.key }.sorted { $0.key < $1.key }

  /// The questions that conditions and rules look at, and that offer values to choose from.
  private static let deciding: [Question] = {
    let looked = Set(
      latest.flatMap { form in
        form.questions.flatMap { $0.relevance?.questions ?? [] } + form.rules.flatMap { $0.questions }
      })
    return latest.flatMap { $0.questions }.filter { looked.contains($0.id) && $0.choices != nil }
  }()

  /// What is answered to all questions but one.
  private enum Filling: CaseIterable {
    case nothing, first, last

    func values(_ question: Question) -> [String]? {
      switch self {
      case .nothing: nil
      case .first: question.choices?.first.map { [$0] } ?? (question.type == .number ? ["4"] : nil)
      case .last: question.choices?.last.map { [$0] } ?? (question.type == .number ? ["0"] : nil)
      }
    }
  }

  /// A submission of which each answer stands on a line of its own.
  private func submission(
    to form: Questionnaire, confidential: String, in cycle: String = "2026", _ values: (Question) -> [String]?
  ) throws -> Submission {
    var attachments = Answer.Attachments()
    attachments.explanations = [RespondentText(language: "en", text: "The law has been in force since 2011.")]
    var answers: [Answer] = []
    for (index, question) in form.questions.enumerated() {
      guard let values = values(question) else { continue }
      let place = SourcePosition(line: index + 2, column: 1)
      answers.append(
        Answer(
          question: question.id, values: values, isConfidential: question.id == confidential,
          attachments: attachments, position: place, valuePosition: place))
    }
    return Submission(
      questionnaire: form.key, state: "XAA", cycle: cycle, status: .final,
      date: try #require(CalendarDate("\(cycle)-05-30")), source: SubmissionSource(kind: .exercise), answers: answers,
      file: "\(form.key.id).xml")
  }

  private func findings(
    _ submission: Submission, _ dossier: [Submission], predecessor: Submission? = nil
  ) -> [Finding] {
    SubmissionContext(
      submission, corpus: Self.corpus, companions: dossier.filter { $0.file != submission.file }, duplicates: nil,
      predecessor: predecessor, status: nil
    ).findings()
  }

  /// A confidential answer takes each of its values in turn, with nothing else answered, or everything.
  @Test func whatIsShownDoesNotDependOnAConfidentialAnswer() throws {
    let isNightly = ProcessInfo.processInfo.environment["PALERMO_NIGHTLY"] == "1"
    var random = SeededRandom(seed: 5)
    #expect(Self.deciding.count > 100)
    let chosen = isNightly ? Self.deciding : Array(Self.deciding.shuffled(using: &random).prefix(24))
    var telling: Set<String> = []
    for question in chosen {
      let instrument = try #require(Self.corpus.question(question.id)).questionnaire.instrument
      let forms = Self.latest.filter { $0.instrument == instrument }
      let values = (question.choices ?? []) + (question.allowsNotApplicable ? [Answer.notApplicable] : [])
      for filling in Filling.allCases {
        var shown: Set<[String]> = []
        for value in values {
          let dossier = try forms.map { form in
            try submission(to: form, confidential: question.id) { $0.id == question.id ? [value] : filling.values($0) }
          }
          var lines: [String] = []
          for submission in dossier {
            let own = submission[question: question.id]?.position
            for finding in findings(submission, dossier) where finding.position != own {
              if finding.tellsConfidential {
                telling.insert(finding.rule)
              } else {
                lines.append("\(finding.file):\(finding.position) \(finding.rule): \(finding.message(.en))")
              }
            }
          }
          shown.insert(lines)
        }
        #expect(shown.count == 1, "\(question.id), \(filling)")
      }
    }
    // Something was there to be told.
    #expect(telling.isSuperset(of: ["unanswered-question", "irrelevant-answer"]), "\(telling)")
    #expect(telling.contains { $0.utf8.contains(UInt8(ascii: "/")) })
  }

  /// What the state answered in confidence in the cycle before is not quoted at what it answers openly now.
  @Test func anEarlierConfidentialAnswerIsNotTold() throws {
    let form = try #require(Self.latest.first { $0.key.id == "tip-criminalization" })
    let question = "tip.5.accomplices"
    let now = try submission(to: form, confidential: "") { $0.id == question ? ["yes"] : nil }
    func found(_ value: String, confidential: String) throws -> [Finding] {
      let before = try submission(to: form, confidential: confidential, in: "2025") {
        $0.id == question ? [value] : nil
      }
      return findings(now, [now], predecessor: before)
    }
    let shown = try Set(
      ["yes", "partly", "no"].map { value in
        try found(value, confidential: question).filter { !$0.tellsConfidential }.map { finding in
          "\(finding.rule) \(finding.message(.en))"
        }
      })
    #expect(shown.count == 1)
    let open = try #require(try found("partly", confidential: "").first { $0.rule == "stale-explanation" })
    let withheld = try #require(try found("partly", confidential: question).first { $0.rule == "stale-explanation" })
    #expect(!open.tellsConfidential && open.message(.en).contains("partly"))
    #expect(withheld.tellsConfidential && !withheld.redacted.message(.en).contains("partly"))
  }
}
