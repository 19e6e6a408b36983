import TestSupport
import Testing

/// Every JSON that a command prints has a published schema, to which another program holds it.
struct JSONSchemaTests {
  private static let states = ["Samples/exercise/region.xml", "Samples/exercise/participation.xml"]
  private static let inputs =
    states + ["Samples/exercise/cycles/2026.xml", "Samples/exercise/submissions/2026/XAG-untoc-cooperation.xml"]
  private static let day = ["--today", "2026-12-01"]

  /// Commands and the schemas of what they print.
  private static let printed: [(schema: String, arguments: [String])] = [
    ("findings", ["validate", "Samples/rules/unknown-option/failing.xml"]),
    ("findings", ["lint", "Samples/rules/missing-help/failing.xml"]),
    (
      "findings", ["breaking", "Tests/Fixtures/comparison/2027.xml", "--against", "Tests/Fixtures/comparison/2026.xml"]
    ),
    ("lint", ["lint", "--stats", "Samples/rules/missing-help/failing.xml"]),
    ("scores", ["score"] + day + inputs), ("scores", ["score", "--profile", "un-count"] + day + inputs),
    ("narrowing", ["score", "--narrow"] + day + inputs),
    ("state", ["gaps", "--state", "XAG"] + day + inputs), ("analysis", ["gaps"] + day + inputs),
    ("status", ["status"] + day + inputs),
    ("rules", ["explain", "missing-evidence"]), ("rules", ["explain", "--list"]),
    ("rules", ["explain", "untoc-criminalization/r07a"]), ("acceptance", ["explain", "acceptance"]),
    ("question", ["explain", "untoc.5.conspiracy"]),
  ]

  private func run(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @Test(arguments: printed)
  func whatIsPrintedIsAsItsSchemaSays(_ schema: String, _ arguments: [String]) throws {
    let folder = TemporaryFolder()
    let printed = try Program("sh", package: "dash").run(
      [
        "-c", "f=$1; shift; exec \"$0\" \"$@\" --format json >\"$f\" 2>\"$f.errors\"",
        try Program.built("palermo").path, folder.path("x"),
      ]
        + arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    #expect(printed.code < 2)
    let reader = try Program.python().run(["Tests/Independent/schemas.py", schema, folder.path("x")])
    #expect(reader.code == 0, "\(arguments): \(reader.output)")
  }

  /// No command with JSON is left out above, but for those whose JSON other tests hold to its schema.
  @Test func everyCommandWithJSONIsTried() throws {
    let help = try run(["--help"]).output
    let commands = help.matches(of: /\n  ([a-z]+) {2,}/).map { String($0.1) }
    #expect(commands.count > 20)
    let tried = Set(Self.printed.map { $0.arguments[0] } + ["import", "diff"])
    for command in commands where try run([command, "--help"]).output.contains(/values: [^)]*\bjson\b/) {
      #expect(tried.contains(command), "\(command)")
    }
  }
}
