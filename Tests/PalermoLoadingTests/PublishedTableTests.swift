import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport
import Testing

/// Tables of other bodies' findings taken into files.
struct PublishedTableTests {
  private static func file(_ name: String) throws -> LoadedFile {
    let path = Project.path("Samples/americas/published/\(name).xml")
    return Loader().load(try InputFiles.read(path), path: path)
  }

  private static func published(in text: String) throws -> PublishedFindings {
    let file = Loader().load(SourceText(text), path: "p.xml")
    guard case .publishedFindings(let published) = file.document, file.findings.isEmpty else {
      throw Failure.unreadable
    }
    return published
  }

  private enum Failure: Error { case unreadable }

  private func take(_ table: String, into name: String = "fatf", _ headings: [PublishedTable.Column: String] = [:])
    throws -> PublishedTable
  {
    try #require(PublishedTable(table, into: try Self.file(name), headings: headings))
  }

  @Test func repetitionsAreDatedFromTheFirstReport() throws {
    let before = try Self.published(in: try take("state,item,value,given\n").text)
    let known = try #require(before.latest(of: "IO8", in: "HND"))
    #expect(known.given.description == "2017-01", "not the date of the follow-up report")
    let table = try take("state,item,value,given\nHND,IO8,\(known.value),2027-05\nHND,R40,C,2027-05\n")
    let after = try Self.published(in: table.text)
    #expect(after.latest(of: "IO8", in: "HND")?.given == known.given)
    #expect(after.latest(of: "R40", in: "HND")?.given.description == "2027-05")
    #expect(table.findings.after == table.findings.before + 1)
  }

  @Test func whereEachReportFindsAnewRepetitionsStay() throws {
    let table = try take("state,value,given\nHND,Yes,2027\n", into: "ilab")
    let after = try Self.published(in: table.text)
    #expect(after.latest(of: "CHILD", in: "HND")?.given.description == "2027")
  }

  @Test func takingATableAgainChangesNothing() throws {
    let text = try take("state,item,value,given\n").text
    let shipped = try Self.file("fatf")
    #expect(text == String(decoding: shipped.bytes, as: UTF8.self))
    let once = try take("state,item,value,given\nHND,R40,NC,2027-05\n").text
    let again = try #require(
      PublishedTable(
        "state,item,value,given\nHND,R40,NC,2027-05\n", into: Loader().load(SourceText(once), path: "p.xml"),
        headings: [:]))
    #expect(again.text == once)
  }

  @Test func quotedValuesAndOtherHeadingsAreRead() throws {
    let table = try take(
      "\u{FEFF}iso,\"year\",value,reason\r\n\"HND\",2027,No,\"only \"\"force\"\",\nor fraud\"\r\n", into: "ilab",
      [.state: "iso", .given: "year"])
    #expect(table.faults.isEmpty)
    let finding = try #require(try Self.published(in: table.text).latest(of: "CHILD", in: "HND"))
    #expect(finding.reasons.map(\.text) == ["only \"force\",\nor fraud"])
  }

  @Test(arguments: [
    ("", 1), ("state,item,value\n", 1), ("state,item,value,given\nHND,R40,NC,2027-13\n", 2),
    ("state,item,value,given\n\nHND,R41,NC,2027\n", 3), ("state,item,value,given\nHND,R40,X,2027\n", 2),
    ("state,item,value,given\nHonduras,R40,NC,2027\n", 2),
    ("state,item,value,given,staleAfter\nHND,R40,NC,2027,soon\n", 2),
  ])
  func whatCannotBeReadIsSaidWithItsLine(table: String, line: Int) throws {
    let taken = try take(table)
    #expect(taken.faults.map(\.line) == [line])
  }
}
