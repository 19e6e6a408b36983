import Foundation
import TestSupport
import Testing

/// The program as its users run it: real processes, real files.
struct PalermoTests {
  private func run(_ arguments: String..., input: String? = nil) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, input: input, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  // MARK: Exit codes

  @Test func cleanFilesExitWithZero() throws {
    let (output, code) = try run("validate", "Samples/americas")
    #expect(code == 0)
    #expect(output.contains("accepted  Samples/americas/submissions/ARG.xml"))
  }

  @Test func errorsExitWithOneAndTheOtherFilesAreStillProcessed() throws {
    let (output, code) = try run(
      "validate", "Samples/rules/malformed-xml/failing.xml", "Samples/americas/submissions/ARG.xml")
    #expect(code == 1)
    #expect(output.contains("[malformed-xml]"))
    #expect(output.contains("returned  Samples/rules/malformed-xml/failing.xml"))
    #expect(output.contains("accepted  Samples/americas/submissions/ARG.xml"))
  }

  @Test func warningsExitWithOneOnlyIfStrict() throws {
    let file = "Samples/rules/missing-evidence/failing.xml"
    #expect(try run("validate", file).code == 0)
    #expect(try run("validate", file, "--strict").code == 1)
  }

  @Test(arguments: [
    ["frobnicate"], ["validate"], ["validate", "x.xml", "--format", "pdf"],
    ["score", "Samples/americas", "--profile", "none"], ["explain", "no-such-rule"], ["explain"],
  ])
  func wrongUseExitsWith64(arguments: [String]) throws {
    #expect(try Program.built("palermo").run(arguments).code == 64)
  }

  @Test func anUnreadablePathExitsWith66AndTheOthersAreProcessed() throws {
    let (output, code) = try run("validate", "no/such/file.xml", "Samples/americas/submissions/ARG.xml")
    #expect(code == 66)
    #expect(output.contains("no/such/file.xml"))
    #expect(output.contains("accepted  Samples/americas/submissions/ARG.xml"))
  }

  @Test func anOutputThatCannotBeWrittenExitsWith73() throws {
    let folder = TemporaryFolder()
    let file = try folder.write("in the way", to: "report")
    #expect(try run("gaps", "Samples/americas", "--output", file).code == 73)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "in the way")
  }

  // MARK: Input

  @Test func standardInputIsAFile() throws {
    let (output, code) = try run("validate", "-", input: Project.text("Samples/americas/submissions/ARG.xml"))
    #expect(code == 0)
    #expect(output.contains("accepted  -"))
  }

  @Test(arguments: ["", " \n", "\0\0\0\0", "<", "<a", "not xml", "\u{FEFF}", "<submission/>"])
  func anyBytesGetAFindingAndNoCrash(bytes: String) throws {
    let (output, code) = try run("validate", "-", input: bytes)
    #expect(code == 1)
    #expect(output.contains("-:1:"))
  }

  /// A document cut off anywhere has a finding at a place inside it.
  @Test func truncatedFilesAreReturned() throws {
    let whole = Array(try #require(Project.text("Samples/americas/submissions/VEN.xml")).utf8)
    let folder = TemporaryFolder()
    let end = try #require(whole.lastIndex(of: UInt8(ascii: ">")))
    for count in 0...end {
      try folder.write(String(decoding: whole.prefix(count), as: UTF8.self), to: "\(1000 + count).xml")
    }
    let (output, code) = try run("validate", folder.path)
    #expect(code == 1)
    let verdicts = output.split(separator: "\n").filter { $0.hasPrefix("accepted") || $0.hasPrefix("returned") }
    #expect(verdicts.allSatisfy { $0.hasPrefix("returned") } && verdicts.count == end + 1)
  }

  // MARK: Output

  @Test func languageComesFromTheOptionOrTheEnvironment() throws {
    let palermo = try Program.built("palermo")
    let file = "Samples/rules/unknown-root/failing.xml"
    let words = ["en": "returned", "es": "devuelto", "fr": "renvoyé", "pt": "devolvido"]
    for (language, word) in words {
      #expect(try palermo.run(["validate", file, "--lang", language]).output.contains(word))
      #expect(try palermo.run(["validate", file], environment: ["LANG": "\(language)_XX.UTF-8"]).output.contains(word))
    }
  }

  @Test func helpIsInTheLanguageAskedFor() throws {
    #expect(try run("gaps", "--help", "--lang", "es").output.contains("análisis de brechas"))
    #expect(try run("--help").output.contains("Exit codes"))
  }

  @Test func jsonIsForPrograms() throws {
    let (output, code) = try run("validate", "Samples/rules/invalid-value/failing.xml", "--format", "json")
    #expect(code == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "invalid-value")
    #expect(finding["line"] as? Int != nil && finding["column"] as? Int != nil)
  }

  @Test(arguments: ["json", "sarif", "junit", "github", "gitlab"])
  func findingsAreWrittenInEachForm(form: String) throws {
    let folder = TemporaryFolder()
    let (output, code) = try run(
      "validate", "Samples/rules", "Samples/exercise/cycles/2026.xml", "--format", form, "-o", folder.path("x"))
    // The examples of workbooks and of collected answers are passed over.
    let told = output.split(separator: "\n").filter { !$0.contains(".fods: ") && !$0.contains(".odk: ") }
    #expect(code == 1 && told.count == 1 && told[0].hasPrefix("palermo: files read: "), "\(output)")
    let reader = try Program.python().run(["Tests/Independent/findings.py", form, folder.path("x")])
    #expect(reader.code == 0, "\(reader.output)")
    #expect(
      reader.output.contains("malformed-xml") && reader.output.contains("Samples/rules/malformed-xml/failing.xml"))
  }

