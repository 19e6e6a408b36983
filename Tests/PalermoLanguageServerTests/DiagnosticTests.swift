import PalermoFindings
import PalermoLoading
public import PalermoModel
import PalermoValidation
import TestSupport
public import Testing

@testable import PalermoLanguageServer

/// What is found while somebody writes is what `palermo lint` and `palermo validate` find.
struct DiagnosticTests {
  /// The rules that a file is held to by itself.
  private static let rules = Rule.all.filter {
    $0.category != .workbook && $0.category != .collection && $0.category != .comparison
  }

  private func uri(_ name: String) -> String { "file:///examples/\(name)" }

  /// What the engine finds in the first of some files, beside the others.
  private func found(in sources: [(path: String, text: String)]) -> [Finding] {
    let files = CorpusLoader().load(sources).files
    let isLinted = files[0].isLinted
    let loaded = CorpusLoader().load(files: files, extras: isLinted ? [.instruments, .questionnaires, .glossary] : [])
    return Validator(checksWording: isLinted, settings: ProjectSettings(today: Client.day)).validate(loaded).findings
      .filter { $0.file == sources[0].path }
  }

  private func check(_ example: RuleExample, in language: Language) throws {
    var client = try Client.begun(locale: language.rawValue)
    for (number, companion) in zip(1..., example.companionFiles) {
      try client.open(uri("companion-\(number).xml"), companion)
    }
    try client.open(uri("example.xml"), example.document)
    try client.settle()
    let companions = example.companionFiles.enumerated().map { ("/examples/companion-\($0 + 1).xml", $1) }
    let expected = found(in: [("/examples/example.xml", example.document)] + companions)
    let published = try #require(client.diagnostics[uri("example.xml")])
    let text = DocumentText(Array(example.document.utf8))
    #expect(published.map { $0["code"] as? String } == expected.map(\.rule))
    #expect(published.map { $0["message"] as? String } == expected.map { $0.text(in: language) })
    let severities = ["error": 1, "warning": 2, "note": 3]
    #expect(published.map { $0["severity"] as? Int } == expected.map { severities[$0.severity.rawValue] })
    for (diagnostic, finding) in zip(published, expected) {
      #expect(diagnostic["source"] as? String == "palermo")
      let range = try #require(diagnostic["range"] as? Client.Object)
      let (start, end) = (try place(range["start"]), try place(range["end"]))
      let first = text.offset(of: start)
      // At its end, a text has no character to mark.
      if first < text.bytes.count, text.offset(of: finding.position) < text.bytes.count {
        #expect(first == text.offset(of: finding.position), "\(finding.rule)")
      }
      #expect(start < end || example.document.isEmpty, "\(finding.rule)")
    }
  }

  private func place(_ object: Any?) throws -> TextPosition {
    let object = try #require(object as? Client.Object)
    return TextPosition(
      line: try #require(object["line"] as? Int), character: try #require(object["character"] as? Int))
  }

  @Test(arguments: rules)
  func theyAreThoseOfTheEngine(_ rule: Rule) throws {
    let language = Language.allCases[abs(rule.id.utf8.count) % Language.allCases.count]
    try check(rule.failing, in: language)
    try check(rule.passing, in: language)
  }

  @Test func thePassageIsTheAttributeOrTheBeginningOfTheElement() throws {
    var client = try Client.begun()
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
        cycle="2026" status="draft" date="2026-05-30">
        <answer question="tip.5.offence" value="not"/><!--🎻--><answer question="tip.5.organizing" value="nein"/>
        <source kind="exercise"/>
      </submission>
      """
    try client.open(uri("a.xml"), text)
    try client.settle()
    let ranges = try #require(client.diagnostics[uri("a.xml")]).map { diagnostic in
      let range = diagnostic["range"] as? Client.Object
      let (start, end) = (try place(range?["start"]), try place(range?["end"]))
      let document = DocumentText(Array(text.utf8))
      return String(decoding: document.bytes[document.offset(of: start)..<document.offset(of: end)], as: UTF8.self)
    }
    #expect(ranges.contains("value=\"not\"") && ranges.contains("<source"), "\(ranges)")
  }

  @Test func theyComeWithTheNewestVersionAndGoWhenTheDocumentIsClosed() throws {
    var client = try Client.begun()
    let (bad, good) = (
      Rule["unknown-option"]!.failing.document, Rule["unknown-option"]!.passing.document
    )
    try client.open(uri("a.xml"), good)
    #expect(try client.settle() == [uri("a.xml")])
    #expect(client.diagnostics[uri("a.xml")]?.count == 0 && client.versions[uri("a.xml")] == 1)
    // Of two versions only the newer one is spoken of.
    try client.change(uri("a.xml"), "<", version: 2)
    try client.change(uri("a.xml"), bad, version: 3)
    #expect(try client.settle() == [uri("a.xml")])
    #expect(client.diagnostics[uri("a.xml")]?.map { $0["code"] as? String } == ["unknown-option"])
    #expect(client.versions[uri("a.xml")] == 3)
    #expect(try client.settle() == [])
    try client.close(uri("a.xml"))
    #expect(try client.settle() == [uri("a.xml")])
    #expect(client.diagnostics[uri("a.xml")]?.count == 0)
    // What nobody has open is not changed.
    try client.change(uri("a.xml"), bad, version: 4)
    #expect(try client.settle() == [])
  }

  @Test func oneDocumentIsSeenByTheOthers() throws {
    var client = try Client.begun()
    let example = Rule["unknown-option"]!.passing.document
    let own = example.replacing("tip-criminalization", with: "own").replacing("2026.2", with: "2026.1")
    try client.open(uri("a.xml"), own)
    try client.settle()
    let codes = client.diagnostics[uri("a.xml")]?.compactMap { $0["code"] as? String } ?? []
    #expect(codes.contains("unknown-questionnaire"), "\(codes)")
    let questionnaire = try #require(Project.text("Questionnaires/tip-criminalization.xml"))
    let renamed = questionnaire.replacing("id=\"tip-criminalization\"", with: "id=\"own\"")
      .replacing(/version="[0-9.]+" instrument/, with: "version=\"2026.1\" instrument")
    try client.open(uri("own.xml"), renamed)
    #expect(try client.settle() == [uri("own.xml"), uri("a.xml")])
    #expect(client.diagnostics[uri("a.xml")]?.contains { $0["code"] as? String == "unknown-questionnaire" } == false)
    // And so is what lies in the folder of the project.
    var other = try Client.begun(folder: "file:///project", .files([("/project/own.xml", renamed)]))
    try other.open(uri("a.xml"), own)
    try other.settle()
    #expect(other.diagnostics[uri("a.xml")]?.contains { $0["code"] as? String == "unknown-questionnaire" } == false)
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
