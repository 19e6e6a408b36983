import ArgumentParser
import FoundationEssentials
import Testing

@testable import PalermoCommands

struct ExerciseCommandTests {
  @Test func folderIsFilled() throws {
    try withFolder { folder in
      try run("--states", "2", "--output", folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(names) == ["cycles", "participation.xml", "region.xml", "submissions"])
      let submissions = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/submissions/2026")
      #expect(submissions.allSatisfy { $0.hasSuffix(".xml") })
    }
  }

  @Test func folderWithFilesIsRefusedUnlessForced() throws {
    try withFolder { folder in
      try Data("mine".utf8).write(to: URL(filePath: "\(folder)/notes.txt"))
      try Data("old".utf8).write(to: URL(filePath: "\(folder)/region.xml"))
      #expect(throws: ExitCode(73)) { try run("--states", "1", "--output", folder) }
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/region.xml")) == Data("old".utf8))

      try run("--states", "1", "--output", folder, "--force")
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/notes.txt")) == Data("mine".utf8))
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/region.xml")) != Data("old".utf8))
    }
  }

  @Test func fileInTheWayIsReported() throws {
    try withFolder { folder in
      try Data().write(to: URL(filePath: "\(folder)/file"))
      #expect(throws: ExitCode(73)) { try run("--output", "\(folder)/file") }
      #expect(throws: ExitCode(73)) { try run("--output", "\(folder)/file/below") }
    }
  }

  @Test(arguments: [["--states", "0"], ["--states", "677"], ["--seed", "-1"], ["--output", ""]])
  func wrongOptionsAreUsageErrors(options: [String]) throws {
    let arguments = options.contains("--output") ? options : options + ["--output", "unused"]
    let error = #expect(throws: (any Error).self) { try ExerciseCommand.parse(arguments) }
    #expect(ExerciseCommand.exitCode(for: try #require(error)) == .validationFailure)
  }

  private func run(_ arguments: String...) throws {
    try ExerciseCommand.parse(arguments).run()
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/palermo-exercise-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
