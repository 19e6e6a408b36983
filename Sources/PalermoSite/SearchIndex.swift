import PalermoModel

/// Which words stand on which pages of a language: made from the pages themselves, so that it holds nothing that they do
/// not show.
///
/// Words are folded: without case and accents. Those of one letter and numbers below 100 are left out, as they stand almost
/// everywhere.
struct SearchIndex {
  /// The words one after the other, and where each ends.
  private var words: [UInt8] = []
  private var ends: [Int] = []
  /// The pages of each word, by their numbers in the order in which they were read, and the last of them.
  private var places: [[Int]] = []
  private var last: [Int] = []
  private var numbers: [String: Int] = [:]
  /// The numbers of the words met last by a sum over their letters, since most words are met again soon; -1 for none.
  private var recent = [Int](repeating: -1, count: 1 << 12)
  /// Of the letters met, by their bytes, how they are searched.
  private var letters: [UInt32: [UInt8]] = [:]
  /// The same of those met last, by a sum over their bytes.
  private var recentLetters = [(key: UInt32, folded: [UInt8])](repeating: (0, []), count: 1 << 8)

  /// The pages of each word.
  var pages: [String: [Int]] { numbers.mapValues { places[$0] } }

  /// How long a word may be: what is longer is no word.
  static let longest = 40

