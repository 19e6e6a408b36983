package import PalermoAnalysis
package import PalermoModel

extension DeliveryRecord.Status {
  /// One letter for a table.
  var letter: LocalizedText {
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

  /// A step of the review mechanism in words; a step of another name stays as it is.
  static func step(_ code: String) -> LocalizedText {
    switch code {
    case "focal-point": Texts.DeliveryStatus.stepFocalPoint
    case "experts": Texts.DeliveryStatus.stepExperts
    case Cycle.answersStep: Texts.DeliveryStatus.stepAnswers
    case "feedback": Texts.DeliveryStatus.stepFeedback
    default: LocalizedText(verbatim: code)
    }
  }

  /// How many days are left until a day.
  static func ahead(_ days: Int) -> FilledText {
    switch days {
    case 0: FilledText(Texts.DeliveryStatus.aheadToday)
    case 1: FilledText(Texts.DeliveryStatus.aheadTomorrow)
    default: Texts.DeliveryStatus.ahead(days: days)
    }
  }
}
