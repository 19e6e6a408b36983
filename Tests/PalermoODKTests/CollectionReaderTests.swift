import PalermoArchives
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoODK

/// What servers export is read the same, whatever the format, and what is wrong with it is said at the field.
@Suite struct CollectionReaderTests {
  private static var whole: CollectionReader.Result { CollectedExample.read(CollectedExample.instance) }

  private static let text = whole.submissions.first?.text ?? ""

  @Test func theXMLOfASubmissionIsRead() throws {
    #expect(Self.whole.findings.map(\.line) == [])
    #expect(Self.text.contains("instance=\"\(CollectedExample.instanceID)\""))
    #expect(Self.text.contains("<answer question=\"example.5.since\" value=\"1999-06\" confidential=\"true\"/>"))
    let file = Loader().load(SourceText(Self.text), path: "-")
    #expect(file.findings.map { $0.message(.en) } == [])
    #expect(file.canonicalText == Self.text)
  }

  /// The answers as one object of JSON.
  ///
  /// - Parameters:
  ///   - names: The fields that it has, of which those without an answer are null.
  ///   - group: What stands before each name.
  private static func members(_ names: [String], _ group: String) -> String {
    names.map { name in
      let value = CollectedExample.answers[name].map { "\"\($0)\"" } ?? "null"
      return "\"\(group)\(name)\":\(value)"
    }.joined(separator: ",")
  }

  private static let columns = ",g-example_5_since__marks/confidential,g-example_5_since__marks/evidence,KEY"

  static let formats: [(name: String, text: String)] = [
    ("groups with hyphens", CollectedExample.table()),
    ("groups with slashes", CollectedExample.table(separator: ";") { "a/b.c/\($0)" }),
    ("no groups, tabs", "\u{FEFF}" + CollectedExample.table(separator: "\t") { $0 }),
    ("lines that end as in Windows", CollectedExample.table().replacing("\n", with: "\r\n")),
    (
      "a choice in columns",
      CollectedExample.table(without: ["example_5_since__marks"]).replacing(",KEY", with: columns)
        .replacing(",uuid", with: ",1,0,uuid")
    ),
    (
      "the JSON of KoboToolbox",
      "{\"next\":null,\"results\":[{\"_attachments\":[],\"_id\":1,\"meta/instanceID\":\"\(CollectedExample.instanceID)\","
        + members(CollectedExample.answers.keys.sorted(), "g/") + "}]}"
    ),
    (
      "the JSON of ODK Central",
      "{\"value\":[{\"__id\":\"\(CollectedExample.instanceID)\",\"__system\":{\"attachmentsPresent\":0},\"g\":{"
        + members(FormLayout(CollectedExample.questionnaire, states: [], cycle: "").fields.map(\.name), "") + "}}]}"
    ),
  ]

  @Test(arguments: formats.indices)
  func formatsAreReadTheSame(index: Int) {
    let (name, text) = Self.formats[index]
    let result = CollectedExample.read(text)
    #expect(result.findings.map(\.line) == [], "\(name)")
    #expect(result.submissions.map(\.text) == [Self.text], "\(name)")
  }

  @Test(arguments: [false, true]) func spreadsheetsSaveTextInUTF16(isBig: Bool) {
    let units = Array("\u{FEFF}\(CollectedExample.table(separator: "\t"))".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? pair.reversed() : pair
    }
    let result = CollectedExample.read(bytes)
    #expect(result.findings.map(\.line) == [])
    #expect(result.submissions.map(\.text) == [Self.text])
  }

  /// What is wrong with some data, and what is to be found.
  struct Fault {
    let name: String
    let text: String
    let finding: String
  }

  /// The table with another column at its end.
  private static func table(with heading: String, _ value: String) -> String {
    CollectedExample.table().replacing(",KEY", with: ",\(heading),KEY").replacing(",uuid", with: ",\(value),uuid")
  }

  private static func table(_ changed: [String: String]) -> String {
    CollectedExample.table([CollectedExample.answers.merging(changed) { _, new in new }])
  }

