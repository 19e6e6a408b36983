extension [Cycle] {
  /// The cycle in which a day lies: of those that had been opened the last, and where some of them ask for the
  /// questionnaire, the last of these. Returns nil if none had been opened, or two were on the same day.
  ///
  /// - Complexity: O(*n*).
  public func current(on day: CalendarDate, askingFor questionnaire: String) -> Cycle? {
    let opened = filter { $0.opens <= day }
    let asking = opened.filter { $0.delivery(of: questionnaire) != nil }
    let possible = asking.isEmpty ? opened : asking
    guard let last = possible.max(by: { $0.opens < $1.opens }) else { return nil }
    return possible.contains { $0.opens == last.opens && $0.id != last.id } ? nil : last
  }
}
