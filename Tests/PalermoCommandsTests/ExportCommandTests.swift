import Foundation
import TestSupport
import Testing

/// The command `export`, and the data beside a report, read by programs of others.
struct ExportCommandTests {
  private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (output: String, code: Int32) {
    let all = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { _, new in new }
    return try Program.built("palermo").run(arguments, environment: all)
  }

  private func count(_ form: String, _ paths: String...) throws -> Int {
    let (output, code) = try Program.python().run(["Tests/Independent/exports.py", form] + paths)
    try #require(code == 0, "\(form): \(output.suffix(3_000))")
    return try #require(Int(output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(output)")
  }

  /// The tables agree with `analysis.json` cell by cell, the workbook with the tables, and all of them with their
  /// schemas.
  @Test(arguments: [("americas", 35, 300), ("exercise", 20, 10_000)])
  func theDataBesideAReportAgree(sample: String, states: Int, rows: Int) throws {
    let folder = TemporaryFolder()
    let report = folder.path("report")
    #expect(try run(["gaps", "Samples/\(sample)", "--quiet", "--output", report]).code == 0)
    #expect(try count("analysis", "\(report)/analysis.json") == states)
    #expect(try count("csv", "\(report)/csv", "\(report)/analysis.json") > rows)
    #expect(try count("xlsx", "\(report)/analysis.xlsx", "\(report)/csv") > 10 * rows)
    for name in ["analysis.xlsx", "analysis.json", "csv/datapackage.json"] {
      let method = try String(contentsOfFile: "\(report)/en/method.html", encoding: .utf8)
      #expect(method.contains("href=\"../\(name)\"") && FileManager.default.fileExists(atPath: "\(report)/\(name)"))
    }
    for page in try FileManager.default.subpathsOfDirectory(atPath: report) where page.hasSuffix(".html") {
      let most = page.contains("/states/") ? 240_000 : page.hasSuffix("index.html") ? 400_000 : 1_000_000
      let size = try FileManager.default.attributesOfItem(atPath: "\(report)/\(page)")[.size] as? Int
      #expect(try #require(size) < most, "\(page)")
    }
    let oscal = folder.path("oscal")
    #expect(try run(["export", "Samples/\(sample)", "--to", "oscal", "--quiet", "--output", oscal]).code == 0)
    #expect(try count("oscal", oscal, "\(report)/analysis.json") >= states / 2)
    let answers = folder.path("answers.jsonl")
    #expect(try run(["export", "Samples/\(sample)", "--to", "jsonl", "--quiet", "--output", answers]).code == 0)
    #expect(try count("jsonl", answers) >= states / 2)
  }

