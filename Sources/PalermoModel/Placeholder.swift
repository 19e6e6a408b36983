/// Tells what a person wrote from what a form put there to be replaced: `…`, `-`, `n/a`, `xxx`, `[name of the law]`.
///
/// A placeholder is no answer, no reason and no citation: wherever these are counted, it counts as a blank.
public enum Placeholder {
  /// What a text is for, which decides how little of it says something.
  public enum Use: Sendable {
    /// An answer in words: any word will do.
    case text
    /// A reason, or the title of what is cited: "none" is neither.
    case words
    /// A provision of a law, such as `281`: it has a number or a name.
    case provision
    /// How somebody or something is reached: an address, a telephone, a link.
    case address
  }

  /// Whether a text is a placeholder, or blank.
  ///
  /// - Complexity: O(*n*), and O(1) for nearly every text that is longer than 80 bytes or begins with a word.
  public static func isLeft(in text: String, as use: Use) -> Bool {
    var text = text
    return text.withUTF8 { isLeft(in: $0, as: use) }
  }

  static func isLeft(in bytes: UnsafeBufferPointer<UInt8>, as use: Use) -> Bool {
    if bytes.count > longest {
      var first: UInt8?
      for byte in bytes where byte.isASCIIWordByte {
        if let first, first != byte | 0x20 { return false }
        first = byte | 0x20
      }
      // Only marks, one letter over and over, or another script.
      return FoldedText(String(decoding: bytes, as: UTF8.self)).distinctCount < 2
    }
    if holdsWord(bytes, as: use) || use == .provision && holdsNumber(bytes) { return false }
    return FoldedText(String(decoding: bytes, as: UTF8.self)).isPlaceholder(as: use)
  }

  /// Whether the text begins with no mark of ASCII, and holds a word of several letters that no placeholder holds; or
  /// begins, as `Law 12` does, with a word that a number is to follow, and one follows. Letters are those of ASCII and of
  /// Latin-1.
  private static func holdsWord(_ bytes: UnsafeBufferPointer<UInt8>, as use: Use) -> Bool {
    guard bytes.first?.isASCIIMark == false, !FoldedText.beginsWithNote(bytes) else { return false }
    // An address needs more than a number.
    var mayBeNumbered = use != .address
    var index = 0
    while index < bytes.count {
      let start = index
      var word = ShortWord()
      var isOfLetters = true
      while index < bytes.count, !bytes[index].isASCIIMark {
        let (letter, length) = letter(at: index, in: bytes) ?? (0, 1)
        isOfLetters = isOfLetters && letter >= 0x61
        word.append(letter)
        index += length
      }
      if isOfLetters, word.count >= 3, word.isVaried, !FoldedText.knownWords.contains(word) { return true }
      if mayBeNumbered, start > 0, bytes[start].isASCIIDigit { return true }
      mayBeNumbered = mayBeNumbered && (start > 0 || FoldedText.numberedWords.contains(word))
      while index < bytes.count, bytes[index].isASCIIMark { index += 1 }
    }
    return false
  }

  /// The small letter without an accent, or the digit, that stands at an index, and how many bytes it has. Returns nil
  /// for what is no letter of Latin-1, of which nobody knows here whether it parts words.
  private static func letter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (letter: UInt8, length: Int)? {
    if bytes[index] < 0x80 { return (bytes[index] | 0x20, 1) }
    guard bytes[index] == 0xC3, index + 1 < bytes.count, (0x80...0xBF).contains(bytes[index + 1]),
      let folded = Unicode.Scalar(bytes[index + 1] + 0x40).folded, folded.isASCII
    else { return nil }
    return (UInt8(folded.value), 2)
  }

  /// Whether the text begins with a letter or digit of ASCII, as neither brackets nor dashes do, and holds a digit.
  private static func holdsNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first?.isASCIIWordByte == true && bytes.contains { (0x30...0x39).contains($0) }
      && !bytes.contains(UInt8(ascii: ":"))
  }

  private static let longest = 80
}

/// A word of small letters of ASCII. Of a long one only the last letters and their number are kept, which is enough to
/// tell it from the short ones that are known.
private struct ShortWord: Hashable {
  private var letters: (UInt64, UInt64) = (0, 0)
  private(set) var count = 0
  /// Whether it has more than one letter over and over.
  private(set) var isVaried = false
  private var last: UInt8 = 0

  /// No letter yet.
  init() {}

