import PalermoModel
import PalermoRules
import PalermoTexts
import Testing

/// Conditions as clauses.
struct ConditionWordsTests {
  static let atoms: [Condition] = [
    .answered(question: "a", values: []), .answered(question: "b", values: ["yes", "partly"]),
    .number(question: "c", minimum: 1, maximum: nil), .party(instrument: "UNTOC"), .reservation(instrument: "TIP"),
  ]

  /// Every condition of two atoms, and every one of a pair and an atom.
  static let conditions: [Condition] = {
    let pairs = atoms.flatMap { first in atoms.flatMap { [Condition.all([first, $0]), .any([first, $0])] } }
    return atoms + pairs + pairs.flatMap { pair in atoms.flatMap { [Condition.all([pair, $0]), .any([$0, pair])] } }
  }()

  static func words(_ condition: Condition, _ language: Language = .en) -> String {
    condition.words(
      question: { _ in nil }, name: { $0.filledText }, value: { $1.filledText })(language)
  }

  /// De Morgan's laws: a condition denied reads as its parts denied, and denied twice as itself.
  @Test func aDenialIsThatOfTheParts() {
    for condition in Self.conditions {
      #expect(Self.words(.not(.not(condition))) == Self.words(condition))
      switch condition {
      case .all(let parts): #expect(Self.words(.not(condition)) == Self.words(.any(parts.map { .not($0) })))
      case .any(let parts): #expect(Self.words(.not(condition)) == Self.words(.all(parts.map { .not($0) })))
      case .not, .answered, .number, .party, .reservation:
        #expect(Self.words(.not(condition)) != Self.words(condition))
      }
    }
  }

  /// No two conditions read alike in any language, but those that only group "and" in "and", or "or" in "or", otherwise.
  @Test(arguments: Language.allCases) func conditionsReadDifferently(_ language: Language) {
    let distinct = Set(Self.conditions)
    #expect(Set(distinct.map { Self.words($0, language) }).count == distinct.count)
  }

  @Test func aChoiceWithinAConjunctionStandsInParentheses() {
    let condition = Condition.all([.any([.party(instrument: "TIP"), .party(instrument: "FP")]), Self.atoms[0]])
    #expect(
      Self.words(condition) == "(the State is a party to TIP or the State is a party to FP) and a is answered")
    #expect(
      Self.words(Self.atoms[1], .fr) == "la réponse à b est yes ou partly")
  }
}
