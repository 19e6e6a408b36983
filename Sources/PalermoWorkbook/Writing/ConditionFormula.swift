import PalermoModel

/// When a question is closed, as a formula over the cells of a workbook.
///
/// A condition is yes, no or unknown, and a question is closed where it is no. So there are two formulas of a condition:
/// when it is surely yes, and when it is surely no. They are made of places alone: no text of anybody stands in them.
struct ConditionFormula {
  /// Where the answer to a question stands.
  struct Cells {
    /// The question.
    let question: Question
    /// The cell of its value.
    let value: String
    /// The cell that says that it does not apply.
    let notApplicable: String
    /// The cells that mark its options, by their values.
    let options: [String: String]
    /// Further cells in which it may be answered.
    let others: [String]
    /// The cells of the labels to choose from, by the values that they stand for.
    let labels: [String: String]
  }

  private let cells: (String) -> Cells?
  private let isParty: (String) -> Truth
  private let hasReservation: (String) -> Truth

  /// The longest formula that every program reads.
  private static let longest = 8_000

  /// Formulas for a workbook.
  init(
    cells: @escaping (String) -> Cells?, isParty: @escaping (String) -> Truth,
    hasReservation: @escaping (String) -> Truth
  ) {
    (self.cells, self.isParty, self.hasReservation) = (cells, isParty, hasReservation)
  }

  /// When a condition is surely not met. Returns nil where that is never known from the cells, or takes too long to say.
  func closing(_ condition: Condition) -> String? {
    guard let formula = self.no(condition), formula.utf8.count < Self.longest else { return nil }
    return "=\(formula)"
  }

  private func yes(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts): all(parts.map(yes))
    case .any(let parts): any(parts.map(yes))
    case .not(let part): no(part)
    case .party(let instrument): constant(isParty(instrument), .yes)
    case .reservation(let instrument): constant(hasReservation(instrument), .yes)
    case .answered(let question, let values):
      cells(question).flatMap { values.isEmpty ? answered($0) : chosen(values, in: $0) }
    case .number(let question, let minimum, let maximum):
      cells(question).map { cells in
        let number = number(cells)
        let bounds = [minimum.map { "\(number)>=\($0.plain)" }, maximum.map { "\(number)<=\($0.plain)" }]
        return "IFERROR(AND(\(cells.value)<>\"\",\(bounds.compactMap(\.self).joined(separator: ","))),FALSE)"
      }
    }
  }

  private func no(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts): any(parts.map(no))
    case .any(let parts): all(parts.map(no))
    case .not(let part): yes(part)
    case .party(let instrument): constant(isParty(instrument), .no)
    case .reservation(let instrument): constant(hasReservation(instrument), .no)
    case .answered(let question, let values):
      cells(question).flatMap { cells in
        let isLeft = "\(cells.notApplicable)<>\"\""
        if values.isEmpty { return isLeft }
        guard let answered = answered(cells) else { return nil }
        guard let chosen = chosen(values, in: cells) else { return "OR(\(isLeft),\(answered))" }
        return "OR(\(isLeft),AND(\(answered),NOT(\(chosen))))"
      }
    case .number(let question, let minimum, let maximum):
      cells(question).map { cells in
        let number = number(cells)
        let bounds = [minimum.map { "\(number)<\($0.plain)" }, maximum.map { "\(number)>\($0.plain)" }]
        return
          "OR(\(cells.notApplicable)<>\"\",IFERROR(AND(\(cells.value)<>\"\","
          + "OR(\(bounds.compactMap(\.self).joined(separator: ",")))),FALSE))"
      }
    }
  }

  /// The number in a cell of text, with a comma or a point before the decimals.
  private func number(_ cells: Cells) -> String { "VALUE(SUBSTITUTE(\(cells.value),\",\",\".\"))" }

  private func answered(_ cells: Cells) -> String? {
    any(
      ([cells.value] + cells.others + cells.options.keys.sorted().compactMap { cells.options[$0] }).map {
        "\($0)<>\"\""
      })
  }

  private func chosen(_ values: [String], in cells: Cells) -> String? {
    let tests = values.compactMap { value -> String? in
      if let option = cells.options[value] { return "\(option)<>\"\"" }
      return cells.labels[value].map { "\(cells.value)=\($0)" }
    }
    return tests.isEmpty ? nil : any(tests)
  }

  private func constant(_ truth: Truth, _ wanted: Truth) -> String? { truth == wanted ? "TRUE" : nil }

  /// One of several; what is never known is left out. Returns nil if nothing is left.
  private func any(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self)
    return known.count > 1 ? "OR(\(known.joined(separator: ",")))" : known.first
  }

  /// All of several. Returns nil if one of them is never known.
  private func all(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self)
    guard known.count == parts.count else { return nil }
    return known.count > 1 ? "AND(\(known.joined(separator: ",")))" : known.first
  }
}
