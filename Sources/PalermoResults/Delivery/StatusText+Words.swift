package import PalermoAnalysis
package import PalermoModel
import PalermoWriting

extension DeliveryRecord.Status {
  /// One letter for a table.
  package var letter: LocalizedText {
    switch self {
    case .onTime: Texts.DeliveryStatusLetters.onTime
    case .late: Texts.DeliveryStatusLetters.late
    case .draft: Texts.DeliveryStatusLetters.draft
    case .returned: "X"
    case .unassigned: "#"
    case .missing: Texts.DeliveryStatusLetters.missing
    case .awaited: Texts.DeliveryStatusLetters.awaited
    case .voluntary: "V"
    case .notDue: "-"
    }
  }
}

extension StatusText {
  /// The doubt about the participation of the state. Returns nil if it is certain.
  package static func doubt(_ record: DeliveryRecord) -> LocalizedText? {
    if record.isParty == .unknown {
      Texts.DeliveryStatus.participationNotKnown
    } else if !record.isVerified {
      Texts.DeliveryStatus.participationNotVerified
    } else {
      nil
    }
  }

  /// The sign of a record in a table: its letter, and marks for what is open and in doubt.
  package static func sign(of record: DeliveryRecord, _ language: Language) -> String {
    record.status.letter(language) + (record.isIncomplete ? "!" : "")
      + (record.isParty == .unknown ? "?" : record.isVerified ? "" : "~")
  }

  /// The status of a record in words, with the day and how late it is.
  package static func words(for record: DeliveryRecord, _ language: Language) -> String {
    let format = NumberFormat(language)
    var words = record.status.name(language)
    if let delivered = record.delivered { words += " (\(format.date(delivered)))" }
    if let amended = record.amended {
      words += ", " + Texts.DeliveryStatus.amended(date: format.date(amended))(language)
    }
    if let days = record.daysLate { words += ", " + Texts.DeliveryStatus.daysLate(days: days)(language) }
    if record.isIncomplete { words += ", " + GapReason.incomplete.name(language) }
    if let doubt = doubt(record) { words += ", " + doubt(language) }
    return words
  }

  /// How far a day is from that of the status; empty when that is not known.
  package static func distance(of day: CalendarDate?, _ status: DeliveryStatus, _ language: Language) -> String {
    guard let day, let today = status.today else { return "" }
    return ", " + distance(today.days(until: day))(language)
  }

  /// A step of the review mechanism in words; a step of another name stays as it is.
  package static func step(_ code: String) -> LocalizedText {
    switch code {
    case "focal-point": Texts.DeliveryStatus.stepFocalPoint
    case "experts": Texts.DeliveryStatus.stepExperts
    case Cycle.answersStep: Texts.DeliveryStatus.stepAnswers
    case "feedback": Texts.DeliveryStatus.stepFeedback
    default: LocalizedText(verbatim: code)
    }
  }

  /// How many days are left until a day or, below zero, have gone by since.
  static func distance(_ days: Int) -> FilledText {
    switch days {
    case ..<0: Texts.DeliveryStatus.passed(days: -days)
    case 0: FilledText(Texts.DeliveryStatus.aheadToday)
    case 1: FilledText(Texts.DeliveryStatus.aheadTomorrow)
    default: Texts.DeliveryStatus.ahead(days: days)
    }
  }
}
