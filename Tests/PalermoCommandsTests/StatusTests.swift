import Foundation
import TestSupport
import Testing

/// The commands about delivery and change: `status`, `diff`, and `gaps --since`.
struct StatusTests {
  private static let old = "Samples/exercise/submissions/2025/XAA-tip-criminalization.xml"
  private static let new = "Samples/exercise/submissions/2026/XAA-tip-criminalization.xml"
  private static let fixtures = "Tests/Fixtures/comparison"

  private func run(_ arguments: [String], input: String? = nil) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, input: input, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  /// A small part of the exercise: its states, a cycle, and two submissions.
  private static let inputs = [
    "Samples/exercise/region.xml", "Samples/exercise/participation.xml", "Samples/exercise/cycles/2026.xml", new,
    "Samples/exercise/submissions/2026/XAG-untoc-cooperation.xml",
  ]

  @Test func statusIsATableForPeopleAndJSONForPrograms() throws {
    let text = try run(["status", "--today", "2026-07-20"] + Self.inputs)
    #expect(text.code == 0)
    #expect(text.output.contains("parties: 1 of 18 (6%); late: 0"))
    #expect(
      text.output.contains(
        "parties: 0 of 19 (0%); late: 0, complete: 0, drafts: ?, missing: 19; counted although participation is not verified: "
      ))
    #expect(text.output.contains("; not counted, from states that are no parties: 1"))
    #expect(!text.output.contains("\u{1B}"))
    let folder = TemporaryFolder()
    let json = try run(["status", "--today", "2026-07-20", "--format", "json", "-o", folder.path("x")] + Self.inputs)
    #expect(json.code == 0 && json.output.isEmpty)
    let reader = try Program.python().run(["Tests/Independent/deliveries.py", "status", folder.path("x")])
    #expect(reader.code == 0 && reader.output == "320\n", "\(reader.output)")
  }

  @Test func aCycleIsNamedByItsIdOrItsFile() throws {
    let inputs = Self.inputs.filter { !$0.contains("/cycles/") }
    let file = try run(["status", "--today", "2026-07-20", "--cycle", "Samples/exercise/cycles/2026.xml"] + inputs)
    #expect(file == (try run(["status", "--today", "2026-07-20", "--cycle", "2026"] + Self.inputs)))
    let other = try run(
      ["status", "--today", "2026-07-20", "--cycle", "Samples/exercise/cycles/2025.xml"] + Self.inputs)
    #expect(other.output.contains("Exercise cycle 2025"))
  }

  @Test func oneStateIsShownInFull() throws {
    let (output, code) = try run(["status", "--today", "2026-07-20", "--state", "XAA", "--lang", "fr"] + Self.inputs)
    #expect(code == 0)
    #expect(output.contains("à temps (8 avril 2026)") && output.contains("20 jours de retard"))
    #expect(!output.contains("XAB"))
  }

  @Test func remindersAreWrittenOrPrinted() throws {
    let folder = TemporaryFolder()
    let (output, code) = try run(
      ["status", "--today", "2026-07-20", "--reminders", folder.path("letters"), "--state", "XAA"] + Self.inputs)
    #expect(code == 0 && output.contains("palermo: reminders in"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("letters")) == ["XAA.es.txt"])
    let printed = try run(["status", "--today", "2026-07-20", "--reminders", "-", "--state", "XAA"] + Self.inputs)
    #expect(printed.output == (try String(contentsOfFile: folder.path("letters/XAA.es.txt"), encoding: .utf8)))
    #expect(printed.output.contains("20 días de retraso"))
    // States that are parties to nothing owe nothing.
    #expect(
      try run(["status", "--today", "2026-07-20", "--reminders", "-", "--state", "XAG"] + Self.inputs).output.contains(
        "untoc-cooperation") == false)
  }

  @Test func differencesAreForPeopleAndPrograms() throws {
    let text = try run(["diff", Self.old, Self.new, "--lang", "en"])
    #expect(
      text.code == 0 && text.output.contains("Answers changed (3)") && text.output.contains("    + figure: 2025: 97"))
    #expect(try run(["diff", Self.new, Self.new]).output.contains("No answer differs."))
    let folder = TemporaryFolder()
    #expect(try run(["diff", Self.old, Self.new, "--format", "json", "-o", folder.path("x")]) == ("", 0))
    let reader = try Program.python().run(["Tests/Independent/deliveries.py", "diff", folder.path("x")])
    #expect(reader.code == 0 && reader.output == "3\n", "\(reader.output)")
    let piped = try run(["diff", Self.old, "-", "--lang", "en"], input: Project.text(Self.new))
    #expect(piped == text)
  }

  @Test func analysesAreCompared() throws {
    let folder = TemporaryFolder()
    let others = [
      "Samples/exercise/region.xml", "Samples/exercise/participation.xml", "Samples/exercise/cycles", Self.old,
      Self.new,
    ]
    let gaps = try run(["gaps", "--output", folder.path("b"), "--since", "2025"] + others)
    #expect(gaps.code == 0 && gaps.output.contains("Since 2025, gaps closed: "), "\(gaps.output)")
    #expect(try run(["gaps", "--cycle", "2025", "--output", folder.path("a")] + others).code == 0)
    let (one, other) = (folder.path("a/analysis.json"), folder.path("b/analysis.json"))
    #expect(
      try run(["diff", one, one]).output
        == "\(Self.notice)exercise data: fictional states, made-up answers\nSince 2025, gaps closed: 0, opened: 0, unchanged: \(try count(one)); not to be compared: 0.\n"
    )
    let text = try run(["diff", one, other])
    #expect(text.code == 0 && text.output.hasPrefix("\(Self.notice)exercise data"))
    #expect(try run(["diff", one, other, "--format", "json", "-o", folder.path("x")]).code == 0)
    #expect(try run(["diff", other, one, "--format", "json", "-o", folder.path("y")]).code == 0)
    for file in ["x", "y"] {
      let reader = try Program.python().run(["Tests/Independent/deliveries.py", "diff", folder.path(file)])
      #expect(reader.code == 0, "\(reader.output)")
    }
    let (there, back) = (try total(folder.path("x")), try total(folder.path("y")))
    #expect(there["closed"] == back["opened"] && there["opened"] == back["closed"])
    #expect(there["unchanged"] == back["unchanged"] && there["notCompared"] == back["notCompared"])
    #expect(try run(["diff", one, Self.new]).code == 64)
  }

  private func object(_ path: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path))) as? [String: Any])
  }

  /// The gaps of an analysis, of which those in states without a delivery are not compared.
  private func count(_ path: String) throws -> Int {
    let analysis = try #require(try object(path)["analysis"] as? [String: Any])
    let states = try #require(analysis["states"] as? [[String: Any]])
    return states.compactMap { $0["gaps"] as? [Any] }.map(\.count).reduce(0, +)
  }

  private func total(_ path: String) throws -> [String: Int] {
    let analysis = try #require(try object(path)["analysis"] as? [String: Any])
    return try #require((analysis["gaps"] as? [String: Any])?["total"] as? [String: Int])
  }

  /// What stands above what is made of the files of one state.
  private static let notice =
    "The state’s own edition, not for publication: it holds the answers that it gave in confidence.\n"

  @Test func nothingConfidentialIsShown() throws {
    let folder = TemporaryFolder()
    let text = try #require(Project.text(Self.new))
    func planted(_ word: String) -> String {
      let first = text.firstMatch(of: /<answer question="tip.5.offence" value="[a-z]+">/)!.output
      return text.replacing(first, with: first.dropLast() + " confidential=\"true\">")
        .replacing(/sobre tip.5.offence:[^<]*/, with: word)
    }
    let one = try folder.write(planted("TOPSECRET-ONE"), to: "one.xml")
    let other = try folder.write(planted("TOPSECRET-TWO"), to: "other.xml")
    let inputs = Self.inputs.filter { !$0.hasPrefix("Samples/exercise/submissions") }
    for arguments in [
      ["diff", one, other, "--edition", "public"], ["diff", one, other, "--edition", "public", "--format", "json"],
      ["diff", Self.new, one, "--edition", "public"],
      ["diff", one, Self.new, "--edition", "public", "--format", "json"],
      ["status", one, "--format", "json"] + inputs, ["status", one, "--state", "XAA"] + inputs,
      ["status", one, "--reminders", "-"] + inputs,
    ] {
      let result = try run(arguments)
      #expect(result.code == 0 && !result.output.contains("TOPSECRET"), "\(arguments)")
      if arguments[0] == "diff" {
        #expect(result.output.contains("tip.5.offence") && !result.output.contains("proyecto de ley"))
      }
    }
  }

  @Test(arguments: [
    (["status", "Samples/americas"], 64, "No file says what is due in the cycle"),
    (["status", "Samples/exercise/region.xml", "--cycle", "2031"], 64, "There is no cycle “2031”"),
    (["status", "Samples/exercise/region.xml", "--cycle", "none.xml"], 66, "none.xml"),
    (["status", "Samples/exercise/region.xml", "--cycle", "Samples/exercise/region.xml"], 64, "is no cycle"),
    (
      ["status", "Samples/exercise/region.xml", "Samples/exercise/cycles/2026.xml", "--state", "XAZ"], 64,
      "“XAZ” is not in the region"
    ),
    (["status", "Samples/exercise/cycles/2026.xml", "--today", "2026-02-30"], 64, "2026-02-30"),
    (
      ["status", "Samples/exercise/cycles/2026.xml", "Samples/exercise/region.xml", "--reminders", "/proc/none"], 73,
      "/proc/none"
    ),
    (["diff", old], 64, "Missing expected argument"),
    (["diff", "-", "-"], 64, "Only one of the two"),
    (["diff", old, "none.xml"], 66, "none.xml"),
    (
      ["diff", old, "Samples/exercise/submissions/2025/XAB-tip-criminalization.xml"], 64,
      "name two submissions of one state"
    ),
    (
      ["diff", old, "Samples/exercise/submissions/2025/XAA-som-cooperation.xml"], 64,
      "name two submissions to one questionnaire"
    ),
    (["diff", old, "Samples/exercise/region.xml"], 64, "is no submission"),
    (["diff", old, "Samples/rules/malformed-xml/failing.xml"], 1, "[malformed-xml]"),
    (["diff", old, "Schemas/findings.schema.json"], 64, "name two of a kind"),
    (["diff", "Schemas/findings.schema.json", "Schemas/findings.schema.json"], 66, "no analysis.json"),
    (
      ["diff", "\(fixtures)/submission.xml", "\(fixtures)/new.xml", "--questionnaires", "\(fixtures)/2027.xml"], 64,
      "There is no fp-example 2026.1 at hand"
    ),
    (["gaps", "Samples/exercise/region.xml", "--since", "1999"], 64, "There is no cycle “1999”"),
  ])
  func wrongUseIsToldApart(arguments: [String], code: Int32, message: String) throws {
    let result = try run(arguments)
    #expect(result.code == code, "\(result.output)")
    #expect(result.output.contains(message), "\(result.output)")
  }
}
