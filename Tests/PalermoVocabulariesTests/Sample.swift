import PalermoVocabularies

/// Values of attributes for a test.
enum Sample {
  /// A value that means something else than none at all.
  ///
  /// - Parameters:
  ///   - unique: A number that no other attribute of the document has.
  ///   - number: The number of the element among its siblings of the same name.
  static func value(of attribute: ElementType.Attribute, in type: TypeName, unique: Int, number: Int) -> String {
    switch (type, attribute.name) {
    // These are true unless stated; and an implementation question is scored.
    case (.question, .required), (.question, .scored): return "false"
    // The profile counts from the articles and by the mean unless stated.
    case (.profile, .weights): return "duties"
    case (.profile, .aggregate): return "count"
    case (.profile, .claimedFrom): return "no"
    // The bounds of a range, and thresholds from the highest.
    case (.profile, .partlyFrom): return "0.25"
    case (.profile, .partlyTo): return "0.75"
    case (.band, .from): return "0.\(9 - number)"
    default: return values(of: attribute.type, number: unique)[number % values(of: attribute.type, number: 0).count]
    }
  }

  /// Values of a type: all where there are some to choose from, else two that differ.
  static func values(of type: ValueType, number: Int) -> [String] {
    switch type {
    case .identifier: ["name.\(number)", "other.\(number)"]
    case .identifiers: ["name.\(number) name.\(number + 1)", "other.\(number)"]
    case .version: ["2026.\(number + 1)", "2027.\(number + 1)"]
    case .code: ["code-\(number)", "other-\(number)"]
    case .codes: ["code-\(number) code-\(number + 1)", "other-\(number)"]
    case .instrumentCode: ["TREATY-\(number)", "OTHER-\(number)"]
    case .stateCode: [stateCode(number), stateCode(number + 300)]
    case .provisionCode: ["UNTOC/\(number + 1)/1(a)", "TIP/\(number + 1)"]
    case .provisionCodes: ["UNTOC/\(number + 1)/1(a) UNTOC/\(number + 2)", "TIP/\(number + 1)"]
    case .ruleID: ["rule-\(number)/r1", "rule-\(number)"]
    case .fingerprint, .digest, .publicKey: [fingerprint("a", number), fingerprint("b", number)]
    case .marks: ["a\(number) -", "*"]
    case .signatureValue: [fingerprint("a", number), fingerprint("b", number)].map { $0 + $0 }
    case .flag: ["true", "false"]
    case .date: ["2026-05-\(10 + number % 20)", "2027-06-\(10 + number % 20)"]
    case .moment: ["2026-05-\(10 + number % 20)T12:00:00Z", "2027-06-\(10 + number % 20)T23:59:0\(number % 10)Z"]
    case .dateBound: ["2026-05", "submission"]
    case .partialDate: ["2026-05", "2027"]
    case .year: ["20\(10 + number % 80)", "1999"]
    case .decimal: ["0.\(number % 9 + 1)25", "\(number + 1)"]
    case .count: ["\(number + 2)", "\(number + 900)"]
    case .line: ["Line \(number)", "Other & \"line\" \(number)"]
    case .paragraphs: ["Line \(number)\nof two", "First.\n\nOther & \"line\" \(number)"]
    case .language: ["es", "pt"]
    case .languages: ["es pt-BR", "fr"]
    case .oneOf(let choices): choices
    case .someOf(let choices): [choices.joined(separator: " "), choices[0]]
    }
  }

  private static func stateCode(_ number: Int) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return "X" + letters[number / 26 % 26] + letters[number % 26]
  }

  private static func fingerprint(_ letter: String, _ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: letter, count: 64 - digits.count) + digits
  }
}
