import PalermoModel
import PalermoVocabularies
import TestSupport
import Testing

@testable import PalermoValidation

/// One slip in a shipped questionnaire gives findings of one rule and of no other.
struct LintMutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    let rule: String
    let from: String
    let to: String

    var testDescription: String { "\(rule): \(from) → \(to)" }
  }

  static let mutations = [
    Mutation(rule: "differing-references", from: "de pessoas (art. 11, par. 1)?", to: "de pessoas (art. 11, par. 2)?"),
    Mutation(
      rule: "differing-references", from: "trata de personas (art. 11, párr. 1)?", to: "trata de personas (art. 11)?"),
    Mutation(
      rule: "glossary-term", from: "de prévenir et de détecter la traite des personnes",
      to: "de prévenir et de détecter la traite humaine"),
    Mutation(
      rule: "identical-translation", from: "<text xml:lang=\"pt\">Falta de pessoal ou de equipamento</text>",
      to: "<text xml:lang=\"pt\">Falta de personal o de equipo</text>"),
    Mutation(
      rule: "missing-translation", from: "        <text xml:lang=\"fr\">Manque de personnel ou de matériel</text>\n",
      to: ""),
    Mutation(rule: "reused-id", from: "id=\"tip.11.detected\"", to: "id=\"untoc.5.conspiracy\""),
    Mutation(
      rule: "unreachable-question", from: "<answered question=\"tip.11.border-controls\" with=\"partly no\"/>",
      to:
        "<not><any><not><answered question=\"tip.11.border-controls\" with=\"no\"/></not><answered question=\"tip.11.border-controls\"/></any></not>"
    ),
    Mutation(
      rule: "useless-weight", from: "<question id=\"tip.11.border-controls\" type=\"implementation\"",
      to: "<question weight=\"3\" id=\"tip.11.border-controls\" type=\"implementation\""),
    Mutation(
      rule: "forward-condition", from: "<answered question=\"tip.11.misuse\" with=\"yes partly\"/>",
      to: "<answered question=\"tip.11.carriers\" with=\"yes partly\"/>"),
    Mutation(
      rule: "long-sentence", from: "If the limit is an international commitment, cite it",
      to: String(repeating: "If the limit is an international commitment, cite it; ", count: 6)),
  ]

  private static let original = Project.text("Questionnaires/tip-law-enforcement.xml")!
  private static let before = lint(original)

  private static func lint(_ text: String) -> Set<String> {
    Set(findings(in: [(path: "q.xml", text: text)], checksWording: true).map { "\($0.rule): \($0.message(.en))" })
  }

  @Test(arguments: mutations)
  func mutationIsFound(_ mutation: Mutation) throws {
    let place = try #require(Self.original.firstRange(of: mutation.from))
    let text = Self.original[..<place.lowerBound] + mutation.to + Self.original[place.upperBound...]
    let found = Self.lint(String(text)).subtracting(Self.before)
    #expect(Set(found.map { $0.prefix { $0 != ":" } }) == [Substring(mutation.rule)], "\(found)")
  }

  @Test func missingHelpIsFound() throws {
    let start = try #require(Self.original.firstRange(of: "      <help xml:lang=\"en\">"))
    let end = try #require(Self.original[start.lowerBound...].firstRange(of: "    </question>"))
    let text = Self.original[..<start.lowerBound] + Self.original[end.lowerBound...]
    #expect(
      Self.lint(String(text)).subtracting(Self.before) == [
        "missing-help: the question “tip.law-enforcement.help-to-answer” has no help"
      ])
  }

  /// A question that states the options of a list itself, the first two swapped, beside one that refers to the list.
  @Test func swappedOptionsAreFound() throws {
    var lines = Self.original.split(separator: "\n", omittingEmptySubsequences: false)
    let reference = " options=\"consideration\""
    let questions = lines.indices.filter { lines[$0].contains(reference) }
    let list = try #require(lines.firstIndex(of: "  <options id=\"consideration\">"))
    let end = try #require(lines[list...].firstIndex(of: "  </options>"))
    try #require(questions.count == 2)
    // An option is six lines.
    let options = lines[list + 7..<list + 13] + lines[list + 1..<list + 7] + lines[list + 13..<end]
    let help = try #require(lines[questions[1]...].firstIndex { $0.hasPrefix("      <help xml:lang=\"pt\">") })
    lines.insert(contentsOf: options, at: help + 1)
    lines[questions[1]].replace(reference, with: "")
    let found = Self.lint(lines.joined(separator: "\n")).subtracting(Self.before)
    #expect(
      found == ["differing-scale: “tip.11.channels” has the options of “tip.11.visas”, but in another order"])
  }
}