  /// What is written does not depend on the clock, on where in the world it is, or on the run.
  @Test(arguments: [
    ("csv", []), ("xlsx", []), ("jsonl", []), ("oscal", []), ("markdown", ["--for", "remja"]),
    ("html", ["--for", "mispa"]), ("docx", ["--for", "permanent-council"]),
  ])
  func theSameInputsGiveTheSameBytes(form: String, arguments: [String]) throws {
    let folder = TemporaryFolder()
    func files(_ name: String, _ zone: String) throws -> [String: Data] {
      let (output, code) = try run(
        ["export", "Samples/americas", "--to", form, "--output", folder.path(name)] + arguments,
        environment: ["TZ": zone])
      #expect(
        code == 0 && output.hasPrefix("palermo: files read: ") && output.split(separator: "\n").count == 1, "\(output)")
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.path(name), isDirectory: &isFolder)
      let names =
        isFolder.boolValue
        ? try FileManager.default.subpathsOfDirectory(atPath: folder.path(name)).map { "/\($0)" } : [""]
      return Dictionary(
        uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: folder.path(name + $0)) ?? Data()) }
      )
    }
    let first = try files("a", "UTC")
    #expect(!first.isEmpty && first.values.allSatisfy { !$0.isEmpty })
    #expect(try first == files("b", "Pacific/Auckland"))
  }

  @Test(arguments: [
    (["--to", "markdown"], "permanent-council, hemispheric-security, remja, mispa"),
    (["--to", "markdown", "--for", "nobody"], "nobody"), (["--to", "csv"], "--output"), (["--to", "xlsx"], "--output"),
    (["--to", "oscal"], "--output"), (["--to", "jsonl", "--cycle", "2026"], "--cycle"),
    (["--to", "jsonl", "--for", "remja"], "--for"), (["--to", "docx"], "permanent-council"),
    (["--to", "docx", "--for", "remja"], "--output"), (["--to", "pdf"], "pdf"), ([], "--to"),
    (["--to", "csv", "--output", "x", "--profile", "nonesuch"], "nonesuch"),
  ])
  func whatDoesNotGoTogetherIsAUsageError(arguments: [String], words: String) throws {
    let (output, code) = try run(["export", "Samples/americas/region.xml"] + arguments)
    #expect(code == 64 && output.contains(words), "\(output)")
  }

  /// Until its day an embargo stands on every page of a report and on every document, and from then on nowhere.
  @Test func anEmbargoStandsOnEverythingUntilItsDay() throws {
    let folder = TemporaryFolder()
    let embargo = ["--embargo", "2027-01-01", "--quiet", "--output", folder.path("report")]
    #expect(try run(["gaps", "Samples/americas", "--today", "2026-12-31"] + embargo).code == 0)
    func pages() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: folder.path("report")).filter { $0.hasSuffix(".html") }
    }
    func holds(_ page: String) throws -> Bool {
      try String(contentsOfFile: folder.path("report/\(page)"), encoding: .utf8).contains("Embargo")
    }
    let all = try pages()
    #expect(all.count > 100 && all.contains("documents/fr/remja.html"))
    for page in all { #expect(try holds(page), "\(page)") }
    #expect(try run(["gaps", "Samples/americas", "--today", "2027-01-01"] + embargo).code == 0)
    for page in try pages() { #expect(try !holds(page), "\(page)") }
  }

  /// What states have joined since the publication before is said of that one, and of none that says more or less.
  @Test func aPublicationSaysWhatChangedSinceTheOneBefore() throws {
    let folder = TemporaryFolder()
    let (before, now) = (folder.path("before"), folder.path("now"))
    #expect(try run(["gaps", "Samples/americas", "--today", "2012-01-01", "--quiet", "--output", before]).code == 0)
    let briefing = [
      "export", "Samples/americas", "--to", "markdown", "--for", "permanent-council", "--today", "2026-11-29",
    ]
    let (output, code) = try run(briefing + ["--previous", before])
    #expect(
      code == 0 && output.contains("## Since the publication before") && output.contains("has joined"), "\(output)")
    #expect(try !run(briefing).output.contains("Since the publication before"))
    let internally = try run(briefing + ["--previous", before, "--edition", "internal"])
    #expect(internally.code == 64 && internally.output.contains("internal"), "\(internally.output)")
    #expect(try run(briefing + ["--previous", folder.path("nowhere")]).code == 66)
    let report = [
      "gaps", "Samples/americas", "--today", "2026-11-29", "--previous", before, "--output", now, "--quiet",
    ]
    #expect(try run(report).code == 0)
    let changes = try String(contentsOfFile: "\(now)/changes.json", encoding: .utf8)
    #expect(changes.contains("\"closed\""))
  }

  @Test(arguments: [
    "en": "no submission", "es": "ninguna presentación", "fr": "aucune communication", "pt": "nenhuma apresentação",
  ])
  func answersNeedASubmission(language: String, words: String) throws {
    for arguments in [["--to", "jsonl"], ["--to", "oscal", "--output", "x"]] {
      let (output, code) = try run(["export", "Samples/americas/region.xml", "--lang", language] + arguments)
      #expect(code == 64 && output.contains(words), "\(output)")
    }
  }

  @Test func anOutputThatCannotBeWrittenIsSaid() throws {
    for form in ["csv", "xlsx", "jsonl", "oscal"] {
      let (output, code) = try run(["export", "Samples/americas", "--to", form, "--output", "/dev/null/x/y"])
      #expect(code == 73 && output.contains("/dev/null/x"), "\(form): \(output)")
    }
    let noRoom = try run(
      ["export", "Samples/americas", "--to", "xlsx", "--output", "x.xlsx"], environment: ["TMPDIR": "/nonexistent"])
    #expect(noRoom.code == 73, "\(noRoom.output)")
  }
}
