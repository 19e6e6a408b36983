import PalermoModel
import PalermoRules

extension Rule {
  static let incoherentLimits = Rule(
    id: "incoherent-limits",
    category: .types,
    severity: .error,
    texts: Texts.IncoherentLimits.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let incoherentLimits = questionnaire(.incoherentLimits) { questionnaire, _, findings in
    for question in questionnaire.questions {
      guard let why = question.incoherence else { continue }
      findings.add(
        .incoherentLimits, at: question.position, Texts.IncoherentLimits.arguments(question: question.id, why: why))
    }
  }
}

extension Question {
  /// Why its limits cannot hold. Returns nil if they can.
  fileprivate var incoherence: LocalizedText? {
    let all = [limits, plausible].compactMap { $0 }
    if type != .number && type != .numberByYear && all.contains(where: { $0.areOfNumbers }) {
      return Texts.IncoherentLimits.noNumber
    }
    if type != .date && all.contains(where: { $0.areOfDates }) { return Texts.IncoherentLimits.noDate }
    if all.contains(where: { $0.areEmpty }) { return Texts.IncoherentLimits.nothingBetween }
    if let limits, let plausible, limits.within(plausible).areEmpty { return Texts.IncoherentLimits.nothingPlausible }
    return nil
  }
}

extension AnswerLimits {
  fileprivate var areOfNumbers: Bool { minimum != nil || maximum != nil || isWhole }
  fileprivate var areOfDates: Bool { earliest != nil || latest != nil }

  /// Whether nothing lies within them, whatever the day of the submission.
  fileprivate var areEmpty: Bool {
    if let minimum, let maximum, (isWhole ? minimum.rounded(.up) > maximum : minimum > maximum) { return true }
    if case .date(let first) = earliest, case .date(let last) = latest { return first.earliest > last.latest }
    return false
  }

  /// The narrower of each bound.
  fileprivate func within(_ other: AnswerLimits) -> AnswerLimits {
    AnswerLimits(
      minimum: [minimum, other.minimum].compactMap { $0 }.max(),
      maximum: [maximum, other.maximum].compactMap { $0 }.min(), isWhole: isWhole || other.isWhole,
      earliest: [earliest, other.earliest].compactMap { $0 }.max { $0.day < $1.day },
      latest: [latest, other.latest].compactMap { $0 }.min { $0.day < $1.day })
  }
}

extension DateBound {
  /// A day to compare bounds by; a submission lies after every day that is named.
  fileprivate var day: CalendarDate {
    switch self {
    case .date(let date): date.earliest
    case .submission: CalendarDate(year: 2999, month: 12, day: 31)!
    }
  }
}