  /// A word of a few letters.
  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  /// Adds a letter.
  mutating func append(_ letter: UInt8) {
    letters = (letters.0 << 8 | UInt64(letter), letters.1 << 8 | letters.0 >> 56)
    isVaried = isVaried || count > 0 && letter != last
    (count, last) = (count + 1, letter)
  }

  static func == (a: Self, b: Self) -> Bool { a.letters == b.letters && a.count == b.count }

  func hash(into hasher: inout Hasher) {
    hasher.combine(letters.0)
    hasher.combine(letters.1)
  }
}

extension UInt8 {
  /// Whether it is ASCII, and no letter or digit.
  fileprivate var isASCIIMark: Bool { self < 0x80 && !isASCIIWordByte }

  /// Whether it is a letter or digit of ASCII.
  fileprivate var isASCIIWordByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

/// A text in small letters without accents, taken apart into words.
private struct FoldedText {
  private let raw: String
  private let words: [String]

  init(_ text: String) {
    raw = text
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      guard let folded = scalar.folded else { continue }
      if folded.isWordPart {
        word.unicodeScalars.append(folded)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// How many different letters and digits there are, as far as two.
  var distinctCount: Int {
    var first: Unicode.Scalar?
    for scalar in words.flatMap({ Array($0.unicodeScalars) }) {
      if let first, first != scalar { return 2 }
      first = scalar
    }
    return first == nil ? 0 : 1
  }

  func isPlaceholder(as use: Placeholder.Use) -> Bool {
    let words = use == .address ? Array(self.words.drop { Self.schemes.contains($0) }) : self.words
    if words.isEmpty || isBracketed || Self.notes.contains(where: { raw.utf8.starts(with: $0.utf8) }) { return true }
    if Self.phrases.contains(words.joined(separator: " ")) || words.allSatisfy({ $0.isFiller }) { return true }
    let isCounted = use != .provision && (words.last.map { $0.unicodeScalars.allSatisfy { $0.isASCIIDigit } } ?? false)
    if Self.pointers.contains((isCounted ? words.dropLast() : words[...]).joined(separator: " ")) { return true }
    switch use {
    case .text: return words == ["x"]
    case .words:
      let isUncounted = words.allSatisfy { Self.units.contains($0) || $0.isFiller } && hasOpenMark
      return isUncounted || Self.empty.contains(words.joined(separator: " "))
        || words.joined().unicodeScalars.count { !$0.isASCIIDigit } < 2
    case .provision: return raw == "x" || words.allSatisfy { Self.units.contains($0) || $0.isFiller }
    case .address: return words == ["x"] || distinctCount < 2 && words.joined().count > 2
    }
  }

  /// Whether the whole stands in square, angle or curly brackets, as in `[name of the law]`.
  private var isBracketed: Bool {
    let scalars = raw.unicodeScalars
    guard let first = scalars.first(where: { $0.value > 0x20 }), let close = first.closingBracket,
      scalars.last(where: { $0.value > 0x20 }) == close
    else { return false }
    return words.count <= 8
  }

  /// Whether something in it is left to be filled in.
  private var hasOpenMark: Bool {
    var last: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      if scalar == "…" || scalar == "?" || scalar == last && (scalar == "." || scalar == "_") { return true }
      last = scalar
    }
    return words.contains { $0.isFiller }
  }

  /// Every word that stands in what is known to say nothing.
  static let knownWords = Set(
    [phrases, pointers, empty, units, schemes].joined().flatMap { $0.split(separator: " ") }.map { ShortWord($0) })

  /// The words that a number is to follow.
  static let numberedWords = Set(units.lazy.filter { $0.count > 2 }.map { ShortWord($0) })

  /// Whether a text begins with the word of a note to oneself.
  static func beginsWithNote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    notes.contains { text.starts(with: $0.utf8) }
  }

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "www"]
  private static let notes = ["TODO:", "TBD:", "FIXME:", "XXX:"]

