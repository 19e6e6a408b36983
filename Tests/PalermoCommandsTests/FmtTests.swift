import Foundation
import TestSupport
import Testing

struct FmtTests {
  static let canonical = """
    <?xml version="1.0" encoding="UTF-8"?>
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="a" version="2026.1" state="XAA" cycle="2026" status="draft" date="2026-05-30"/>

    """
  static let other = canonical.replacing("/>", with: "></submission>")
  static let broken = canonical.replacing("state=", with: "estado=")

  private func run(_ arguments: String..., input: String? = nil, in folder: TemporaryFolder) throws -> (
    output: String, code: Int32
  ) {
    try Program.built("palermo").run(
      ["fmt"] + arguments, input: input, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  @Test func onlyWhatDiffersIsWrittenAndListed() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.canonical, to: "a.xml")
    try folder.write(Self.other, to: "b.xml")
    let totals = "palermo: files read: 2; skipped: 0\n"
    #expect(try run("--check", ".", in: folder) == ("./b.xml\n" + totals, 1))
    #expect(try text(folder, "b.xml") == Self.other)
    #expect(try run(".", in: folder) == ("./b.xml\n" + totals, 0))
    #expect(try text(folder, "b.xml") == Self.canonical)
    #expect(try run("--check", ".", in: folder) == (totals, 0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.xml", "b.xml"])
  }

  @Test func aFileWithFindingsIsReportedAndLeftAsItIs() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.broken, to: "a.xml")
    try folder.write(Self.other, to: "b.xml")
    let (output, code) = try run("a.xml", "b.xml", "none.xml", in: folder)
    #expect(code == 66)
    #expect(output.contains("a.xml:2:") && output.contains("[unknown-attribute]") && output.contains("none.xml"))
    #expect(try run("a.xml", in: folder).code == 1)
    #expect(try text(folder, "a.xml") == Self.broken)
    #expect(try text(folder, "b.xml") == Self.canonical)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let folder = TemporaryFolder()
    #expect(try run("-", input: Self.other, in: folder) == (Self.canonical, 0))
    #expect(try run("-", input: Self.canonical, in: folder) == (Self.canonical, 0))
    #expect(try run("-", "--check", input: Self.other, in: folder) == ("-\n", 1))
    #expect(try run("-", input: "<", in: folder).code == 1)
  }

  @Test func aLinkStaysOneAndTheFileKeepsItsMode() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.other, to: "a.xml")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("a.xml"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.xml"), withDestinationPath: "a.xml")
    #expect(try run("link.xml", in: folder) == ("link.xml\n", 0))
    #expect(try text(folder, "a.xml") == Self.canonical)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.xml")) == "a.xml")
    #expect(try FileManager.default.attributesOfItem(atPath: folder.path("a.xml"))[.posixPermissions] as? Int == 0o600)
  }
}
