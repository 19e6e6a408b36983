import PalermoArchives
import PalermoModel

/// Why a workbook is not read.
enum WorkbookRefusal: ArchiveReaderRefusal, Hashable {
  /// Its bytes cannot be read, or not within the limits.
  case damaged, encrypted, tooLarge, noWorkbook
  /// A part of it cannot be read.
  case damagedFile(String)
  /// No sheet is one of ours.
  case foreign
  /// What it answers is not said.
  case noQuestionnaire
  /// It answers a questionnaire that is not at hand.
  case unknownQuestionnaire(QuestionnaireKey)

  /// What is said of it, behind a colon.
  var words: FilledText {
    switch self {
    case .damaged: FilledText(Texts.WorkbookRefusals.damaged)
    case .damagedFile(let name): Texts.WorkbookRefusals.damagedFile(name: name)
    case .encrypted: FilledText(Texts.WorkbookRefusals.encrypted)
    case .tooLarge: FilledText(Texts.WorkbookRefusals.tooLarge)
    case .noWorkbook: FilledText(Texts.WorkbookRefusals.noWorkbook)
    case .foreign: FilledText(Texts.WorkbookRefusals.foreign)
    case .noQuestionnaire: FilledText(Texts.WorkbookRefusals.noQuestionnaire)
    case .unknownQuestionnaire(let key): Texts.WorkbookRefusals.unknownQuestionnaire(key: "\(key)")
    }
  }
}
