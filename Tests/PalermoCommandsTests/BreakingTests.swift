import Foundation
import TestSupport
import Testing

struct BreakingTests {
  static let old = Project.text("Tests/Fixtures/comparison/2026.xml")!
  static let new = Project.text("Tests/Fixtures/comparison/2027.xml")!
  static let environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]

  private func run(_ arguments: String..., in folder: TemporaryFolder, path: String = "/usr/bin:/bin") throws -> (
    output: String, code: Int32
  ) {
    try Program.built("palermo").run(
      ["breaking"] + arguments, in: folder.path, environment: ["LANG": "C", "PATH": path])
  }

  private func git(_ arguments: String..., in folder: TemporaryFolder) throws {
    let result = try Program("git", package: "git").run(
      ["-c", "user.name=x", "-c", "user.email=x@example.org"] + arguments, in: folder.path,
      environment: Self.environment)
    try #require(result.code == 0, "\(result.output)")
  }

  /// A repository whose first commit holds the old version and whose working tree the new one.
  private func repository() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("forms/deep"), withIntermediateDirectories: true)
    try folder.write(Self.old, to: "forms/fp.xml")
    try folder.write(Self.old.replacing("id=\"fp-example\"", with: "id=\"other\""), to: "forms/deep/other ñ.xml")
    try git("init", "--quiet", in: folder)
    // What people set for themselves changes nothing.
    try git("config", "color.ui", "always", in: folder)
    try git("add", ".", in: folder)
    try git("commit", "--quiet", "--message", "x", in: folder)
    try folder.write(Self.new, to: "forms/fp.xml")
    return folder
  }

  @Test func filesAreComparedWithFiles() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.old, to: "old.xml")
    try folder.write(Self.new, to: "new.xml")
    let (output, code) = try run("new.xml", "--against", "old.xml", in: folder)
    #expect(code == 1)
    #expect(
      output.contains("new.xml:26:7: warning") && output.contains("[breaking-scale]")
        && output.contains("returned  new.xml"))
    #expect(
      try run("new.xml", "--against", "new.xml", in: folder)
        == ("palermo: new.xml (2027.1) is compared with new.xml (2027.1)\naccepted  new.xml\n", 0))
    #expect(try run("new.xml", "--against", "none.xml", in: folder).code == 66)
    #expect(
      try run("new.xml", "--against", "old.xml", "--crosswalk", "old.xml", in: folder).output.contains(
        "this is no crosswalk"))
    let json = try run("new.xml", "--against", "old.xml", "--format", "json", "--quiet", in: folder).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["findings"] as? [Any])?.count == 24)
  }

  /// Two questions and a rule about them, the second under an id of its own in each version.
  private func questionnaire(_ version: String, _ id: String) -> String {
    """
    <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="\(version)" instrument="FP" cluster="law_enforcement_judicial">
      <title xml:lang="en">Example</title>
      <section id="a"><title xml:lang="en">A</title>
        <question id="fp.5.first" type="yes-no"><text xml:lang="en">A?</text></question>
        <question id="fp.5.\(id)" type="yes-no"><text xml:lang="en">B?</text></question>
        <question id="fp.5.last" type="yes-no"><text xml:lang="en">C?</text><relevant><answered question="fp.5.\(id)"/></relevant></question>
      </section>
      <rule id="r1" severity="warning" question="fp.5.\(id)" provisions="FP/8/1(a)">
        <when><answered question="fp.5.first" with="yes"/></when>
        <expect><answered question="fp.5.\(id)" with="yes"/></expect>
        <message xml:lang="en">B follows from A.</message>
      </rule>
    </questionnaire>
    """
  }

  private func findings(followingMaps maps: String) throws -> (rules: [String], code: Int32) {
    let folder = TemporaryFolder()
    try folder.write(questionnaire("2026.1", "marking"), to: "old.xml")
    try folder.write(questionnaire("2027.1", "tracing"), to: "new.xml")
    try folder.write(
      "<crosswalk xmlns=\"urn:palermo-toolkit:1\" questionnaire=\"fp-example\" from=\"2026.1\" to=\"2027.1\">\(maps)</crosswalk>",
      to: "map.xml")
    let (output, code) = try run(
      "new.xml", "--against", "old.xml", "--crosswalk", "map.xml", "--format", "json", "--quiet", in: folder)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    return (findings.compactMap { $0["rule"] as? String }, code)
  }

  /// What is wrong in a crosswalk is said where it was written, and what follows from it is not told as a break.
  @Test(arguments: [
    ("<map from=\"fp.5.marking\" to=\"fp.5.tracing\" kind=\"dropped\"/>", "crosswalk-mismatch"),
    (
      "<map from=\"fp.5.marking\" to=\"fp.5.tracing\" kind=\"same\"/><map from=\"fp.5.marking\" to=\"fp.5.tracing\" kind=\"same\"/>",
      "crosswalk-mismatch"
    ),
    ("<map from=\"fp.5.marking\" to=\"fp.5.trasing\" kind=\"same\"/>", "crosswalk-mismatch"),
    ("<map from=\"fp.5.marcing\" to=\"fp.5.tracing\" kind=\"same\"/>", "crosswalk-mismatch"),
    ("<map from=\"fp.5.tracing\" to=\"fp.5.marking\" kind=\"same\"/>", "crosswalk-mismatch"),
    ("<map from=\"fp.5.marking\" to=\"fp.5.tracing\" kind=\"renamed\"/>", "invalid-value"),
  ])
  func aCrosswalkThatCannotBeFollowedIsTold(_ maps: String, _ rule: String) throws {
    let (rules, code) = try findings(followingMaps: maps)
    #expect(code == 1)
    #expect(rules.contains(rule) && !rules.contains("breaking-trend"), "\(rules)")
  }

  /// A rule and a condition that look at a question under its new id are what they were.
  @Test func whatLooksAtARenamedQuestionIsUnchanged() throws {
    let right = try findings(followingMaps: "<map from=\"fp.5.marking\" to=\"fp.5.tracing\" kind=\"same\"/>")
    #expect(right.rules.isEmpty && right.code == 0)
    let none = try findings(followingMaps: "")
    #expect(none.rules.contains("breaking-trend") && none.rules.contains("breaking-scope") && none.code == 1)
    #expect(none.rules.contains("breaking-legal"))
  }

  @Test func aRevisionIsRead() throws {
    let folder = try repository()
    let file = try run("forms/fp.xml", "--against", "git:HEAD", in: folder)
    #expect(file.code == 1)
    #expect(file.output.contains("[breaking-trend]"))
    let whole = try run("forms", "--against", "git:HEAD", in: folder)
    #expect(whole.code == 1)
    #expect(
      whole.output.contains("accepted  forms/deep/other ñ.xml") && whole.output.contains("returned  forms/fp.xml"))
    #expect(try run("forms/", "--against", "git:HEAD", in: folder).output.contains("accepted  forms/deep/other ñ.xml"))
    try FileManager.default.removeItem(atPath: folder.path("forms/deep"))
    #expect(
      try run("forms", "--against", "git:HEAD", in: folder).output.contains(
        "forms/deep/other ñ.xml:2:1: error: “other” has gone"))
    try git("checkout", "--quiet", "--", ".", in: folder)
    #expect(try run("forms", "--against", "git:HEAD", in: folder).code == 0)
  }

  /// A questionnaire is found by its id, wherever it lay; one of another id in its place, or whose file has gone, is
  /// missed.
  @Test func aRenamedQuestionnaireIsFound() throws {
    let folder = try repository()
    try FileManager.default.moveItem(atPath: folder.path("forms/fp.xml"), toPath: folder.path("young.xml"))
    let renamed = try run("young.xml", "--against", "git:HEAD", in: folder)
    #expect(renamed.code == 1)
    #expect(
      renamed.output.contains("young.xml (2027.1) is compared with git:HEAD:forms/fp.xml (2026.1)")
        && renamed.output.contains("[breaking-trend]"))
    let other = Self.new.replacing("id=\"fp-example\"", with: "id=\"fp-young\"")
    try folder.write(other, to: "young.xml")
    let vanished = try run("young.xml", "--against", "git:HEAD", in: folder)
    #expect(vanished.code == 1)
    #expect(vanished.output.contains("forms/fp.xml:2:1: error: “fp-example” has gone"))
    try folder.write(other, to: "forms/fp.xml")
    let replaced = try run("forms/fp.xml", "--against", "git:HEAD", in: folder)
    #expect(replaced.code == 1)
    #expect(replaced.output.contains("forms/fp.xml:1:1: error: “fp-example” has gone"))
  }

  /// What was compared with nothing is not accepted, unless it may be new.
  @Test func nothingComparedIsAnError() throws {
    let folder = try repository()
    try folder.write(Self.new.replacing("id=\"fp-example\"", with: "id=\"fp-young\""), to: "young.xml")
    for against in ["git:HEAD", "forms"] {
      let (output, code) = try run("young.xml", "--against", against, in: folder)
      #expect(code == 66)
      #expect(
        output == "palermo: young.xml: there is nothing in \(against) to compare it with: no version of “fp-young”\n")
      let allowed = try run("young.xml", "--against", against, "--allow-new", "--quiet", in: folder)
      #expect(allowed.code == 0 && allowed.output.isEmpty)
    }
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    try folder.write("<baseline xmlns=\"urn:palermo-toolkit:1\"/>", to: "empty/b.xml")
    let empty = try run("empty", "--against", "git:HEAD", "--allow-new", in: folder)
    #expect(empty == ("palermo: empty: no questionnaire was found here, so nothing was compared\n", 66))
  }

  @Test func aShallowCloneIsTold() throws {
    let folder = try repository()
    try git("commit", "--quiet", "--all", "--message", "y", in: folder)
    try git("clone", "--quiet", "--depth", "1", "file://" + folder.path("."), folder.path("shallow"), in: folder)
    let (output, code) = try run("shallow/forms", "--against", "git:HEAD~1", in: folder)
    #expect(code == 66)
    #expect(output.contains("this clone is shallow; fetch the history"))
    #expect(!output.contains("accepted"))
  }

  /// The forms for machines name the file that was there, and none leaves it out.
  @Test(arguments: ["json", "sarif", "junit", "github", "gitlab"])
  func aGoneQuestionnaireIsInEveryForm(format: String) throws {
    let folder = try repository()
    try git("checkout", "--quiet", "--", ".", in: folder)
    try FileManager.default.moveItem(atPath: folder.path("forms/deep/other ñ.xml"), toPath: folder.path("kept"))
    let (output, code) = try run("forms", "--against", "git:HEAD", "--quiet", "--format", format, in: folder)
    #expect(code == 1)
    #expect(output.contains(format == "sarif" ? "\"forms/deep/other%20%C3%B1.xml\"" : "forms/deep/other ñ.xml"))
    #expect(output.contains("breaking-trend") && !output.contains("git:HEAD") && !output.contains("git%3AHEAD"))
    if format == "junit" { #expect(output.contains("failures=\"1\"")) }
  }

  /// The project's weights and its baseline hold here, too; and what a baseline accepts of a comparison is not stale
  /// anywhere else.
  @Test func theProjectDecides() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.old, to: "old.xml")
    try folder.write(Self.new, to: "new.xml")
    let written = try run(
      "new.xml", "--against", "old.xml", "--write-baseline", "b.xml", "--reason", "meant", in: folder)
    #expect(written.code == 0)
    let accepted = try run("new.xml", "--against", "old.xml", "--baseline", "b.xml", "--quiet", in: folder)
    #expect(accepted == ("", 0))
    #expect(try run("new.xml", "--against", "new.xml", "--baseline", "b.xml", "--quiet", in: folder) == ("", 0))
    let weights = ["trend", "scale", "legal", "text"].map { "<rule id=\"breaking-\($0)\" severity=\"note\"/>" }
    try folder.write(
      "<configuration xmlns=\"urn:palermo-toolkit:1\">\(weights.joined())</configuration>", to: ".palermo.xml")
    #expect(try run("new.xml", "--against", "old.xml", in: folder).code == 0)
    #expect(try run("new.xml", "--against", "old.xml", "--no-config", in: folder).code == 1)
  }

  /// A file has one path in a baseline, whatever links lead to it or to the baseline.
  @Test func aBaselineFollowsLinks() throws {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("real/forms"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "real")
    try folder.write(Self.old, to: "real/old.xml")
    try folder.write(Self.new, to: "real/forms/new.xml")
    let written = try run(
      "link/forms/new.xml", "--against", "real/old.xml", "--write-baseline", "link/b.xml", "--reason", "meant",
      in: folder)
    #expect(written.code == 0)
    for (file, baseline) in [("real/forms/new.xml", "link/b.xml"), ("link/forms/new.xml", "real/b.xml")] {
      let accepted = try run(file, "--against", "real/old.xml", "--baseline", baseline, "--quiet", in: folder)
      #expect(accepted == ("", 0))
    }
  }

  @Test(arguments: ["git:none", "git:", "git:--help", "git:HEAD:forms", "git:$(touch x)"])
  func anUnknownRevisionIsAnError(revision: String) throws {
    let folder = try repository()
    let (output, code) = try run("forms", "--against", revision, in: folder)
    #expect(code == 66)
    #expect(output.contains("git knows no revision of this name"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("x")))
  }

  @Test func noRepositoryAndNoGitAreErrors() throws {
    let folder = TemporaryFolder()
    try folder.write(Self.new, to: "new.xml")
    let (output, code) = try run("new.xml", "--against", "git:HEAD", in: folder)
    #expect(code == 66 && output.contains("not a git repository"))
    let without = try run("new.xml", "--against", "git:HEAD", in: folder, path: "/nonexistent")
    #expect(without.code == 66 && without.output.contains("git is not installed"))
  }
}
