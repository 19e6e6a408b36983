package import PalermoModel

/// The form of a value in an attribute or a text, as the simple types of Schemas/common.xsd.
package enum ValueType: Hashable, Sendable {
  case identifier, identifiers, version, code, codes, instrumentCode, stateCode, provisionCode, provisionCodes
  case ruleID, fingerprint, digest, publicKey, signatureValue, marks
  case flag, date, moment, dateBound, partialDate, year, decimal, count, line, paragraphs, language, languages
  case oneOf([String])
  case someOf([String])

  /// Whether a value has the form. White space at its ends, and repeated inside, does not matter, as in XSD.
  package func accepts(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .identifiers: all(bytes) { ValueType.identifier.acceptsWord($0) }
    case .codes: all(bytes) { ValueType.code.acceptsWord($0) }
    case .provisionCodes: all(bytes) { ValueType.provisionCode.acceptsWord($0) }
    case .languages: all(bytes) { ValueType.language.acceptsWord($0) }
    case .marks: all(bytes) { Self.isMark($0) }
    case .someOf(let choices): all(bytes) { ValueType.oneOf(choices).acceptsWord($0) }
    case .line, .paragraphs: !bytes.isBlankText
    case .identifier, .version, .code, .instrumentCode, .stateCode, .provisionCode, .ruleID, .fingerprint, .digest,
      .publicKey, .signatureValue,
      .flag, .date, .moment, .dateBound, .partialDate, .year, .decimal, .count, .language, .oneOf:
      if let word = Self.onlyWord(of: bytes) { acceptsWord(word) } else { false }
    }
  }

  /// Whether it is a list of values.
  package var isList: Bool {
    switch self {
    case .identifiers, .codes, .provisionCodes, .languages, .marks, .someOf: true
    case .identifier, .version, .code, .instrumentCode, .stateCode, .provisionCode, .ruleID, .fingerprint, .digest,
      .publicKey, .signatureValue, .flag, .date, .moment, .dateBound, .partialDate, .year, .decimal, .count, .line,
      .paragraphs, .language, .oneOf:
      false
    }
  }

  /// What is expected, to complete "must be …".
  package var expectation: FilledText {
    switch self {
    case .identifier: FilledText(Texts.ValueTypes.identifier)
    case .identifiers: FilledText(Texts.ValueTypes.identifiers)
    case .marks: FilledText(Texts.ValueTypes.marks)
    case .version: FilledText(Texts.ValueTypes.version)
    case .code: FilledText(Texts.ValueTypes.code)
    case .codes: FilledText(Texts.ValueTypes.codes)
    case .instrumentCode: FilledText(Texts.ValueTypes.instrumentCode)
    case .stateCode: FilledText(Texts.ValueTypes.stateCode)
    case .provisionCode: FilledText(Texts.ValueTypes.provisionCode)
    case .provisionCodes: FilledText(Texts.ValueTypes.provisionCodes)
    case .ruleID: FilledText(Texts.ValueTypes.ruleID)
    case .fingerprint: FilledText(Texts.ValueTypes.fingerprint)
    case .digest: FilledText(Texts.ValueTypes.digest)
    case .publicKey: FilledText(Texts.ValueTypes.publicKey)
    case .signatureValue: FilledText(Texts.ValueTypes.signatureValue)
    case .flag: Self.oneOf(["true", "false"]).expectation
    case .date: FilledText(Texts.ValueTypes.date)
    case .moment: FilledText(Texts.ValueTypes.moment)
    case .dateBound: FilledText(Texts.ValueTypes.dateBound)
    case .partialDate: FilledText(Texts.ValueTypes.partialDate)
    case .year: FilledText(Texts.ValueTypes.year)
    case .decimal: FilledText(Texts.ValueTypes.decimal)
    case .count: FilledText(Texts.ValueTypes.count)
    case .line, .paragraphs: FilledText(Texts.ValueTypes.line)
    case .language: FilledText(Texts.ValueTypes.language)
    case .languages: FilledText(Texts.ValueTypes.languages)
    case .oneOf(let choices): Texts.ValueTypes.oneOf(choices: choices.joined(separator: ", "))
    case .someOf(let choices): Texts.ValueTypes.someOf(choices: choices.joined(separator: ", "))
    }
  }

  private func acceptsWord(_ word: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .identifier: Identifier.accepts(word)
    case .version: QuestionnaireKey.isVersion(word)
    case .code:
      word.first.map(Self.isAlphanumeric) == true
        && word.allSatisfy { Self.isAlphanumeric($0) || $0 == Self.hyphen || $0 == UInt8(ascii: "_") }
    case .instrumentCode: Self.isInstrument(word)
    case .stateCode: word.count == 3 && word.allSatisfy(Self.isUpper)
    case .provisionCode: Self.isProvision(word)
    case .ruleID: Self.isRuleID(word)
    case .fingerprint, .digest: word.count == 64 && word.allSatisfy(Self.isHexadecimal)
    case .publicKey: word.allSatisfy(Self.isHexadecimal) && KeyRing.isSound(publicKey: Array(word))
    case .signatureValue: word.count == 128 && word.allSatisfy(Self.isHexadecimal)
    case .date: CalendarDate(String(decoding: word, as: UTF8.self)) != nil
    case .moment: Moment(String(decoding: word, as: UTF8.self)) != nil
    case .dateBound: DateBound(String(decoding: word, as: UTF8.self)) != nil
    case .partialDate: PartialDate(String(decoding: word, as: UTF8.self)) != nil
    case .year: Self.isYear(word)
    case .decimal: Self.isDecimal(word)
    case .count: (1...9).contains(word.count) && word.allSatisfy(Self.isDigit)
    case .language: Self.isLanguage(word)
    case .flag: word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
    case .oneOf(let choices): choices.contains { word.elementsEqual($0.utf8) }
    case .line, .paragraphs, .identifiers, .codes, .provisionCodes, .languages, .marks, .someOf: accepts(word)
    }
  }

  private func all(_ bytes: ArraySlice<UInt8>, _ accepts: (ArraySlice<UInt8>) -> Bool) -> Bool {
    let words = bytes.split(whereSeparator: { $0.isBlank })
    return !words.isEmpty && words.allSatisfy(accepts)
  }

  /// The only word of a value. Returns nil if there are several words or none.
  private static func onlyWord(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = bytes.firstIndex(where: { !$0.isBlank }), let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return nil }
    return bytes[first...last]
  }

  // The patterns of common.xsd.

  private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte) }

  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("-".utf8) || word.elementsEqual("*".utf8)
      || (1...8).contains(word.count) && word.allSatisfy(isHexadecimal)
  }

  private static func isRuleID(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { Identifier.accepts($0) }
  }

  private static func isInstrument(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map(isUpper) == true && word.allSatisfy { isUpper($0) || isDigit($0) || $0 == hyphen }
  }

  private static func isProvision(_ word: ArraySlice<UInt8>) -> Bool {
    var code = word
    if let point = code.lastIndex(of: dot) {
      guard isPositive(code[(point + 1)...]) else { return false }
      code = code[..<point]
    }
    let parts = code.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), isInstrument(parts[0]), isPositive(parts[1]) else { return false }
    guard parts.count == 3 else { return true }
    let open = UInt8(ascii: "(")
    let close = UInt8(ascii: ")")
    guard let first = parts[2].first, isDigit(first) || first == open else { return false }
    return parts[2].allSatisfy { isLowerOrDigit($0) || $0 == open || $0 == close }
  }

  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && (word.first == UInt8(ascii: "1") || word.first == UInt8(ascii: "2")) && word.allSatisfy(isDigit)
  }

  private static func isDecimal(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.first == hyphen ? word.dropFirst() : word
    let parts = digits.split(separator: dot, omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { (1...9).contains($0.count) && $0.allSatisfy(isDigit) }
  }

  private static func isLanguage(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: hyphen, omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.count) && part.allSatisfy { index == 0 ? isLetter($0) : isAlphanumeric($0) }
    }
  }

  private static func isPositive(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { $0 != UInt8(ascii: "0") } == true && word.allSatisfy(isDigit)
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let dot = UInt8(ascii: ".")
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
  private static func isLowerOrDigit(_ byte: UInt8) -> Bool { isLower(byte) || isDigit(byte) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
