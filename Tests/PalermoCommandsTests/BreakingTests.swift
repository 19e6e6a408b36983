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
      output.contains("new.xml:25:5: warning") && output.contains("[breaking-scale]")
        && output.contains("returned  new.xml"))
    #expect(try run("new.xml", "--against", "new.xml", in: folder) == ("accepted  new.xml\n", 0))
    #expect(try run("new.xml", "--against", "none.xml", in: folder).code == 66)
    #expect(
      try run("new.xml", "--against", "old.xml", "--crosswalk", "old.xml", in: folder).output.contains(
        "this is no crosswalk"))
    let json = try run("new.xml", "--against", "old.xml", "--format", "json", in: folder).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["findings"] as? [Any])?.count == 24)
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
        "git:HEAD:forms/deep/other ñ.xml:2:1: error: “other” has gone"))
    try git("checkout", "--quiet", "--", ".", in: folder)
    #expect(try run("forms", "--against", "git:HEAD", in: folder).code == 0)
    try folder.write(Self.new, to: "forms/young.xml")
    #expect(try run("forms/young.xml", "--against", "git:HEAD", in: folder) == ("accepted  forms/young.xml\n", 0))
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
