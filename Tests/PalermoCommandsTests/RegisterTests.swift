import Foundation
import TestSupport
import Testing

/// The register of a secretariat: every file is accounted for, and nothing that was written can be changed unseen.
@Suite struct RegisterTests {
  private let folder = TemporaryFolder()
  private static let references = ["region.xml", "participation.xml", "cycles/2026.xml"].flatMap {
    ["--with", Project.path("Samples/exercise/\($0)")]
  }

  @discardableResult
  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @discardableResult
  private func receive(_ paths: String..., at time: String = "2026-06-29") throws -> (output: String, code: Int32) {
    try palermo(["receive"] + paths + ["--into", "register", "--at", time, "--by", "GTDOT"] + Self.references)
  }

  private func copy(_ submission: String, to name: String? = nil) throws {
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
    try folder.write(
      try #require(Project.text("Samples/exercise/submissions/2026/\(submission).xml")), to: name ?? "\(submission).xml"
    )
  }

  private struct Totals: Decodable, Equatable {
    let entries, arrivals, accepted, returned, withdrawn, heads, names: Int
  }

  /// The totals as an independent program reads them.
  private func totals() throws -> Totals {
    let (output, code) = try Program.python().run(["Tests/Independent/register.py", folder.path("register")])
    #expect(code == 0, "\(output)")
    return try JSONDecoder().decode(Totals.self, from: Data(output.utf8))
  }

