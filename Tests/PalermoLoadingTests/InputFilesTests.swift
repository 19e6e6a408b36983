import Foundation
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@Suite("Finding and reading files")
struct InputFilesTests {
  private let folder = TemporaryFolder()

  @Test("A missing file is an error; the others are read")
  func missing() throws {
    let present = try folder.write("<a/>", to: "a.xml")
    let found = InputFiles.find([folder.path("none.xml"), present])
    #expect(found.paths == [present])
    #expect(found.errors.map(\.path) == [folder.path("none.xml")])
    #expect(found.errors.first?.reason(.en) == "No such file or directory")
    #expect(throws: FileError.self) { try InputFiles.read(folder.path("none.xml")) }
    let corpus = CorpusLoader().load([folder.path("none.xml"), present])
    #expect(corpus.errors.count == 1)
    #expect(corpus.files.map(\.path) == [present])
  }

  @Test("A folder that the program has written is told once, and its XML files are read")
  func ownOutput() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("report/en"), withIntermediateDirectories: true)
    for name in ["a.xml", "report/.palermo-output", "report/a.csv", "report/en/a.html", "report/en/b.xml"] {
      try folder.write("<a/>", to: name)
    }
    let found = InputFiles.find([folder.path])
    #expect(found.paths == ["a.xml", "report/en/b.xml"].map { folder.path($0) })
    #expect(found.skipped.map(\.path) == [folder.path("report")])
  }

  @Test("A directory stands for the XML files below it, in order and each once")
  func directory() throws {
    for name in ["b.xml", "a.xml", "c.txt", ".hidden.xml"] { try folder.write("<a/>", to: name) }
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: false)
    try folder.write("<a/>", to: "sub/d.xml")
    let expected = ["a.xml", "b.xml", "sub/d.xml"].map { folder.path($0) }
    #expect(InputFiles.find([folder.path]).paths == expected)
    #expect(InputFiles.find([folder.path, expected[0], folder.path]).paths == expected)
    #expect(InputFiles.find([folder.path + "/"]).paths.count == 3)
  }

  @Test("A directory without XML is an error")
  func empty() throws {
    try folder.write("x", to: "a.txt")
    let found = InputFiles.find([folder.path])
    #expect(found.paths == [])
    #expect(found.errors.map(\.path) == [folder.path])
  }

  @Test("Links that lead round in a circle end")
  func circle() throws {
    let file = try folder.write("<a/>", to: "a.xml")
    try FileManager.default.createSymbolicLink(atPath: folder.path("round"), withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path("round.xml"), withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.xml"), withDestinationPath: file)
    let found = InputFiles.find([folder.path])
    #expect(found.paths == [file])
    #expect(found.errors.isEmpty)
    #expect(InputFiles.find([folder.path("round")]).paths.count == 1)
  }

  @Test(
    "A link below a directory does not lead out of it",
    arguments: ["/etc/passwd", "/dev/zero", "../other.xml", "none.xml", "pipe"])
  func escape(target: String) throws {
    let named = folder.path("named")
    try FileManager.default.createDirectory(atPath: named, withIntermediateDirectories: false)
    try folder.write("<a/>", to: "other.xml")
    try folder.write("<a/>", to: "named/a.xml")
    #expect(mkfifo(folder.path("named/pipe"), 0o600) == 0)
    #expect(mkfifo(folder.path("named/pipe.xml"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.path("named/link.xml"), withDestinationPath: target)
    let found = InputFiles.find([named])
    #expect(found.paths == [folder.path("named/a.xml")])
    #expect(found.errors.map(\.path) == [folder.path("named/link.xml")])
  }

  /// Another file takes the place of one between finding and reading it: a link to elsewhere, a copy, a pipe.
  @Test("What is read is the file that was found", arguments: ["link", "copy", "pipe"])
  func exchanged(by kind: String) throws {
    let secret = try folder.write("<secret/>", to: "secret.txt")
    try FileManager.default.createDirectory(atPath: folder.path("d"), withIntermediateDirectories: false)
    let path = try folder.write("<a/>", to: "d/a.xml")
    let found = InputFiles.find([folder.path("d")])
    #expect(try InputFiles.read(try #require(found.files.first)).bytes.elementsEqual("<a/>".utf8))
    // The first file stays, or its number could be given to the next.
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("kept"))
    switch kind {
    case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: secret)
    case "copy": try FileManager.default.copyItem(atPath: secret, toPath: path)
    default: #expect(mkfifo(path, 0o600) == 0)
    }
    #expect(throws: FileError.self) { try InputFiles.read(found.files[0]) }
  }

  @Test("A link to itself is an error")
  func selfLink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("self.xml"), withDestinationPath: folder.path("self.xml"))
    #expect(InputFiles.find([folder.path("self.xml")]).errors.count == 1)
  }

  @Test("What cannot be read is an error", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func unreadable() {
    #expect(throws: FileError.self) { try InputFiles.read("/proc/self/mem") }
    #expect(throws: FileError.self) { try InputFiles.read(folder.path) }
  }

  @Test("A file without permission is an error", .disabled(if: getuid() == 0, "the superuser may read everything"))
  func forbidden() throws {
    let file = try folder.write("<a/>", to: "a.xml")
    chmod(file, 0)
    #expect(throws: FileError.self) { try InputFiles.read(file) }
  }

  @Test("A file without end ends at the limit")
  func endless() throws {
    let source = try InputFiles.read("/dev/zero")
    #expect(source.bytes.count == XMLLimits.bytes + 1)
    let file = Loader().load(source, path: "/dev/zero")
    #expect(file.findings.map(\.rule) == ["limit-exceeded"])
  }

  @Test("- stands for standard input")
  func standardInput() {
    #expect(InputFiles.find(["-", "-"]).paths == ["-"])
    #expect(InputFiles.find(["-"]).errors.isEmpty)
  }

  @Test("An empty file is read")
  func emptyFile() throws {
    let source = try InputFiles.read(folder.write("", to: "a.xml"))
    #expect(source.bytes.isEmpty)
    #expect(Loader().load(source, path: "a.xml").findings.map(\.rule) == ["empty-file"])
  }
}