  static let faults: [Fault] = [
    Fault(
      name: "an edited form",
      text: CollectedExample.instance.replacing("</example_5__section>", with: "<mine>yes</mine></example_5__section>"),
      finding: "1/example_5__section/mine 25:3 error unknown-field"),
    Fault(
      name: "a question that was renamed",
      text: CollectedExample.table().replacing("example_5_offence,", with: "example_5_offense,"),
      finding: "1/group-example_5_offense 2:"),
    Fault(
      name: "a missing question",
      text: CollectedExample.table(without: Set(entries("example_5_since")).union(["example_5_since"])),
      finding: "warning missing-field: every field of the question “example.5.since”"),
    Fault(
      name: "missing marks", text: CollectedExample.table(without: ["example_5_since__marks"]),
      finding: "error missing-field: the field “example_5_since__marks” is missing"),
    Fault(
      name: "an unknown version", text: CollectedExample.table().replacing("2026.1", with: "2031.1"),
      finding: "1/group-palermo_questionnaire"),
    Fault(
      name: "attachments", text: table(with: "AttachmentsPresent", "2"),
      finding: "warning not-taken: an attachment was not taken"),
    Fault(
      name: "a rejected record", text: table(with: "ReviewState", "rejected"),
      finding: "warning not-taken: a record that was rejected"),
    Fault(
      name: "an encrypted record", text: table(with: "Status", "not decrypted"),
      finding: "error unreadable-collection"),
    Fault(
      name: "further pages", text: "{\"value\":[],\"@odata.nextLink\":\"https://example.org\"}",
      finding: "warning not-taken: what the server"),
    Fault(
      name: "more cells than headings",
      text: CollectedExample.table().replacing(
        CollectedExample.instanceID + "\n", with: CollectedExample.instanceID + ",5\n"),
      finding: "error unreadable-field"),
    Fault(
      name: "no mark", text: table(with: "example_5_offence__marks/confidential", "perhaps"),
      finding: "error unreadable-field"),
    Fault(
      name: "another answer in another column", text: table(with: "example_5_since__marks/evidence", "1"),
      finding: "error conflicting-fields"),
    Fault(
      name: "an answer that does not apply, and one",
      text: table(["example_5_since__marks": "not-applicable"]), finding: ""),
    Fault(
      name: "control characters", text: table(["example_5_since": "19\u{1}99"]), finding: "error unreadable-field"),
  ]

  private static func entries(_ name: String) -> [String] {
    FormLayout(CollectedExample.questionnaire, states: [], cycle: "").fields.map(\.name).filter {
      $0.hasPrefix("\(name)__")
    }
  }

  @Test(arguments: faults.indices)
  func faultsAreSaidAtTheField(index: Int) {
    let fault = Self.faults[index]
    let lines = CollectedExample.read(fault.text).findings.map(\.line)
    #expect(fault.finding.isEmpty || lines.contains { $0.contains(fault.finding) }, "\(fault.name): \(lines)")
  }

  /// A record that calls itself the answer to another questionnaire than that of the form that collected it is told.
  @Test func theFormOfAnotherQuestionnaireIsTold() throws {
    let reader = CollectionReader { $0.version == "2026.1" ? CollectedExample.questionnaire : nil }
    let text = CollectedExample.instance.replacing(" id=\"collection-example\"", with: " id=\"another\"")
    let finding = try #require(reader.read(Array(text.utf8), path: "data").findings.first)
    #expect(finding.line.hasPrefix("1/palermo_questionnaire 3:3 error conflicting-fields:"), "\(finding.line)")
    #expect(finding.message(.en).contains("the form that collected it, “another”"))
  }

  /// Where the field is gone that marks answers as confidential, they are taken for marked.
  @Test func aLostMarkIsTakenForOne() throws {
    let result = CollectedExample.read(CollectedExample.table(without: ["example_5_since__marks"]))
    #expect(result.submissions.first?.text == Self.text)
  }

  /// A word of marks that the form does not have may be the mark of a confidential answer: it is told, and taken for one.
  @Test(arguments: [
    "confidental", "explanation confidental", "1", "true", "yes", "?", "evidence, secret", "confidential/evidence",
  ])
  func aMarkThatIsNoneIsTakenForConfidential(typed: String) throws {
    let result = CollectedExample.read(Self.table(["example_5_since__marks": typed]))
    let lines = result.findings.map(\.line)
    #expect(lines.count == 1 && lines[0].contains("example_5_since__marks 2:"), "\(lines)")
    #expect(lines.allSatisfy { $0.contains("error unreadable-field") && $0.contains("none of the marks") }, "\(lines)")
    #expect(result.submissions.map(\.text) == [Self.text])
    // There is nothing to keep back in a blank.
    let blank = CollectedExample.read(Self.table(["example_5_since": "", "example_5_since__marks": typed]))
    #expect(blank.findings.map(\.rule) == ["unreadable-field"])
    let submission = try #require(blank.submissions.first)
    #expect(!submission.text.contains("confidential"))
  }

  /// Marks are read by their codes and by what the form calls them in any language, whatever parts them.
  @Test(arguments: [
    "Confidential", "CONFIDENTIAL", "confidential;", ",confidential", "Confidencial", "confidentiel",
    "explanation,confidential", "evidence;confidential", "Explicación, Confidencial", "confidential evidence",
    "Explication Confidentiel",
  ])
  func marksAreReadAsTheyAreWritten(typed: String) {
    let result = CollectedExample.read(Self.table(["example_5_since__marks": typed]))
    #expect(result.findings.map(\.line) == [])
    #expect(result.submissions.map(\.text) == [Self.text])
  }

