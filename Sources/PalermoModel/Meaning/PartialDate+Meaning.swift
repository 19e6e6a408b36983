extension PartialDate {
  /// The longest text that is looked at; no date is as long.
  private static let longest = 60

  /// The date that a text means, such as 2011-03-15 for `15 de marzo de 2011` or `15/03/2011`. Returns nil if the text
  /// can be read in more than one way, as `03/04/2011`, or is no date.
  ///
  /// - Complexity: O(*n*).
  public init?(meantBy text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
      !Self.fillers.contains($0)
    }
    var (years, months, others): ([Int], [Int], [Int]) = ([], [], [])
    for part in parts {
      if let number = Int(Self.digits(of: part)) {
        if part.count == 4 && number >= 1000 { years.append(number) } else { others.append(number) }
      } else if let month = Self.month(part) {
        months.append(month)
      } else {
        return nil
      }
    }
    guard years.count == 1, let year = years.first, others.allSatisfy({ (1...31).contains($0) }) else { return nil }
    let isYearFirst = parts.first == "\(year)"
    let date: String?
    switch (months.count, others.count) {
    case (1, 0): date = Self.written(year, months[0])
    case (1, 1): date = Self.written(year, months[0], others[0])
    case (0, 1): date = others[0] <= 12 ? Self.written(year, others[0]) : nil
    case (0, 2) where isYearFirst || others[0] == others[1]: date = Self.written(year, others[0], others[1])
    case (0, 2) where others[0] > 12: date = Self.written(year, others[1], others[0])
    case (0, 2) where others[1] > 12: date = Self.written(year, others[0], others[1])
    case (0, 0): date = "\(year)"
    default: date = nil
    }
    guard let date else { return nil }
    self.init(date)
  }

  private static func written(_ year: Int, _ parts: Int...) -> String {
    ([year] + parts).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// The number at the front of an ordinal such as `1st`, `1er` or `1o`.
  private static func digits(of part: String) -> String {
    let digits = part.prefix { ("0"..."9").contains($0) }
    return ["", "st", "nd", "rd", "th", "er", "ere", "o", "a", "re"].contains(String(part.dropFirst(digits.count)))
      ? String(digits) : part
  }

  /// The month of a name, or of the beginning of one that no other month has.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let found = Set(names.filter { $0.name.hasPrefix(word) }.map { $0.month })
    return found.count == 1 ? found.first : nil
  }

  private static let names: [(name: String, month: Int)] = Texts.Months.inOrder.enumerated().flatMap { index, text in
    text.languages.map { (text[$0]!.folded, index + 1) }
  }

  private static let fillers: Set<String> = ["de", "del", "of", "the", "le", "el", "du", "d", "do"]
}

extension Texts.Months {
  fileprivate static var inOrder: [LocalizedText] {
    [january, february, march, april, may, june, july, august, september, october, november, december]
  }
}
