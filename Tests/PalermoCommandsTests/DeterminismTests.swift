import Foundation
import TestSupport
import Testing

/// The same inputs give the same bytes, whatever is around the program.
struct DeterminismTests {
  private static let environments: [[String: String]] = [
    ["LANG": "C"], ["LC_ALL": "C.UTF-8", "TZ": "UTC"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
    ["LANG": "ar_EG.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LC_ALL": "POSIX", "TZ": "America/St_Johns", "HOME": "/nonexistent", "SWIFT_DETERMINISTIC_HASHING": "1"],
    ["LANG": "", "TZ": ":nowhere", "COLUMNS": "20", "TERM": "xterm-256color"],
  ]

  private static let inputs = ["region.xml", "participation.xml", "cycles/2025.xml", "cycles/2026.xml"].map { Project.path("Samples/exercise/\($0)") }
    + Project.files(in: "Samples/exercise/submissions", extension: "xml").filter { $0.contains("/tip-c") || $0.contains("XA") }.prefix(40).map(Project.path)

  private func outputs(_ command: [String], of orders: [[String]], in environment: [String: String]) throws -> Set<String> {
    let palermo = try Program.built("palermo")
    return Set(
      try orders.map { paths in
        var variables = environment
        variables["PATH"] = "/usr/bin:/bin"
        let (output, code) = try palermo.run(command + paths + ["--lang", "en"], environment: variables)
        #expect([0, 1].contains(code), "\(output.prefix(1_000))")
        return output
      })
  }

  @Test(arguments: [["gaps", "--format", "json"], ["gaps"], ["score", "--format", "json"], ["score"], ["validate", "--quiet", "--format", "json", "--today", "2026-06-01"]])
  func theSameBytesForAnyOrderLocaleAndTimeZone(command: [String]) throws {
    var random = SeededRandom(seed: 3)
    var found: Set<String> = []
    for environment in Self.environments {
      found.formUnion(try outputs(command, of: [Self.inputs.shuffled(using: &random)], in: environment))
    }
    // What names its inputs names them in the order given; nothing else may differ.
    found.formUnion(try outputs(command, of: [Self.inputs, Self.inputs.reversed()], in: ["LANG": "C"]))
    #expect(found.count == 1, "\(found.map { $0.prefix(300) })")
  }
}
