import Foundation
import TestSupport
import Testing

/// Whatever stands in the files that results are made by, every command ends with a code that is documented, and writes
/// nowhere but where it is told to.
///
/// A thousand mutants unless the environment says otherwise: `PALERMO_MUTANTS=100000 .ci/test --filter ReferenceMutationTests`.
@Suite struct ReferenceMutationTests {
  private static let count =
    ProcessInfo.processInfo.environment["PALERMO_MUTANTS"].flatMap { Int($0) } ?? 1_000

  /// The files, each by its name in the folder. All of them together are sound.
  private static let originals: [(name: String, text: String)] = [
    ("region.xml", small("Samples/exercise/region.xml", keeping: 3, "state")),
    ("participation.xml", small("Samples/exercise/participation.xml", keeping: 3, "state")),
    ("cycle.xml", text("Samples/exercise/cycles/2026.xml")),
    (
      "profile.xml",
      text("Questionnaires/reference/profiles/default.xml").replacing("id=\"default\"", with: "id=\"own\"")
    ),
    ("instruments.xml", instruments),
    ("cooperation.xml", text("Questionnaires/reference/cooperation.xml")),
    ("questionnaire.xml", text("Questionnaires/tip-criminalization.xml")),
    ("crosswalk.xml", text("Tests/Fixtures/comparison/crosswalk.xml")),
    ("tip.xml", text("Samples/exercise/submissions/2026/XAA-tip-criminalization.xml")),
    ("old.xml", text("Samples/exercise/submissions/2025/XAA-som-criminalization.xml")),
    ("untoc.xml", text("Samples/exercise/submissions/2026/XAB-untoc-cooperation.xml")),
  ]

  /// Files that are beside the others only where they are what is changed: each takes the place of one of the program.
  private static let apart: Set = [
    "instruments.xml", "cooperation.xml", "questionnaire.xml", "crosswalk.xml", "old.xml",
  ]

  private static func text(_ path: String) -> String { Project.text(path) ?? "" }

  private static func small(_ path: String, keeping count: Int, _ name: String) -> String {
    let root = MutableElement(text(path))
    for index in root.childIndices.reversed() {
      guard case .element(let child) = root.content[index], child.name == name else { continue }
      let before = root.content[..<index].filter {
        if case .element(let other) = $0 { other.name == name } else { false }
      }
      if before.count >= count { root.content.remove(at: index) }
    }
    return root.text
  }

  /// Two articles of each treaty, to be read fast.
  private static let instruments: String = {
    let root = MutableElement(text("Questionnaires/reference/instruments.xml"))
    for instrument in root.children {
      for index in instrument.childIndices.reversed() {
        guard case .element(let child) = instrument.content[index], child.name == "article" else { continue }
        if !["3", "5", "16"].contains(child["number"] ?? "") { instrument.content.remove(at: index) }
      }
    }
    return root.text
  }()

  private static let commands: [[String]] = [
    ["gaps", ".", "--output", "out"], ["gaps", ".", "--format", "json", "--capacity", "2"],
    ["gaps", ".", "--state", "XAA"],
    ["score", "."], ["score", ".", "--format", "json", "--profile", "own"], ["score", ".", "--explain", "TIP/5"],
    ["score", ".", "--narrow"], ["status", ".", "--today", "2026-12-01", "--reminders", "out"],
    ["status", ".", "--format", "json"], ["export", ".", "--to", "csv", "-o", "out"],
    ["export", ".", "--to", "oscal", "-o", "out"], ["export", ".", "--to", "xlsx", "-o", "out.xlsx"],
    ["export", ".", "--to", "markdown", "--for", "remja"], ["export", ".", "--to", "jsonl", "-o", "out.jsonl"],
    ["validate", "."], ["validate", ".", "--format", "sarif"], ["lint", ".", "--stats"], ["fmt", "--check", "."],
    [
      "new", "tip-criminalization", "--state", "XAA", "--from", "tip.xml", "--questionnaires", "region.xml", "-o",
      "out.txt",
    ],
    ["diff", "tip.xml", "tip.xml"],
  ]
  private static let commandsApart: [String: [[String]]] = [
    "questionnaire.xml": [
      ["new", "questionnaire.xml", "--state", "CRI", "-o", "out.txt"],
      ["breaking", "questionnaire.xml", "--against", "questionnaire.xml"],
      ["migrate", "tip.xml", "--to", "questionnaire.xml", "-o", "out.txt"],
    ],
    "crosswalk.xml": [["breaking", ".", "--against", ".", "--crosswalk", "crosswalk.xml"]],
    "old.xml": [["migrate", "old.xml", "--to", "2026.1", "-o", "out.txt"], ["diff", "old.xml", "old.xml"]],
  ]

