import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoWorkbook
import Testing

@testable import PalermoValidation

/// Messages name options as the respondent reads them, and beside that as they are written, where they are to be written.
struct OptionNameTests {
  private static let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments]).corpus

  private func findings(on answers: [Answer], to form: Questionnaire, before: [Answer] = []) throws -> [Finding] {
    func submission(_ answers: [Answer], in cycle: String) throws -> Submission {
      Submission(
        questionnaire: form.key, state: "XAA", cycle: cycle, status: .draft,
        date: try #require(CalendarDate("\(cycle)-05-30")), source: SubmissionSource(kind: .exercise),
        answers: answers, file: "a.xml")
    }
    return SubmissionContext(
      try submission(answers, in: "2026"), corpus: Self.corpus, companions: [], duplicates: nil,
      predecessor: before.isEmpty ? nil : try submission(before, in: "2025"), status: nil
    ).findings()
  }

  private func form(_ id: String) throws -> Questionnaire {
    try #require(Self.corpus.latestVersion(of: id).flatMap { Self.corpus.questionnaires[$0] })
  }

  /// What can be chosen is listed in every language with all that is to be typed.
  @Test(arguments: ["tip-prevention", "untoc-cooperation", "fp-criminalization"])
  func whatCanBeChosenIsListedByLabelAndCode(_ id: String) throws {
    let form = try form(id)
    var count = 0
    for question in form.questions {
      guard let choices = question.choices else { continue }
      let found = try findings(on: [Answer(question: question.id, values: ["zzzzzzzz-9"])], to: form)
      let finding = try #require(found.first { $0.rule == "unknown-option" }, "\(question.id)")
      for language in Language.allCases {
        let fix = try #require(finding.fix?(language))
        for value in choices {
          let name = question.name(ofValue: value)(language)
          #expect(fix.contains(name == value ? value : "\(name) (\(value))"), "\(question.id): \(fix)")
        }
        #expect(fix.contains("(\(Answer.notApplicable))") == question.allowsNotApplicable, "\(question.id): \(fix)")
      }
      count += 1
    }
    #expect(count > 10)
  }

  @Test func levelsThatAreTheirCodesStandAlone() throws {
    let found = try findings(on: [Answer(question: "tip.5.offence", values: ["not"])], to: form("tip-criminalization"))
    let fix = try #require(found.first?.fix)
    #expect(fix(.en) == "choose among: yes, partly, no")
    #expect(fix(.es).hasSuffix("sí (yes), en parte (partly), no"))
  }

  /// Nothing is to be typed: the label is enough.
  @Test func whatWasChosenIsNamedByItsLabel() throws {
    let stay = try findings(on: [Answer(question: "tip.7.stay", values: ["adopted"])], to: form("tip-prevention"))
    let evidence = try #require(stay.first { $0.rule == "missing-evidence" })
    #expect(evidence.message(.es).contains("«Sí, y tales medidas están en vigor»"), "\(evidence.message(.es))")
    var attachments = Answer.Attachments()
    attachments.explanations = [RespondentText(language: "es", text: "La ley está en trámite.")]
    let (now, before) = ("yes", "partly")
    let changed = try findings(
      on: [Answer(question: "tip.5.offence", values: [now], attachments: attachments)],
      to: form("tip-criminalization"),
      before: [Answer(question: "tip.5.offence", values: [before], attachments: attachments)])
    let stale = try #require(changed.first { $0.rule == "stale-explanation" })
    #expect(stale.message(.fr).contains("«\u{A0}oui\u{A0}»") && stale.message(.fr).contains("«\u{A0}en partie\u{A0}»"))
  }

  /// In a workbook codes are nowhere to be seen, so that none is named.
  @Test func aWorkbookIsToldLabelsAlone() throws {
    let form = try form("untoc-cooperation")
    let found = try findings(on: [Answer(question: "untoc.18.urgent", values: ["none", "oral"])], to: form)
    let finding = try #require(found.first { $0.rule == "exclusive-option" })
    #expect(finding.message(.es).contains("«Ninguno de los anteriores (none)»"), "\(finding.message(.es))")
    let spoken = FindingWords(element: "answer", attribute: "value", form).spoken(finding)
    for language in Language.allCases {
      let message = spoken.message(language)
      #expect(!message.contains("(none)") && !message.contains("(oral)"), "\(message)")
    }
    #expect(spoken.message(.es).contains("«Ninguno de los anteriores»"))
  }
}
