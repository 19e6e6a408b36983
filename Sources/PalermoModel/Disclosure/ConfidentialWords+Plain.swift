/// Texts as their writers saw them, whatever happened to them on the way.
extension ConfidentialWords {
  /// A text with ordinary letters for those of full width, and without what is not seen; with the characters that names of
  /// HTML stand for, and a line where its tags end one; with the letters that were garbled, or lost in known words.
  ///
  /// - Complexity: O(*n*).
  static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.count)
    var (mayBeGarbled, mayBeMarkup, mayBeDamaged) = (false, false, false)
    var (decoder, bytes) = (UTF8(), text.makeIterator())
    decoding: while true {
      switch decoder.decode(&bytes) {
      case .emptyInput: break decoding
      case .error: scalars.append("\u{FFFD}")
      case .scalarValue(let value): scalars.append(value)
      }
      switch scalars[scalars.count - 1] {
      case "&", "<": mayBeMarkup = true
      case "Ã", "Â", "â", "Å": mayBeGarbled = true
      case "?", "\u{FFFD}": mayBeDamaged = true
      default: break
      }
    }
    if mayBeMarkup {
      // What was escaped twice is read twice.
      for _ in 0..<2 { scalars = withoutReferences(scalars) }
      scalars = withoutTags(scalars)
    }
    if mayBeGarbled { scalars = Garbling.repaired(scalars) }
    scalars = seen(scalars)
    return mayBeDamaged ? ConfidentialDamage.mended(scalars) : scalars
  }

  /// Ordinary letters for those of full width, and nothing for what is not seen.
  private static func seen(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var seen: [Unicode.Scalar] = []
    seen.reserveCapacity(scalars.count)
    for scalar in scalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      // A letter for two, as documents hold it.
      case 0xFB01: seen += ["f", "i"]
      case 0xFF01...0xFF5E: seen.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: seen.append(scalar)
      }
    }
    return seen
  }

  /// The most characters of a name, and of a tag.
  private static let (longestName, longestTag) = (8, 200)

  /// A text with characters for their names in HTML, and for their numbers.
  private static func withoutReferences(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let rest = scalars[index] == "&" ? scalars[(index + 1)...].prefix(longestName + 1) : scalars[index..<index]
      let name = rest.prefix { $0 != ";" }
      if !name.isEmpty, name.count <= longestName, name.endIndex < scalars.count, let meant = text(called: name) {
        result += meant
        index = name.endIndex + 1
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  private static func text(called name: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var called = ""
    for scalar in name { called.unicodeScalars.append(scalar) }
    if called.utf8.first == UInt8(ascii: "#") {
      let isHexadecimal = called.utf8.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
      let number = UInt32(called.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      return number.flatMap { Unicode.Scalar($0) }.map { [$0] }
    }
    switch called {
    case "amp": return ["&"]
    case "lt": return ["<"]
    case "gt": return [">"]
    case "quot": return ["\""]
    case "apos": return ["'"]
    default: return HTMLCharacters.text(called: called).map { Array($0.unicodeScalars) }
    }
  }

  /// A text without tags of HTML: those that stand in a line are dropped, the others end one.
  private static func withoutTags(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "<",
        let end = scalars[(index + 1)...].prefix(longestTag).firstIndex(where: { $0 == "<" || $0 == ">" }),
        scalars[end] == ">"
      else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let tag = scalars[(index + 1)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isASCII && $0 != " " && $0 != "/" && $0 != "\n" }
      let word = name.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ? Word(name) : nil
      let attributes = tag[name.endIndex...].split { !ConfidentialPassage.isLetter($0) }
      switch word {
      // What asks for confidence in a tag is read like a text.
      case _ where attributes.contains { ConfidentialStems.begin(Word($0)) }: result += scalars[index...end]
      case let word? where tagsInLines.contains(word): break
      case let word? where tagsOfLines.contains(word): result.append(endOfBlock)
      // H1 to H6.
      case nil where name.count == 2 && (name[name.startIndex] == "h" || name[name.startIndex] == "H"):
        result.append(endOfBlock)
      default: result += scalars[index...end]
      }
      index = end + 1
    }
    return result
  }

  /// Stands where a tag ends a line, which in HTML a line of the text does not.
  static let endOfBlock: Unicode.Scalar = "\u{2029}"

  private static let tagsInLines = Set(
    Word.all(in: "a abbr b big cite code em font i ins label mark q s small span strong sub sup tt u"))
  private static let tagsOfLines = Set(
    Word.all(
      in: """
        article blockquote body br caption center dd div dl dt footer head header hr html li ol p pre section table
        tbody td th thead title tr ul
        """))
}
