import PalermoLoading
import PalermoModel
import PalermoVocabularies
import TestSupport
import Testing

@testable import PalermoValidation

/// The files in Samples/invalid. Those of the program's rules are the failing examples, written out; those of the
/// questionnaires' rules are files of their own, in a folder for each questionnaire. Comments in each say what is to be
/// found in it.
struct SamplesInvalidTests {
  static let directory = "Samples/invalid"
  static let ofProgram = Project.names(in: directory).filter { $0 != "questionnaires" }
  static let ofQuestionnaires = Project.names(in: "\(directory)/questionnaires").flatMap { questionnaire in
    Project.names(in: "\(directory)/questionnaires/\(questionnaire)").map { "questionnaires/\(questionnaire)/\($0)" }
  }
  static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values

  @Test(arguments: Rule.all)
  func fileEqualsTheExample(_ rule: Rule) throws {
    for (path, text) in Self.files(of: rule) {
      try Project.expect(path, toHold: text)
    }
  }

  @Test func thereIsOneSampleForEachRule() {
    #expect(Set(Self.ofProgram.map(\.withoutExtension)) == Set(Rule.all.map(\.id)))
    let stated = Self.questionnaires.flatMap { questionnaire in questionnaire.rules.map(questionnaire.fullID) }
    #expect(
      Set(Self.ofQuestionnaires.map { $0.dropFirst("questionnaires/".count).description.withoutExtension })
        == Set(stated))
  }

  @Test(arguments: ofProgram + ofQuestionnaires)
  func fileGivesWhatItsCommentsSay(_ name: String) throws {
    let id = String(name.withoutExtension.split(separator: "/").last!)
    let isDirectory = !name.hasSuffix(".xml")
    let main = "\(Self.directory)/\(name)" + (isDirectory ? "/\(id).xml" : "")
    let text = try #require(Project.text(main))
    let paths =
      isDirectory
      ? Project.names(in: "\(Self.directory)/\(name)").map { "\(Self.directory)/\(name)/\($0)" } : [main]

    let isWording = Rule.all.contains { $0.id == id && $0.category == .wording }
    let earlier = "\(Self.directory)/\(name)/earlier.xml"
    let found =
      if let old = Project.text(earlier) {
        comparison(of: (Project.path(main), text), with: (earlier, old)).findings
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
    #expect(rules.contains { $0.split(separator: "/").last! == id })
    #expect(Set(found.map(\.rule)) == rules, "\(found.map(\.summary))")
    let here = found.filter { $0.file == Project.path(main) }.map { "\($0.rule) at \($0.position)" }
    #expect(Set(here) == Set(expected))
  }

  /// The paths and texts of the sample of a rule: one file, or a directory when the example has company.
  private static func files(of rule: Rule) -> [(path: String, text: String)] {
    let text = commented(rule)
    if let earlier = rule.failing.earlier {
      return [
        (path: "\(directory)/\(rule.id)/\(rule.id).xml", text: text),
        (path: "\(directory)/\(rule.id)/earlier.xml", text: earlier + "\n"),
      ]
    }
    guard !rule.failing.companionFiles.isEmpty else { return [("\(directory)/\(rule.id).xml", text)] }
    let company = rule.failing.companionFiles.enumerated().map { index, text in
      (path: "\(directory)/\(rule.id)/company-\(index + 1).xml", text: text + "\n")
    }
    return [(path: "\(directory)/\(rule.id)/\(rule.id).xml", text: text)] + company
  }

  private static func commented(_ rule: Rule) -> String {
    var lines = rule.failing.document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines[0].hasPrefix("<?xml") else { return rule.failing.document }
    var place = rule.failing.position
    if place.line > 1 { place.line += 1 }
    lines.insert("<!-- expects \(rule.id) at \(place) -->", at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var withoutExtension: String { hasSuffix(".xml") ? String(dropLast(4)) : self }
}
