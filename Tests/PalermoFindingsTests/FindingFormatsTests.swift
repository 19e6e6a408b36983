import Foundation
import PalermoModel
import PalermoRules
import PalermoFindings
import PalermoWriting
import TestSupport
import Testing
@testable import PalermoLoading
@testable import PalermoValidation

/// A line of a report as an independent reader gives it back.
private struct Reading: Hashable, Comparable, Decodable, CustomStringConvertible {
  let severity, rule, path: String
  let line: Int
  let column: Int?
  let message: String?

  init(_ severity: String, _ rule: String, _ path: String, _ line: Int, _ column: Int?, _ message: String?) {
    (self.severity, self.rule, self.path) = (severity, rule, path)
    (self.line, self.column, self.message) = (line, column, message)
  }

  init(from decoder: any Swift.Decoder) throws {
    var values = try decoder.unkeyedContainer()
    severity = try values.decode(String.self)
    rule = try values.decode(String.self)
    path = try values.decode(String.self)
    line = try values.decode(Int.self)
    column = try values.decodeIfPresent(Int.self)
    message = try values.decodeIfPresent(String.self)
  }

  static func < (a: Self, b: Self) -> Bool { a.description < b.description }

  var description: String { "\(severity) \(rule) \(path):\(line):\(column ?? 0) \(message ?? "")" }
}

struct FindingFormatsTests {
  private static let awkward = "año 2026/50% <a>&'b',c:d.xml"

  private static func example(_ id: String) -> String { Rule[id]!.failing.document }

  /// An error, a warning, a note, a rule of a questionnaire, a clean file and one that cannot be read.
  private static func report(_ language: Language = .en, isStrict: Bool = false) -> FindingReport {
    let texts = [
      (path: "a.xml", text: example("invalid-value")),
      (path: awkward, text: example("missing-evidence").replacing("XAA", with: "XAB")),
      (path: "c.xml", text: example("invalid-link").replacing("XAA", with: "XAC")),
      (path: "d.xml", text: Project.text("Samples/rules/untoc-criminalization/r07a/failing.xml")!),
      (path: "clean.xml", text: Rule["missing-evidence"]!.passing.document.replacing("XAA", with: "XAD")),
    ]
    let read = CorpusLoader().load(texts, extras: [.instruments, .questionnaires])
    let loaded = LoadedCorpus(
      corpus: read.corpus, files: read.files,
      errors: [FileError(path: "no/such file.xml", reason: "No such file or directory")])
    let note = Configuration(
      settings: [.init(rule: "invalid-link", severity: .note, position: .start)], file: ".palermo.xml")
    let policy = AcceptancePolicy(isStrict: isStrict)
    let result = Validator(policy: policy, settings: ProjectSettings(configurations: ["c.xml": note])).validate(loaded)
    return FindingReport(
      result, of: loaded, policy: policy, language: language, version: "1.2.3", workingDirectory: "/project",
      isFingerprinted: true, hashesLines: true)
  }

  @Test(arguments: Form.allCases)
  func formIsThatOfTheGoldenFile(_ form: Form) throws {
    let path = "Tests/PalermoFindingsTests/\(form.golden)"
    let text = try form.rendering(of: Self.report())
    try Project.expect(path, toHold: text)
  }

  @Test(arguments: Form.allCases.filter { $0 != .text }, Language.allCases)
  func anIndependentReaderFindsWhatWeFound(_ form: Form, _ language: Language) throws {
    let report = Self.report(language)
    #expect(Set(report.items.map(\.finding.severity)).count == 3)
    let readings = try read(form, form.rendering(of: report))
    var expected = report.items.map { item in
      let finding = item.finding
      return Reading(
        form == .junit ? finding.severity.name(language) : finding.severity.rawValue, finding.rule, item.path,
        finding.position.line, form == .gitlab ? nil : finding.position.column, finding.message(language))
    }
    expected += report.unreadable.map { Reading("error", "unreadable-input", $0.path, 1, nil, nil) }
    #expect(readings.sorted() == expected.sorted())
  }

  private func read(_ form: Form, _ text: String) throws -> [Reading] {
    let folder = TemporaryFolder()
    let file = try folder.write(text, to: "findings")
    let (output, code) = try Program.python().run(["Tests/Independent/findings.py", form.rawValue, file])
    try #require(code == 0, "\(output)")
    return try JSONDecoder().decode([Reading].self, from: Data(output.utf8)).map { reading in
      // The text of what cannot be read is a sentence of its own in each form.
      reading.rule == "unreadable-input" ? Reading("error", reading.rule, reading.path, 1, nil, nil) : reading
    }
  }

  @Test func reportsWithoutFindingsAreValidToo() throws {
    let loaded = CorpusLoader().load([(path: "clean.xml", text: Rule["missing-evidence"]!.passing.document)])
    let report = FindingReport(
      Validator().validate(loaded), of: loaded, policy: AcceptancePolicy(), language: .fr, version: "1",
      workingDirectory: "/", isFingerprinted: true)
    for form in Form.allCases where form != .text {
      #expect(try read(form, form.rendering(of: report)).isEmpty, "\(form)")
    }
  }

