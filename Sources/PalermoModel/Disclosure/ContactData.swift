/// Finds e-mail addresses and telephone numbers in what people write, to leave them out of a publication.
struct ContactData {
  /// Where the text stands, which decides how much is taken for a telephone number.
  enum Place {
    /// The name, role, address or territory of an authority: long numbers and groups of digits are numbers of telephones,
    /// but not postcodes and years.
    case authority
    /// Any other text: only what is written as numbers of telephones alone are, or follows a word such as “tel.”, is one.
    case text
  }

  /// What stands in place of what is left out of a text. Of an authority nothing does.
  private static let mark = Array("[…]".unicodeScalars)
  /// No number of a telephone is longer.
  private static let longest = 40

  private let written: [Unicode.Scalar]
  /// The same with one kind of blank, hyphen, digit and sign each.
  private let read: [Unicode.Scalar]
  private let place: Place

  private init(_ text: String, in place: Place) {
    written = Array(text.unicodeScalars)
    read = written.map { $0.plain }
    self.place = place
  }

  /// The text without them. Returns nil if there are none.
  ///
  /// - Complexity: O(*n*) in the text.
  static func removed(from text: String, in place: Place) -> String? {
    var text = text
    guard text.withUTF8(mayStand) else { return nil }
    let data = ContactData(text, in: place)
    let rest = data.rest
    return rest == data.written ? nil : String(String.UnicodeScalarView(rest))
  }

