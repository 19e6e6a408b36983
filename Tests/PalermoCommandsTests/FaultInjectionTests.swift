import Foundation
import TestSupport
import Testing

/// Each call by which files are read and written, and each by which libxml2 asks for memory, fails once: the program ends
/// with a documented code, what it was to write is the old output or the new one, and nothing stands beside it.
///
/// Some of them, spread evenly, fail in continuous integration, and all in the nightly run.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs LD_PRELOAD as Linux has it"))
struct FaultInjectionTests {
  private let folder = TemporaryFolder()
  private let library: String

  init() throws {
    let compiler = try (try? Program("cc", package: "gcc")) ?? Program("clang", package: "clang")
    library = folder.path("faults.so")
    let (output, code) = try compiler.run([
      "-shared", "-fPIC", "-o", library, Project.path("Tests/Faults/faults.c"), "-ldl",
    ])
    try #require(code == 0, "\(output)")
    try FileManager.default.createDirectory(atPath: folder.path("before"), withIntermediateDirectories: false)
    for (sample, name) in [
      ("Samples/americas/submissions/ARG.xml", "a.xml"), ("Tests/Fixtures/vocabularies/cycle.xml", "cycle.xml"),
    ] {
      try folder.write(try #require(Project.text(sample)), to: "before/\(name)")
    }
    try folder.write("old", to: "before/out")
  }

  /// How a run ended.
  private struct Run {
    let output: String
    let code: Int32
    /// How many calls of the kind there were.
    let calls: Int
    /// All files of the working folder behind it, by their paths.
    let files: [String: Data]
  }

  /// Runs a command on the files as they were before.
  ///
  /// - Parameters:
  ///   - kind: `files` or `memory`.
  ///   - call: Which call fails; none when it is 0.
  private func run(_ arguments: [String], failing kind: String, at call: Int) throws -> Run {
    let (work, count) = (folder.path("work"), folder.path("count"))
    for path in [work, count] where FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    try FileManager.default.copyItem(atPath: folder.path("before"), toPath: work)
    let (output, code) = try Program.built("palermo").run(
      arguments, in: work,
      environment: [
        "PATH": "/usr/bin:/bin", "LANG": "C", "SWIFT_BACKTRACE": "enable=no", "LD_PRELOAD": library, "FAULT_IN": kind,
        "FAULT_AT": "\(call)", "FAULT_COUNT": count,
      ])
    let calls = (try? String(contentsOfFile: count, encoding: .utf8)).flatMap { Int($0) }
    return Run(output: output, code: code, calls: calls ?? 0, files: try files(work))
  }

  private func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
    }
    return files
  }

  /// - Parameters:
  ///   - kind: `files` or `memory`.
  ///   - most: How many calls fail, each in a run of its own, in continuous integration.
  /// - Returns: The codes with which the runs ended.
  private func codes(_ arguments: [String], failing kind: String, most: Int) throws -> Set<Int32> {
    let old = try files(folder.path("before"))
    let whole = try run(arguments, failing: kind, at: 0)
    try #require([0, 1].contains(whole.code) && whole.calls > 3, "\(whole)")
    #expect(whole.files != old)
    let step = Project.isNightly ? 1 : max(1, whole.calls / most)
    var codes: Set<Int32> = []
    for call in stride(from: 1, through: whole.calls, by: step) {
      let faulty = try run(arguments, failing: kind, at: call)
      // libxml2 up to 2.13 uses what it keeps for each thread without asking whether there was memory for it.
      if kind == "memory", faulty.output.contains("xmlGetGlobalState: out of memory") { continue }
      codes.insert(faulty.code)
      let place = "\(kind) \(call) of \(arguments): \(faulty.code) \(faulty.output)"
      #expect([0, 1, 64, 66, 73].contains(faulty.code), "\(place)")
      if faulty.code == whole.code { #expect(faulty.files == whole.files, "lost without a word: \(place)") }
      let isLeftOver = faulty.output.contains("the new folder is in place")
      let left = isLeftOver ? faulty.files.filter { !$0.key.contains(".part") } : faulty.files
      // A fault while reading is told, also by the result; one while writing leaves the one or the other.
      if faulty.code == 73 || left.keys != whole.files.keys {
        #expect(left == old || left == whole.files, "\(place) \(Set(left.keys).symmetricDifference(old.keys))")
      }
    }
    return codes
  }

  @Test func resultsAreOldOrNew() throws {
    #expect(try codes(["validate", "a.xml", "--format", "json", "-o", "out"], failing: "files", most: 60).contains(73))
  }

  @Test func draftsAreOldOrNew() throws {
    let arguments = ["new", "fp-criminalization", "--state", "CRI", "-o", "out", "--force"]
    #expect(try codes(arguments, failing: "files", most: 60).contains(73))
  }

  @Test func formattedFilesAreOldOrNew() throws {
    try writeCycle()
    #expect(try codes(["fmt", "cycle.xml"], failing: "files", most: 60).contains(73))
  }

  @Test func reportsAreOldOrNew() throws {
    try FileManager.default.removeItem(atPath: folder.path("before/a.xml"))
    try FileManager.default.removeItem(atPath: folder.path("before/cycle.xml"))
    try folder.write(Self.region, to: "before/region.xml")
    let arguments = ["gaps", "region.xml", "--today", "2026-07-20", "--output", "report"]
    let made = try Program.built("palermo").run(arguments, in: folder.path("before"))
    try #require(made.code == 0, "\(made.output)")
    try folder.write(Self.region.replacingOccurrences(of: "XAA", with: "XAB"), to: "before/region.xml")
    #expect(try codes(arguments, failing: "files", most: 12).contains(73))
  }

  /// What lacks memory is said, and nothing is taken for read that was not.
  @Test(arguments: [["validate", "a.xml", "--format", "json", "-o", "out"], ["fmt", "cycle.xml"]])
  func memoryThatEndsIsSaid(arguments: [String]) throws {
    try writeCycle()
    #expect(try !codes(arguments, failing: "memory", most: 40).isEmpty)
  }

  /// A cycle that is not in canonical form.
  private func writeCycle() throws {
    let canonical = try #require(Project.text("Tests/Fixtures/vocabularies/cycle.xml"))
    try folder.write(canonical.replacing("\n  ", with: "\n"), to: "before/cycle.xml")
  }

  private static let region = """
    <region xmlns="urn:palermo-toolkit:1" id="r" kind="fictional"><name xml:lang="en">R</name>\
    <subregion code="s"><name xml:lang="en">S</name></subregion><state code="XAA" subregion="s" column="1" row="1" \
    membership="member" officialLanguages="en" submissionLanguages="en"><name xml:lang="en">X</name></state></region>
    """
}
