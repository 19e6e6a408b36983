package import PalermoModel

extension Answer {
  /// A number as it stands in an answer.
  struct PlacedNumber {
    let text: String
    let position: SourcePosition
  }

  /// The first number of the answer that lies beyond the limits of the question. Returns nil if there is none.
  func number(for question: Question, beyond limits: AnswerLimits) -> PlacedNumber? {
    if question.type == .number, let number, !limits.allow(number, writtenAs: values[0]) {
      return PlacedNumber(text: values[0], position: valuePosition)
    }
    return figures.first { !limits.allow($0.value, writtenAs: $0.text) }.map {
      PlacedNumber(text: $0.text, position: position)
    }
  }

  /// The date of the answer, if it lies beyond the limits of a question that asks for one.
  func date(for question: Question, beyond limits: AnswerLimits?, submitted: CalendarDate) -> PartialDate? {
    guard question.type == .date, let limits, let date = values.first.flatMap({ PartialDate($0) }) else { return nil }
    return limits.allow(date, submitted: submitted) ? nil : date
  }
}

extension Question {
  /// The bounds of its numbers, which begin at 0 unless it says otherwise.
  package var numberLimits: AnswerLimits {
    AnswerLimits(
      minimum: limits?.minimum ?? 0, maximum: limits?.maximum, isWhole: limits?.isWhole ?? false)
  }
}

extension AnswerLimits {
  /// Whether a number lies within them. A whole number that is written as `3.000` may be meant for 3000.
  fileprivate func allow(_ number: Double, writtenAs text: String) -> Bool {
    allow(number) && !(isWhole && PlainNumber.thousands(in: text) != nil)
  }

  /// The numbers that lie within the limits, in words.
  package var numbers: FilledText {
    switch (minimum?.plain, maximum?.plain) {
    case (let minimum?, let maximum?):
      isWhole
        ? Texts.AnswerLimits.wholeBetween(minimum: minimum, maximum: maximum)
        : Texts.AnswerLimits.between(minimum: minimum, maximum: maximum)
    case (let minimum?, nil):
      isWhole ? Texts.AnswerLimits.wholeFrom(minimum: minimum) : Texts.AnswerLimits.from(minimum: minimum)
    case (nil, let maximum?):
      isWhole ? Texts.AnswerLimits.wholeTo(maximum: maximum) : Texts.AnswerLimits.to(maximum: maximum)
    case (nil, nil): FilledText(isWhole ? Texts.AnswerLimits.whole : Texts.AnswerLimits.number)
    }
  }

  /// The dates that lie within the limits, in words.
  ///
  /// - Parameter submitted: The day on which the answers are delivered; nil if there are none yet.
  package func dates(submitted: CalendarDate?) -> FilledText {
    let (first, last) = (earliest?.words(submitted), latest?.words(submitted))
    return switch (first, last) {
    case (let first?, let last?): Texts.AnswerLimits.datesBetween(first: first, last: last)
    case (let first?, nil): Texts.AnswerLimits.datesFrom(first: first)
    case (nil, let last?): Texts.AnswerLimits.datesTo(last: last)
    case (nil, nil): FilledText(Texts.AnswerLimits.date)
    }
  }
}

extension DateBound {
  fileprivate func words(_ submitted: CalendarDate?) -> FilledText {
    switch self {
    case .date(let date): date.description.filledText
    case .submission:
      submitted.map { Texts.AnswerLimits.submission(date: $0.description) }
        ?? FilledText(Texts.AnswerLimits.submissionDay)
    }
  }
}
