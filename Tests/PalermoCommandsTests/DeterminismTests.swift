import Foundation
import TestSupport
import Testing

/// The same inputs give the same bytes, whatever is around the program.
struct DeterminismTests {
  private static let environments: [[String: String]] = [
    ["LANG": "C"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
    [
      "LANG": "ar_EG.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati",
      "SWIFT_DETERMINISTIC_HASHING": "1",
    ],
    ["LANG": "", "TZ": ":nowhere", "HOME": "/nonexistent", "COLUMNS": "20", "TERM": "xterm-256color"],
  ]

  /// A region with the answers of two of its states.
  private static let inputs =
    ["region.xml", "participation.xml", "cycles/2026.xml"].map { Project.path("Samples/exercise/\($0)") }
    + Project.files(in: "Samples/exercise/submissions/2026", extension: "xml").filter { $0.contains(/XA[AB]-tip/) }
    .map(Project.path)

  /// Runs a command in each environment, with its inputs as they are or in an order of their own each time.
  private func outputs(
    _ command: [String], in environments: some Sequence<[String: String]>, shuffled: Bool = false
  ) throws -> Set<String> {
    let palermo = try Program.built("palermo")
    var random = SeededRandom(seed: 3)
    return Set(
      try environments.map { environment in
        var variables = environment
        variables["PATH"] = "/usr/bin:/bin"
        let paths = shuffled ? Self.inputs.shuffled(using: &random) : Self.inputs
        let (output, code) = try palermo.run(command + paths + ["--lang", "en"], environment: variables)
        #expect([0, 1].contains(code), "\(output.prefix(1_000))")
        return output
      })
  }

  @Test(arguments: [
    ["score", "--format", "json"], ["validate", "--quiet", "--format", "json", "--today", "2026-06-01"],
  ])
  func theSameBytesForAnyLocaleAndTimeZone(command: [String]) throws {
    #expect(try outputs(command, in: Self.environments).count == 1)
  }

  /// What lists its inputs lists them in the order given; these list none.
  @Test(arguments: ["score", "gaps"]) func theSameBytesForAnyOrder(command: String) throws {
    #expect(try outputs([command], in: Self.environments, shuffled: true).count == 1)
  }

  /// Every page and table of a report as of one day.
  @Test func theSameReportForAnyLocaleAndTimeZone() throws {
    let folder = TemporaryFolder()
    var reports: [[String: Data]] = []
    for (number, environment) in Self.environments.prefix(3).enumerated() {
      let report = folder.path("\(number)")
      _ = try outputs(["gaps", "--today", "2026-07-20", "--output", report], in: [environment])
      let names = try FileManager.default.subpathsOfDirectory(atPath: report)
      reports.append(
        Dictionary(
          uniqueKeysWithValues: names.compactMap { name in
            FileManager.default.contents(atPath: "\(report)/\(name)").map { (name, $0) }
          }))
    }
    #expect(reports[0].count > 10)
    for other in reports[1...] {
      let names = Set(reports[0].keys).union(other.keys)
      #expect(names.filter { reports[0][$0] != other[$0] } == [])
    }
  }
}
