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
    let file = try run("Samples/americas/participation.xml")
    #expect(file.code == 66 && file.output.contains("palermo validate is the command for this file"))
    #expect(try run("no/such/file.xml").code == 66)
  }

  /// Other files of ours are what questionnaires are held to, and no mistake.
  @Test func otherFilesAreContext() throws {
    let (questionnaire, instruments) = ("Tests/Fixtures/authors/cyber.xml", "Tests/Fixtures/authors/instruments.xml")
    let both = try run(questionnaire, instruments)
    #expect(both.code == 0)
    #expect(both.output.contains("accepted  \(questionnaire)") && !both.output.contains("accepted  \(instruments)"))
    let alone = try run(questionnaire)
    #expect(alone.code == 1 && alone.output.contains("the instrument CYBER is not known"))
  }

  /// `--questionnaires` brings those that the inputs refer to, which are not checked with them.
  @Test(arguments: ["lint", "validate"])
  func questionnairesAreTakenBesideTheInputs(command: String) throws {
    let folder = TemporaryFolder()
    let other = AuthorsFiles.questionnaire.replacing("cyber", with: "other").replacing("CYBER", with: "UNTOC")
    try folder.write(other.replacing("UNTOC/35/1", with: "UNTOC/5/1"), to: "other.xml")
    try folder.write(
      AuthorsFiles.questionnaire.replacing(
        "<answered question=\"cyber.41.designated\"", with: "<answered question=\"other.41.designated\""), to: "q.xml")
    try folder.write(AuthorsFiles.instruments, to: "i.xml")
    func run(_ arguments: String...) throws -> (output: String, code: Int32) {
      try Program.built("palermo").run([command] + arguments, in: folder.path, environment: ["LANG": "C"])
    }
    let alone = try run("q.xml", "i.xml")
    #expect(alone.code == 1 && alone.output.contains("[unknown-condition-question]"))
    let beside = try run("q.xml", "i.xml", "--questionnaires", "other.xml")
    #expect(beside.code == 0, "\(beside.output)")
    #expect(!beside.output.contains("accepted  other.xml"))
    #expect(try run("q.xml", "i.xml", "--questionnaires", "none.xml").code == 66)
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

  /// A closed "not applicable" fits a reservation only where the question is not asked of those who made it, and no help
  /// may offer it.
  @Test func notApplicableAgreesWithTheTreatyAndTheHelp() throws {
    let folder = TemporaryFolder()
    let sample = Project.text("Samples/rules/not-applicable-mismatch/passing.xml")!
    let onArbitration = sample.replacing("FP/8/1(a)", with: "FP/16/2")
    let asked = onArbitration.replacing(
      "    </question>", with: "<relevant><answered question=\"fp.16.reservation\" with=\"no\"/></relevant></question>")
    let told = sample.replacing(
      "    </question>", with: "<help xml:lang=\"en\">Else answer “not applicable”.</help></question>")
    for (name, text, message) in [
      ("always.xml", onArbitration, "it is no answer, but FP/16/2 leaves a way out"), ("asked.xml", asked, nil),
      ("told.xml", told, "it is no answer, but the help (en) tells the reader to answer so"),
    ] {
      try folder.write(text, to: name)
      let output = try run(folder.path + "/" + name).output
      #expect(output.contains("[not-applicable-mismatch]") == (message != nil), "\(name)")
      if let message { #expect(output.contains(message), "\(name)") }
    }
  }

  @Test func theReviewShowsTwoLanguagesBesideTheProvisions() throws {
    let file = "Questionnaires/untoc-cooperation.xml"
    let folder = TemporaryFolder()
    let page = folder.path + "/review.html"
    let (output, code) = try run("--review", "--lang", "es", "--beside", "pt", file, "-o", page)
    #expect(code == 0 && output.contains(file))
    let html = try String(contentsOfFile: page, encoding: .utf8)
    for text in [
      "<html lang=\"es\">", "untoc.18.agreements", "UNTOC/18/30", "<td lang=\"es\">", "<td lang=\"pt\">",
      "por decisión expresa", "considerar", "Seu Estado", "<code>where_appropriate</code>", "Solo si:",
    ] { #expect(html.contains(text), "\(text)") }
    let questions = Project.text(file)!.components(separatedBy: "<question id=").count - 1
    let tables = html.components(separatedBy: "<thead>").count - 1
    #expect(html.components(separatedBy: "<tr>").count - 1 == questions + tables)
    #expect(!html.contains("<script") && !html.contains("{{"))
  }

  @Test(arguments: [["--review", "--stats"], ["--review", "--format", "json"], ["--beside", "fr"]])
  func theReviewStandsAlone(options: [String]) throws {
    let arguments = ["lint", "Questionnaires/tip-criminalization.xml"] + options
    #expect(try Program.built("palermo").run(arguments).code == 64)
  }
}

/// A questionnaire on a convention that the program does not know, and the file that states it.
private enum AuthorsFiles {
  static let questionnaire = Project.text("Tests/Fixtures/authors/cyber.xml")!
  static let instruments = Project.text("Tests/Fixtures/authors/instruments.xml")!
}
