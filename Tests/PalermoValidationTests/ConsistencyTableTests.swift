import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// The table that says where each of the 87 consistency rules is kept, against the questionnaires.
struct ConsistencyTableTests {
  private struct Row {
    let number: Int
    let cells: [String]

    /// What stands between backticks.
    var names: [String] { cells.joined(separator: " ").matches(of: /`([^`]+)`/).map { String($0.1) } }
  }

  private static let rows = Project.text("Questionnaires/consistency-rules.md")!.split(separator: "\n").compactMap {
    line in
    line.firstMatch(of: /^\| R(\d+) \|/).map { match in
      Row(number: Int(match.1)!, cells: line.split(separator: "|").map { $0.trimmed })
    }
  }
  private static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires
    .values

  @Test func everyRuleHasItsRow() {
    #expect(Self.rows.map(\.number) == Array(1...87))
    for row in Self.rows { #expect(row.cells.count == 4 && row.cells.allSatisfy { !$0.isEmpty }, "R\(row.number)") }
  }

  @Test func everyRuleOfAQuestionnaireStandsInTheRowOfItsNumber() {
    for questionnaire in Self.questionnaires {
      for rule in questionnaire.rules {
        let number = Int(rule.id.drop { !$0.isNumber }.prefix { $0.isNumber })
        let row = Self.rows.first { $0.number == number }
        #expect(row?.names.contains(questionnaire.fullID(of: rule)) == true, "\(questionnaire.fullID(of: rule))")
      }
    }
  }

  @Test func everythingNamedExists() {
    let known = Set(
      Rule.all.map(\.id)
        + Self.questionnaires.flatMap { questionnaire in
          [questionnaire.key.id] + questionnaire.questions.map(\.id) + questionnaire.rules.map(questionnaire.fullID)
        })
    let ids = Self.rows.flatMap(\.names).filter { $0.contains("/r") || $0.contains(/^[a-z]+\.\d+\./) }
    #expect(ids.count > 250)
    for id in ids { #expect(known.contains(id), "\(id)") }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
