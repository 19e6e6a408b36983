import PalermoModel

/// How a spreadsheet shows a number: as no date, as a day, or as a month.
enum DateFormat {
  /// Shown as no date, as a day, as a month.
  case none, day, month

  /// The format of a number that every program knows (ECMA-376, part 1, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 17, 55, 57: self = .month
    case 14...16, 22, 27...31, 36, 50...54, 56, 58: self = .day
    default: self = .none
    }
  }

  /// A format that the workbook describes. What is quoted, escaped or in brackets does not count; without a year it may be
  /// a time.
  init(code: String) {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var letters: Set<Character> = []
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": isEscaped = true
        case ";":
          self = Self.of(letters)
          return
        default: letters.insert(character)
        }
      }
    }
    self = Self.of(letters)
  }

  private static func of(_ letters: Set<Character>) -> DateFormat {
    if letters.contains("d") { return .day }
    return letters.contains("y") ? (letters.contains("m") ? .month : .day) : .none
  }

  /// The day that a number stands for, or its month. Returns nil for what is no date.
  func date(of number: Double, begins1904: Bool) -> String? {
    guard self != .none, number >= 0, number < 3_000_000 else { return nil }
    let serial = Int(number)
    let start: CalendarDate?
    if begins1904 {
      start = CalendarDate(year: 1904, month: 1, day: 1)
    } else {
      // 1900 has a 29 February in spreadsheets, the day 60, and no 0 January.
      guard serial != 60, serial != 0 else { return nil }
      start = CalendarDate(year: 1899, month: 12, day: serial > 60 ? 30 : 31)
    }
    guard let day = start?.adding(days: serial), day.year <= 9_999 else { return nil }
    return self == .month ? String("\(day)".prefix(7)) : "\(day)"
  }
}
