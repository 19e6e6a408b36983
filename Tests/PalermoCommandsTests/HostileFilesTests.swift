import Foundation
import PalermoXML
import TestSupport
import Testing

/// Files that are made to harm: the program ends within its limits, names the reason, and touches no other file and no
/// network. Watched with strace, which Linux has.
@Suite(
  .serialized, .enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs strace"),
  .enabled(if: Program.canBeWatched, "this machine lets nobody watch a program"))
struct HostileFilesTests {
  @Test(arguments: HostileFile.entities + HostileFile.encodings + HostileFile.names + HostileFile.sizes)
  func isRefusedWithoutHarm(file: HostileFile) throws {
    let folder = TemporaryFolder()
    try Data(file.bytes()).write(to: URL(fileURLWithPath: folder.path("hostile.xml")))
    let palermo = try Program.built("palermo")
    let isEndless = file.testDescription == "blanks for ever"
    let (output, code, opened, network) = try palermo.runWatched(
      ["validate", isEndless ? "-" : "hostile.xml", "--format", "json"],
      // A gigabyte of blanks, none of which is stored.
      input: isEndless ? "(cat hostile.xml; head -c 1073741824 /dev/zero | tr '\\0' ' ')" : "true", in: folder)
    #expect(code == (file.rules.isEmpty ? 0 : 1), "\(output.prefix(2_000))")
    for rule in file.rules { #expect(output.holds("\"rule\" : \"\(rule)\""), "\(output.prefix(2_000))") }
    #expect(output.utf8.count < 64 << 20)
    #expect(network.isEmpty)
    #expect(opened.filter { !isOwn($0, of: palermo) } == (isEndless ? [] : ["hostile.xml"]))
  }

  /// The program itself, what it is linked with, and what the loader, the runtime of Swift and the C library look at: the
  /// latter before it gives back the memory of a thread.
  private func isOwn(_ path: String, of palermo: Program) -> Bool {
    path == palermo.path || path.hasPrefix("/lib/") || path.hasPrefix("/lib64/") || path.hasPrefix("/usr/lib/")
      || path == "/etc/ld.so.cache"
      || path.hasPrefix("/proc/self/") || path.hasPrefix("/sys/") || path.contains(".so") || path == "/etc/localtime"
      || path == "/proc/sys/vm/overcommit_memory"
  }

  @Test func everyCommandRefusesHarm() throws {
    let folder = TemporaryFolder()
    let file = HostileFile.entities[2]
    try Data(file.bytes()).write(to: URL(fileURLWithPath: folder.path("hostile.xml")))
    let commands = [
      ["score", "hostile.xml"], ["gaps", "hostile.xml"], ["fmt", "hostile.xml"], ["lint", "hostile.xml"],
      ["breaking", "hostile.xml", "--against", "hostile.xml"], ["migrate", "hostile.xml", "--to", "2027.1"],
      ["new", "tip-criminalization", "--state", "XAA", "--from", "hostile.xml"],
      ["diff", "hostile.xml", "hostile.xml"],
      ["status", "hostile.xml", "--cycle", "hostile.xml"], ["validate", ".", "--baseline", "hostile.xml"],
      ["validate", ".", "--config", "hostile.xml"],
    ]
    for command in commands {
      let (output, code, opened, network) = try Program.built("palermo").runWatched(command, in: folder)
      #expect([1, 64, 66].contains(code), "\(command): \(code) \(output)")
      #expect(!output.contains("root:"), "\(command)")
      #expect(network.isEmpty && !opened.contains("/etc/passwd"), "\(command)")
    }
  }
}
