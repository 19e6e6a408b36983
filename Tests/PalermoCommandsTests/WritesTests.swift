import Foundation
import TestSupport
import Testing

/// Whatever the files say, no command changes anything outside of its output. Watched with strace, which Linux has.
@Suite(
  .enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs strace"),
  .enabled(if: Program.canBeWatched, "this machine lets nobody watch a program"))
struct WritesTests {
  private let folder = TemporaryFolder()

  /// Ids, codes and names that would be paths.
  private static let names = [
    "../../ESCAPED", "/tmp/ESCAPED", "..", ".", "a/b", "a\u{301}/b", "-o", "&#x2e;&#x2e;/x", "C:\\x", "%2e%2e%2fx",
    "x&#x9b;", "&#xFF0E;&#xFF0E;/x", "CON", String(repeating: "A", count: 300),
  ]

  private func corpus(_ name: String) throws {
    let region = """
      <region xmlns="urn:palermo-toolkit:1" id="\(name)" kind="fictional"><name xml:lang="en">\(name)</name>\
      <subregion code="s"><name xml:lang="en">S</name></subregion><state code="\(name)" subregion="s" column="1" \
      row="1" membership="member" officialLanguages="en" submissionLanguages="en"><name xml:lang="en">\(name)</name>\
      </state></region>
      """
    try folder.write(region, to: "work/region.xml")
    try folder.write(
      """
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15"><title xml:lang="en">C</title>\
      <delivery questionnaire="\(name)" version="2026.2" due="2026-06-30"/></cycle>
      """, to: "work/cycle.xml")
    try folder.write(
      """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(name)" version="\(name)" state="\(name)" \
      cycle="\(name)" status="final" date="2026-06-17"><answer question="\(name)" value="\(name)"/></submission>
      """, to: "work/s.xml")
  }

  private static let commands: [[String]] = [
    ["status", ".", "--cycle", "2026", "--today", "2026-12-01", "--reminders", "out/letters"],
    ["gaps", ".", "--output", "out/report"], ["export", ".", "--to", "oscal", "-o", "out/oscal"],
    ["export", ".", "--to", "csv", "-o", "out/csv"], ["export", ".", "--to", "xlsx", "-o", "out/x.xlsx"],
    ["export", ".", "--to", "jsonl", "-o", "out/x.jsonl"], ["score", ".", "-o", "out/score"],
    ["validate", ".", "-o", "out/validate"], ["validate", ".", "--write-baseline", "out/base.xml", "--reason", "x"],
    ["new", "tip-criminalization", "--state", "CRI", "--questionnaires", "region.xml", "-o", "out/new.txt"],
    ["migrate", "s.xml", "--to", "2027.1", "-o", "out/migrated.txt"], ["diff", "s.xml", "s.xml", "-o", "out/diff"],
  ]

  @Test(arguments: names) func nothingIsChangedOutside(name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path("work/out"), withIntermediateDirectories: true)
    try corpus(name)
    let log = folder.path("trace")
    let strace = try Program("strace", package: "strace")
    for command in Self.commands {
      _ = try strace.run(
        [
          "-f", "-y", "-qq", "-s", "4096", "-o", log, "-e", "trace=%file,ftruncate,fchmod",
          try Program.built("palermo").path,
        ]
          + command, in: folder.path("work"), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
      for call in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n") {
        guard let changed = changed(by: call), changed != "/dev/null" else { continue }
        // A workbook is put together in the folder for temporary files.
        let isTemporary = command.contains("xlsx") && changed.hasPrefix("/tmp/")
        #expect(changed.hasPrefix(folder.path("work/out")) || isTemporary, "\(command): \(call)")
      }
    }
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(!all.contains { $0.contains("ESCAPED") } && !FileManager.default.fileExists(atPath: "/tmp/ESCAPED"))
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path("work"))) == [
        "region.xml", "cycle.xml", "s.xml", "out",
      ])
  }

  /// The path that a call changes; nil for one that only looks.
  private func changed(by call: Substring) -> String? {
    guard let match = call.firstMatch(of: /\b([a-z0-9]+)\((?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"([^"]*)"(.*)/) else {
      return nil
    }
    let (name, directory, path, rest) = (match.1, match.2, String(match.3), match.4)
    switch name {
    case "open", "openat", "openat2", "creat":
      guard name == "creat" || rest.contains("O_WRONLY") || rest.contains("O_RDWR") || rest.contains("O_CREAT") else {
        return nil
      }
    case "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat",
      "symlink",
      "symlinkat", "chmod", "fchmodat", "chown", "truncate", "mknod", "mknodat", "utimensat":
      break
    default: return nil
    }
    // What could not be done changed nothing.
    if rest.contains(/= -1 E/) { return nil }
    return path.hasPrefix("/") ? path : "\(directory.map(String.init) ?? folder.path("work"))/\(path)"
  }
}
