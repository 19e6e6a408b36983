import Foundation
import TestSupport
import Testing

/// Under which addresses the forms for machines name files.
struct AddressTests {
  private let folder = TemporaryFolder()
  private let bad = Project.text("Samples/rules/unknown-option/failing.xml")!

  init() throws {
    for name in ["repository/.git", "repository/deep/er", "elsewhere"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    for name in ["repository/x.xml", "repository/deep/y.xml", "elsewhere/z.xml"] { try folder.write(bad, to: name) }
  }

  private func palermo(_ arguments: String..., in place: String) throws -> String {
    try Program.built("palermo").run(
      arguments, in: folder.path(place), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"]
    ).output
  }

  /// They are those below the repository, wherever in it the command runs and however the file is named.
  @Test(arguments: ["sarif", "gitlab", "github", "junit"])
  func filesAreNamedFromTheRepository(format: String) throws {
    for (place, x, y) in [
      ("repository/deep/er", "../../x.xml", "../y.xml"), ("repository/deep", "../x.xml", "./y.xml"),
      ("repository", "x.xml", "deep/y.xml"), ("repository", folder.path("repository/x.xml"), "deep/../deep/y.xml"),
    ] {
      let output = try palermo("validate", "--quiet", "--format", format, x, y, in: place)
      let marks = [
        "sarif": "\"uri\" : \"@\"", "gitlab": "\"path\" : \"@\"", "github": "file=@,", "junit": "file=\"@\"",
      ]
      for path in ["x.xml", "deep/y.xml"] {
        #expect(output.contains(marks[format]!.replacing("@", with: path)), "\(place): \(output)")
      }
      #expect(!output.contains(".."))
    }
    // One that is in no checkout has an address of its own.
    #expect(
      try palermo("validate", "--quiet", "--format", format, "../elsewhere/z.xml", in: "repository").contains(
        "/elsewhere/z.xml"))
  }

  /// The same finding has the same fingerprint from every folder.
  @Test func fingerprintsDoNotHangOnTheFolder() throws {
    func prints(_ path: String, in place: String) throws -> [String] {
      try palermo("validate", "--quiet", "--format", "gitlab", path, in: place).matches(of: /"fingerprint" : "(\w+)"/)
        .map { String($0.1) }
    }
    let first = try prints("x.xml", in: "repository")
    #expect(first.count == 1)
    #expect(try prints("../x.xml", in: "repository/deep") == first)
  }

  /// A hash of a few characters would tell a confidential answer to whoever tries out what it may be.
  @Test func whatIsConfidentialIsNotHashed() throws {
    let line = try #require(bad.firstRange(of: "<answer "))
    try folder.write(bad.replacingCharacters(in: line, with: "<answer confidential=\"true\" "), to: "repository/c.xml")
    #expect(try palermo("validate", "--format", "sarif", "x.xml", in: "repository").contains("primaryLocationLineHash"))
    let hidden = try palermo("validate", "--format", "sarif", "c.xml", in: "repository")
    #expect(hidden.contains("unknown-option") && !hidden.contains("primaryLocationLineHash"))
  }

  /// Each command is an analysis of its own to a service.
  @Test func commandsAreToldApart() throws {
    let questionnaire = Project.path("Samples/rules/missing-help/failing.xml")
    for (command, more) in [("validate", []), ("lint", []), ("breaking", ["--against", questionnaire])] {
      let output = try Program.built("palermo").run(
        [command, questionnaire, "--quiet", "--format", "sarif"] + more, environment: ["LANG": "C"]
      ).output
      #expect(output.contains("\"id\" : \"palermo/\(command)/\""))
    }
  }
}
