/// What a text cites: numbers, and the letters of items such as (a) or (iv). What stands in braces is no citation: another
/// rule holds placeholders to each other.
///
/// Order does not count, since languages order words differently, but how often does. The forms of the languages are
/// one: `1 (a)` is `1 a)` and `1, alínea a`, `2,5` is `2.5`, `10 000` with a no-break space is `10,000`.
struct Citations: Equatable {
  /// Each thing cited, with how often.
  private(set) var counts: [String: Int] = [:]

  init(in text: String) {
    let scalars = Array(text.unicodeScalars)
    var (index, isAfterLabel) = (0, false)
    while index < scalars.count {
      let start = index
      switch scalars[index] {
      case "0"..."9":
        counts[Self.number(scalars, &index), default: 0] += 1
      case "{":
        index = scalars[index...].firstIndex(of: "}").map { $0 + 1 } ?? index + 1
      case let scalar where scalar.properties.isAlphabetic:
        index = scalars[index...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
        let word = scalars[start..<index]
        let isMarked = isAfterLabel || (index < scalars.count && scalars[index] == ")")
        // The ending in “State(s)” is no item.
        let isEnding = start > 1 && scalars[start - 1] == "(" && scalars[start - 2].properties.isAlphabetic
        if isMarked && !isEnding && Self.isItem(word) { counts[Self.text(word) + ")", default: 0] += 1 }
        isAfterLabel = word.elementsEqual("alínea".unicodeScalars)
      default: index += 1
      }
    }
  }

  /// What is cited here more often than in all of the others, in order.
  func beyond(_ others: [Citations]) -> [String] {
    counts.flatMap { cited, count in
      Array(repeating: cited, count: max(0, count - (others.map { $0.counts[cited] ?? 0 }.min() ?? 0)))
    }
    .sorted()
  }

  /// Reads a number, without the separators of its groups and with a full stop before its decimals.
  private static func number(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    func digits() -> String {
      let start = index
      index = scalars[index...].firstIndex { !("0"..."9").contains($0) } ?? scalars.count
      return text(scalars[start..<index])
    }
    var number = digits()
    while index + 1 < scalars.count, [",", ".", "\u{A0}", "\u{202F}"].contains(scalars[index]),
      ("0"..."9").contains(scalars[index + 1])
    {
      let (separator, place) = (scalars[index], index)
      index += 1
      let part = digits()
      if part.count == 3 {
        number += part
      } else if separator == "," || separator == "." {
        number += "." + part
      } else {
        index = place
        break
      }
    }
    return number
  }

  /// A single letter, or a small Roman number.
  private static func isItem(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.count == 1 { return ("a"..."z").contains(word.first!) }
    return word.count < 6 && word.allSatisfy { "ivx".unicodeScalars.contains($0) }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
