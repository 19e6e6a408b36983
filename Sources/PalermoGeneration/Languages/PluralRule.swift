/// When a plural category applies to a whole number, in the notation of Unicode CLDR:
/// `n % 10 = 2..4 and n % 100 != 12..14`.
///
/// Only the operands `n` and `i` are known, which are the same for whole numbers.
struct PluralRule: Sendable {
  /// The condition in Swift, about a number `n` that is not negative.
  let condition: String

  /// Reads a rule. Returns nil if it is in a form that is not known.
  init?(_ rule: String) {
    let alternatives = rule.split(" or ").map { $0.split(" and ").map(Self.relation) }
    guard alternatives.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return nil }
    condition = alternatives.map { $0.compactMap(\.self).joined(separator: " && ") }.joined(separator: " || ")
  }

  private static func relation(_ text: String) -> String? {
    let isNegated = text.contains("!=")
    let sides = text.split(isNegated ? "!=" : "=")
    guard sides.count == 2, let operand = operand(sides[0]) else { return nil }
    let ranges = sides[1].split(",").map { range(operand, $0) }
    guard !ranges.isEmpty, ranges.allSatisfy({ $0 != nil }) else { return nil }
    let condition = ranges.compactMap(\.self).joined(separator: " || ")
    return isNegated ? "!(\(condition))" : ranges.count > 1 ? "(\(condition))" : condition
  }

  private static func operand(_ text: String) -> String? {
    let parts = text.split("%")
    guard let first = parts.first, first == "n" || first == "i" else { return nil }
    if parts.count == 1 { return "n" }
    return parts.count == 2 && Int(parts[1]) != nil ? "n % \(parts[1])" : nil
  }

  private static func range(_ operand: String, _ text: String) -> String? {
    let bounds = text.split("..").map(Int.init)
    switch bounds.count {
    case 1: return bounds[0].map { "\(operand) == \($0)" }
    case 2:
      guard let low = bounds[0], let high = bounds[1], low <= high else { return nil }
      return "(\(low)...\(high)).contains(\(operand))"
    default: return nil
    }
  }
}

extension String {
  /// The parts between a separator, without the blanks around them.
  fileprivate func split(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
