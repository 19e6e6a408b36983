import PalermoModel
import PalermoRules
import PalermoVocabularies

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
    let year = questionnaire.key.version.prefix { $0 != "." }
    for question in questionnaire.questions {
      guard let (why, place) = question.incoherence(asked: Int(year) ?? 0) else { continue }
      findings.add(
        .incoherentLimits, at: place, Texts.IncoherentLimits.arguments(question: question.id, why: why))
    }
  }
}

extension Question {
  /// Why its limits cannot hold, and which of them. Returns nil if they can.
  ///
  /// - Parameter year: The year from which on it is asked.
  fileprivate func incoherence(asked year: Int) -> (why: FilledText, place: Place)? {
    for (limits, name) in [(limits, Name.limits), (plausible, .plausible)] {
      guard let limits else { continue }
      let place = Place(position).child(name)
      if type != .number && type != .numberByYear && limits.areOfNumbers {
        return (FilledText(Texts.IncoherentLimits.noNumber), place)
      }
      if type != .date && limits.areOfDates { return (FilledText(Texts.IncoherentLimits.noDate), place) }
      if let reversal = limits.reversal { return (reversal.words, place.attribute(reversal.attribute)) }
      if case .date(let last) = limits.latest, limits.earliest == .submission, last.latest.year < year {
        let why = Texts.IncoherentLimits.reversed(minimum: DateBound.submission.description, maximum: last.description)
        return (why, place.attribute(.earliest))
      }
    }
    // A number is not below 0 unless its limits say so.
    if let maximum = limits?.maximum, limits?.minimum == nil, maximum < 0 {
      let why = Texts.IncoherentLimits.reversed(minimum: 0.0.plain, maximum: maximum.plain)
      return (why, Place(position).child(.limits).attribute(.maximum))
    }
    if let limits, let plausible, limits.within(plausible).reversal != nil {
      return (FilledText(Texts.IncoherentLimits.nothingPlausible), Place(position).child(.plausible))
    }
    return nil
  }
}

extension AnswerLimits {
  fileprivate var areOfNumbers: Bool { minimum != nil || maximum != nil || isWhole }
  fileprivate var areOfDates: Bool { earliest != nil || latest != nil }

  /// The bounds between which nothing lies, whatever the day of the submission. Returns nil if there are none.
  fileprivate var reversal: (words: FilledText, attribute: Name)? {
    if let minimum, let maximum {
      if minimum > maximum {
        return (Texts.IncoherentLimits.reversed(minimum: minimum.plain, maximum: maximum.plain), .minimum)
      }
      if isWhole && minimum.rounded(.up) > maximum {
        return (FilledText(Texts.IncoherentLimits.nothingBetween), .whole)
      }
    }
    if case .date(let first) = earliest, case .date(let last) = latest, first.earliest > last.latest {
      return (Texts.IncoherentLimits.reversed(minimum: first.description, maximum: last.description), .earliest)
    }
    return nil
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