  /// What stands for nothing wherever it stands, in the languages of the forms.
  private static let phrases: Set<String> = [
    "na", "n a", "nd", "n d", "s d", "s o", "tbd", "tbc", "tba", "todo", "to do", "fixme", "null", "nil", "undefined",
    "to be added", "to be completed", "to be confirmed", "to be decided", "to be determined", "to be filled in",
    "to be provided", "not applicable", "not available", "placeholder", "lorem ipsum", "insert text",
    "insert text here",
    "your text here", "text here", "enter text", "enter text here", "click or tap here to enter text",
    "click here to enter text", "choose an item", "lorem ipsum dolor sit amet", "pending", "test", "asdf", "qwerty",
    "foo", "foobar",
    "no aplica", "no aplicable", "no corresponde", "no disponible", "por completar", "por confirmar", "por definir",
    "por determinar", "pendiente de completar", "texto aqui", "escriba aqui", "prueba", "pendiente",
    "haga clic o pulse aqui para escribir texto", "haga clic aqui para escribir texto", "elija un elemento",
    "sans objet", "non applicable", "non disponible", "a completer", "a confirmer", "a preciser", "a determiner",
    "a remplir", "texte ici", "essai",
    "cliquez ou appuyez ici pour entrer du texte", "cliquez ici pour entrer du texte",
    "cliquez ici pour taper du texte",
    "choisissez un element", "en attente",
    "nao aplicavel", "nao se aplica", "nao disponivel", "a completar", "a confirmar", "a definir", "a determinar",
    "a preencher", "por preencher", "teste",
    "clique ou toque aqui para inserir o texto", "clique ou toque aqui para introduzir texto",
    "clique aqui para inserir o texto", "clique aqui para introduzir texto", "escolher um item", "pendente",
  ]

  /// What only points elsewhere, perhaps with a number behind it: what it points to is not in the file.
  private static let pointers: Set<String> = [
    "see annex", "see the annex", "see annexes", "see attached", "see attachment", "see above", "as above",
    "same as above", "ditto", "idem", "ibid", "ibidem",
    "ver anexo", "ver anexos", "ver el anexo", "vease anexo", "vease el anexo", "ver adjunto", "ver documento adjunto",
    "se adjunta", "ver arriba", "igual que arriba", "igual al anterior", "lo mismo",
    "voir annexe", "voir annexes", "voir l annexe", "voir en annexe", "voir ci joint", "ci joint", "voir ci dessus",
    "comme ci dessus",
    "ver o anexo", "ver em anexo", "vide anexo", "em anexo", "segue em anexo", "ver acima", "igual acima", "o mesmo",
  ]

  /// What is an answer, but neither a reason nor the title of anything.
  private static let empty: Set<String> = [
    "yes", "no", "ok", "none", "nothing", "si", "ninguno", "ninguna", "nada", "oui", "non", "aucun", "aucune", "rien",
    "sim", "nao", "nenhum", "nenhuma", "title", "titulo", "titre", "reason", "motivo", "motif",
  ]

  /// What is followed by a number or a name.
  private static let units: Set<String> = [
    "art", "arts", "article", "articles", "articulo", "articulos", "artigo", "artigos", "section", "sections", "sec",
    "seccion", "secao", "para", "paras", "paragraph", "par", "parrafo", "paragraphe", "paragrafo", "n", "o", "no", "nr",
    "num",
    "number", "numero", "ley", "law", "act", "loi", "lei", "decreto", "decree", "decret",
  ]
}

extension String {
  /// Whether it is one letter over and over, as in `xxx`; `iii`, which is a number, is not.
  fileprivate var isFiller: Bool {
    guard let first = unicodeScalars.first, !first.isASCIIDigit, self != "iii" else { return false }
    return unicodeScalars.allSatisfy { $0 == first } && unicodeScalars.count >= (first == "x" ? 2 : 3)
  }
}

extension Unicode.Scalar {
  /// What ends a placeholder that begins with this. Nil if none begins with it.
  fileprivate var closingBracket: Unicode.Scalar? {
    switch self {
    case "[": "]"
    case "<": ">"
    case "{", "$": "}"
    case "%": "%"
    default: nil
    }
  }

  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it is a letter or a digit, and not a mark, a space or a sign.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xAA, 0xB5, 0xBA: true
    case 0..<0xC0, 0xD7, 0xF7: false
    // Punctuation, arrows, boxes and other signs; brackets and signs of East Asia; private use; emoji.
    case 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x3000..<0x3005, 0x3008..<0x3021, 0x3030, 0xE000..<0xF900: false
    case 0xFE00..<0xFE70, 0xFEFF, 0xFFE0..<0x10000, 0x1F000..<0x20000: false
    default: true
    }
  }

  /// The small letter without an accent; nil for an accent, or for what cannot be seen.
  fileprivate var folded: Unicode.Scalar? {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(value + 0x20)
    case 0..<0x80: self
    case 0xAD, 0x300..<0x370, 0x200B..<0x2010, 0x2060..<0x2070, 0xFE00..<0xFE10, 0xFEFF: nil
    case 0xFF01..<0xFF5F: Unicode.Scalar(value - 0xFEE0)?.folded
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xAA: "a"
    case 0xBA: "o"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xF2...0xF6: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    default: self
    }
  }
}
