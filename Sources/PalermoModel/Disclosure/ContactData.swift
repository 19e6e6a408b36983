/// Finds e-mail addresses and telephone numbers in what people write, to leave them out of a publication.
struct ContactData {
  /// Where the text stands, which decides how much is taken for a telephone number.
  enum Place {
    /// The name, role or address of an authority: groups of digits with hyphens or parentheses are numbers of telephones,
    /// but not postcodes and years.
    case authority
    /// Any other text: only what begins with + or follows a word such as “tel.” is one.
    case text
  }

  /// What stands in place of what is left out of a text. Of an authority nothing does.
  private static let mark = Array("[…]".utf8)
  private static let words: Set<String> = [
    "cel", "celular", "cell", "fax", "fone", "mobile", "móvil", "movil", "ph", "phone", "portable", "tel", "telefax",
    "telefone", "telefono", "telefónico", "telephone", "teléfono", "tlf", "tél", "téléphone", "whatsapp",
  ]

  /// No number of a telephone is longer.
  private static let longest = 40

  private let bytes: [UInt8]
  private let place: Place

  /// The text without them. Returns nil if there are none.
  ///
  /// - Complexity: O(*n*) in the text.
  static func removed(from text: String, in place: Place) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0.isASCIIDigit }) else { return nil }
    let bytes = Array(text.utf8)
    let rest = ContactData(bytes: bytes, place: place).rest
    return rest == bytes ? nil : String(decoding: rest, as: UTF8.self)
  }

  /// Whether a text may hold any: all that most texts need.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      if byte == UInt8(ascii: "@") { return true }
      if byte.isASCIIDigit { digits += 1 }
    }
    return digits > 5
  }

  /// Whether a link leads to a person and not to a page.
  static func isContact(_ link: String) -> Bool {
    let start = link.lowercased().drop { $0 == " " }
    return [
      "mailto:", "tel:", "sms:", "callto:", "skype:", "whatsapp:", "facetime", "viber:", "tg:", "sip:", "sips:",
      "xmpp:",
      "https://wa.me/", "http://wa.me/", "https://api.whatsapp.com/", "https://t.me/", "http://t.me/",
    ].contains { start.hasPrefix($0) }
  }

  private var rest: [UInt8] {
    var rest: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let end = endOfAddress(from: index) ?? endOfNumber(from: index) {
        leaveOut(from: &rest)
        index = end
      } else {
        // The rest of a word or of a number is none by itself.
        let isDigit = bytes[index].isASCIIDigit
        repeat {
          rest.append(bytes[index])
          index += 1
        } while index < bytes.count && !bytes[index - 1].isBlank && !bytes[index].isBlank
          && bytes[index].isASCIIDigit == isDigit
          && !startsNumber(at: index)
      }
    }
    if place == .authority { while rest.last == UInt8(ascii: " ") { rest.removeLast() } }
    return rest
  }

  private func leaveOut(from rest: inout [UInt8]) {
    switch place {
    case .text: rest += Self.mark
    case .authority: while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    }
  }

  private func startsNumber(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "(")
  }

  /// The end of the word that begins at an index, if it holds an e-mail address.
  private func endOfAddress(from start: Int) -> Int? {
    guard start == 0 || bytes[start - 1].isBlank, !bytes[start].isBlank else { return nil }
    let end = bytes[start...].firstIndex { $0.isBlank } ?? bytes.count
    guard let sign = bytes[start..<end].firstIndex(of: UInt8(ascii: "@")) else { return nil }
    return place == .authority || bytes[sign..<end].contains(UInt8(ascii: ".")) ? end : nil
  }

  /// The end of the telephone number that begins at an index.
  private func endOfNumber(from start: Int) -> Int? {
    guard startsNumber(at: start) || bytes[start].isASCIIDigit, start == 0 || !bytes[start - 1].isASCIIDigit else {
      return nil
    }
    var groups: [Int] = []
    var (index, end) = (start, start)
    var isGrouped = false
    while index < min(start + Self.longest, bytes.count) {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        if index > start && bytes[index - 1].isASCIIDigit { groups[groups.count - 1] += 1 } else { groups.append(1) }
        end = index + 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        isGrouped = true
      } else if !(byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "+") && index == start)
      {
        break
      }
      index += 1
    }
    let digits = groups.reduce(0, +)
    guard digits > 5 else { return nil }
    if follows(oneOf: Self.words, at: start) { return end }
    if bytes[start] == UInt8(ascii: "+") { return digits > 6 ? end : nil }
    guard place == .authority, isGrouped, digits > 6 else { return nil }
    let isPostcode = groups == [5, 3] || groups == [5, 4]
    let first = bytes[start...].first { $0.isASCIIDigit }
    let isYear =
      groups.first == 4 && (first == UInt8(ascii: "1") || first == UInt8(ascii: "2")) && groups.count < 4
      && groups.dropFirst().allSatisfy { $0 == 4 || $0 == 2 }
    return isPostcode || isYear ? nil : end
  }

  /// Whether the word before an index, without what stands between, is one of some.
  private func follows(oneOf words: Set<String>, at index: Int) -> Bool {
    let isLetter = { (byte: UInt8) in byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte > 0x7F }
    var end = index
    while end > 0, index - end < 8,
      [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "(")].contains(bytes[end - 1])
    {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 20, isLetter(bytes[start - 1]) { start -= 1 }
    return words.contains(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
  }
}
