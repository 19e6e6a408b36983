import PalermoLoading
import PalermoModel

/// What is to be said of a cell, or of the workbook as a whole.
struct CellFinding {
  /// The rule that is broken.
  let rule: Rule
  /// The cell.
  let place: CellPlace
  /// What its message leaves open.
  let arguments: TextArguments
  /// How much it weighs, if not as its rule says.
  var severity: Severity?
  /// What is said in place of the message of its rule.
  var message: FilledText?
  /// How it is mended, if not as its rule says.
  var fix: FilledText?

  /// Something about a cell.
  init(
    _ rule: Rule, at place: CellPlace, _ arguments: TextArguments = TextArguments(), severity: Severity? = nil,
    fix: FilledText? = nil
  ) {
    (self.rule, self.place, self.arguments, self.severity, self.fix) = (rule, place, arguments, severity, fix)
  }

  /// That a cell was not read.
  static func unreadable(_ place: CellPlace, _ reason: FilledText, fix: FilledText? = nil) -> CellFinding {
    CellFinding(.unreadableCell, at: place, Texts.UnreadableCell.arguments(reason: reason), fix: fix)
  }

  /// That something is gone.
  static func missing(
    _ what: FilledText, at place: CellPlace, severity: Severity? = nil, fix: FilledText? = nil
  ) -> CellFinding {
    CellFinding(.missingPlace, at: place, Texts.MissingPlace.arguments(place: what), severity: severity, fix: fix)
  }

  /// That two cells say different things of an answer.
  static func conflicting(_ question: String, at place: CellPlace, with other: CellPlace) -> CellFinding {
    CellFinding(
      .conflictingEntries, at: place, Texts.ConflictingEntries.arguments(question: question, other: other.name))
  }

  /// That a cell may not hold what was typed.
  static func doubtful(_ place: CellPlace, _ reason: FilledText) -> CellFinding {
    CellFinding(.doubtfulCell, at: place, Texts.DoubtfulCell.arguments(reason: reason))
  }

  /// The finding in a file.
  func finding(in file: String) -> Finding {
    let found = Finding(rule, file: file, at: .start, severity: severity, arguments)
    return found.saying(message ?? found.message, fix: fix ?? found.fix).placed(
      inSheet: place.sheet, at: SourcePosition(line: place.row, column: place.column))
  }
}

extension CellPlace {
  /// The sheet and the name of the cell, for other findings: `Art. 5!D14`.
  var name: String { "\(sheet)!\(cellName)" }

  /// The name of the cell on its sheet: `D14`.
  var cellName: String { SourcePosition(line: row, column: column).cellName }
}
