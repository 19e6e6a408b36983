import Foundation
import TestSupport
import Testing

/// Where results go: nowhere but where the user says, and never over what somebody has written.
@Suite struct OutputTests {
  private let folder = TemporaryFolder()

  private func palermo(_ arguments: String..., input: String? = nil) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, input: input, in: folder.path, environment: ["PATH": "/usr/bin:/bin"])
  }

  private func shell(_ script: String) throws -> (output: String, code: Int32) {
    try Program("sh", package: "dash").run(["-c", script, try Program.built("palermo").path], in: folder.path)
  }

  @discardableResult
  private func copy(_ sample: String, to name: String) throws -> String {
    let text = try #require(Project.text(sample))
    try folder.write(text, to: name)
    return text
  }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: folder.path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).sorted()
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
  }

  /// The number of a stream that is closed is free, and the next file would get it.
  @Test(arguments: [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func withoutStreamsMessagesGoIntoNoFile(closing: String) throws {
    try copy("Samples/exercise/submissions/2026/XAB-tip-criminalization.xml", to: "in.xml")
    _ = try shell("\"$0\" receive in.xml missing.xml --into register --at 2026-06-29 --by Desk \(closing)")
    let files = try #require(FileManager.default.subpaths(atPath: folder.path("register")))
    #expect(files.contains { $0.hasPrefix("chain/") })
    #expect(!files.contains { text("register/\($0)")?.contains("palermo: ") == true }, "\(files)")
  }

  // MARK: What is no regular file

  @Test func aPipeIsWrittenInto() throws {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let (output, code) = try shell("cat pipe >read & \"$0\" explain --list -o pipe; echo code $?; wait")
    #expect(output.contains("code 0") && code == 0)
    #expect(text("read")?.contains("missing-evidence") == true)
    var information = stat()
    #expect(lstat(folder.path("pipe"), &information) == 0 && information.st_mode & S_IFMT == S_IFIFO)
  }

  @Test(.enabled(if: getuid() == 0, "only the superuser may make a device")) func aDeviceIsWrittenInto() throws {
    let disk = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("palermo-device-\(getpid())").path
    defer { unlink(disk) }
    guard mknod(disk, S_IFCHR | 0o600, 259) == 0 else { return }
    _ = try palermo("explain", "--list", "-o", disk)
    var information = stat()
    #expect(lstat(disk, &information) == 0 && information.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aLinkStaysOneAndItsFileIsReplaced() throws {
    try folder.write("old", to: "file")
    try link("link", to: "file")
    try link("dangling", to: "made")
    for name in ["link", "dangling"] { #expect(try palermo("explain", "--list", "-o", name).code == 0) }
    for name in ["link", "dangling"] {
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path(name))) != nil)
    }
    for name in ["file", "made"] { #expect(text(name)?.contains("missing-evidence") == true) }
    try link("round", to: "round")
    #expect(try palermo("explain", "--list", "-o", "round").code == 73)
  }

  @Test(arguments: ["-", "/dev/stdout", "/proc/self/fd/1"]) func standardOutputGoesOn(name: String) throws {
    let script =
      "(echo before; \"$0\" explain --list -o \(name); echo after) >out; (echo x; \"$0\" explain --list -o \(name)) | cat"
    let (output, code) = try shell(script)
    #expect(code == 0 && output.hasPrefix("x\n") && output.contains("missing-evidence"))
    let written = try #require(text("out"))
    #expect(written.hasPrefix("before\n") && written.hasSuffix("after\n") && written.contains("missing-evidence"))
    #expect(try names(".") == ["out"])
  }

  // MARK: What somebody has written

  @Test func noSubmissionIsReplacedWithoutForce() throws {
    let have = try copy("Samples/americas/submissions/ARG.xml", to: "have.xml")
    let (output, code) = try palermo("new", "tip-criminalization", "--state", "CRI", "-o", "have.xml")
    #expect(code == 73 && output.contains("have.xml") && output.contains("--force"))
    #expect(text("have.xml") == have)
    #expect(try palermo("new", "tip-criminalization", "--state", "CRI", "-o", "have.xml", "--force").code == 0)
    #expect(text("have.xml") != have)
    // Whatever it holds: a broken submission is somebody's work too.
    try folder.write("<broken", to: "broken.xml")
    #expect(try palermo("new", "tip-criminalization", "--state", "CRI", "-o", "broken.xml").code == 73)
    #expect(text("broken.xml") == "<broken")
  }

  @Test func noOutputIsAnInput() throws {
    let have = try copy("Samples/americas/submissions/ARG.xml", to: "a.xml")
    let other = try copy("Samples/americas/submissions/BOL.xml", to: "b.xml")
    try folder.write("<broken", to: "broken.xml")
    try link("link.xml", to: "a.xml")
    for arguments in [
      ["validate", "a.xml", "-o", "a.xml"], ["validate", "a.xml", "-o", "./link.xml"],
      ["validate", ".", "-o", "a.xml"],
      ["validate", "a.xml", "-o", "b.xml"], ["validate", "broken.xml", "-o", "broken.xml"],
      ["validate", ".", "-o", "broken.xml"], ["score", "a.xml", "-o", "a.xml"],
      ["diff", "a.xml", "a.xml", "-o", "a.xml"],
      ["validate", "a.xml", "--write-baseline", "a.xml", "--reason", "x"],
      ["validate", "a.xml", "--write-baseline", "b.xml", "--reason", "x"],
      ["export", "a.xml", "--to", "jsonl", "-o", "a.xml"], ["export", "a.xml", "--to", "xlsx", "-o", "a.xml"],
      ["migrate", "a.xml", "--to", "2026.2", "-o", "a.xml", "--force"],
    ] {
      let (output, code) = try Program.built("palermo").run(arguments, in: folder.path)
      #expect(code == 73, "\(arguments): \(code) \(output)")
      #expect(text("a.xml") == have && text("b.xml") == other && text("broken.xml") == "<broken", "\(arguments)")
    }
    // Baselines and other results are replaced as ever.
    for _ in 0..<2 {
      #expect(try palermo("validate", "a.xml", "--write-baseline", "base.xml", "--reason", "x").code == 0)
      #expect(try palermo("validate", "a.xml", "--format", "junit", "-o", "out.xml").code == 0)
    }
  }

  // MARK: Folders

  private let smallRegion = """
    <region xmlns="urn:palermo-toolkit:1" id="r" kind="fictional"><name xml:lang="en">R</name>\
    <subregion code="s"><name xml:lang="en">S</name></subregion><state code="XAA" subregion="s" column="1" row="1" \
    membership="member" officialLanguages="en" submissionLanguages="en"><name xml:lang="en">X</name></state></region>
    """

  @Test func aFolderIsReplacedAsAWhole() throws {
    try folder.write(smallRegion.replacingOccurrences(of: "XAA", with: "XAB"), to: "old.xml")
    try folder.write(smallRegion, to: "new.xml")
    #expect(try palermo("gaps", "old.xml", "--output", "report").code == 0)
    let old = try FileManager.default.subpathsOfDirectory(atPath: folder.path("report"))
    #expect(old.contains { $0.contains("XAB") })
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.path("report"))
    #expect(try palermo("gaps", "new.xml", "--output", "report").code == 0)
    let new = try FileManager.default.subpathsOfDirectory(atPath: folder.path("report"))
    #expect(!new.contains { $0.contains("XAB") } && new.contains { $0.contains("XAA") })
    #expect(try names(".") == ["new.xml", "old.xml", "report"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("report"))[.posixPermissions] as? Int
    #expect(mode == 0o750)
  }

  @Test func aFolderOfSomebodyElseIsRefused() throws {
    try folder.write(smallRegion, to: "region.xml")
    try makeFolder("mine")
    try folder.write("mine", to: "mine/notes.txt")
    for arguments in [
      ["gaps", "region.xml", "--output", "mine"], ["export", "region.xml", "--to", "csv", "-o", "mine"],
      ["gaps", "region.xml", "--output", "."], ["gaps", "region.xml", "--output", "/"],
      ["gaps", "region.xml", "--output", "region.xml"], ["gaps", "region.xml", "--output", "region.xml/below"],
    ] {
      let (output, code) = try Program.built("palermo").run(arguments, in: folder.path)
      #expect(code == 73, "\(arguments): \(code) \(output)")
    }
    #expect(try names("mine") == ["notes.txt"] && names(".") == ["mine", "region.xml"])
    // What was put into a folder of ours is not thrown away with it.
    #expect(try palermo("gaps", "region.xml", "--output", "ours").code == 0)
    try folder.write("mine", to: "ours/csv/notes.txt")
    let (output, code) = try palermo("gaps", "region.xml", "--output", "ours")
    #expect(code == 73 && output.contains("csv/notes.txt"))
    #expect(text("ours/csv/notes.txt") == "mine")
  }

  @Test func linksPlantedInAFolderAreNotFollowed() throws {
    try folder.write(smallRegion, to: "region.xml")
    try makeFolder("victim")
    #expect(try palermo("gaps", "region.xml", "--output", "report").code == 0)
    try FileManager.default.removeItem(atPath: folder.path("report/csv"))
    try link("report/csv", to: "../victim")
    #expect(try palermo("gaps", "region.xml", "--output", "report").code == 73)
    #expect(try names("victim").isEmpty)
    // The exercise adds to a folder.
    try makeFolder("exercise")
    try link("exercise/submissions", to: "../victim")
    try link("exercise/region.xml", to: "../victim/region.xml")
    let made = try Program.built("palermo-exercise").run(
      ["--states", "1", "--output", "exercise", "--force"], in: folder.path)
    #expect(made.code == 73)
    #expect(try names("victim").isEmpty)
  }

  @Test func anIdThatIsAPathIsNone() throws {
    try makeFolder("a/b/reminders")
    let region = smallRegion.replacingOccurrences(of: "XAA", with: "../../ESCAPED")
    try folder.write(region, to: "region.xml")
    try folder.write(
      """
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15"><title xml:lang="en">C</title>\
      <delivery questionnaire="untoc-cooperation" version="2026.2" due="2026-06-30"/></cycle>
      """, to: "cycle.xml")
    for arguments in [
      ["status", ".", "--cycle", "2026", "--today", "2026-12-01", "--reminders", "a/b/reminders"],
      ["gaps", ".", "--output", "a/b/report"], ["export", ".", "--to", "oscal", "-o", "a/b/oscal"],
    ] {
      let (output, code) = try Program.built("palermo").run(arguments, in: folder.path)
      #expect([1, 64, 73].contains(code), "\(arguments): \(code) \(output)")
    }
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(!all.contains { $0.contains("ESCAPED") }, "\(all)")
  }
}
