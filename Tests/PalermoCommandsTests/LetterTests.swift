import Foundation
import TestSupport
import Testing

/// What earns a letter, seen from outside: sham files, questionnaires left out, days before a deadline.
struct LetterTests {
  private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> (output: String, code: Int32)
  {
    try Program.built("palermo").run(
      arguments, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 })
  }

  private func analysis(_ arguments: [String]) throws -> [String: Any] {
    let (output, code) = try run(["gaps", "--format", "json", "--quiet"] + arguments)
    #expect(code == 0, "\(output)")
    // Totals follow on the standard error.
    let json = output[
      (output.firstIndex(of: "{") ?? output.startIndex)...(output.lastIndex(of: "}") ?? output.startIndex)]
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    return try #require(document["analysis"] as? [String: Any])
  }

  private static let region = ["Samples/exercise/region.xml", "Samples/exercise/participation.xml"]

  /// A final file in which everything but two answers is "not applicable", for the reason given.
  private func sham(version: String, reason: String, law: String) throws -> String {
    let path =
      version == "2026.1"
      ? "Questionnaires/earlier/untoc-criminalization-2026.1.xml" : "Questionnaires/untoc-criminalization.xml"
    let questions = try String(contentsOfFile: Project.path(path), encoding: .utf8)
      .matches(of: /<question id="([^"]*)"/).map { String($0.1) }
    let answers = questions.map { question in
      question == "untoc.5.conspiracy" || question == "untoc.9.measures"
        ? #"<answer question="\#(question)" value="yes"><evidence kind="legislation" title="\#(law)" provision="\#(law)"/></answer>"#
        : #"<answer question="\#(question)" value="not-applicable"><explanation xml:lang="en">\#(reason)</explanation></answer>"#
    }
    return """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="\(version)" state="XAA" \
      cycle="2026" status="final" date="2026-05-28"><source kind="exercise"/>\(answers.joined(separator: "\n"))</submission>
      """
  }

  @Test(arguments: ["2026.1", "2026.2"])
  func aShamFileIsReturnedAndEarnsNoLetter(version: String) throws {
    for (reason, law) in [
      ("-", "…"), ("n/a", "xxx"), ("[reason]", "TODO"), ("The matter is under study.", "Penal Code"),
    ] {
      let folder = TemporaryFolder()
      try sham(version: version, reason: reason, law: law).write(
        toFile: folder.path("x.xml"), atomically: true, encoding: .utf8)
      let inputs = Self.region + [folder.path("x.xml")]
      let (output, code) = try run(["validate"] + inputs)
      if reason.count < 10 || version == "2026.2" {
        #expect(code == 1 && output.contains("returned"), "\(version) \(reason)")
      }
      if reason.count < 10 { #expect(output.contains("[placeholder-left]")) }
      _ = try run(["score", "--format", "json", "--quiet", "--output", folder.path("scores.json")] + inputs)
      let scores = try Data(contentsOf: URL(fileURLWithPath: folder.path("scores.json")))
      let document = try #require(try JSONSerialization.jsonObject(with: scores) as? [String: Any])
      let card = try #require((document["scorecards"] as? [[String: Any]])?.first)
      for part in [card] + (card["clusters"] as? [[String: Any]] ?? []) {
        let score = try #require(part["score"] as? [String: Any])
        #expect(score["rating"] as? String == "?" && score["printed"] as? Bool == false, "\(version) \(reason)")
      }
    }
  }

  /// A copy of the exercise without some of its files.
  private func exercise(without names: String...) throws -> (folder: TemporaryFolder, path: String) {
    let folder = TemporaryFolder()
    try FileManager.default.copyItem(atPath: Project.path("Samples/exercise"), toPath: folder.path("exercise"))
    for name in names {
      try FileManager.default.removeItem(atPath: folder.path("exercise/submissions/2026/\(name).xml"))
    }
    return (folder, folder.path("exercise"))
  }

  /// Whatever a file of a known state got wrong, its state hears of it: what a receipt promises is written, and what cannot
  /// be assigned is in the reminder.
  @Test func everyReturnedFileOfAKnownStateIsToldToIt() throws {
    let folder = TemporaryFolder()
    let references = ["region.xml", "participation.xml", "cycles/2026.xml"].map {
      Project.path("Samples/exercise/\($0)")
    }
    func write(_ name: String, _ old: String, _ new: String) throws {
      let text = try #require(Project.text("Samples/exercise/submissions/2026/XAE-tip-criminalization.xml"))
      #expect(text.contains(old))
      try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: "mail/\(name).xml")
    }
    try FileManager.default.createDirectory(atPath: folder.path("mail"), withIntermediateDirectories: false)
    let id = "questionnaire=\"tip-criminalization\""
    try write("no-such", id, "questionnaire=\"tip\"")
    try write("no-such-either", id, "questionnaire=\"untoc-x\"")
    try write("no-such-cycle", "cycle=\"2026\"", "cycle=\"2026/27\"")
    let earlier = try #require(Project.text("Samples/exercise/submissions/2025/XAB-tip-criminalization.xml"))
    try folder.write(earlier, to: "mail/of-2025.xml")
    _ = try run(
      ["receive", folder.path("mail"), "--into", folder.path("register"), "--at", "2026-06-29"]
        + references.flatMap { ["--with", $0] })
    let kinds = ["receipt", "return", "reminder"]
    let written = try run(
      ["status", folder.path("register")] + references + ["--today", "2026-07-01", "--letters", folder.path("letters")]
        + kinds.flatMap { ["--letter-kind", $0] })
    func letter(_ state: String, _ kind: String) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("letters"))
      let name = try #require(names.first { $0.hasPrefix("\(state).\(kind).") }, "\(names) \(written.output)")
      return try String(contentsOfFile: folder.path("letters/\(name)"), encoding: .utf8)
    }
    let (receipt, returned) = (try letter("XAE", "receipt"), try letter("XAE", "return"))
    for name in ["no-such", "no-such-either", "no-such-cycle"] {
      #expect(receipt.contains("\(name).xml"), "\(receipt)")
      #expect(returned.contains("\(name).xml"), "\(returned)")
    }
    let reminder = try letter("XAE", "reminder")
    for name in ["untoc-x", "2026/27"] { #expect(reminder.contains(name), "\(reminder)") }
    // The file of an earlier cycle cannot be mended into one of this.
    for kind in ["return", "reminder"] {
      let text = try letter("XAB", kind)
      #expect(text.contains("the file of an earlier cycle") && !text.contains("did you mean"), "\(text)")
      for advice in ["all other answers may stay", "please correct that", "until it is mended"] {
        #expect(!text.contains(advice), "\(text)")
      }
    }
  }

  @Test func whatIsNotDeliveredHasASignOfItsOwn() throws {
    let (folder, path) = try exercise(without: "XAK-som-law-enforcement")
    defer { withExtendedLifetime(folder) {} }
    let states = try #require(try analysis([path, "--today", "2026-11-29"])["states"] as? [[String: Any]])
    func absences(_ state: String, _ cluster: String) throws -> Set<String> {
      let sheet = try #require(states.first { $0["state"] as? String == state })
      let ratings = try #require(sheet["ratings"] as? [[String: Any]])
      return Set(
        ratings.filter { $0["instrument"] as? String == "SOM" && $0["cluster"] as? String == cluster }
          .map { $0["absence"] as? String ?? "letter" })
    }
    #expect(try absences("XAK", "law_enforcement_judicial") == ["not-delivered"])
    #expect(try absences("XAK", "international_cooperation").contains("letter"))
    let page = folder.path("report")
    _ = try run(["gaps", path, "--today", "2026-11-29", "--output", page, "--quiet"])
    let matrix = try String(contentsOfFile: "\(page)/en/matrix.html", encoding: .utf8)
    for sign in ["–", "∅", "?"] { #expect(matrix.contains(">\(sign)"), "\(sign)") }
    let table = try String(contentsOfFile: "\(page)/csv/ratings.csv", encoding: .utf8)
    #expect(table.contains(",?,undetermined,not-delivered,"))
    #expect(table.contains(",-,not applicable,not-applicable,not applicable,not-a-party,"))
  }

  @Test func nothingIsSaidOfStatesThatNoSourceCovers() throws {
    let folder = TemporaryFolder()
    _ = try run(["gaps", "Samples/americas", "--output", folder.path("report"), "--quiet"])
    func read(_ path: String) throws -> String {
      try String(contentsOfFile: folder.path("report/\(path)"), encoding: .utf8)
    }
    #expect(
      try read("csv/ratings.csv").split(separator: "\r\n").contains {
        $0.hasPrefix("GUY,Guyana,TIP,") && $0.contains(",5,Criminalization,?,undetermined,not-asked,")
      })
    #expect(try read("en/matrix.html").contains("Guyana"))
    let row = try #require(
      try read("en/states.html").split(separator: "\n").first {
        $0.contains("states/GUY.html\">Guyana") && $0.contains("class=\"number\"")
      })
    #expect(row.contains(">·<") && !row.dropFirst(row.count / 3).contains(">0<"), "\(row)")
    #expect(try run(["gaps", "Samples/americas", "--state", "GUY"]).output.contains("Nothing is known"))
    let summary = try run(["gaps", "Samples/americas"]).output
    #expect(!summary.contains("delivery: 0") && !summary.contains("law to cite: 0"))
  }

  /// On a day before the deadline nothing is late or missing, and what came later is not there: the same as if only the
  /// files of before were at hand.
  @Test func aTableIsWhatItWasOnItsDay() throws {
    let day = "2026-05-01"
    let before = try analysis(["Samples/exercise", "--today", day, "--cycle", "2026"])
    let deliveries = try #require(before["deliveries"] as? [[String: Any]])
    let statuses = Set(deliveries.compactMap { $0["status"] as? String })
    #expect(statuses.isDisjoint(with: ["missing", "late"]) && statuses.contains("awaited"))
    let gaps = try #require(before["states"] as? [[String: Any]]).flatMap { $0["gaps"] as? [[String: Any]] ?? [] }
    #expect(!gaps.contains { ["missing", "late"].contains($0["reason"] as? String) })
    let (folder, path) = try exercise()
    defer { withExtendedLifetime(folder) {} }
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/submissions/2026") {
      let file = "\(path)/submissions/2026/\(name)"
      let date = try String(contentsOfFile: file, encoding: .utf8).firstMatch(of: /date="([^"]*)"/)?.1
      if try #require(date) > day { try FileManager.default.removeItem(atPath: file) }
    }
    let then = try analysis([path, "--today", day, "--cycle", "2026"])
    for key in ["deliveries", "treaties", "provisions", "questions", "asOf"] {
      #expect((before[key] as? NSObject) == (then[key] as? NSObject), "\(key)")
    }
  }

  /// An honest file that leaves optional questions blank, as the form hands them out, is accepted by a strict run.
  @Test func optionalBlanksReturnNothing() throws {
    let name = "XAC-tip-criminalization"
    let questionnaire = try String(
      contentsOfFile: Project.path("Questionnaires/tip-criminalization.xml"), encoding: .utf8)
    var text = try String(
      contentsOfFile: Project.path("Samples/exercise/submissions/2026/\(name).xml"), encoding: .utf8)
    let optional = questionnaire.matches(of: /<question id="([^"]*)"[^>]*required="false"/).map { String($0.1) }
      .filter { !text.contains("question=\"\($0)\"") }
    #expect(!optional.isEmpty)
    let folder = TemporaryFolder()
    func validate() throws -> (output: String, code: Int32) {
      try text.write(toFile: folder.path("x.xml"), atomically: true, encoding: .utf8)
      return try run(["validate", "--strict", "--no-config", folder.path("x.xml")] + Self.region)
    }
    let before = try validate()
    text = text.replacing(
      "</submission>", with: optional.map { "<answer question=\"\($0)\"/>\n" }.joined() + "</submission>")
    #expect(try validate().code == before.code, "\(before.output)")
    #expect(before.code == 0, "\(before.output)")
  }

  @Test func todayIsTheLocalDay() throws {
    let inputs = Self.region + ["Samples/exercise/cycles/2026.xml", "--format", "json"]
    let days = try ["<+14>-14", "<-12>12"].map { zone in
      let output = try run(["status"] + inputs, ["TZ": zone]).output
      return try #require(output.firstMatch(of: /"today" ?: ?"([^"]*)"/)).1
    }
    #expect(days[0] != days[1])
  }
}
