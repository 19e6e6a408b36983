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

  @Test func aLanguageServerReadsNothingElse() throws {
    let folder = TemporaryFolder()
    let project = folder.path("project")
    try FileManager.default.createDirectory(atPath: project, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: project + "/out.xml", withDestinationPath: "/etc/hostname")
    try folder.write("secret", to: "secret.xml")
    let example = "Samples/rules/unknown-option/passing.xml"
    try folder.write(try #require(Project.text(example)), to: "project/answers.xml")
    try folder.write(try #require(Project.text("Questionnaires/reference/glossary.xml")), to: "project/glossary.xml")
    let text = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file://\(folder.path)/secret.xml'>]><a>&b;</a>"
    let messages: [[String: Any]] = [
      ["id": 1, "method": "initialize", "params": ["rootUri": "file://" + project]],
      [
        "method": "textDocument/didOpen",
        "params": ["textDocument": ["uri": "file://\(project)/../secret.xml", "version": 1, "text": text]],
      ],
      [
        "id": 2, "method": "textDocument/definition",
        "params": [
          "textDocument": ["uri": "file://\(project)/../secret.xml"], "position": ["line": 0, "character": 3],
        ],
      ],
      ["id": 3, "method": "shutdown"], ["method": "exit"],
    ]
    let input = try messages.map { message in
      let content = String(decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self)
      return "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }
    try folder.write(input[..<3].joined(), to: "first")
    try folder.write(input[3...].joined(), to: "last")
    let palermo = try Program.built("palermo")
    let (output, code, opened, network) = try palermo.runWatched(
      ["lsp"], input: "(cat first; sleep 3; cat last)", in: folder)
    #expect(code == 0 && output.holds("doctype-refused"), "\(output.prefix(2_000))")
    #expect(network.isEmpty)
    let others = opened.filter { !isOwn($0, of: palermo) && $0 != project && !$0.hasSuffix("/.palermo.xml") }
    #expect(
      others.map { $0.split(separator: "/").last }.sorted { $0! < $1! } == ["answers.xml", "glossary.xml"],
      "\(others)")
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