  /// Takes in the words of the main part of a page.
  ///
  /// - Parameters:
  ///   - page: The markup of the page.
  ///   - number: The number of the page, higher than those before.
  /// - Complexity: O(*n*) in the length of the page.
  mutating func read(_ page: String, number: Int) {
    var page = page
    page.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest + 1) { letters in
        read(bytes, Word(in: letters), number)
      }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ none: Word, _ number: Int) {
    var (word, place) = (none, Self.beginOfMain(bytes))
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "<"):
        end(&word, number)
        if Self.isEndOfMain(bytes, at: place) { return }
        place = Self.place(of: UInt8(ascii: ">"), in: bytes, from: place) + 1
      case UInt8(ascii: "&"):
        end(&word, number)
        // The signs that are written by name are no letters.
        place = Self.place(of: UInt8(ascii: ";"), in: bytes, from: place) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
        place += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        word.append(byte | 0x20)
        place += 1
      case 0x80...:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let next = min(place + length, bytes.count)
        if let folded = folded(bytes[place..<next]) {
          for byte in folded { word.append(byte) }
        } else {
          end(&word, number)
        }
        place = next
      case _:
        end(&word, number)
        place += 1
      }
    }
  }

  /// The letters of a word that is being read.
  private struct Word {
    /// Room for so many as count, and one more.
    let letters: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private(set) var hasLetters = false
    private(set) var sum: UInt32 = 5381

    init(in letters: UnsafeMutableBufferPointer<UInt8>) { self.letters = letters }

    mutating func append(_ byte: UInt8) {
      guard count <= SearchIndex.longest else { return }
      letters[count] = byte
      count += 1
      if byte > UInt8(ascii: "9") { hasLetters = true }
      sum = sum &* 33 ^ UInt32(byte)
    }

    mutating func removeAll() { (count, hasLetters, sum) = (0, false, 5381) }
  }

  /// The letter as it is searched; empty for a mark on the letter before; nil for what is no part of a word.
  private mutating func folded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    let key = bytes.reduce(0) { $0 << 8 | UInt32($1) }
    let slot = Int(key ^ key >> 6 ^ key >> 14) & (recentLetters.count - 1)
    if recentLetters[slot].key != key { recentLetters[slot] = (key, letter(key, bytes)) }
    let folded = recentLetters[slot].folded
    return folded == [0] ? nil : folded
  }

  private mutating func letter(_ key: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    if let known = letters[key] { return known }
    let letter = String(decoding: bytes, as: UTF8.self)
    let isMark = letter.unicodeScalars.allSatisfy { (0x300...0x36F).contains($0.value) }
    let isLetter = isMark || letter.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    let folded = isLetter ? Array(letter.folded.utf8) : [0]
    letters[key] = folded
    return folded
  }

  private mutating func end(_ word: inout Word, _ number: Int) {
    guard word.count > 0 else { return }
    defer { word.removeAll() }
    guard word.count > 1, word.count <= Self.longest, word.count > 2 || word.hasLetters else { return }
    let slot = Int(word.sum) & (recent.count - 1)
    let met = recent[slot]
    if met < 0 || !isWord(met, word) { recent[slot] = place(of: word) }
    let place = recent[slot]
    guard last[place] != number else { return }
    last[place] = number
    places[place].append(number)
  }

  /// Whether a word is that of a number.
  private func isWord(_ number: Int, _ word: Word) -> Bool {
    let begin = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - begin == word.count else { return false }
    return words.withUnsafeBufferPointer { words in
      (0..<word.count).allSatisfy { words[begin + $0] == word.letters[$0] }
    }
  }

  /// The number of a word, which is a new one if it was not met before.
  private mutating func place(of word: Word) -> Int {
    let letters = UnsafeBufferPointer(rebasing: word.letters[..<word.count])
    let text = String(decoding: letters, as: UTF8.self)
    if let number = numbers[text] { return number }
    numbers[text] = places.count
    words += letters
    ends.append(words.count)
    places.append([])
    last.append(-1)
    return places.count - 1
  }

  private static func place(of sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] != sign { place += 1 }
    return place
  }

  /// The place after `<main`; the end of a page without one.
  private static func beginOfMain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = place(of: UInt8(ascii: "<"), in: bytes, from: 0)
    while place < bytes.count {
      if holds(bytes, "<main", at: place) { return self.place(of: UInt8(ascii: ">"), in: bytes, from: place) + 1 }
      place = self.place(of: UInt8(ascii: "<"), in: bytes, from: place + 1)
    }
    return place
  }

  private static func isEndOfMain(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    holds(bytes, "</main", at: place)
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    return place + count <= bytes.count && (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  // MARK: Writing

  /// The index as a script reads it: words in their order, each with how many letters it shares with the one before, its
  /// other letters, and its pages: `0abuse 3;3tir 5`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of words.
  var text: String {
    var (text, last) = ("", [UInt8]())
    for (word, pages) in numbers.map({ (Array($0.key.utf8), places[$0.value]) }).sorted(by: {
      $0.0.lexicographicallyPrecedes($1.0)
    }) {
      var shared = zip(word, last).prefix { $0 == $1 }.count
      // A letter of several bytes stays whole.
      while shared < word.count, shared > 0, word[shared] & 0xC0 == 0x80 { shared -= 1 }
      // The script counts letters, not bytes.
      let letters = String(decoding: word[..<shared], as: UTF8.self).utf16.count
      if !text.isEmpty { text += ";" }
      text += Self.number(letters) + String(decoding: word[shared...], as: UTF8.self) + " " + Self.gaps(pages)
      last = word
    }
    return text
  }

  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

  /// A number in digits of five bits, the lowest first; all but the last come from the upper half of the alphabet.
  private static func number(_ number: Int) -> String {
    var (text, rest) = ("", number)
    while rest >= 32 {
      text.append(digits[32 + rest % 32])
      rest /= 32
    }
    text.append(digits[rest])
    return text
  }

  /// Each page as its distance from the one before; of pages in a row the first, `!` and how many follow.
  private static func gaps(_ pages: [Int]) -> String {
    var (text, last, place) = ("", -1, 0)
    while place < pages.count {
      text += number(pages[place] - last - 1)
      var end = place
      while end + 1 < pages.count, pages[end + 1] == pages[end] + 1 { end += 1 }
      if end - place > 2 {
        text += "!" + number(end - place)
        place = end
      }
      last = pages[place]
      place += 1
    }
    return text
  }
}
