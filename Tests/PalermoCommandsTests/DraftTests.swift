import Foundation
import TestSupport
import Testing

/// Drafts that the program writes: `new` and `migrate`.
struct DraftTests {
  static let fixtures = Project.path("Tests/Fixtures/comparison")

  private func run(_ arguments: String..., in folder: String? = nil) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  static let questionnaires = Project.names(in: "Questionnaires").filter { $0.hasSuffix(".xml") }.map {
    String($0.dropLast(4))
  }

  @Test(arguments: questionnaires)
  func aBlankFormIsADraftWithoutErrors(questionnaire: String) throws {
    let folder = TemporaryFolder()
    for (state, language) in [("CRI", "es"), ("XAA", "fr")] {
      let file = folder.path("\(state).xml")
      #expect(
        try run("new", questionnaire, "--state", state, "--lang", language, "--date", "2026-03-01", "--output", file)
          == ("", 0))
      let validation = try run("validate", file)
      #expect(validation.code == 0, "\(validation.output.prefix(2_000))")
      #expect(!validation.output.contains("error:"))
      #expect(try run("fmt", "--check", file) == ("", 0))
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains(language == "es" ? "palermo validate y ponga" : "palermo validate et mettez"))
    }
  }

  @Test func aFormAsksWhatTheFixtureAsks() throws {
    let (output, code) = try run(
      "new", "\(Self.fixtures)/2027.xml", "--state", "XAA", "--cycle", "2027", "--date", "2027-02-01", "--lang", "en")
    #expect(code == 0)
    let path = "Tests/Fixtures/comparison/new.xml"
    try Project.expect(path, toHold: output)
  }

  @Test func aFormIsPrefilledFromAnEarlierSubmission() throws {
    let folder = TemporaryFolder()
    let file = folder.path("new.xml")
    let (output, code) = try run(
      "new", "\(Self.fixtures)/2027.xml", "--state", "XAA", "--date", "2027-02-01", "--from",
      "\(Self.fixtures)/submission.xml",
      "--questionnaires", "\(Self.fixtures)/2026.xml", "--crosswalk", "\(Self.fixtures)/crosswalk.xml", "--output", file
    )
    #expect(code == 0)
    #expect(output.contains("fp.never-asked: there is no such question in fp-example 2026.1"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("cycle=\"2027\"") && text.contains("<source kind=\"exercise\"/>"))
    #expect(text.contains("<answer question=\"fp.new-id\" value=\"not-applicable\">"))
    #expect(text.contains("<answer question=\"fp.clearer\" value=\"yes\" reconfirm=\"true\"/>"))
    #expect(text.contains("<answer question=\"fp.added\"/>"))
    let validation = try run("validate", file, "\(Self.fixtures)/2026.xml", "\(Self.fixtures)/2027.xml")
    #expect(validation.output.contains("accepted  \(file)"), "\(validation.output)")
    #expect(validation.output.contains("[unconfirmed-answer]"))
    #expect(
      try run("validate", file, "\(Self.fixtures)/2027.xml", "--as", "final").output.contains(
        "error: the answer to “fp.clearer” was given"))
  }

  @Test func aSubmissionIsCarriedOver() throws {
    let (output, code) = try run(
      "migrate", "\(Self.fixtures)/submission.xml", "--to", "\(Self.fixtures)/2027.xml", "--questionnaires",
      "\(Self.fixtures)/2026.xml",
      "--crosswalk", "\(Self.fixtures)/crosswalk.xml", "--date", "2027-02-01", "--lang", "pt")
    #expect(code == 0)
    #expect(output.contains(Project.text("Tests/Fixtures/comparison/migrated-with-crosswalk.xml")!))
    #expect(output.contains("respostas transferidas: 5; a reconfirmar: 10; perdas: 5"))
    let same = try run(
      "migrate", "Samples/americas/submissions/ARG.xml", "--to", "2026.2", "--date", "2008-06-30", "--quiet")
    #expect(
      same == (
        Project.text("Samples/americas/submissions/ARG.xml")!.replacing("status=\"final\"", with: "status=\"draft\""), 0
      ))
  }

  /// Nothing is made by a crosswalk that validation returns.
  @Test(arguments: [
    ("2026.1", "2026.2", "nonsense.q", "has no question “nonsense.q”"),
    ("2026.1", "2026.1", "tip.3.means", "is not earlier than"),
  ])
  func aCrosswalkWithErrorsIsRefused(from: String, to: String, question: String, message: String) throws {
    let folder = TemporaryFolder()
    let crosswalk = try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <crosswalk xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" from="\(from)" to="\(to)">
        <map from="\(question)" kind="dropped"/>
      </crosswalk>

      """, to: "crosswalk.xml")
    let (submission, output) = ("Samples/americas/submissions/ARG.xml", folder.path("out.xml"))
    for arguments in [
      ["migrate", submission, "--to", "2026.2", "--output", output], ["diff", submission, submission],
      ["new", "tip-criminalization", "--state", "ARG", "--from", submission, "--output", output],
      ["workbook", "tip-criminalization", "--state", "ARG", "--from", submission, "--output", folder.path("out.xlsx")],
    ] {
      let result = try Program.built("palermo").run(
        arguments + ["--crosswalk", crosswalk], environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
      #expect(result.code == 1, "\(arguments[0]): \(result.output.prefix(500))")
      #expect(result.output.contains(message) && result.output.contains("[crosswalk-mismatch]"))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test func aCrosswalkThatNoAnswerFollowsIsNamed() throws {
    let submission = "Samples/americas/submissions/ARG.xml"
    let crosswalk = "Questionnaires/crosswalks/tip-prevention-2026.1-2026.2.xml"
    let message = "this crosswalk leads from tip-prevention 2026.1 to tip-prevention 2026.2, and no answer here goes"
    for arguments in [["migrate", submission, "--to", "2026.2"], ["diff", submission, submission]] {
      let result = try Program.built("palermo").run(
        arguments + ["--crosswalk", crosswalk, "--lang", "en"], environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
      #expect(result.code == 0)
      #expect(result.output.contains(message), "\(result.output.suffix(500))")
    }
    let served = try run(
      "migrate", "\(Self.fixtures)/submission.xml", "--to", "\(Self.fixtures)/2027.xml", "--questionnaires",
      "\(Self.fixtures)/2026.xml", "--crosswalk", "\(Self.fixtures)/crosswalk.xml", "--date", "2027-02-01", "--lang",
      "en")
    #expect(!served.output.contains("no answer here goes"))
  }

  @Test(arguments: [
    (["new", "tip-criminalisation", "--state", "CRI"], 64, "did you mean “tip-criminalization”"),
    (["new", "TIP", "--state", "CRI"], 64, "; write one of these: tip-cooperation, tip-criminalization, tip-law-"),
    (["new", "Trafficking in persons: prevention", "--state", "CRI"], 64, "; write tip-prevention"),
    (["new", "Zaragoza", "--state", "CRI"], 64, "; write one of these: fp-cooperation, fp-criminalization, fp-law-"),
    (["new", "tip-criminalization", "--state", "CRJ"], 64, "There is no state “CRJ”"),
    (["new", "tip-criminalization", "--state", "cri"], 64, "three capital letters"),
    (["new", "tip-criminalization", "--state", "CRI", "--date", "2026-02-30"], 64, "2026-02-30"),
    (
      ["new", "tip-criminalization", "--state", "CRI", "--from", "Samples/americas/submissions/ARG.xml"], 64,
      "is by ARG, not by CRI"
    ),
    (
      ["new", "som-criminalization", "--state", "ARG", "--from", "Samples/americas/submissions/ARG.xml"], 64,
      "answers tip-criminalization, not som-criminalization"
    ),
    (["new", "no/such.xml", "--state", "CRI"], 66, "no/such.xml"),
    (["migrate", "Samples/americas/submissions/ARG.xml", "--to", "2099.1"], 64, "(versions: 2026.1, 2026.2)"),
    (
      ["migrate", "Samples/americas/submissions/ARG.xml", "--to", "Samples/americas/region.xml"], 64,
      "is no questionnaire"
    ),
    (["migrate", "Samples/americas/region.xml", "--to", "2026.2"], 64, "is no submission"),
    (["migrate", "Samples/rules/malformed-xml/failing.xml", "--to", "2026.2"], 1, "[malformed-xml]"),
    (["migrate", "none.xml", "--to", "2026.2"], 66, "none.xml"),
    (
      [
        "migrate", "Samples/americas/submissions/ARG.xml", "--to", "2026.2", "--crosswalk",
        "Samples/americas/region.xml",
      ], 66, "this is no crosswalk"
    ),
    (
      ["migrate", "Samples/americas/submissions/ARG.xml", "--to", "2026.2", "--output", "/proc/none/x.xml"], 73,
      "/proc/none"
    ),
  ])
  func wrongUseIsToldApart(arguments: [String], code: Int32, message: String) throws {
    let result = try Program.built("palermo").run(arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    #expect(result.code == code)
    #expect(result.output.contains(message), "\(result.output)")
  }
}