  private func chain() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("register/chain")).sorted()
  }

  private func status(_ arguments: String...) throws -> String {
    try palermo(
      ["status", "register"] + Self.references.filter { $0 != "--with" } + ["--today", "2026-11-28", "--state", "XAB"]
        + arguments
    ).output
  }

  // MARK: What counts

  @Test func whatIsReceivedIsRecordedAndFollowed() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-cooperation")
    let received = try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml")
    #expect(received.code == 0 && received.output.contains("accepted: 2; returned: 0"), "\(received.output)")
    // A broken later upload, an amendment, and a draft.
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    try folder.write(String(text.prefix(2_000)), to: "broken.xml")
    #expect(try receive("broken.xml", at: "2026-07-10").code == 1)
    #expect(try status().contains(/untoc-prevention +due 30 June 2026  on time \(29 June 2026\) +42 of 42/))
    try folder.write(text.replacing("status=\"final\"", with: "status=\"draft\""), to: "draft.xml")
    try receive("draft.xml", at: "2026-07-11")
    try folder.write(text.replacing("</submission>", with: "<!-- amended --></submission>"), to: "amended.xml")
    let amended = try receive("amended.xml", at: "2026-08-20")
    #expect(amended.output.contains("takes the place of an earlier one"), "\(amended.output)")
    #expect(try status().contains("on time (29 June 2026), amended on 20 August 2026"))
    // As of a day before, it is as it was.
    let before = try palermo(
      ["status", "register"] + Self.references.filter { $0 != "--with" } + ["--today", "2026-07-20", "--state", "XAB"])
    #expect(!before.output.contains("amended on") && before.output.contains("on time (29 June 2026)"))
    // The same bytes again.
    #expect(try receive("amended.xml", at: "2026-09-01").output.contains("the same contents as before"))
    #expect(try status().contains("amended on 20 August 2026"))
    // The other commands take what counts.
    for command in [["validate"], ["score"], ["gaps", "--cycle", "2026"], ["export", "--to", "jsonl"]] {
      let (output, code) = try palermo(command + ["register"] + Self.references.filter { $0 != "--with" })
      #expect(code == 0, "\(command): \(output.suffix(500))")
    }
    #expect(try totals() == Totals(entries: 7, arrivals: 6, accepted: 5, returned: 1, withdrawn: 0, heads: 1, names: 5))
    #expect(try palermo(["register", "verify", "register"]).code == 0)
  }

  @Test func aPersonDecides() throws {
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    try folder.write(text.replacing("date=\"2026", with: "date=\"2062"), to: "late.xml")
    #expect(try receive("late.xml").code == 1)
    #expect(try status().contains("returned, to be mended"))
    #expect(try palermo(["register", "accept", "register", "2", "--by", "A. Person"]).code == 64)
    #expect(try palermo(["register", "accept", "register", "9", "--by", "A", "--reason", "B"]).code == 64)
    let decided = try palermo([
      "register", "accept", "register", "2", "--by", "A. Person", "--reason", "The date is a slip", "--at",
      "2026-07-02",
    ])
    #expect(decided.code == 0, "\(decided.output)")
    #expect(try status().contains("on time (29 June 2026)"))
    #expect(
      try palermo(["register", "withdraw", "register", "2", "--by", "A", "--reason", "B", "--at", "2026-07-03"]).code
        == 0)
    #expect(try status().contains(/untoc-prevention +due 30 June 2026  missing/))
    #expect(try palermo(["register", "list", "register"]).output.contains("The date is a slip"))
    #expect(try totals().withdrawn == 1)
  }

  @Test func bytesCanBeErasedAndTheChainStaysWhole() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-cooperation")
    try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml")
    let entries = try chain()
    #expect(try palermo(["register", "erase", "register", "2", "--by", "A", "--reason", "asked for"]).code == 0)
    #expect(try chain().prefix(3) == entries.prefix(3))
    #expect(try palermo(["register", "verify", "register"]).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("register/files/XAB")).count == 2)
    #expect(try totals().entries == 4)
    // What was answered can no longer be tried out: nothing in the chain is a digest of the bytes alone.
    let digest = try Program("sha256sum", package: "coreutils").run(["XAB-untoc-prevention.xml"], in: folder.path)
      .output
    for name in try chain() {
      let entry = try String(contentsOfFile: folder.path("register/chain/\(name)"), encoding: .utf8)
      #expect(!entry.contains(digest.prefix(64)))
    }
  }

  @Test func gitKeepsTheChainAlone() throws {
    try copy("XAB-untoc-prevention")
    try receive("XAB-untoc-prevention.xml")
    let git = try Program("git", package: "git")
    _ = try git.run(["init", "-q", "register"], in: folder.path)
    let (output, _) = try git.run(["status", "--porcelain", "--untracked-files=all"], in: folder.path("register"))
    let names = output.split(separator: "\n").map { $0.dropFirst(3) }
    #expect(names.count == 4 && names.allSatisfy { $0.hasPrefix(".git") || $0.hasPrefix("chain/") }, "\(output)")
    // Windows may change the ends of lines of what it takes for text, and leave files of its own.
    _ = try git.run(["-C", "register", "add", "."], in: folder.path)
    _ = try git.run(
      ["-C", "register", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "A"], in: folder.path)
    _ = try git.run(["-c", "core.autocrlf=true", "clone", "-q", "register", "clone"], in: folder.path)
    for name in [".DS_Store", "Thumbs.db", "desktop.ini"] { try folder.write("x", to: "clone/chain/\(name)") }
    let verified = try palermo(["register", "verify", "clone"])
    #expect(verified.code == 0 && verified.output.contains("chain/Thumbs.db: left there"), "\(verified.output)")
    // A register of before gets the instruction with the next arrival.
    try FileManager.default.removeItem(atPath: folder.path("register/.gitattributes"))
    try receive("XAB-untoc-prevention.xml")
    #expect(FileManager.default.fileExists(atPath: folder.path("register/.gitattributes")))
  }

  /// What a command makes of a register on a day is what it would have made of the register as it was then: receipts and
  /// decisions of later days are not there.
  @Test func aTableIsWhatItWasOnItsDay() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-cooperation")
    try copy("XAC-untoc-cooperation")
    try receive("XAB-untoc-prevention.xml", "XAC-untoc-cooperation.xml")
    try FileManager.default.copyItem(atPath: folder.path("register"), toPath: folder.path("before"))
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    try folder.write(text.replacing("value=\"yes\"", with: "value=\"no\"", maxReplacements: 1), to: "amended.xml")
    try receive("amended.xml", "XAB-untoc-cooperation.xml", at: "2026-08-20")
    #expect(
      try palermo([
        "register", "withdraw", "register", "3", "--by", "A", "--reason", "B", "--at", "2026-09-01",
      ]).code == 0)
    let commands = [
      ["status"], ["status", "--format", "json"], ["score", "--format", "json"],
      ["gaps", "--format", "json", "--cycle", "2026"], ["export", "--to", "jsonl"],
    ]
    for command in commands {
      func run(_ register: String, on day: String) throws -> String {
        try palermo(
          command + [register] + Self.references.filter { $0 != "--with" }
            + ["--today", day, "--edition", "public", "--quiet"]
        ).output.split(separator: "\n").filter { !$0.hasPrefix("palermo:") }.joined(separator: "\n")
      }
      let (then, now) = (try run("before", on: "2026-07-20"), try run("register", on: "2026-07-20"))
      #expect(!then.isEmpty && then == now, "\(command)")
      #expect(try run("register", on: "2026-11-28") != then, "\(command)")
    }
    // Both tables of deliveries say the same, whatever they are made from.
    func amended(_ command: [String]) throws -> String? {
      let json = try palermo(
        command + ["register"] + Self.references.filter { $0 != "--with" }
          + ["--format", "json", "--today", "2026-11-28", "--edition", "public", "--quiet"]
      ).output
      return json.firstMatch(of: /"amended" : "([^"]*)"/).map { String($0.1) }
    }
    #expect(try amended(["status"]) == "2026-08-20")
    #expect(try amended(["gaps", "--cycle", "2026"]) == "2026-08-20")
  }

  /// The entries hold what a status and a board show: no file is read for them.
  @Test func aStatusReadsNoFile() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-cooperation")
    try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml")
    func status() throws -> String {
      try palermo(
        ["status", "register", "--today", "2026-07-10", "--edition", "internal", "--board", "board"]
          + Self.references.filter { $0 != "--with" }
      ).output + (try String(contentsOfFile: folder.path("board/en/board.html"), encoding: .utf8))
    }
    let before = try status()
    #expect(before.contains(#/<td class="sum">\d+/\d+</#), "\(before.prefix(2_000))")
    try FileManager.default.removeItem(atPath: folder.path("register/files"))
    #expect(try status() == before)
  }

  @Test func aPublicStatusKnowsOfNoDraftAndNoFile() throws {
    try copy("XAB-untoc-prevention")
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-cooperation.xml"))
    try folder.write(text.replacing("status=\"final\"", with: "status=\"draft\""), to: "draft.xml")
    try folder.write(String(text.prefix(900)), to: "torn by the mailer.xml")
    try receive("XAB-untoc-prevention.xml", "draft.xml", "torn by the mailer.xml")
    let inputs = ["register"] + Self.references.filter { $0 != "--with" } + ["--today", "2026-07-10"]
    let published = try palermo(["status"] + inputs).output
    #expect(!published.contains(" D!") && !published.contains("torn by") && published.contains("XAB/2026/untoc-coop"))
    let kept = try palermo(["status", "--edition", "internal"] + inputs).output
    #expect(kept.contains("torn by the mailer.xml") && kept.contains("Internal edition"), "\(kept)")
    #expect(try palermo(["status", "--letters", "x", "--edition", "public"] + inputs).code == 64)
  }

  /// The counts of an entry are published without a look at the file: they tell no confidential answer, nor what it opens.
  @Test func noCountDependsOnAConfidentialAnswer() throws {
    let own = try #require(Project.text("Samples/exercise/submissions/2026/XAJ-som-prevention.xml"))
    let answer = "<answer question=\"som.16.consular\" value=\"no\" confidential=\"true\">"
    #expect(own.contains(answer))
    // Only who does not inform consulates is asked what stands in the way.
    let other = own.replacing(answer, with: answer.replacing("\"no\"", with: "\"yes\"")).replacing(
      try Regex("(?s)  <answer question=\"som.16.consular-limit\".*?</answer>\n"), with: "")
    #expect(own.matches(of: #/<answer /#).count == other.matches(of: #/<answer /#).count + 1)
    var published: Set<String> = []
    for (name, text) in [("own", own), ("other", other)] {
      try folder.write(text, to: "mail.xml")
      let references = Self.references.filter { $0 != "--with" }
      let received = try palermo(["receive", "mail.xml", "--into", name, "--at", "2026-06-29"] + Self.references)
      #expect(received.output.contains("accepted: 1; returned: 0"), "\(received.output)")
      let inputs = ["status", name] + references + ["--today", "2026-11-28", "--edition", "public"]
      published.insert(try palermo(inputs + ["--format", "json"]).output)
      try palermo(inputs + ["--board", "board"])
      let board = try String(contentsOfFile: folder.path("board/en/board.html"), encoding: .utf8)
      #expect(board.contains(#/<td class="sum">\d+/\d+</#))
      published.insert(board)
    }
    #expect(published.count == 2)
  }

  @Test func aRegisterBelowAFolderIsNamedAndNotWalked() throws {
    try copy("XAB-untoc-prevention", to: "in/XAB-untoc-prevention.xml")
    try palermo(["receive", "in", "--into", "in/register", "--at", "2026-06-29"] + Self.references)
    let validated = try palermo(["validate", "in"])
    #expect(validated.output.contains("in/register: not read, as it is the register"), "\(validated.output)")
    #expect(validated.output.contains("files read: 1; accepted: 1; returned: 0; skipped: 1 (registers: 1)"))
    let again = try palermo(["receive", "in", "--into", "in/register", "--at", "2026-06-30"] + Self.references)
    #expect(again.output.contains("files read: 1;") && again.output.contains("the same contents as before"))
    // What repeats what was accepted takes the place of nothing.
    #expect(!again.output.contains("takes the place"))
    #expect(try palermo(["register", "verify", "in/register"]).code == 0)
    // A folder with nothing but a register has nothing to read, and that is no error.
    try FileManager.default.removeItem(atPath: folder.path("in/XAB-untoc-prevention.xml"))
    #expect(try palermo(["validate", "in"]).output.contains("skipped: 1 (registers: 1)"))
  }

  // MARK: Several at one moment

  /// A submission of one state and what it corrects, by their dates.
  private func write(_ name: String, date: String, value: String) throws {
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAG-untoc-criminalization.xml"))
    try folder.write(
      text.replacing(/date="2026-[0-9-]*"/, with: "date=\"\(date)\"", maxReplacements: 1)
        .replacing("value=\"no\"", with: "value=\"\(value)\"", maxReplacements: 1), to: name)
  }

  /// The name of the file that counts.
  private func counting() throws -> String {
    let (output, code) = try palermo(
      ["export", "--to", "jsonl", "--edition", "internal", "register"] + Self.references.filter { $0 != "--with" }
        + ["--today", "2026-07-01"])
    #expect(code == 0, "\(output)")
    return output.contains("\"date\":\"2026-06-20\"") ? "corrected" : "original"
  }

  /// Whatever the names of the files and their order, and in one mail or in several.
  @Test(arguments: [["a-corrected", "b-original"], ["b-original", "a-corrected"], ["a-original", "b-corrected"]])
  func ofOneMomentTheDateDecides(names: [String]) throws {
    for name in names {
      let isCorrected = name.hasSuffix("corrected")
      try write(name, date: isCorrected ? "2026-06-20" : "2026-03-01", value: isCorrected ? "partly" : "no")
    }
    for isTogether in [true, false] {
      let received =
        isTogether
        ? try receive(names[0], names[1]).output : try receive(names[0]).output + receive(names[1]).output
      let isOlderLast = names[1].hasSuffix("original")
      #expect(received.contains("takes the place of an earlier one") == !isOlderLast, "\(received)")
      #expect(received.contains("bears a later date, and counts") == isOlderLast, "\(received)")
      #expect(try counting() == "corrected")
      let list = try palermo(["register", "list", "register"]).output
      #expect(!list.contains("until it is decided"), "\(list)")
      try FileManager.default.removeItem(atPath: folder.path("register"))
    }
  }

  /// A program that ends lines otherwise, or puts a mark in front of the text, changes nothing in what a file says.
  @Test func theSameContentsInAnotherLayoutAreARepetition() throws {
    try write("a.xml", date: "2026-06-20", value: "partly")
    let text = try String(contentsOfFile: folder.path("a.xml"), encoding: .utf8)
    try folder.write(text.replacing("\n", with: "\r\n"), to: "b.xml")
    try folder.write("\u{FEFF}" + text, to: "c.xml")
    try folder.write(text.replacing("<answer ", with: "\n  <answer\n   "), to: "d.xml")
    let received = try receive("a.xml", "b.xml", "c.xml", "d.xml")
    #expect(received.output.components(separatedBy: "the same contents as before").count == 4, "\(received.output)")
    #expect(!received.output.contains("somebody is to decide"), "\(received.output)")
    // Later, too, it is no amendment.
    let later = try receive("b.xml", at: "2026-09-01").output
    #expect(later.contains("the same contents as before") && !later.contains("takes the place"), "\(later)")
    let board = ["status", "register", "--today", "2026-09-02", "--edition", "internal", "--board", "board"]
    let output = try palermo(board + Self.references.filter { $0 != "--with" }).output
    #expect(output.contains("waiting for a decision: 0") && output.contains("repeated: 4"), "\(output)")
    #expect(try totals().accepted == 5)
    // What a person decides on one holds for all.
    try palermo(["register", "return", "register", "2", "--by", "A", "--reason", "B", "--at", "2026-09-03"])
    #expect(try receive("c.xml", at: "2026-09-04").output.contains("returned"))
    // Another word is another content.
    try write("e.xml", date: "2026-06-20", value: "no")
    #expect(try !receive("e.xml", at: "2026-09-05").output.contains("the same contents"))
  }

  /// What nothing tells apart is told to a person, who decides; until then it is said which counts.
  @Test func ofOneMomentAndDateAPersonDecides() throws {
    try write("a.xml", date: "2026-06-20", value: "partly")
    try write("b.xml", date: "2026-06-20", value: "no")
    let received = try receive("a.xml", "b.xml")
    #expect(received.output.contains("somebody is to decide, and until then this one counts"), "\(received.output)")
    func list() throws -> [Substring] { try palermo(["register", "list", "register"]).output.split(separator: "\n") }
    var lines = try list()
    #expect(lines[1].contains("another of the same moment and date counts"), "\(lines)")
    #expect(lines[2].contains("accepted; counts until it is decided"), "\(lines)")
    let board = ["status", "register", "--today", "2026-07-10", "--edition", "internal", "--board", "board"]
    let references = Self.references.filter { $0 != "--with" }
    #expect(try palermo(board + references).output.contains("waiting for a decision: 2"))
    let page = try String(contentsOfFile: folder.path("board/en/board.html"), encoding: .utf8)
    #expect(page.components(separatedBy: "until it is decided").count == 5, "\(page)")
    // The other one.
    #expect(
      try palermo([
        "register", "accept", "register", "2", "--by", "A", "--reason", "B", "--at", "2026-07-01",
      ]).code == 0)
    lines = try list()
    #expect(!lines.contains { $0.contains("until it is decided") }, "\(lines)")
    #expect(try palermo(board + references).output.contains("waiting for a decision: 0"))
    let answers = try palermo(
      ["export", "--to", "jsonl", "--edition", "internal", "register"] + references + ["--today", "2026-07-10"]
    ).output
    #expect(answers.contains("a.xml") || answers.contains("\"partly\""))
    // The same bytes twice contest nothing.
    try receive("a.xml")
    #expect(try palermo(board + references).output.contains("waiting for a decision: 0"))
  }

  // MARK: What is mended

  /// What was returned is listed until something stands in its place, and a part until the whole does.
  @Test(arguments: ["public", "internal"]) func whatIsMendedIsNotListed(edition: String) throws {
    try copy("XAB-untoc-prevention")
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    try folder.write(String(text.prefix(2_000)), to: "broken.xml")
    try receive("broken.xml", at: "2026-05-01")
    func isListed() throws -> Bool {
      try status("--edition", edition).contains("Returned, to be mended")
    }
    #expect(try isListed())
    try receive("XAB-untoc-prevention.xml", at: "2026-05-02")
    #expect(try !isListed())
    let board = ["status", "register", "--today", "2026-05-10", "--edition", edition, "--board", "board"]
    try palermo(board + Self.references.filter { $0 != "--with" })
    let page = try String(contentsOfFile: folder.path("board/en/board.html"), encoding: .utf8)
    #expect(page.contains("returned; mended since"))
    let source = try #require(text.firstMatch(of: /<source [^>]*\/>/)).0
    let part = text.replacing(
      source,
      with:
        "\(source)<part authority=\"interior\" base=\"\(String(repeating: "0", count: 64))\" questions=\"untoc.24.protection\"/>"
    )
    try folder.write(part, to: "part.xml")
    let received = try receive("part.xml", at: "2026-05-03")
    #expect(received.code == 1, "\(received.output)")
    #expect(try !isListed())
  }

  // MARK: Tampering

  /// What is found, as the help says it is.
  @Test(arguments: ["change", "remove", "insert", "renumber", "file", "missing", "salt", "second"])
  func tamperingIsFound(how: String) throws {
    for name in ["XAB-untoc-prevention", "XAB-untoc-cooperation", "XAC-untoc-cooperation"] { try copy(name) }
    try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml", "XAC-untoc-cooperation.xml")
    let names = try chain()
    #expect(names.count == 4)
    func path(_ index: Int) -> String { "register/chain/\(names[index])" }
    let text = try String(contentsOfFile: folder.path(path(1)), encoding: .utf8)
    let files = "register/files/XAB"
    let stored = try FileManager.default.contentsOfDirectory(atPath: folder.path(files)).filter { $0.hasSuffix(".xml") }
    switch how {
    case "change":
      try folder.write(text.replacing("outcome=\"accepted\"", with: "outcome=\"returned\""), to: path(1))
    case "remove": try FileManager.default.removeItem(atPath: folder.path(path(1)))
    case "insert": try folder.write(text, to: "register/chain/000002-000000000000.xml")
    case "renumber":
      try FileManager.default.moveItem(
        atPath: folder.path(path(1)), toPath: folder.path("register/chain/000009-\(names[1].dropFirst(7))"))
    case "file": try folder.write("<submission/>", to: "\(files)/\(stored[0])")
    case "missing": try FileManager.default.removeItem(atPath: folder.path("\(files)/\(stored[0])"))
    case "salt": try folder.write(String(repeating: "0", count: 32) + "\n", to: "\(files)/\(stored[0]).salt")
    default:
      let first = try String(contentsOfFile: folder.path(path(0)), encoding: .utf8)
      try folder.write(
        first.replacing("by=\"GTDOT\"", with: "by=\"Other\""), to: "register/chain/000001-000000000000.xml")
    }
    let (output, code) = try palermo(["register", "verify", "register"])
    #expect(code == 1 && output.contains("the chain is broken"), "\(output)")
    // Nothing is made of a chain that is broken, and nothing is added to it.
    if !["file", "missing", "salt"].contains(how) {
      #expect(try receive("XAB-untoc-prevention.xml").code == 1)
      #expect(try palermo(["status", "register", "--cycle", "2026"]).code == 66)
    }
  }

  @Test func anEndThatWasCutOffShowsByReceiptsAlone() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-cooperation")
    try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml")
    let last = try #require(try chain().last)
    let receipts = try FileManager.default.contentsOfDirectory(atPath: folder.path("register/receipts/XAB"))
    let receipt = try #require(receipts.first { $0.hasPrefix("000003-") && $0.hasSuffix(".xml") })
    try FileManager.default.copyItem(
      atPath: folder.path("register/receipts/XAB/\(receipt)"), toPath: folder.path("receipt.xml"))
    #expect(try palermo(["register", "verify", "register", "--receipt", "receipt.xml"]).code == 0)
    try FileManager.default.removeItem(atPath: folder.path("register/chain/\(last)"))
    let without = try palermo(["register", "verify", "register"])
    #expect(without.code == 0 && without.output.contains("cannot be excluded"))
    #expect(without.output.contains("no entry tells of it"), "\(without.output)")
    let with = try palermo(["register", "verify", "register", "--receipt", "receipt.xml"])
    #expect(with.code == 1 && with.output.contains("receipt.xml"))
  }

  /// A receipt is held to its entry in all that it says, and to the file that it is of.
  @Test(arguments: [
    ("outcome=\"accepted\"", "outcome=\"returned\""), ("errors=\"0\"", "errors=\"3\""),
    ("time=\"2026-06-29", "time=\"2026-06-01"), (" digest=\"", " digest=\"0"), ("state=\"XAB\"", "state=\"XAC\""),
  ])
  func aForgedReceiptIsFound(own: String, forged: String) throws {
    try copy("XAB-untoc-prevention")
    try receive("XAB-untoc-prevention.xml")
    let receipts = try FileManager.default.contentsOfDirectory(atPath: folder.path("register/receipts/XAB"))
    for name in receipts where name.hasSuffix(".xml") || own.hasPrefix("outcome") {
      let path = "register/receipts/XAB/\(name)"
      #expect(try palermo(["register", "verify", "register", "--receipt", path]).code == 0)
      let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
      let other =
        name.hasSuffix(".xml")
        ? text.replacing(own, with: forged, maxReplacements: 1).replacing(
          try Regex("( digest=\"0[0-9a-f]{63})[0-9a-f]\""), maxReplacements: 1
        ) { "\($0.output[1].substring ?? "")\"" } : text.replacing(">Accepted<", with: ">Returned<")
      #expect(other != text, "\(text)")
      try folder.write(other, to: "forged-\(name)")
      let verified = try palermo(["register", "verify", "register", "--receipt", "forged-\(name)"])
      #expect(verified.code == 1 && verified.output.contains("does not say what entry"), "\(name): \(verified.output)")
    }
    let entry = try #require(try chain().last)
    let digest = try Program("sha256sum", package: "coreutils").run(["register/chain/\(entry)"], in: folder.path).output
    try folder.write("entry=\"\(digest.prefix(64))\"", to: "note.txt")
    #expect(try palermo(["register", "verify", "register", "--receipt", "note.txt"]).output.contains("no receipt"))
  }

  /// Where the entries are gone and what they told of is not, nothing begins anew unseen.
  @Test func anEmptiedChainIsNotBegunAgain() throws {
    try copy("XAB-untoc-prevention")
    try receive("XAB-untoc-prevention.xml")
    for kept in ["files", "receipts"] {
      try? FileManager.default.removeItem(atPath: folder.path("other"))
      try FileManager.default.copyItem(atPath: folder.path("register"), toPath: folder.path("other"))
      try FileManager.default.removeItem(atPath: folder.path("other/chain"))
      try FileManager.default.removeItem(atPath: folder.path("other/\(kept == "files" ? "receipts" : "files")"))
      let again = try palermo(["receive", "XAB-untoc-prevention.xml", "--into", "other"] + Self.references)
      #expect(again.code != 0 && again.output.contains("bring chain/ back"), "\(again.output)")
      #expect(!FileManager.default.fileExists(atPath: folder.path("other/chain")))
    }
  }

  /// A decision is on the bytes, so that what was sent twice does not count by its other copy.
  @Test func aDecisionCoversTheSameBytes() throws {
    try copy("XAB-untoc-prevention")
    try copy("XAB-untoc-prevention", to: "copy.xml")
    try receive("XAB-untoc-prevention.xml")
    try receive("copy.xml", at: "2026-06-30")
    func decide(_ kind: String, _ entry: String, on day: String) throws {
      let (output, code) = try palermo([
        "register", kind, "register", entry, "--by", "A", "--reason", "B", "--at", day, "--lang", "es",
      ])
      #expect(code == 0 && output.contains(/2-[0-9a-f]{8} 3-[0-9a-f]{8}/) && !output.contains(kind), "\(output)")
    }
    try decide("withdraw", "2", on: "2026-07-01")
    #expect(try status().contains(/untoc-prevention +due 30 June 2026  missing/))
    #expect(try totals().withdrawn == 2)
    // Sent anew after it was withdrawn, it counts.
    try receive("copy.xml", at: "2026-07-02")
    #expect(try status().contains(/untoc-prevention +due 30 June 2026  late \(2 July 2026/))
    try decide("return", "5", on: "2026-07-03")
    #expect(try status().contains("returned, to be mended"))
    #expect(try receive("copy.xml", at: "2026-07-04").output.contains("accepted: 0; returned: 1"))
    #expect(try totals().accepted == 0)
    try decide("accept", "3", on: "2026-07-05")
    #expect(try totals().accepted == 4)
    try decide("erase", "3", on: "2026-07-06")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("register/files/XAB")).isEmpty)
    #expect(try palermo(["register", "verify", "register"]).code == 0)
    #expect(try totals().arrivals == 4)
  }

  @Test func nothingIsOfATimeThatCannotBe() throws {
    try copy("XAB-untoc-prevention")
    #expect(try receive("XAB-untoc-prevention.xml", at: "2262-06-20").code == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.path("register")))
    try receive("XAB-untoc-prevention.xml")
    for day in ["2262-06-20", "2026-06-28"] {
      let decided = try palermo([
        "register", "withdraw", "register", "2", "--by", "A", "--reason", "B", "--at", day,
      ])
      #expect(decided.code == 64, "\(decided.output)")
    }
    #expect(try chain().count == 2)
  }

  /// What came before what counts, and is entered after it, takes the place of nothing.
  @Test func whatIsEnteredLaterTakesItsPlaceByItsTime() throws {
    try copy("XAB-untoc-prevention")
    let text = try String(contentsOfFile: folder.path("XAB-untoc-prevention.xml"), encoding: .utf8)
    try folder.write(text.replacing("</submission>", with: "<!-- amended --></submission>"), to: "amended.xml")
    try receive("amended.xml", at: "2026-07-05")
    let earlier = try receive("XAB-untoc-prevention.xml", at: "2026-06-25")
    #expect(earlier.code == 0 && !earlier.output.contains("takes the place"), "\(earlier.output)")
    try folder.write(text.replacing("</submission>", with: "<!-- again --></submission>"), to: "again.xml")
    #expect(try receive("again.xml", at: "2026-07-06").output.contains("takes the place"))
    let links = try chain().map { name in
      try String(contentsOfFile: folder.path("register/chain/\(name)"), encoding: .utf8).firstMatch(
        of: /<supersedes digest="([0-9a-f]{12})/
      ).map { String($0.1) }
    }
    let amended = try chain()[1].dropFirst(7).prefix(12)
    #expect(links[2] == nil && links[3] == String(amended), "\(links)")
  }

  @Test func twoEndsAreNamedAndJoined() throws {
    try copy("XAB-untoc-prevention")
    try receive("XAB-untoc-prevention.xml")
    try FileManager.default.copyItem(atPath: folder.path("register"), toPath: folder.path("other"))
    try copy("XAB-untoc-cooperation")
    try copy("XAC-untoc-cooperation")
    try receive("XAB-untoc-cooperation.xml")
    #expect(
      try palermo(["receive", "XAC-untoc-cooperation.xml", "--into", "other", "--at", "2026-06-29"] + Self.references)
        .code
        == 0)
    // As git would merge the two.
    _ = try Program("cp", package: "coreutils").run(["-rn", "other/.", "register"], in: folder.path)
    let split = try palermo(["register", "verify", "register"])
    #expect(split.code == 1 && split.output.contains("two ends"), "\(split.output)")
    #expect(try receive("XAB-untoc-cooperation.xml").code == 1)
    #expect(try palermo(["register", "join", "register", "--by", "GTDOT"]).code == 0)
    #expect(try palermo(["register", "verify", "register"]).code == 0)
    #expect(try totals() == Totals(entries: 5, arrivals: 3, accepted: 3, returned: 0, withdrawn: 0, heads: 1, names: 3))
    #expect(
      try palermo(["register", "erase", "register", "3", "--by", "A", "--reason", "B"]).output.contains("several"))
  }

  // MARK: Archives

  @Test func archivesAreOpenedWithinLimits() throws {
    try copy("XAB-untoc-prevention")
    try folder.write(
      """
      import zipfile, io
      def z(name, files, **more):
          with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as a:
              for n, c in files: a.writestr(zipfile.ZipInfo(n) if not isinstance(n, zipfile.ZipInfo) else n, c, zipfile.ZIP_DEFLATED)
      good = open("XAB-untoc-prevention.xml", "rb").read()
      z("good.zip", [("../../escaped.xml", good), ("folder/", b"")])
      z("many.zip", [(f"{i}.xml", b"") for i in range(1001)])
      z("bomb.zip", [("a.xml", b" " * (30 << 20))])
      link = zipfile.ZipInfo("link.xml"); link.create_system = 3; link.external_attr = 0o120777 << 16
      z("link.zip", [(link, b"/etc/passwd")])
      inner = io.BytesIO(); z(inner, [("a.xml", good)])
      z("nested.zip", [("inner.zip", inner.getvalue())])
      data = bytearray(open("good.zip", "rb").read())
      place = data.find(b"PK\\x01\\x02"); data[place + 8] |= 1
      open("locked.zip", "wb").write(data)
      data = bytearray(open("good.zip", "rb").read()); data[60] ^= 255
      open("damaged.zip", "wb").write(data)
      """, to: "make.py")
    let (made, code) = try Program("python3", package: "python3").run(["make.py"], in: folder.path)
    #expect(code == 0, "\(made)")
    let (output, _) = try receive(
      "good.zip", "many.zip", "bomb.zip", "link.zip", "nested.zip", "locked.zip", "damaged.zip")
    #expect(output.contains(/accepted  \S+  good.zip\/..\/..\/escaped.xml/), "\(output)")
    for (name, reason) in [
      ("many.zip", "more than 1,000 files"), ("bomb.zip", "a hundred times"), ("link.zip", "holds a link"),
      ("locked.zip", "encrypted"), ("damaged.zip", "damaged"),
    ] {
      let line = output.split(separator: "\n").first { $0.contains("  \(name)  ") }
      #expect(line?.hasPrefix("returned") == true && line?.contains(reason) == true, "\(name): \(line ?? "")")
    }
    #expect(output.contains(/returned  \S+  nested.zip\/inner.zip/))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/..").contains("escaped.xml") == false)
    #expect(try totals().arrivals == 7)
    #expect(try palermo(["register", "verify", "register"]).code == 0)
  }

  // MARK: Interruptions

  @Test func everyFileOfAMessIsAccountedFor() throws {
    struct Made: Decodable {
      let arrivals, skipped: Int
      let contents: [String: Int]
    }
    struct Counted: Decodable {
      let counting, finals: Int
      let contents: [String: Int]
    }
    for seed in Project.isNightly ? Array(1...8) : [1] {
      try? FileManager.default.removeItem(atPath: folder.path("register"))
      let (output, _) = try Program.python().run([
        "Tests/Independent/mess.py", Project.path("Samples/exercise"), folder.path("mess-\(seed)"), "\(seed)",
        Project.isNightly ? "120" : "30",
      ])
      let made = try JSONDecoder().decode(Made.self, from: Data(output.utf8))
      let received = try receive("mess-\(seed)", at: "2026-11-20")
      let totals = try totals()
      #expect(
        totals.arrivals == made.arrivals && totals.accepted + totals.returned == made.arrivals, "\(received.output)")
      #expect(
        received.output.contains(
          "files read: \(made.arrivals); accepted: \(totals.accepted); returned: \(totals.returned); "
            + "skipped: \(made.skipped)"),
        "\(received.output.suffix(300))")
      // Each is what it was made as, and what counts is what another program counts by the rule.
      let (again, _) = try Program.python().run(["Tests/Independent/register.py", folder.path("register")])
      let counted = try JSONDecoder().decode(Counted.self, from: Data(again.utf8))
      for (kind, count) in made.contents { #expect(counted.contents[kind] ?? 0 == count, "\(kind): \(again)") }
      let json = try palermo(
        ["status", "register"] + Self.references.filter { $0 != "--with" }
          + ["--today", "2026-11-28", "--edition", "internal", "--format", "json", "--output", "status.json"])
      #expect(json.code == 0, "\(json.output)")
      let status = try String(contentsOfFile: folder.path("status.json"), encoding: .utf8)
      #expect(status.matches(of: /"delivered" : "/).count == counted.counting)
      #expect(counted.finals > 0 && counted.finals <= counted.counting)
      #expect(try palermo(["register", "verify", "register"]).code == 0)
    }
  }

  @Test func whateverEndsTheProgramTheRegisterIsWhole() throws {
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
    for name in ["XAB-untoc-prevention", "XAB-untoc-cooperation", "XAB-tip-cooperation", "XAC-untoc-cooperation"] {
      try copy(name, to: "in/\(name).xml")
    }
    let program = try Program.built("palermo")
    var random = SeededRandom(seed: 19)
    var ended = 0
    for round in 0..<(Project.isNightly ? 200 : 8) {
      // Of two writers one is ended, and the other goes on.
      let processes = try (0..<2).map { _ in
        try program.start(
          ["receive", ".", "--into", "../register", "--at", "2026-06-29", "--quiet"] + Self.references,
          in: folder.path("in"))
      }
      let process = processes[round % 2]
      usleep(UInt32.random(in: 0...300_000, using: &random))
      if process.isRunning, process.processIdentifier > 0 {
        ended += 1
        kill(process.processIdentifier, round % 3 == 0 ? SIGTERM : SIGKILL)
      }
      for process in processes { process.waitUntilExit() }
      guard FileManager.default.fileExists(atPath: folder.path("register/chain")) else { continue }
      let (output, code) = try palermo(["register", "verify", "register"])
      #expect(code == 0 || output.contains("is no register"), "round \(round): \(output)")
    }
    #expect(ended > 0)
  }

  /// A disk that is full at any moment leaves the register whole, and what comes when there is room again is taken in.
  @Test func aFullDiskLeavesTheRegisterWhole() throws {
    for name in ["XAB-untoc-prevention", "XAB-untoc-cooperation", "XAC-untoc-cooperation"] {
      try copy(name, to: "in/\(name).xml")
    }
    try FileManager.default.createDirectory(atPath: folder.path("disk"), withIntermediateDirectories: false)
    let mount = try Program("mount", package: "mount")
    let unmount = try Program("umount", package: "mount")
    guard try mount.run(["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path("disk")]).code == 0 else {
      print("aFullDiskLeavesTheRegisterWhole: skipped, as nothing can be mounted here")
      return
    }
    #expect(try unmount.run([folder.path("disk")]).code == 0)
    var wasFull = 0
    // In blocks of 4 KiB: from no room for the first entry to room for all.
    for size in stride(from: 8, through: 200, by: Project.isNightly ? 4 : 24) {
      #expect(try mount.run(["-t", "tmpfs", "-o", "size=\(size)k", "tmpfs", folder.path("disk")]).code == 0)
      defer { _ = try? unmount.run([folder.path("disk")]) }
      func receive() throws -> (output: String, code: Int32) {
        try palermo(
          ["receive", "in", "--into", "disk/register", "--at", "2026-06-29", "--by", "GTDOT"] + Self.references)
      }
      let first = try receive()
      #expect(first.code == 0 || first.code == 73, "\(size) KiB: \(first.output)")
      if first.code == 73 { wasFull += 1 }
      let verified = try palermo(["register", "verify", "disk/register"])
      #expect(verified.code == 0 || verified.output.contains("is no register"), "\(size) KiB: \(verified.output)")
      #expect(try mount.run(["-o", "remount,size=8m", folder.path("disk")]).code == 0)
      #expect(try receive().code == 0)
      let whole = try palermo(["register", "verify", "disk/register"])
      #expect(whole.code == 0, "\(size) KiB: \(whole.output)")
    }
    #expect(wasFull > 0)
  }

  /// Whatever is done to the files of the chain is found, but what the help says that only receipts can show.
  @Test func everyTamperingIsFound() throws {
    for name in ["XAB-untoc-prevention", "XAB-untoc-cooperation", "XAC-untoc-cooperation"] { try copy(name) }
    try receive("XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml", "XAC-untoc-cooperation.xml")
    try palermo([
      "register", "return", "register", "3", "--by", "A", "--reason", "B", "--at", "2026-07-01",
    ])
    let names = try chain()
    let files = try names.map { try Data(contentsOf: URL(fileURLWithPath: folder.path("register/chain/\($0)"))) }
    var random = SeededRandom(seed: 1906)
    for round in 0..<(Project.isNightly ? 400 : 32) {
      var chain = Dictionary(uniqueKeysWithValues: zip(names, files))
      let (one, other) = (
        Int.random(in: 0..<names.count, using: &random), Int.random(in: 0..<names.count, using: &random)
      )
      let how = ["delete", "flip", "truncate", "swap", "rename", "double", "lengthen", "restore"][round % 8]
      switch how {
      case "delete": chain[names[one % (names.count - 1)]] = nil
      case "flip":
        let place = Int.random(in: 0..<files[one].count, using: &random)
        chain[names[one]]?[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case "truncate":
        chain[names[one]] = files[one].prefix(Int.random(in: 0..<files[one].count, using: &random))
      case "swap":
        let next = one == other ? (one + 1) % names.count : other
        (chain[names[one]], chain[names[next]]) = (files[next], files[one])
      case "rename":
        chain[names[one]] = nil
        chain["00000\(one + 2)-" + names[one].dropFirst(7)] = files[one]
      case "double": chain["000009-" + names[one].dropFirst(7)] = files[one]
      case "lengthen": chain[names[one]] = files[one] + Data("\n".utf8)
      default: chain["000003-0123456789ab.xml"] = Data("<registerEntry/>".utf8)
      }
      try? FileManager.default.removeItem(atPath: folder.path("copy"))
      for (name, contents) in chain {
        try FileManager.default.createDirectory(atPath: folder.path("copy/chain"), withIntermediateDirectories: true)
        try contents.write(to: URL(fileURLWithPath: folder.path("copy/chain/\(name)")))
      }
      let (output, code) = try palermo(["register", "verify", "copy"])
      #expect(code == 1 && output.contains("the chain is broken"), "round \(round), \(how): \(output)")
    }
  }

  @Test func severalWritersWaitForEachOther() throws {
    for name in ["XAB-untoc-prevention", "XAB-untoc-cooperation", "XAC-untoc-cooperation"] { try copy(name) }
    let program = try Program.built("palermo")
    let processes = try (0..<4).map { number in
      try program.start(
        ["receive"] + ["XAB-untoc-prevention.xml", "XAB-untoc-cooperation.xml", "XAC-untoc-cooperation.xml"]
          + ["--into", "register", "--at", "2026-06-29", "--by", "\(number)"] + Self.references, in: folder.path)
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.allSatisfy { $0.terminationStatus == 0 })
    #expect(
      try totals() == Totals(entries: 13, arrivals: 12, accepted: 12, returned: 0, withdrawn: 0, heads: 1, names: 3))
  }
}
