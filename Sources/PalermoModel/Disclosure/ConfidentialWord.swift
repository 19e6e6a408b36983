/// A word of a text as it is compared with words of confidence: small letters, without accents.
struct ConfidentialWord: Hashable {
  /// Its letters from the first to the last, five bits each. Of a long word only the end, which is none of the vocabulary.
  private var letters: UInt128 = 0
  private(set) var count = 0

  /// The longest word that is compared.
  static let most = 25
  /// Another letter than those of the alphabet.
  private static let other: UInt128 = 27

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      if scalar.isASCII { append(UInt8(scalar.value)) } else { append(folded: scalar) }
    }
  }

  /// A word of plain letters.
  init(letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  /// The words of plain letters that stand in a text with blanks between them.
  static func all(in text: some Collection<UInt8>) -> [Self] {
    text.split { $0 == 0x20 || $0 == 0x0A }.map { Self(letters: $0) }
  }

  static func all(in text: StaticString) -> [Self] { text.withUTF8Buffer { all(in: $0) } }

  /// What it may do in words of confidence.
  var roles: ConfidentialRoles { ConfidentialVocabulary.roles[self] ?? [] }

  /// Whether it has one of some roles.
  func plays(_ some: ConfidentialRoles) -> Bool { !roles.isDisjoint(with: some) }

  /// Two letters from a place on, five bits each.
  ///
  /// - Precondition: It has them, and is not longer than words of the vocabulary.
  func pair(at place: Int) -> Int { Int(truncatingIfNeeded: letters >> (5 * (count - place - 2)) & 1023) }

  /// A letter by its number in the alphabet.
  ///
  /// - Precondition: It has it, and is not longer than words of the vocabulary.
  func letter(at place: Int) -> Int { Int(truncatingIfNeeded: letters >> (5 * (count - place - 1)) & 31) }

  /// Whether a word stands before another in an order of all words.
  static func isBefore(_ one: Self, _ other: Self) -> Bool { (one.count, one.letters) < (other.count, other.letters) }

  func hasPrefix(_ prefix: Self) -> Bool {
    count >= prefix.count && count <= Self.most && letters >> (5 * (count - prefix.count)) == prefix.letters
  }

  /// How often each letter stands in it.
  ///
  /// - Precondition: It is not longer than words of the vocabulary.
  var letterCounts: [Int] {
    var counts = [Int](repeating: 0, count: 32)
    for place in 0..<count { counts[Int(truncatingIfNeeded: letters >> (5 * place) & 31)] += 1 }
    return counts
  }

  private mutating func append(_ letter: UInt8) {
    letters = letters << 5 | UInt128(letter & 0x1F)
    count += 1
  }

  /// Appends the letters that one with an accent, or another, stands for.
  private mutating func append(folded scalar: Unicode.Scalar) {
    for plain in (String.plain[scalar] ?? String(Character(scalar)).folded).unicodeScalars {
      letters = letters << 5 | (plain.isASCII ? UInt128(plain.value & 0x1F) : Self.other)
      count += 1
    }
  }
}
