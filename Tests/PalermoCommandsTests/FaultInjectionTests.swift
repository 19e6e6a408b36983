import Foundation
import TestSupport
import Testing

/// Each call by which files are read and written fails once: the program ends with a documented code, and what it was
/// to write is the old output or the new one, and nothing stands beside it.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs LD_PRELOAD as Linux has it"))
struct FaultInjectionTests {
  private let folder = TemporaryFolder()

  private func library() throws -> String {
    let compiler = try (try? Program("cc", package: "gcc")) ?? Program("clang", package: "clang")
    let path = folder.path("faults.so")
    let (output, code) = try compiler.run([
      "-shared", "-fPIC", "-o", path, Project.path("Tests/Faults/faults.c"), "-ldl",
    ])
    try #require(code == 0, "\(output)")
    return path
  }

  /// Runs a command with a fault at a call.
  ///
  /// - Returns: Its code, and how many calls there were.
  private func run(_ arguments: [String], _ library: String, at call: Int) throws -> (
    output: String, code: Int32, calls: Int
  ) {
    let (output, code) = try Program.built("palermo").run(
      arguments, in: folder.path("work"),
      environment: [
        "PATH": "/usr/bin:/bin", "LANG": "C", "SWIFT_BACKTRACE": "enable=no", "LD_PRELOAD": library,
        "FAULT_AT": "\(call)",
        "FAULT_COUNT": folder.path("count"),
      ])
    let count = try String(contentsOfFile: folder.path("count"), encoding: .utf8)
    return (output, code, Int(count) ?? 0)
  }

  /// All files below the folder, by their paths.
  private func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path("work")) {
      contents[name] = FileManager.default.contents(atPath: folder.path("work/\(name)"))
    }
    return contents
  }

  private func restore() throws {
    try? FileManager.default.removeItem(atPath: folder.path("work"))
    try FileManager.default.copyItem(atPath: folder.path("before"), toPath: folder.path("work"))
  }

  /// - Parameter stride: Every how many calls one fails: reports are written by hundreds.
  private func check(_ arguments: [String], every stride: Int = 1) throws {
    let library = try library()
    try restore()
    let old = try contents()
    let whole = try run(arguments, library, at: 0)
    try #require([0, 1].contains(whole.code) && whole.calls > 3, "\(whole)")
    let new = try contents()
    #expect(new != old)
    var codes: Set<Int32> = []
    for call in Swift.stride(from: 1, through: whole.calls, by: stride) {
      try restore()
      let (output, code, _) = try run(arguments, library, at: call)
      let left = try contents()
      codes.insert(code)
      #expect([0, 1, 64, 66, 73].contains(code), "call \(call) of \(arguments): \(code) \(output)")
      #expect(
        left == old || left == new,
        "call \(call) of \(arguments): \(code) \(Set(left.keys).symmetricDifference(old.keys))")
      if code == whole.code, whole.code == 0 {
        #expect(left == new, "call \(call) of \(arguments) was lost without a word")
      }
    }
    #expect(codes.contains(73), "no fault was met while writing")
  }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder.path("before"), withIntermediateDirectories: false)
    for (sample, name) in [
      ("Samples/americas/submissions/ARG.xml", "a.xml"), ("Tests/Fixtures/vocabularies/cycle.xml", "cycle.xml"),
    ] {
      try folder.write(try #require(Project.text(sample)), to: "before/\(name)")
    }
    try folder.write("old", to: "before/out")
  }

  @Test func resultsAreOldOrNew() throws { try check(["validate", "a.xml", "--format", "json", "-o", "out"]) }

  @Test func draftsAreOldOrNew() throws {
    try check(["new", "fp-criminalization", "--state", "CRI", "-o", "out", "--force"])
  }

  @Test func formattedFilesAreOldOrNew() throws {
    try folder.write(
      "<cycle xmlns='urn:palermo-toolkit:1' id='2026' opens='2026-01-15'><title xml:lang='en'>C</title></cycle>",
      to: "before/cycle.xml")
    try check(["fmt", "cycle.xml"])
  }

  @Test func reportsAreOldOrNew() throws {
    try FileManager.default.removeItem(atPath: folder.path("before/a.xml"))
    let region = """
      <region xmlns="urn:palermo-toolkit:1" id="r" kind="fictional"><name xml:lang="en">R</name>\
      <subregion code="s"><name xml:lang="en">S</name></subregion><state code="XAA" subregion="s" column="1" row="1" \
      membership="member" officialLanguages="en" submissionLanguages="en"><name xml:lang="en">X</name></state></region>
      """
    try folder.write(region, to: "before/region.xml")
    let made = try Program.built("palermo").run(
      ["gaps", "region.xml", "--output", "report"], in: folder.path("before"))
    try #require(made.code == 0, "\(made.output)")
    try folder.write(region.replacingOccurrences(of: "XAA", with: "XAB"), to: "before/region.xml")
    try check(["gaps", "region.xml", "--output", "report"], every: 17)
  }
}
