import Foundation
import TestSupport
import Testing

/// What a project leaves out of the folders that are searched.
struct ExcludedPathsTests {
  private let folder = TemporaryFolder()
  private let bad = Project.text("Samples/rules/unknown-option/failing.xml")!
  private let good = Project.text("Samples/rules/unknown-option/passing.xml")!

  init() throws {
    for name in ["a/archive/old", "a/drafts", "a/.git"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    try folder.write(good, to: "a/good.xml")
    try folder.write(bad, to: "a/archive/old/1.xml")
    try folder.write(bad.replacing("XAA", with: "XAB"), to: "a/drafts/one.xml")
    try folder.write(bad.replacing("XAA", with: "XAC"), to: "a/drafts/two.tmp.xml")
  }

  private func exclude(_ paths: String..., in place: String = "a/.palermo.xml") throws {
    let rules = paths.map { "<exclude path=\"\($0)\"/>" }.joined()
    try folder.write("<configuration xmlns=\"urn:palermo-toolkit:1\">\(rules)</configuration>", to: place)
  }

  private func palermo(_ arguments: String..., in place: String = "") throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: folder.path(place), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test(arguments: ["validate", "fmt"])
  func whatIsExcludedIsNotRead(command: String) throws {
    try exclude("archive", "./drafts/*.tmp.xml")
    for (path, place) in [("a", ""), (".", "a"), ("..", "a/drafts")] {
      let (output, _) = try palermo(command, path, in: place)
      #expect(output.contains("archive: not read, as .palermo.xml excludes it"), "\(output)")
      #expect(output.contains("two.tmp.xml: not read") && !output.contains("1.xml"))
      #expect(command == "fmt" || output.contains("drafts/one.xml:6:36: error"))
    }
  }

  /// A file that is named is read, and so is the folder that holds it.
  @Test func whatIsNamedIsRead() throws {
    try exclude("archive", "drafts")
    #expect(try palermo("validate", "a").code == 0)
    #expect(try palermo("validate", "a/archive/old/1.xml").code == 1)
    #expect(try palermo("validate", "a/archive").code == 1)
    #expect(try palermo("validate", "a", "--no-config").code == 1)
    #expect(try palermo("validate", "a/archive", "a").code == 1)
    try folder.write("<configuration xmlns=\"urn:palermo-toolkit:1\"/>", to: "none.xml")
    #expect(try palermo("validate", "a", "--config", "none.xml").code == 1)
  }

  /// Whoever sends files does not choose which of them are looked at.
  @Test func aConfigurationThatCameWithTheFilesExcludesNothing() throws {
    try exclude("one.xml", in: "a/drafts/.palermo.xml")
    let (output, code) = try palermo("validate", "a")
    #expect(code == 1 && output.contains("drafts/one.xml:6:36: error"))
  }

  /// A star stands for any characters of one name, and for no slash.
  @Test(arguments: [
    ("*.xml", false), ("*/*.xml", true), ("d*s/o*e.xml", true), ("**", true), ("*/**", true), ("drafts/one.xm", false),
    ("drafts/one.xml/", true), ("drafts//one.xml", true), ("../a/drafts/one.xml", false), ("drafts/*n*e*.x*l*", true),
  ])
  func aPatternIsHeldToWholeNames(_ pattern: String, _ isExcluded: Bool) throws {
    try exclude("archive", "drafts/two.tmp.xml", pattern)
    let output = try palermo("validate", "a").output
    #expect(output.contains("drafts/one.xml:6:36: error") != isExcluded, "\(output)")
  }
}
