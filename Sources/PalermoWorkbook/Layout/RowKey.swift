/// What a row is, as two of its cells say it, so that it is known wherever it is moved.
struct RowKey: Hashable {
  /// The question; for a submission, its questionnaire behind ``submission``.
  let question: String
  /// What the row holds of it.
  let part: EntryPart
  /// The option of an option.
  let option: String?
  /// The place among the parts of the same kind, from 1.
  let number: Int
  /// How many rows of the same part come before, whose texts it continues.
  let continuation: Int

  /// What stands before the id of a questionnaire in a row about its submission.
  static let submission = "submission:"

  /// What stands in place of a part in rows that hold no entry, such as headings.
  static let heading = "-"

  /// The key of a row.
  init(_ question: String, _ part: EntryPart, option: String? = nil, number: Int = 1, continuation: Int = 0) {
    (self.question, self.part, self.option) = (question, part, option)
    (self.number, self.continuation) = (number, continuation)
  }

  /// The part as it stands in its cell: `value`, `option:training`, `evidence.2`, `explanation.1+1`.
  var code: String {
    var code = part.rawValue
    if let option { code += ":\(option)" }
    if number > 1 || continuation > 0 { code += ".\(number)" }
    if continuation > 0 { code += "+\(continuation)" }
    return code
  }

  /// A key from its cells. Returns nil if the second is no code.
  init?(_ question: String, code: String) {
    var rest = code[...]
    var continuation = 0
    var number = 1
    if let plus = rest.lastIndex(of: "+"), let count = Int(rest[rest.index(after: plus)...]) {
      continuation = count
      rest = rest[..<plus]
    }
    var option: String?
    if let colon = rest.firstIndex(of: ":") {
      option = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    } else if let point = rest.lastIndex(of: "."), let place = Int(rest[rest.index(after: point)...]) {
      number = place
      rest = rest[..<point]
    }
    guard let part = EntryPart(rawValue: String(rest)), (part == .option) == (option != nil), continuation >= 0 else {
      return nil
    }
    self.init(question, part, option: option, number: number, continuation: continuation)
  }
}