  /// Changes that keep the form of values, so that more mutants pass the checks of structure.
  private static let mild: [Mutation] = [
    .deleteElement, .duplicateElement, .moveElement, .swapChildren, .deleteAttribute, .replaceValueByAnother, .copyID,
    .replaceText, .changeLanguage, .emptyElement, .replaceValue,
  ]

  @Test func everyCommandEndsAsDocumented() throws {
    let palermo = try Program.built("palermo").path
    let folder = TemporaryFolder()
    let (count, workers) = (Self.count, ProcessInfo.processInfo.activeProcessorCount)
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for number in stride(from: worker, to: count, by: workers) where !failures.isFull {
        do {
          if let failure = try Self.run(palermo, number, in: folder.path) { failures.add(failure) }
        } catch {
          failures.add("\(number): \(error)")
        }
      }
    }
    #expect(failures.all.isEmpty, "\(failures.all.joined(separator: "\n\n"))")
  }

  /// Runs a command on a mutant.
  ///
  /// - Returns: What is wrong with how it ended.
  private static func run(_ palermo: String, _ number: Int, in base: String) throws -> String? {
    var random = SeededRandom(seed: UInt64(number))
    let (name, text) = originals[number % originals.count]
    let root = MutableElement(text)
    let changes = Int.random(in: 1...3, using: &random)
    for _ in 0..<changes {
      (Bool.random(using: &random) ? mild : Mutation.allCases).randomElement(using: &random)!.apply(to: root, &random)
    }
    let folder = "\(base)/\(number)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var names: Set<String> = []
    for original in originals where original.name == name || !apart.contains(original.name) {
      let contents = original.name == name ? root.text : original.text
      try contents.write(toFile: "\(folder)/\(original.name)", atomically: false, encoding: .utf8)
      names.insert(original.name)
    }
    let command = (commands + Array(repeating: commandsApart[name] ?? [], count: 4).joined()).randomElement(
      using: &random)!
    let process = Process()
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -t 60; ulimit -c 0; exec \"$0\" \"$@\" 2>errors", palermo] + command
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    let (code, isExit) = (process.terminationStatus, process.terminationReason == .exit)
    let written = Set(try FileManager.default.contentsOfDirectory(atPath: folder)).subtracting(names)
    let isInPlace = written.isSubset(of: ["errors", "out", "out.txt", "out.jsonl", "out.xlsx"])
    if isExit, [0, 1, 64, 66, 73].contains(code), isInPlace {
      try FileManager.default.removeItem(atPath: folder)
      return nil
    }
    let errors = (try? String(contentsOfFile: "\(folder)/errors", encoding: .utf8)) ?? ""
    if let kept = ProcessInfo.processInfo.environment["PALERMO_KEEP_MUTANTS"] {
      try? FileManager.default.copyItem(atPath: folder, toPath: "\(kept)/\(number)")
    }
    return
      "mutant \(number) of \(name), \(command): \(isExit ? "code" : "signal") \(code), \(written.sorted()), \(errors.suffix(400))"
  }

  private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [String] = []

    var all: [String] { lock.withLock { found } }
    var isFull: Bool { all.count >= 40 }

    func add(_ failure: String) { lock.withLock { found.append(failure) } }
  }
}
