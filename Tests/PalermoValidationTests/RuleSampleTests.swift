import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// The files in Samples/rules: a folder for each rule of the program, and in a folder of its questionnaire one for each
/// rule of a questionnaire. Comments in each failing file say what is to be found in it.
struct RuleSampleTests {
  static let folder = "Samples/rules"
  static let ofProgram = Project.names(in: folder).filter { isRule($0) }
  static let ofQuestionnaires = Project.names(in: folder).filter { !isRule($0) }.flatMap { questionnaire in
    Project.names(in: "\(folder)/\(questionnaire)").map { "\(questionnaire)/\($0)" }
  }
  static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values

  private static func isRule(_ name: String) -> Bool { main(name) != nil }

  /// The file that shows what a rule refuses.
  private static func main(_ name: String) -> String? {
    ["xml", "fods", "odk"].map { "\(folder)/\(name)/failing.\($0)" }.first { Project.text($0) != nil }
  }

  @Test func thereIsOneSampleForEachRule() {
    #expect(Set(Self.ofProgram) == Set(Rule.all.map(\.id)))
    let stated = Self.questionnaires.flatMap { questionnaire in questionnaire.rules.map(questionnaire.fullID) }
    #expect(Set(Self.ofQuestionnaires) == Set(stated))
  }

  @Test(arguments: ofProgram + ofQuestionnaires)
  func fileGivesWhatItsCommentsSay(_ id: String) throws {
    let folder = "\(Self.folder)/\(id)"
    let main = try #require(Self.main(id))
    let text = try #require(Project.text(main))
    let others = Project.names(in: folder).filter { !$0.hasPrefix("passing") }
    let paths = others.map { "\(folder)/\($0)" }

    let isWording = Rule.all.contains { $0.id == id && $0.category == .wording }
    let earlier = "\(folder)/earlier.xml"
    let found =
      if let old = Project.text(earlier) {
        comparison(of: (Project.path(main), text), with: (earlier, old)).findings
      } else if main.hasSuffix(".fods") {
        findings(
          inWorkbook: text,
          with: try others.filter { $0.hasSuffix(".xml") }.map { try #require(Project.text("\(folder)/\($0)")) })
      } else if main.hasSuffix(".odk") {
        findings(
          inCollection: text,
          with: try others.filter { $0.hasSuffix(".xml") }.map { try #require(Project.text("\(folder)/\($0)")) })
      } else {
        validator(checksWording: isWording).validate(
          CorpusLoader().load(paths.map(Project.path), extras: [.instruments, .questionnaires, .glossary])
        ).findings
      }
    var expected = text.matches(of: /<!-- expects ([a-z0-9\-\/]+) at (\d+:\d+) -->/).map { "\($0.1) at \($0.2)" }
    if expected.isEmpty {
      #expect(text.isEmpty)
      expected = ["\(id) at 1:1"]
    }
    let rules = Set(expected.map { String($0.prefix { $0 != " " }) })
    #expect(rules.contains { $0.split(separator: "/").last! == id.split(separator: "/").last! })
    #expect(Set(found.map(\.rule)) == rules, "\(found.map(\.summary))")
    let here = found.filter { $0.file == Project.path(main) || !main.hasSuffix(".xml") }.map {
      "\($0.rule) at \($0.position)"
    }
    #expect(Set(here) == Set(expected))
  }
}
