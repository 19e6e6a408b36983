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
  /// It answers a questionnaire that is not at hand, as a cell says.
  case unknownQuestionnaire(QuestionnaireKey, at: CellPlace)
  /// A cell that said what it answers says something else.
  case changed(typed: String, meant: String, at: CellPlace)

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
    case .unknownQuestionnaire(let key, _): Texts.WorkbookRefusals.unknownQuestionnaire(key: "\(key)")
    case .changed(let typed, let meant, _): Texts.WorkbookRefusals.changed(meant: meant, typed: typed)
    }
  }

  /// The cell that is to be mended, with how that is done. Nil where it is the whole workbook.
  var mending: (place: CellPlace, fix: FilledText)? {
    switch self {
    case .damaged, .encrypted, .tooLarge, .noWorkbook, .damagedFile, .foreign, .noQuestionnaire: nil
    case .unknownQuestionnaire(_, let place): (place: place, fix: FilledText(Texts.CellFixes.restoreOrName))
    case .changed(_, let meant, let place): (place: place, fix: Texts.CellFixes.restoreText(text: meant))
    }
  }
}
