import PalermoModel

/// A label as others are compared with it: without what spreadsheets and people change in them unawares.
struct LabelWording {
  /// How a label stands to one of the workbook.
  enum Comparison {
    /// It says the same.
    case same
    /// It says the same and something more.
    case extended
    /// It says much the same in other words, as another edition may.
    case reworded
    /// It says something else.
    case other
  }

  /// The label with all its signs, alone and with what stands below it.
  private let plain: Set<String>
  /// The words of all, with a blank before and behind each.
  private let whole: String
  /// The words of the label alone.
  private let label: String
  /// The words below it.
  private let below: String
  private let words: Set<Substring>
  /// Its signs that are no punctuation, such as a tick.
  private let symbols: Set<Character>

  /// The wording of a label.
  ///
  /// - Complexity: O(*n*) in its length.
  init(_ text: RowText) {
    plain = [text.label.foldedLabel.withoutAccents, text.whole.foldedLabel.withoutAccents]
    (whole, label, below) = (Self.padded(text.whole), Self.padded(text.label), Self.padded(text.below))
    words = Self.words(whole)
    symbols = Set(text.whole.filter(\.isSymbol))
  }

  /// How the label stands to one of the workbook.
  ///
  /// - Complexity: O(*n*) in the length of both.
  func comparison(with own: LabelWording) -> Comparison {
    if !plain.isDisjoint(with: own.plain) { return .same }
    // In a label without words, nothing can be found again.
    guard own.label != " " else { return .other }
    if whole == own.whole || whole == own.label {
      return symbols.isSubset(of: own.symbols) ? .reworded : .extended
    }
    if own.below != " ", whole.hasPrefix(own.label) {
      // What stands below a question may be worded in another way.
      let rest = " \(whole.dropFirst(own.label.count))"
      return !rest.contains(own.below) && Self.areAlike(Self.words(rest), Self.words(own.below))
        ? .reworded : .extended
    }
    if whole.contains(own.label) { return .extended }
    return Self.areAlike(words, own.words) ? .reworded : .other
  }

  private static func padded(_ text: String) -> String {
    let folded = text.folded
    return folded.isEmpty ? " " : " \(folded) "
  }

  private static func words(_ text: String) -> Set<Substring> { Set(text.split(separator: " ")) }

  /// Whether two labels share most of their words.
  private static func areAlike(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
    !first.isEmpty && first.intersection(second).count * 2 >= max(first.count, second.count)
  }
}