  @Test func warningsFailAJUnitReportOnlyIfStrict() throws {
    #expect(FindingsJUnit(Self.report()).text().matches(of: /<failure/).count == 2)
    #expect(FindingsJUnit(Self.report(isStrict: true)).text().matches(of: /<failure/).count == 3)
  }

  /// What is to be written instead stands in JSON and in SARIF, as their schemas want it; nothing of a confidential answer.
  @Test(arguments: [true, false]) func correctionsAreWritten(isPublic: Bool) throws {
    let answer = #"<answer question="tip.5.offence" value="not"/>"#
    let example = Self.example("unknown-option")
    try #require(example.contains(answer))
    let hidden = answer.replacing("/>", with: #" confidential="true"/>"#)
    let text = isPublic ? example : example.replacing(answer, with: hidden)
    let loaded = CorpusLoader().load([(path: Self.awkward, text: text)], extras: [.questionnaires])
    let report = FindingReport(
      Validator().validate(loaded), of: loaded, policy: AcceptancePolicy(), language: .pt, version: "1",
      workingDirectory: "/", isFingerprinted: true)
    for form in [Form.json, .sarif] {
      #expect(try read(form, form.rendering(of: report)).count == report.items.count)
    }
    #expect(try FindingsJSON(report).text().contains("\"replacements\"") == isPublic)
    let log = try JSONSerialization.jsonObject(with: Data(try FindingsSARIF(report).text().utf8)) as? [String: Any]
    let results = (log?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]] ?? []
    let result = try #require(results.first { $0["ruleId"] as? String == "unknown-option" })
    guard let fix = (result["fixes"] as? [[String: Any]])?.first else { return #expect(!isPublic) }
    #expect(isPublic && (fix["description"] as? [String: Any])?["text"] as? String == "Escrever “no”")
    let change = (fix["artifactChanges"] as? [[String: Any]])?.first
    let replacement = try #require((change?["replacements"] as? [[String: Any]])?.first)
    let region = ["startLine": 5, "startColumn": 43, "endLine": 5, "endColumn": 46]
    #expect(replacement["deletedRegion"] as? [String: Int] == region)
    #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "no")
  }

  @Test func nothingEscapesFromAWorkflowCommand() throws {
    let loaded = CorpusLoader().load([(path: "a\n::stop-commands::x\r%0A.xml", text: "<x/>")])
    let report = FindingReport(
      Validator().validate(loaded), of: loaded, policy: AcceptancePolicy(), language: .en, version: "1",
      workingDirectory: "/", isFingerprinted: true)
    let text = FindingsGitHub(report).text()
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
    #expect(text.hasPrefix("::error file=a%0A%3A%3Astop-commands%3A%3Ax%0D%250A.xml,line=1,col=1,title=unknown-root::"))
  }

  /// More findings than code scanning takes in: the heaviest stay, and the report says so.
  @Test func sarifKeepsWithinTheLimitsOfCodeScanning() throws {
    let heavy = Set((0..<30_000).filter { $0 % 3_000 == 2_999 })
    let findings = (0..<30_000).map { number in
      Finding(
        rule: "questionnaire/r\(number % 7)",
        severity: heavy.contains(number) ? .error : number % 2 == 0 ? .note : .warning,
        file: "a.xml", position: SourcePosition(line: number + 1, column: 1),
        message: .init(verbatim: String(repeating: "long ", count: number == 2_999 ? 1_000 : 1)))
    }
    let loaded = CorpusLoader().load([(path: "a.xml", text: "<x/>")])
    let report = FindingReport(
      ValidationResult(findings: findings, acceptances: []), of: loaded, policy: AcceptancePolicy(), language: .en,
      version: "1", workingDirectory: "/", isFingerprinted: true)
    let text = try FindingsSARIF(report).text()
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let levels = results.compactMap { $0["level"] as? String }
    #expect(levels.count == 25_000)
    #expect(levels.count { $0 == "error" } == heavy.count)
    #expect(levels.count { $0 == "warning" } == findings.count { $0.severity == .warning })
    let texts = results.compactMap { ($0["message"] as? [String: Any])?["text"] as? String }
    #expect(texts.map(\.count).max() == 1_024)
    #expect(text.contains("of 30000 findings, the 25000 most severe are listed"))
    #expect(Set(report.items.map(\.fingerprint.current)).count == 30_000)
  }

  @Test(arguments: Language.allCases)
  func acceptanceIsExplained(_ language: Language) throws {
    let table = AcceptanceTable(Rule.all, [])
    let path = "Tests/PalermoFindingsTests/Golden/acceptance.\(language).txt"
    let text = AcceptanceTableText(table, language: language, isColored: false).text()
    try Project.expect(path, toHold: text)
  }
}
