import Foundation
import TestSupport
import Testing

/// `palermo lint` as its users run it.
struct LintCommandTests {
  private func run(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(["lint"] + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test func warningsExitWithOneOnlyIfStrict() throws {
    let file = "Samples/rules/missing-help/failing.xml"
    let (output, code) = try run(file)
    #expect(code == 0)
    #expect(
      output.contains(
        "missing-help/failing.xml:14:5: warning: the question “fp.example.marking” has no help [missing-help]"))
    #expect(output.contains("accepted  \(file)  (1 warning)"))
    #expect(try run(file, "--strict").code == 1)
  }

  @Test(arguments: ["unreachable-question", "circular-condition", "reused-id", "differing-references"])
  func errorsExitWithOne(rule: String) throws {
    let (output, code) = try run("Samples/rules/\(rule)")
    #expect(code == 1)
    #expect(output.contains("[\(rule)]"))
  }

  @Test func wordingIsLeftToLint() throws {
    let validate = try Program.built("palermo").run(["validate", "Samples/rules/differing-references/failing.xml"])
    #expect(validate.code == 0 && !validate.output.contains("differing-references]"))
  }

  @Test func whereThereIsNothingToLintTheExitCodeIs66() throws {
    let directory = try run("Samples/americas")
    #expect(directory.code == 66 && directory.output.contains("Samples/americas: no questionnaire in this directory"))
    let file = try run("Samples/americas/participation.xml", "Questionnaires/tip-law-enforcement.xml")
    #expect(file.code == 66 && file.output.contains("palermo validate is the command for this file"))
    #expect(file.output.contains("accepted  Questionnaires/tip-law-enforcement.xml"), "the others are linted")
    #expect(try run("no/such/file.xml").code == 66)
  }

  @Test func glossariesAreLinted() throws {
    let (output, code) = try run("Samples/rules/incomplete-term/failing.xml")
    #expect(code == 0 && output.contains("the term “firearm” has no form in: pt [incomplete-term]"))
  }

  @Test func markdownIsForNumbers() throws {
    #expect(try run("Questionnaires", "--format", "markdown").code == 64)
  }

  @Test func numbersComeAfterTheFindings() throws {
    let file = "Questionnaires/tip-law-enforcement.xml"
    let output = try run(file, "--stats", "--lang", "fr").output
    let place = try #require(output.range(of: "\nquestionnaire "))
    #expect(output[..<place.lowerBound].contains("accepté  \(file)"))
    let row = try #require(
      output[place.upperBound...].split(separator: "\n").first { $0.hasPrefix("tip-law-enforcement 2026.2") })
    #expect(row.contains(","), "hours as the French write them")
    #expect(output.contains("estimation des auteurs"))
  }

  @Test func jsonHoldsFindingsAndNumbers() throws {
    let output = try run("Samples/rules/missing-help/failing.xml", "--stats", "--format", "json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect((object["findings"] as? [[String: Any]])?.first?["rule"] as? String == "missing-help")
    let statistics = try #require(object["statistics"] as? [String: Any])
    let item = try #require((statistics["questionnaires"] as? [[String: Any]])?.first)
    #expect(item["id"] as? String == "fp-example" && item["mostMinutes"] as? Int == 30)
    let plain = try run("Samples/rules/missing-help/failing.xml", "--format", "json").output
    #expect(try (JSONSerialization.jsonObject(with: Data(plain.utf8)) as? [String: Any])?["statistics"] == nil)
  }

  @Test func theTableOfContentsIsFresh() throws {
    let (folder, page) = (TemporaryFolder(), "Questionnaires/README.md")
    let output = folder.path("README.md")
    _ = try run("Questionnaires", "--stats", "--format", "markdown", "--quiet", "--output", output)
    let text = try String(contentsOfFile: output, encoding: .utf8)
    try Project.expect(page, toHold: text)
    for name in Project.names(in: "Questionnaires") where name.hasSuffix(".xml") {
      #expect(text.contains("](\(name))"))
    }
  }

  @Test(arguments: [
    "en": "being written", "es": "en preparación", "fr": "en cours de rédaction", "pt": "em preparação",
  ])
  func helpIsInFourLanguages(language: String, words: String) throws {
    #expect(try run("--help", "--lang", language).output.contains(words))
  }
}
