import PalermoModel

extension ValueType {
  /// The longest value that is looked at.
  private static let longest = 120

  /// What somebody meant who wrote something else: a date in words or in another order, a name in place of its code, a
  /// choice in capital letters or in another language. Returns nil if that is not clear.
  ///
  /// - Complexity: O(*n* · *m*) in the value and the names of the choices.
  func meaning(of value: String) -> String? {
    guard value.utf8.count <= Self.longest else { return nil }
    return switch self {
    case .date: PartialDate(meantBy: value).flatMap { CalendarDate($0.description)?.description }
    case .partialDate, .dateBound: PartialDate(meantBy: value)?.description
    case .decimal: PlainNumber.form(of: value)
    case .year: Self.year(ofTwoDigits: value)
    case .language: KnownCodes.languages.code(of: value)
    case .languages: KnownCodes.languages.codes(in: value)?.joined(separator: " ")
    case .stateCode:
      KnownCodes.states.code(of: value) ?? (accepts(Array(value.uppercased().utf8)[...]) ? value.uppercased() : nil)
    case .flag: Self.choice(meantBy: value, among: ["true", "false"])
    case .oneOf(let choices): Self.choice(meantBy: value, among: choices)
    case .someOf(let choices): Self.choices(meantBy: value, among: choices)
    case .identifier:
      Self.lowercased(value).flatMap { joined($0, by: "-", insteadOf: "_ ") }
    case .version: joined(value, by: ".", insteadOf: ",-/")
    case .identifiers: separated(Self.lowercased(value) ?? value)
    case .codes, .provisionCodes: separated(value)
    case .fingerprint, .digest, .publicKey, .signatureValue, .marks:
      Self.lowercased(value).flatMap { accepts(Array($0.utf8)[...]) ? $0 : nil }
    case .code, .instrumentCode, .provisionCode, .ruleID, .moment, .count, .line, .paragraphs:
      nil
    }
  }

  /// The id of a question that somebody meant who wrote capitals, blanks or other marks. An id is never one word. Returns
  /// nil if that is not clear.
  ///
  /// - Complexity: O(*n*).
  static func questionID(meantBy value: String) -> String? {
    guard value.utf8.count <= longest, value.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    // Where dots stand, a blank is a hyphen that was not written.
    let joint = value.utf8.contains(UInt8(ascii: ".")) ? "-" : "."
    var id = ""
    var pending = ""
    for scalar in value.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        if !id.isEmpty { id += pending }
        id.unicodeScalars.append(scalar)
        pending = ""
      case ".": pending = "."
      case "-": if pending != "." { pending = "-" }
      default: if pending.isEmpty { pending = joint }
      }
    }
    return id.utf8.contains(UInt8(ascii: ".")) && Identifier.accepts(id) ? id : nil
  }

  /// The value with another mark in place of some. Returns nil if it is not of the type then.
  private func joined(_ value: String, by mark: Character, insteadOf others: String) -> String? {
    let value = String(value.map { others.contains($0) ? mark : $0 })
    return accepts(Array(value.utf8)[...]) ? value : nil
  }

  /// The year that two digits mean, of the last decades; nil where it may be of either century.
  private static func year(ofTwoDigits value: String) -> String? {
    guard value.utf8.count == 2, let number = UInt8(value) else { return nil }
    return switch number {
    case ...30: "20\(value)"
    case 50...: "19\(value)"
    default: nil
    }
  }

  /// The words of a list that were separated otherwise. Returns nil if they are not of the type.
  private func separated(_ value: String) -> String? {
    let words = value.split { $0.isWhitespace || [",", ";", "|", "+"].contains($0) }.joined(separator: " ")
    return accepts(Array(words.utf8)[...]) ? words : nil
  }

  private static func lowercased(_ value: String) -> String? {
    value.utf8.allSatisfy { $0 < 0x80 } ? value.lowercased() : nil
  }

  private static func choices(meantBy value: String, among choices: [String]) -> String? {
    let parts = value.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map {
      choice(meantBy: String($0), among: choices)
    }
    return parts.contains(nil) ? nil : parts.compactMap { $0 }.joined(separator: " ")
  }

  private static func choice(meantBy value: String, among choices: [String]) -> String? {
    let folded = value.folded
    if let choice = choices.first(where: { $0.folded == folded }) { return choice }
    for (name, text) in Texts.WrittenValues.all + Texts.MeasureKinds.all + Texts.AssistanceAreas.all {
      guard let code = choices.first(where: { name.names(code: $0) }) else { continue }
      let written = text.languages.flatMap { text[$0]!.split(separator: "|") }
      if written.contains(where: { String($0).folded == folded }) { return code }
    }
    return Suggestion.nearest(to: value, in: choices)
  }
}
