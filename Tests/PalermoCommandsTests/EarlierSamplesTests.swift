import Foundation
import TestSupport
import Testing

/// Files of users from the time of the first version of the program: `Tests/Fixtures/earlier/files`. One of them holds what the
/// rules have become stricter about.
struct EarlierSamplesTests {
  private static let folder = "Tests/Fixtures/earlier"

  private func run(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: Project.path("\(Self.folder)/files"), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  /// None is returned, and each warning says from which version on it is an error.
  @Test func theyAreReadAndStricterRulesSayFromWhenTheyBind() throws {
    let (output, code) = try run("validate", ".", "--today", "2026-11-29")
    #expect(code == 0)
    try Project.expect("\(Self.folder)/findings.txt", toHold: output)
  }

  @Test func theyAreScored() throws {
    let (output, code) = try run("score", ".", "--today", "2026-11-29", "--edition", "internal")
    #expect(code == 0)
    try Project.expect("\(Self.folder)/scores.txt", toHold: output)
  }

  @Test func whatTheNewVersionDoesNotTakeIsNamed() throws {
    let (output, code) = try run(
      "migrate", "XAE-untoc-cooperation.xml", "--to", "2026.2", "--date", "2026-11-29")
    #expect(code == 0)
    try Project.expect("\(Self.folder)/migrated.txt", toHold: output)
  }
}
