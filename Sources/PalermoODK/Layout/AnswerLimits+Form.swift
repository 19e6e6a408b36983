import PalermoModel

extension AnswerLimits {
  /// That a number lies within them, as XPath. Returns nil if they are none for numbers.
  func condition(of value: String) -> String? {
    let parts = [
      minimum.map { "\(value) >= \($0.plain)" }, maximum.map { "\(value) <= \($0.plain)" },
      isWhole ? "\(value) mod 1 = 0" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// That a year, month or day can lie within them, as XPath. Returns nil if they are none for dates.
  func dateCondition(of value: String) -> String? {
    // A year or a month is compared by its last day with the first bound, and by its first day with the last.
    let digits = "translate(\(value), '-', '')"
    func day(_ year: String, _ month: String) -> String {
      "number(substr(concat(\(digits), if(string-length(\(value)) = 4, '\(year)', '\(month)')), 0, 8))"
    }
    let parts = [
      earliest.map { Self.compare(day("1231", "31"), ">=", $0) { $0.earliest } },
      latest.map { Self.compare(day("0101", "01"), "<=", $0) { $0.latest } },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  private static func compare(
    _ day: String, _ sign: String, _ bound: DateBound, _ end: (PartialDate) -> CalendarDate
  ) -> String {
    switch bound {
    case .date(let date): return "\(day) \(sign) \("\(end(date))".filter { $0 != "-" })"
    case .submission:
      let submitted = "${\(FormNames.ofSubmission)date}"
      return "(\(submitted) = '' or \(day) \(sign) number(format-date(\(submitted), '%Y%m%d')))"
    }
  }

  /// The bounds as people read them.
  var range: LocalizedText {
    LocalizedText { language in
      let bounds = [
        minimum.map { "≥ \($0.plain)" }, maximum.map { "≤ \($0.plain)" },
        isWhole ? Texts.CollectionForm.whole(language) : nil, earliest.map { "≥ \($0.words(language))" },
        latest.map { "≤ \($0.words(language))" },
      ]
      return bounds.compactMap(\.self).joined(separator: ", ")
    }
  }
}

extension DateBound {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .date(let date): date.description
    case .submission: Texts.CollectionForm.submitted(language)
    }
  }
}
