package import PalermoModel
package import PalermoVocabularies

/// What a row of a workbook holds of an answer, or of a submission. One description of its cells serves whoever writes
/// rows and whoever reads them.
package enum EntryPart: String, CaseIterable {
  /// The value of an answer, and what is said of the answer as a whole.
  case value
  /// One of the options of which several may be chosen.
  case option
  /// One of several languages or states.
  case item
  /// The elements of answers.
  case text, other, figure, authority, link, explanation, reference, evidence, assistance
  // Of a submission.
  case questionnaire, version, state, cycle, status, date, source
  // Of the workbook alone.
  case template, base, language, office

  /// The parts that an answer has as elements, in the order of the schema.
  package static let elements: [EntryPart] = [
    .text, .other, .figure, .authority, .link, .explanation, .reference, .evidence, .assistance,
  ]
  /// The attributes that identify a submission.
  package static let ofSubmission: [EntryPart] = [.questionnaire, .version, .state, .cycle, .status, .date]

  /// The name of its element, for those that have one.
  package var element: Name? {
    switch self {
    case .text: .text
    case .other: .other
    case .figure: .figure
    case .authority: .authority
    case .link: .link
    case .explanation: .explanation
    case .reference: .reference
    case .evidence: .evidence
    case .assistance: .assistance
    case .source: .source
    case .value, .option, .item, .questionnaire, .version, .state, .cycle, .status, .date, .template, .base, .language,
      .office:
      nil
    }
  }

  /// What it is called at the left of its rows.
  package var label: LocalizedText {
    switch self {
    case .value, .option, .item: WorkbookWords["answer"]
    case .text: Texts.AnswerWorkbook.text
    case .other: WorkbookWords["otherText"]
    case .figure: WorkbookWords["figure"]
    case .authority: WorkbookWords["authority"]
    case .link: WorkbookWords["link"]
    case .explanation: WorkbookWords["explanation"]
    case .reference: WorkbookWords["reference"]
    case .evidence: WorkbookWords["evidence"]
    case .assistance: WorkbookWords["assistance"]
    case .questionnaire: WorkbookWords["questionnaire"]
    case .version: Texts.AnswerWorkbook.version
    case .state: Texts.AnswerWorkbook.state
    case .cycle: Texts.AnswerWorkbook.cycle
    case .status: Texts.AnswerWorkbook.status
    case .date: Texts.AnswerWorkbook.date
    case .source: Texts.AnswerWorkbook.source
    case .language: Texts.AnswerWorkbook.language
    case .office: Texts.AnswerWorkbook.office
    case .template, .base: LocalizedText(verbatim: "SHA-256")
    }
  }

  /// Its cells from left to right.
  package var fields: [EntryField] { Self.table[self] ?? [] }

  /// How many fields of a value every workbook shows. The others stand in those that were made of a draft which has them.
  static let shownFields = 3

  /// The most fields of a row.
  package static let mostFields = 8

  private static let table: [EntryPart: [EntryField]] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.describedFields) })

  private var describedFields: [EntryField] {
    switch self {
    case .value:
      [
        EntryField(.attribute(.value), .value, WorkbookWords["answer"]),
        EntryField(.notApplicable, .mark, WorkbookWords["notApplicable"]),
        EntryField(.attribute(.confidential), .mark, WorkbookWords["confidential"]),
        EntryField(.attribute(.reconfirm), .mark, Texts.AnswerWorkbook.toConfirm),
        EntryField(.attribute(.answeredBy), .line, Texts.AnswerWorkbook.answeredBy),
        EntryField(.attribute(.answeredOn), .date, Texts.AnswerWorkbook.answeredOn),
      ]
    case .option: [EntryField(.choice, .mark, WorkbookWords["answer"])]
    case .item: [EntryField(.word, .value, WorkbookWords["answer"])]
    case .text, .other, .explanation:
      [
        EntryField(.text, .paragraphs, label),
        EntryField(.attribute(.xmlLang), .code(.languages), WorkbookWords["languageOfText"]),
      ]
    case .figure:
      [
        EntryField(.attribute(.value), .number, WorkbookWords["figure"]),
        EntryField(.attribute(.year), .year, WorkbookWords["year"]),
      ]
    case .authority:
      [
        EntryField(.attribute(.name), .line, WorkbookWords["authorityName"]),
        EntryField(.attribute(.role), .line, WorkbookWords["authorityRole"]),
        EntryField(.attribute(.address), .line, WorkbookWords["addressPost"]),
        EntryField(.attribute(.email), .line, WorkbookWords["addressMail"]),
        EntryField(.attribute(.phone), .line, WorkbookWords["phone"]),
        EntryField(.attribute(.href), .line, WorkbookWords["addressWeb"]),
        EntryField(.attribute(.languages), .codes(.languages), WorkbookWords["authorityLanguages"]),
        EntryField(.attribute(.territory), .line, WorkbookWords["territory"]),
      ]
    case .link:
      [
        EntryField(.attribute(.href), .line, WorkbookWords["addressWeb"]),
        EntryField(.attribute(.title), .line, WorkbookWords["linkTitle"]),
      ]
    case .reference:
      [
        EntryField(.attribute(.question), .provision, WorkbookWords["mechanismQuestion"]),
        EntryField(.attribute(.mechanism), .line, WorkbookWords["mechanism"]),
        EntryField(.attribute(.asOf), .date, WorkbookWords["asOf"]),
        EntryField(.attribute(.href), .line, WorkbookWords["addressWeb"]),
      ]
    case .evidence:
      [
        EntryField(.attribute(.title), .line, WorkbookWords["evidenceTitle"]),
        EntryField(.attribute(.kind), .code(.measureKinds), WorkbookWords["evidenceKind"]),
        EntryField(.attribute(.provision), .provision, WorkbookWords["evidenceProvision"]),
        EntryField(.attribute(.inForce), .date, WorkbookWords["inForce"]),
        EntryField(.attribute(.href), .line, WorkbookWords["addressWeb"]),
        EntryField(.attribute(.verifiedBy), .line, WorkbookWords["verifiedBy"]),
      ]
    case .assistance:
      [
        EntryField(.attribute(.details), .line, WorkbookWords["details"]),
        EntryField(.attribute(.kind), .code(.assistanceKinds), WorkbookWords["assistanceKind"]),
        EntryField(.attribute(.area), .code(.assistanceAreas), WorkbookWords["assistanceArea"]),
      ]
    case .source:
      [
        EntryField(.attribute(.kind), .code(.sources), label),
        EntryField(.attribute(.title), .line, Texts.AnswerWorkbook.sourceTitle),
        EntryField(.attribute(.asOf), .date, WorkbookWords["asOf"]),
        EntryField(.attribute(.href), .line, WorkbookWords["addressWeb"]),
        EntryField(.attribute(.instance), .line, Texts.AnswerWorkbook.instance),
      ]
    case .questionnaire: [EntryField(.attribute(.questionnaire), .line, label)]
    case .version: [EntryField(.attribute(.version), .line, label)]
    case .state: [EntryField(.attribute(.state), .line, label)]
    case .cycle: [EntryField(.attribute(.cycle), .line, label)]
    case .status: [EntryField(.attribute(.status), .code(.statuses), label)]
    case .date: [EntryField(.attribute(.date), .date, label)]
    case .template, .base, .language, .office: [EntryField(.text, .line, label)]
    }
  }
}