  /// Whether a text may hold any: all that most texts need.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (digits, letters, last) = (0, 0 as UInt32, 0 as UInt32)
    var (holdsAt, holdsDot) = (false, false)
    for byte in bytes {
      // Signs and digits of full width begin with EF.
      if byte == UInt8(ascii: "@") || byte == 0xEF { return true }
      if byte.isASCIIDigit { digits += 1 }
      last = last << 8 | UInt32(byte | 0x20)
      letters = last & 0xFF_FFFF
      // “(at”, “[at”, “{at”, “<at”, “(a)”, “[a]”, “%40”, “ext”, “ram(al)”, the middle of “arroba” and “arobase”, “sky(pe)”,
      // “(tele)gra(m)”, “(vi)ber” and “(wha)tsa(pp)”.
      switch letters {
      case 0x28_6174, 0x7B_6174, 0x3C_6174, 0x28_6129, 0x7B_617D, 0x25_3430, 0x65_7874, 0x72_616D, 0x72_6F62, 0x73_6B79,
        0x67_7261, 0x62_6572, 0x74_7361:
        return true
      default: break
      }
      // “ at ”, where a dot stands between letters or is written out.
      holdsAt = holdsAt || last == 0x2061_7420
      holdsDot =
        holdsDot || last == 0x2064_6F74 || letters & 0xFF00 == 0x2E00 && byte | 0x20 > 0x60 && last >> 16 & 0xFF > 0x60
      if holdsAt && holdsDot { return true }
    }
    return digits > 5
  }

  /// Whether a link leads to a person and not to a page.
  static func isContact(_ link: String) -> Bool {
    let link = link.withoutPercentEncoding
    let start = link.lowercased().drop { $0 == " " }
    let schemes = [
      "mailto:", "tel:", "sms:", "callto:", "skype:", "whatsapp:", "facetime", "viber:", "tg:", "sip:", "sips:",
      "xmpp:",
    ]
    if schemes.contains(where: { start.hasPrefix($0) }) { return true }
    if ["//wa.me/", "whatsapp.com/", "//t.me/", "//telegram.me/"].contains(where: start.holds) {
      return true
    }
    guard start.holds("://") else { return removed(from: link, in: .authority) != nil }
    let data = ContactData(link, in: .text)
    return data.read.indices.contains { data.isAddress(around: $0) || data.isParameter(at: $0) }
  }

  private var rest: [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    var (index, endOfNumber) = (0, Int.min)
    while index < read.count {
      if let end = endOfAddress(from: index) ?? endOfAddressInWords(from: index) {
        leaveOut(from: &rest)
        index = end
      } else if let end = self.endOfNumber(from: index, after: endOfNumber) {
        leaveOut(from: &rest)
        (index, endOfNumber) = (end, end)
      } else if let end = endOfName(from: index) {
        leaveOut(from: &rest)
        index = end
      } else {
        // The rest of a word or of a number is none by itself.
        let isDigit = read[index].isDigit
        repeat {
          rest.append(written[index])
          index += 1
        } while index < read.count && !read[index - 1].isBlank && !read[index].isBlank && read[index].isDigit == isDigit
          && !startsNumber(at: index)
      }
    }
    if place == .authority { while rest.last == " " { rest.removeLast() } }
    return rest
  }

  private func leaveOut(from rest: inout [Unicode.Scalar]) {
    switch place {
    case .text: rest += Self.mark
    case .authority: while rest.last == " " { rest.removeLast() }
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? { read.indices.contains(index) ? read[index] : nil }

  private func endOfWord(from start: Int) -> Int { read[start...].firstIndex { $0.isBlank } ?? read.count }

  private func afterBlank(_ index: Int) -> Int { scalar(at: index) == " " ? index + 1 : index }
}

// MARK: Addresses

extension ContactData {
  private static let signs = FewWords(["at", "arroba", "arobase"])
  private static let longSigns = FewWords(["arroba", "arobase"])
  private static let signsInBrackets = FewWords(["at", "arroba", "arobase", "a"])
  private static let at = FewWords(["at"])
  private static let dots = FewWords(["dot", "punto", "ponto", "point"])
  private static let dot = FewWords(["dot"])
  private static let wordsOfMail: Set<String> = [
    "mail", "email", "correo", "courriel", "contact", "contacto", "contato", "write", "escriba",
  ]

  /// The end of the words that begin at an index, if they are an e-mail address, however its sign and dots are written.
  private func endOfAddress(from start: Int) -> Int? {
    guard start == 0 || read[start - 1].isBlank, !read[start].isBlank else { return nil }
    let word = endOfWord(from: start)
    guard
      let (sign, afterSign) = (start...afterBlank(word)).lazy
        .compactMap({ index in endOfSign(from: index).map { (index, $0) } }).first
    else { return nil }
    let domain = afterBlank(afterSign)
    let isOneWord = sign < word && domain == afterSign
    guard domain < read.count, isOneWord || sign > start else { return nil }
    var end = endOfWord(from: domain)
    var isDotted = (domain + 1..<max(domain + 1, end - 1)).contains { read[$0] == "." && read[$0 + 1].isLetter }
    while let next = endOfBracket(from: afterBlank(end), holding: Self.dots), afterBlank(next) < read.count {
      end = endOfWord(from: afterBlank(next))
      isDotted = true
    }
    isDotted = isDotted || (domain..<end).contains { endOfBracket(from: $0, holding: Self.dots) != nil }
    // “(a)” is the ending of a word, too.
    let isEnding = afterSign - sign == 3 && read[sign + 1] == "a"
    let isNamed = !isEnding && isOneWord && (place == .authority || sign > start && read[domain].isLetter)
    return isDotted || isNamed ? end : nil
  }

  /// The end of the words that begin at an index, if they are an address whose sign, and perhaps whose dots, are words:
  /// “juan.perez at mj.gob.pe”, “juan arroba mj punto gob punto pe”.
  private func endOfAddressInWords(from start: Int) -> Int? {
    guard start == 0 || read[start - 1].isBlank, !read[start].isBlank else { return nil }
    let (name, isNameInWords) = endOfDottedWords(from: start)
    guard let sign = wordAfter(name), Self.signs.hold(read[sign]), let domain = wordAfter(sign.upperBound) else {
      return nil
    }
    let (end, isDomainInWords) = endOfDottedWords(from: domain.lowerBound)
    let isAt = Self.at.hold(read[sign])
    // “At this point in time” holds none.
    if isAt && read[sign.lowerBound] == "a" && isDomainInWords {
      guard let next = wordAfter(domain.upperBound), Self.dot.hold(read[next]) else { return nil }
      return end
    }
    if isDomainInWords { return end }
    let letters = read[domain]
    let isDotted = letters.indices.dropFirst().dropLast().contains { read[$0] == "." && read[$0 + 1].isLetter }
    guard isDotted, !String(letters).lowercased().hasPrefix("www."), !letters.contains("/") else { return nil }
    let isName =
      isNameInWords || !isAt
      || read[start..<name].dropLast().contains { $0 == "." || $0 == "_" || $0 == "-" || $0.isDigit }
      || Self.wordsOfMail.contains(wordBefore(start).text)
    return isName ? end : nil
  }

  /// The end of a word, and of those that follow it behind a dot that is written out, and whether any does.
  private func endOfDottedWords(from start: Int) -> (end: Int, isInWords: Bool) {
    var (end, isInWords) = (endOfWord(from: start), false)
    while let dot = wordAfter(end), Self.dots.hold(read[dot]), let next = wordAfter(dot.upperBound) {
      (end, isInWords) = (next.upperBound, true)
    }
    return (end, isInWords)
  }

  /// Where the word behind a blank at an index stands.
  private func wordAfter(_ index: Int) -> Range<Int>? {
    guard let blank = scalar(at: index), blank.isBlank, let first = scalar(at: index + 1), !first.isBlank else {
      return nil
    }
    let end = endOfWord(from: index + 1)
    guard end - index < 80 else { return nil }
    return index + 1..<end
  }

  /// The end of the sign between a name and a domain that begins at an index.
  private func endOfSign(from index: Int) -> Int? {
    guard let first = scalar(at: index) else { return nil }
    if first == "@" { return index + 1 }
    if first == "%", scalar(at: index + 1) == "4", scalar(at: index + 2) == "0" { return index + 3 }
    if let end = endOfBracket(from: index, holding: Self.signsInBrackets) { return end }
    if first == "_" || first == "-" {
      let end = read[(index + 1)...].prefix { $0.isLetter }.endIndex
      return scalar(at: end) == first && Self.signs.hold(read[(index + 1)..<end]) ? end + 1 : nil
    }
    guard first.isLetter, scalar(at: index - 1) == " " else { return nil }
    let end = endOfWord(from: index)
    return Self.longSigns.hold(read[index..<end]) ? end : nil
  }

  /// The end of one of some words in brackets.
  private func endOfBracket(from index: Int, holding words: FewWords) -> Int? {
    guard let first = scalar(at: index), "([{<".unicodeScalars.contains(first) else { return nil }
    let end = read[(index + 1)...].prefix { $0.isLetter }.endIndex
    guard let last = scalar(at: end), ")]}>".unicodeScalars.contains(last) else { return nil }
    return words.hold(read[(index + 1)..<end]) ? end + 1 : nil
  }

  /// Whether a sign in a link stands between a name and a domain.
  private func isAddress(around index: Int) -> Bool {
    guard read[index] == "@", let before = scalar(at: index - 1), let after = scalar(at: index + 1) else {
      return false
    }
    return (before.isLetter || before.isDigit) && (after.isLetter || after.isDigit)
  }
}

// MARK: Numbers

extension ContactData {
  private static let words: Set<String> = [
    "cel", "cels", "celular", "celulares", "cell", "cellphone", "ext", "extn", "fax", "faxes", "fone", "fones", "fono",
    "hotline", "mob", "mobile", "mobiles", "movil", "moviles", "pbx", "ph", "phone", "phones", "portable", "ramal",
    "tel",
    "telef", "telefax", "telefone", "telefones", "telefono", "telefonos", "telephone", "telephones", "tels", "tfno",
    "tlf",
    "centralita", "conmutador", "switchboard", "whatsapp",
  ]
  /// Letters that stand for such a word where a colon follows them.
  private static let initials: Set<String> = ["c", "f", "m", "p", "t", "w"]
  private static let pictures: Set<Unicode.Scalar> = ["☎", "☏", "✆", "📞", "📱", "📲", "📠", "🖷"]
  /// Words before a number that is none of a telephone, however near such a word is.
  private static let namesOfNumbers: Set<String> = [
    "act", "art", "article", "articulo", "artigo", "acuerdo", "arrete", "caso", "case", "cedula", "code", "codigo",
    "decree", "decret", "decreto", "expediente", "law", "lei", "ley", "loi", "order", "ordonnance", "portaria",
    "processo", "registro", "resolucion", "resolucao", "resolution", "ruc", "usd", "eur",
  ]
  private static let networks: Set<String> = ["skype", "telegram", "viber", "wechat", "whatsapp"]
  /// Words that a year may follow as well.
  private static let invitations: Set<String> = [
    "appeler", "appelez", "call", "composer", "composez", "comunicarse", "comuniquese", "contactar", "contacte",
    "contactese", "dial", "discar", "disque", "joignable", "llamando", "marcar", "marque", "ring", "contact",
    "contactez", "contacto", "contactos", "contacts", "contato", "contatos",
    "joindre", "ligar", "ligue", "llamar", "llame",
  ]
  /// What may stand between such a word and a number, or between two numbers.
  private static let fillers: Set<String> = [
    "a", "al", "and", "ao", "at", "au", "direct", "directo", "direto", "e", "el", "es", "est", "et", "fijo", "fixe",
    "fixo",
    "is", "le", "line",
    "linea",
    "linha", "me", "n", "no", "nr", "num", "number", "numbers", "numero", "numeros", "o", "on", "or", "ou", "us", "y",
  ]
  private static let extensions: Set<String> = [
    "anexo", "ext", "extension", "extn", "int", "interno", "poste", "ramal", "x",
  ]

  private func startsNumber(at index: Int) -> Bool { read[index] == "+" || read[index] == "(" }

  /// The end of the telephone number that begins at an index, with its extension.
  private func endOfNumber(from start: Int, after last: Int) -> Int? {
    guard startsNumber(at: start) || read[start].isDigit, !(scalar(at: start - 1)?.isDigit ?? false) else { return nil }
    var groups: [Int] = []
    var separators: [Unicode.Scalar] = []
    var (index, end) = (start, start)
    while index < min(start + Self.longest, read.count) {
      let scalar = read[index]
      if scalar.isDigit {
        if index > start && read[index - 1].isDigit { groups[groups.count - 1] += 1 } else { groups.append(1) }
        end = index + 1
      } else if "-() ./".unicodeScalars.contains(scalar) {
        separators.append(scalar)
      } else if !(scalar == "+" && index == start) {
        break
      }
      index += 1
    }
    let digits = groups.reduce(0, +)
    guard digits > 5 else { return digits > 1 && groups.count == 1 && isExtension(at: start) ? end : nil }
    let isNumber =
      isNumber(at: start, groups, separators)
      || isCalledSo(at: start, after: last, isYear: isYear(groups, at: start), digits)
      || digits > 6 && !isYear(groups, at: start) && isCalledSoFromAfar(at: start, groups)
    return isNumber ? endOfExtension(from: end) : nil
  }

  private func isNumber(at start: Int, _ groups: [Int], _ separators: [Unicode.Scalar]) -> Bool {
    let digits = groups.reduce(0, +)
    if read[start] == "+" { return digits > 6 }
    if let before = scalar(at: start - 1), before.isLetter || "-/.,=_".unicodeScalars.contains(before) { return false }
    // What goes abroad: 00 1 876….
    let isAbroad = read[start] == "0" && scalar(at: start + 1) == "0" && scalar(at: start + 2) != "0"
    if isAbroad && (9...17).contains(digits) { return true }
    let isYear = isYear(groups, at: start)
    let ending = Array(groups.suffix(3))
    // 876-555-0100, 1-876-555-0100 and (11) 95555-0100.
    if ending == [3, 3, 4] && groups.count < 5 && groups.dropLast(3).allSatisfy({ $0 == 1 })
      && separators.allSatisfy({ $0 != " " && $0 != "." && $0 != "/" })
    {
      return true
    }
    if read[start] == "(" && groups.count == 3 && (2...3).contains(groups[0]) && (3...5).contains(groups[1])
      && groups[2] == 4 && separators.last == "-" && scalar(at: start + 1 + groups[0]) == ")"
      && !self.isYear(Array(groups.dropFirst()), at: start + 1 + groups[0])
    {
      return true
    }
    guard place == .authority, digits > 6, !isYear, groups != [5, 3], groups != [5, 4] else { return false }
    if groups.count == 1 { return digits > 8 }
    return separators.contains { $0 == "-" || $0 == "(" || $0 == ")" }
      || groups.count > 2 && digits > 8 && groups.allSatisfy { $0 < 5 }
  }

  /// Whether groups of digits may be years or a date.
  private func isYear(_ groups: [Int], at start: Int) -> Bool {
    let century = String(String.UnicodeScalarView(read[start...].filter { $0.isDigit }.prefix(2)))
    return groups.first == 4 && (century == "19" || century == "20") && groups.count < 4
      && groups.dropFirst().allSatisfy { $0 == 4 || $0 == 2 }
  }

  /// Whether the words before an index say that a number follows, or another one.
  private func isCalledSo(at index: Int, after last: Int, isYear: Bool, _ digits: Int) -> Bool {
    var end = index
    for _ in 0..<4 {
      let word = wordBefore(end)
      if word.end <= last { return !isYear }
      if isTelephone(word.text) { return true }
      if Self.invitations.contains(word.text) { return !isYear && digits > 6 }
      guard Self.fillers.contains(word.text) else { return false }
      end = word.start
    }
    return false
  }

  /// Whether the sentence speaks of a telephone before an index, and what follows is written as no amount, date or law is.
  private func isCalledSoFromAfar(at index: Int, _ groups: [Int]) -> Bool {
    if let sign = read[..<index].last(where: { $0 != " " && $0 != ":" && $0 != "\u{FE0F}" }),
      Self.pictures.contains(sign)
    {
      return true
    }
    let isAmount = groups.count > 1 && groups.dropFirst().allSatisfy { $0 == 3 } && groups[0] < 4
    let isDate = groups.count == 3 && groups[0] < 3 && groups[1] < 3
    if isAmount || isDate { return false }
    var (end, words) = (index, 0)
    while end > 0, words < Self.farthest {
      let word = wordBefore(end)
      let between = read[word.end..<end]
      if word.text.isEmpty || between.contains(where: { ";!?".unicodeScalars.contains($0) }) { return false }
      if words == 0 && Self.namesOfNumbers.contains(word.text) { return false }
      if words == 0 && between.first == ":" && Self.initials.contains(word.text)
        && !(scalar(at: word.start - 1)?.isDigit ?? false)
      {
        return true
      }
      if Self.words.contains(word.text) { return true }
      // A sentence ends.
      if between.first == ".", word.end - word.start > 4 { return false }
      (end, words) = (word.start, words + 1)
    }
    return false
  }

  /// How many words may stand between a word such as “tel.” and its number.
  private static let farthest = 8

  /// The end of the name on a network for messages that begins at an index: “Skype: …”.
  private func endOfName(from start: Int) -> Int? {
    guard start > 0, read[start - 1].isBlank || read[start - 1] == ":", read[start].isLetter || read[start].isDigit
    else {
      return nil
    }
    let end = endOfWord(from: start)
    // Few words are so much as written like one: no text is made of the others.
    let isTold =
      read[placeOfWord(before: start).upperBound..<start].contains(":")
      || read[start..<end].dropLast().contains { $0 == "." || $0 == "_" || $0.isDigit }
    guard isTold, read[start..<end].contains(where: { $0.isLetter }) else { return nil }
    var word = wordBefore(start)
    if word.text == "id" || word.text == "name" || word.text == "usuario" { word = wordBefore(word.start) }
    return Self.networks.contains(word.text) ? end : nil
  }

  private func isTelephone(_ word: String) -> Bool {
    Self.words.contains(word) || word.hasPrefix("telef") || word.hasPrefix("teleph")
  }

  private func isExtension(at index: Int) -> Bool { ["ext", "extn", "ramal"].contains(wordBefore(index).text) }

  /// Whether the parameter of a link that begins at an index is a number.
  private func isParameter(at index: Int) -> Bool {
    guard read[index] == "=", isTelephone(wordBefore(index).text) else { return false }
    return read[(index + 1)...].prefix { $0.isDigit || $0 == "+" || $0 == "-" || $0 == " " }.count > 5
  }

  /// The end of what follows a number: “ext. 12”, “(x 12)”.
  private func endOfExtension(from end: Int) -> Int {
    let start = end + read[end...].prefix(3) { " ,(".unicodeScalars.contains($0) }
    let word = read[start...].prefix { $0.isLetter }
    guard Self.extensions.contains(String(word).folded) else { return end }
    let first = word.endIndex + read[word.endIndex...].prefix(3) { " .:".unicodeScalars.contains($0) }
    let digits = read[first...].prefix { $0.isDigit }
    guard (1...6).contains(digits.count) else { return end }
    let isClosed = read[end..<start].contains("(") && scalar(at: digits.endIndex) == ")"
    return isClosed ? digits.endIndex + 1 : digits.endIndex
  }

  /// The word before an index, without what stands between, as it is compared.
  private func wordBefore(_ index: Int) -> (start: Int, end: Int, text: String) {
    let place = placeOfWord(before: index)
    return (place.lowerBound, place.upperBound, String(read[place]).folded)
  }

  /// Where the word before an index stands, without what stands between.
  private func placeOfWord(before index: Int) -> Range<Int> {
    var end = index
    while end > 0, index - end < 8, " .:()=#,;/-º°ª".unicodeScalars.contains(read[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 20, read[start - 1].isLetter { start -= 1 }
    return start..<end
  }
}

/// A few words of the letters a to z, found without making a text of each word that is compared with them.
private struct FewWords {
  private let words: [[UInt8]]

  /// Words in small letters.
  init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }

  /// Whether one of them stands there, in small letters or capitals.
  func hold(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    words.contains { word in
      word.count == scalars.count
        && zip(word, scalars).allSatisfy { letter, scalar in
          scalar.value == UInt32(letter) || scalar.value | 0x20 == UInt32(letter) && scalar.value < 0x80
        }
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// How many at the beginning, at most, are as wanted.
  fileprivate func prefix(_ most: Int, while isWanted: (Unicode.Scalar) -> Bool) -> Int {
    prefix(most).prefix(while: isWanted).count
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) { self = String(String.UnicodeScalarView(scalars)) }

  fileprivate var withoutPercentEncoding: String {
    let bytes = Array(utf8)
    var (decoded, index) = ([UInt8](), 0)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetter: Bool {
    (0x61...0x7A).contains(value | 0x20) || (0xC0...0x24F).contains(value) || value > 0x24F && properties.isAlphabetic
  }

  /// The scalar, or what stands for it on every keyboard.
  fileprivate var plain: Unicode.Scalar {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0xFE6B: "@"
    // Of full width.
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }
}

extension Substring {
  /// Whether a text stands in it.
  fileprivate func holds(_ text: String) -> Bool { utf8.indices.contains { utf8[$0...].starts(with: text.utf8) } }
}