  @Test func theAcceptanceIsExplained() throws {
    #expect(try run("explain", "acceptance", "--lang", "pt").output.contains("devolvido"))
    #expect(try run("explain", "acceptance", "--format", "json").output.contains("\"strictFinal\" : \"returned\""))
  }

  // MARK: What a project decides

  @Test func theNearestConfigurationDecides() throws {
    let folder = TemporaryFolder()
    try folder.write(try #require(Project.text("Samples/rules/missing-evidence/failing.xml")), to: "a.xml")
    let weigh = { (severity: String) in
      try folder.write(
        "<configuration xmlns=\"urn:palermo-toolkit:1\"><rule id=\"missing-evidence\" severity=\"\(severity)\"/></configuration>",
        to: ".palermo.xml")
    }
    _ = try weigh("error")
    #expect(try run("validate", folder.path("a.xml")).code == 1)
    #expect(try run("validate", folder.path("a.xml"), "--no-config").code == 0)
    _ = try weigh("off")
    let off = try run("validate", folder.path("a.xml"), "--strict")
    #expect(off.code == 0 && !off.output.contains("[missing-evidence]"))
    #expect(try run("validate", folder.path("a.xml"), "--config", "no/such.xml").code == 66)
    #expect(try run("validate", folder.path("a.xml"), "--config", folder.path("a.xml")).code == 66)
    _ = try weigh("loud")
    #expect(try run("validate", folder.path("a.xml")).output.contains(".palermo.xml:1:"))
    #expect(try run("validate", folder.path("a.xml"), "--no-config", "--config", "x.xml").code == 64)
  }

  @Test func aBaselineIsWrittenAndApplied() throws {
    let folder = TemporaryFolder()
    try folder.write(try #require(Project.text("Samples/rules/missing-evidence/failing.xml")), to: "a.xml")
    try folder.write(try #require(Project.text("Samples/rules/invalid-value/failing.xml")), to: "b.xml")
    let (input, baseline) = (["validate", folder.path("a.xml"), folder.path("b.xml")], folder.path("baseline.xml"))
    let palermo = try Program.built("palermo")
    #expect(try palermo.run(input).code == 1)
    #expect(try palermo.run(input + ["--write-baseline", baseline]).code == 64)
    #expect(try palermo.run(input + ["--write-baseline", baseline, "--reason", " "]).code == 64)
    #expect(try palermo.run(input + ["--write-baseline", folder.path, "--reason", "x"]).code == 73)
    let written = try palermo.run(
      input + [
        "--write-baseline", baseline, "--reason", "In print \"&\" <so>", "--expires", "2026-06-30", "--today",
        "2026-06-30",
      ])
    #expect(written.code == 0, "\(written.output)")
    let past = try palermo.run(
      input + ["--write-baseline", baseline, "--reason", "x", "--expires", "2026-06-29", "--today", "2026-06-30"])
    #expect(past.code == 64 && past.output.contains("2026-06-29") && past.output.contains("2026-06-30"))
    let text = try String(contentsOfFile: baseline, encoding: .utf8)
    #expect(text.contains("file=\"a.xml\"") && text.contains("expires=\"2026-06-30\""))

    let on = ["--baseline", baseline, "--strict"]
    #expect(try palermo.run(input + on + ["--today", "2026-06-30"]).code == 0)
    let later = try palermo.run(input + on + ["--today", "2026-07-01"])
    #expect(
      later.code == 1 && later.output.contains("[expired-baseline]") && later.output.contains("[missing-evidence]"))
    let elsewhere = try palermo.run(
      ["validate", "."] + ["--baseline", "baseline.xml", "--today", "2026-06-30"], in: folder.path)
    #expect(elsewhere.code == 0, "\(elsewhere.output)")
    let again = ["validate", ".", "--write-baseline", "baseline.xml", "--reason", "x", "--today", "2026-07-01"]
    #expect(try palermo.run(again, in: folder.path).code == 0)
    let rewritten = try String(contentsOfFile: baseline, encoding: .utf8)
    #expect(rewritten.matches(of: /<finding rule/).count == text.matches(of: /<finding rule/).count)
    #expect(!rewritten.contains("expired-baseline"))
    try FileManager.default.removeItem(atPath: folder.path("a.xml"))
    let gone = try palermo.run(["validate", folder.path("b.xml")] + on + ["--today", "2026-06-30"])
    #expect(gone.code == 1 && gone.output.contains("[stale-baseline]"))
    #expect(try palermo.run(input + ["--today", "2026-02-30"]).code == 64)
  }

  /// The fingerprints of a baseline beside its files are those that a report has there.
  @Test func fingerprintsAreTheSameEverywhere() throws {
    let palermo = try Program.built("palermo")
    let folder = TemporaryFolder()
    try folder.write(try #require(Project.text("Samples/rules/missing-evidence/failing.xml")), to: "a.xml")
    _ = try palermo.run(["validate", "a.xml", "--write-baseline", "b.xml", "--reason", "x"], in: folder.path)
    let entry = try String(contentsOfFile: folder.path("b.xml"), encoding: .utf8)
    let fingerprint = try #require(entry.firstMatch(of: /fingerprint="([0-9a-f]{64})"/)).1
    for form in ["json", "sarif", "gitlab"] {
      #expect(try palermo.run(["validate", "a.xml", "--format", form], in: folder.path).output.contains(fingerprint))
    }
  }

  @Test func resultsGoToAFileIfAsked() throws {
    let folder = TemporaryFolder()
    let file = folder.path("new/findings.json")
    let (output, code) = try run(
      "validate", "Samples/rules/invalid-value/failing.xml", "--format", "json", "--output", file)
    #expect(code == 1 && output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("invalid-value"))
    #expect(try run("score", "Samples/americas", "-o", folder.path("scores.txt")).code == 0)
    #expect(try String(contentsOfFile: folder.path("scores.txt"), encoding: .utf8).contains("Argentina (ARG)"))
    #expect(try run("explain", "--list", "-o", folder.path).code == 73, "a directory is in the way")
  }

  @Test func colourIsForTerminals() throws {
    #expect(try !run("validate", "Samples/rules/unknown-root/failing.xml").output.contains("\u{1B}["))
    #expect(
      try run("validate", "Samples/rules/unknown-root/failing.xml", "--color", "always").output.contains("\u{1B}["))
  }

  @Test func theTraceOfANumberIsPrinted() throws {
    let (output, code) = try run("score", "Samples/exercise", "--explain", "UNTOC/5/1(a)(i)")
    #expect(code == 0)
    #expect(output.contains("untoc.5.conspiracy") && output.contains("weight 1/"))
    #expect(try run("score", "Samples/exercise", "--explain", "untoc.5.conspiracy").output == output)
    #expect(try run("score", "Samples/exercise", "--explain", "UNTOC/5/9").code == 64)
  }

  @Test func rulesExplainThemselves() throws {
    let list = try run("explain", "--list").output
    #expect(list.contains("missing-evidence") && list.contains("r07a"))
    #expect(try run("explain", "missing-evidence", "--lang", "fr").output.contains("Enfreint la règle"))
    #expect(try run("explain", "r07a").output.contains("untoc.5.model"))
  }

  // MARK: The report

  @Test(arguments: ["Samples/americas", "Samples/exercise"])
  func theReportIsTheSameEveryTime(sample: String) throws {
    let (first, second) = (TemporaryFolder(), TemporaryFolder())
    let output = try run("gaps", sample, "--today", "2026-07-20", "--output", first.path("report"))
    #expect(output.code == 0)
    #expect(output.output.contains("index.html"))
    _ = try Program.built("palermo").run(
      ["gaps", sample, "--today", "2026-07-20", "--lang", "en", "--output", second.path("report")],
      environment: ["LC_ALL": "pt_BR.UTF-8", "TZ": "Asia/Tokyo"])
    let names = try FileManager.default.subpathsOfDirectory(atPath: first.path("report")).sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: second.path("report")).sorted() == names)
    #expect(names.contains("index.html") && names.contains("analysis.json") && names.contains("pt/method.html"))
    for name in names where name.contains(".") {
      #expect(
        FileManager.default.contents(atPath: first.path("report/\(name)"))
          == FileManager.default.contents(atPath: second.path("report/\(name)")), "\(name)")
    }
  }

  @Test func theAmericasAreCountedRight() throws {
    let output = try run("gaps", "Samples/americas").output
    #expect(output.contains("States with a finding: 23; yes 11, in part 5, no 7"))
    #expect(output.contains("States covered: 24 of 35; not covered, and nothing is said of them: 11."))
    #expect(!output.contains("11 of 35"))
  }
}
