import Foundation
import TestSupport
import Testing

/// Files whose names are odd are read like others, or named as not read; and no name does anything to a terminal.
@Suite struct NamesTests {
  private let folder = TemporaryFolder()
  private let broken = "<broken"

  private func palermo(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin"])
  }

  private func shell(_ script: String) throws -> (output: String, code: Int32) {
    try Program("sh", package: "dash").run(["-c", script, try Program.built("palermo").path], in: folder.path)
  }

  private func sound() throws -> String { try #require(Project.text("Samples/americas/submissions/ARG.xml")) }

  private func make(_ name: [UInt8], _ text: String) throws {
    let file = (name + [0]).withUnsafeBufferPointer { bytes in
      let directory = open(folder.path, O_RDONLY | O_DIRECTORY)
      defer { close(directory) }
      return openat(
        directory, UnsafeRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT, 0o644)
    }
    try #require(file >= 0)
    FileHandle(fileDescriptor: file, closeOnDealloc: true).write(Data(text.utf8))
  }

  @Test func twinsByNormalizationAreTwoFiles() throws {
    try make(Array("caf\u{E9}.xml".utf8), try sound())
    try make(Array("cafe\u{301}.xml".utf8), broken)
    let (output, code) = try palermo("validate", ".")
    #expect(code == 1, "\(output)")
    #expect(output.contains("accepted  ./caf\u{E9}.xml") && output.contains("./cafe\\u{301}.xml"), "\(output)")
    #expect(output.contains("truncated-file"))
  }

  @Test func oneAloneIsShownAsItIs() throws {
    try make(Array("cafe\u{301}.xml".utf8), try sound())
    #expect(try palermo("validate", ".").output.contains("accepted  ./cafe\u{301}.xml"))
  }

  @Test func aNameInAnotherEncodingIsRead() throws {
    try make([0x4D, 0xE9, 0x2E, 0x78, 0x6D, 0x6C], broken)
    for script in ["\"$0\" validate .", "\"$0\" validate M*"] {
      let (output, code) = try shell(script)
      #expect(code == 1 && output.contains("M\\xE9.xml") && output.contains("truncated-file"), "\(script): \(output)")
    }
    for script in ["\"$0\" fmt M*", "\"$0\" explain --list -o M*"] {
      let (output, code) = try shell(script)
      #expect(code != 0, "\(script): \(output)")
    }
  }

  @Test func capitalsInTheExtensionAreRead() throws {
    for name in ["BAD.XML", "bad.Xml"] { try make(Array(name.utf8), broken) }
    let (output, code) = try palermo("validate", ".")
    #expect(code == 1 && output.matches(of: /truncated-file/).count == 2)
  }

  @Test func eachFileIsReadOnceHoweverItIsNamed() throws {
    try make(Array("a.xml".utf8), try sound())
    try FileManager.default.createSymbolicLink(atPath: folder.path("b.xml"), withDestinationPath: "a.xml")
    let (output, code) = try palermo("validate", ".", "./a.xml", "a.xml", "b.xml", folder.path)
    #expect(code == 0 && output.matches(of: /accepted +[.\/]/).count == 1, "\(output)")
  }

  @Test func whatIsPassedOverIsTold() throws {
    try make(Array("a.xml".utf8), try sound())
    try FileManager.default.createDirectory(atPath: folder.path(".later/x"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path(".git"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path(".empty"), withIntermediateDirectories: true)
    for name in [".later/x/b.xml", ".git/c.xml", ".d.xml"] { try folder.write(broken, to: name) }
    #expect(mkfifo(folder.path("pipe.xml"), 0o600) == 0)
    for command in ["validate", "score", "fmt"] {
      let (output, _) = try palermo(command, ".")
      for name in ["./.later", "./.d.xml", "./pipe.xml"] { #expect(output.contains("palermo: \(name): not read")) }
      #expect(!output.contains(".git") && !output.contains(".empty"))
    }
  }

  @Test func namesLongerThanTheSystemTakesAreTold() throws {
    try make(Array("a.xml".utf8), try sound())
    let name = String(repeating: "0", count: 250)
    var directory = open(folder.path, O_RDONLY | O_DIRECTORY)
    for _ in 0..<20 {
      #expect(mkdirat(directory, name, 0o755) == 0)
      let inner = openat(directory, name, O_RDONLY | O_DIRECTORY)
      close(directory)
      directory = inner
    }
    close(openat(directory, "b.xml", O_WRONLY | O_CREAT, 0o644))
    close(directory)
    let (output, code) = try palermo("validate", ".")
    #expect(code == 66 && output.contains("File name too long"), "\(output.suffix(300))")
    _ = try shell("rm -r 0*")
  }

  @Test func namesAreShownEscaped() throws {
    try make(Array("a\u{1B}[2J\u{1B}]8;;http:x\u{7}b\naccepted  all.xml".utf8), broken)
    try make(Array("b\u{202E}lmx.\u{9B}31m.xml".utf8), broken)
    let link = "c\n::stop-commands::x\n::error file=README.md,line=1::forged\n.xml"
    try FileManager.default.createSymbolicLink(atPath: folder.path(link), withDestinationPath: "/etc/passwd")
    for arguments in [
      ["validate", "."], ["validate", ".", "--format", "github"], ["validate", ".", "--format", "json"], ["fmt", "."],
      ["score", "."], ["validate", "a\u{1B}[2J.xml"], ["new", "no\u{1B}[2J\n::error::x", "--state", "CRI"],
      ["validate", ".", "--format", "junit"], ["validate", ".", "--format", "sarif"],
    ] {
      let (output, _) = try Program.built("palermo").run(arguments, in: folder.path)
      let unsafe = output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) }
      #expect(unsafe.isEmpty && !output.contains("\u{202E}"), "\(arguments): \(output.debugDescription)")
      for line in output.split(separator: "\n") {
        #expect(
          !line.hasPrefix("::stop-commands") && !line.hasPrefix("::error file=README.md")
            && !line.hasPrefix("::error::x"), "\(arguments): \(line)")
        #expect(!line.hasPrefix("accepted  all"))
      }
    }
  }

  @Test func aCycleThatIsAPathIsNone() throws {
    let (output, code) = try palermo("new", "tip-criminalization", "--state", "CRI", "--cycle", "../x")
    #expect(code == 64 && output.contains("../x"))
  }
}