  /// A column for a mark is known by what the mark is called, and one for a mark that is none may be for the mark of
  /// confidence.
  @Test(
    arguments: [
      ("Confidential", "1", true, []), ("confidentiel", "true", true, []), ("Confidential", "0", false, []),
      ("confidental", "1", true, ["unknown-field"]), ("confidental", "0", false, ["unknown-field"]),
    ] as [(String, String, Bool, [String])])
  func columnsOfMarksAreKnown(option: String, value: String, isMarked: Bool, rules: [String]) {
    let headings = ",g-example_5_since__marks/\(option),g-example_5_since__marks/evidence,KEY"
    let text = CollectedExample.table(without: ["example_5_since__marks"]).replacing(",KEY", with: headings)
      .replacing(",uuid", with: ",\(value),0,uuid")
    let result = CollectedExample.read(text)
    #expect(result.findings.map(\.rule) == rules)
    #expect(
      result.submissions.map(\.text) == [isMarked ? Self.text : Self.text.replacing(" confidential=\"true\"", with: "")]
    )
  }

  /// What two columns say of marks, of which one marks the answer as confidential, leaves it so.
  @Test(arguments: [("evidence", "confidential"), ("confidential", "evidence")])
  func ofTwoColumnsOfMarksNoneIsLost(first: String, second: String) {
    let text = Self.table(["example_5_since__marks": first]).replacing(
      ",KEY", with: ",other-example_5_since__marks,KEY"
    )
    .replacing(",uuid", with: ",\(second),uuid")
    let result = CollectedExample.read(text)
    #expect(result.findings.map(\.rule) == ["conflicting-fields"])
    #expect(result.submissions.map(\.text) == [Self.text])
  }

  /// Of a column it is said once what is wrong with it.
  @Test func aColumnIsToldOnce() {
    let table = CollectedExample.table([CollectedExample.answers, CollectedExample.answers]) {
      $0 == "example_5_offence" ? "other" : $0
    }
    #expect(CollectedExample.read(table).findings.count { $0.rule == "unknown-field" } == 1)
    #expect(CollectedExample.read(table).submissions.count == 2)
  }

  static let hostile: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("words", Array("answers".utf8)), ("no text", [0xFF, 0xFE, 0x41, 0x00, 0x2C, 0x00]),
    ("an open quotation", Array("a,b\n\"c".utf8)), ("a quotation in a cell", Array("a,b\n\"c\"d,e".utf8)),
    ("a document type", Array("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>".utf8)),
    ("elements without end", Array(String(repeating: "<a>", count: 100).utf8)),
    ("lists without end", Array(String(repeating: "[", count: 100_000).utf8)),
    ("values without end", Array(("[" + String(repeating: "0,", count: 3_000_000) + "0]").utf8)),
    ("columns without end", Array(String(repeating: ",", count: 40_000).utf8)),
    ("no object", Array("[1,2]".utf8)), ("half a document", Array("{\"value\":[{".utf8)),
    ("an archive that is cut", [0x50, 0x4B, 0x03, 0x04, 0x00]),
    ("a file of ours", Array("<submission xmlns=\"urn:palermo-toolkit:1\"/>".utf8)),
  ]

  @Test(arguments: hostile.indices)
  func whatIsMadeToHarmIsRefused(index: Int) {
    let result = CollectedExample.read(Self.hostile[index].bytes)
    #expect(result.submissions.isEmpty)
    #expect(result.findings.map(\.rule) == ["unreadable-collection"], "\(Self.hostile[index].name)")
  }

  /// Of an archive with one file that cannot be read, its name is said.
  @Test(arguments: [true, false]) func aDamagedFileOfAnArchiveIsNamed(isOfTheArchive: Bool) throws {
    let good = Array(CollectedExample.instance.utf8)
    let bad = isOfTheArchive ? good : Array("<a><b></a>".utf8)
    var archive = ZipArchive.bytes(of: [("good.xml", good), ("records/bad.xml", bad)])
    let start = try #require(archive.firstRange(of: Array("records/bad.xml".utf8))).upperBound
    if isOfTheArchive { archive[start + 3] ^= 1 }
    let finding = try #require(CollectedExample.read(archive).findings.first)
    #expect(finding.rule == "unreadable-collection")
    #expect(finding.message(.en).contains("“records/bad.xml”"), "\(finding.message(.en))")
    #expect(finding.message(.fr).contains("«\u{A0}records/bad.xml\u{A0}»"))
  }

  /// Bytes that were changed at random are read or refused, and never end the program.
  @Test func noChangeOfBytesEndsTheProgram() {
    var random = SeededRandom(seed: 5)
    let files = [CollectedExample.instance] + Self.formats.map(\.text)
    for _ in 0..<400 {
      var bytes = Array(files.randomElement(using: &random)!.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...20, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case _: bytes[start] = Array("01<>/\"&;:,{}[]= -\n\u{0}".utf8).randomElement(using: &random)!
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let result = CollectedExample.read(bytes)
      for submission in result.submissions {
        let file = Loader().load(SourceText(submission.text), path: "-")
        #expect(!file.findings.contains { $0.rule == "malformed-xml" })
        for finding in file.findings { #expect(submission.placed(finding, in: "data").field != nil) }
      }
    }
  }
}
