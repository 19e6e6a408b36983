import Foundation
import TestSupport
import Testing

/// What arrives of a state, in folders: which file counts, and that nothing is passed over silently.
@Suite struct IntakeTests {
  private let folder = TemporaryFolder()

  init() throws {
    for name in ["region.xml", "participation.xml"] { try copy("Samples/exercise/\(name)", to: name) }
    try FileManager.default.createDirectory(atPath: folder.path("cycles"), withIntermediateDirectories: false)
    for year in ["2025", "2026"] { try copy("Samples/exercise/cycles/\(year).xml", to: "cycles/\(year).xml") }
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: false)
    for questionnaire in ["untoc-prevention", "untoc-cooperation", "tip-prevention"] {
      try copy("\(Self.submissions)/XAB-\(questionnaire).xml", to: "in/XAB-\(questionnaire).xml")
    }
  }

  private static let submissions = "Samples/exercise/submissions/2026"
  private static let sample = "\(submissions)/XAB-untoc-prevention.xml"

  private func copy(_ file: String, to name: String) throws {
    try folder.write(try #require(Project.text(file)), to: name)
  }

  private func palermo(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  /// Writes the sample with something replaced.
  private func write(_ name: String, replacing pairs: (String, String)...) throws {
    var text = try #require(Project.text(Self.sample))
    for (old, new) in pairs {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    try folder.write(text, to: "in/\(name)")
  }

  private struct Status: Decodable {
    struct Delivery: Decodable {
      let state, questionnaire, status: String
      let delivered, amended: String?
      let answered, required, daysLate: Int?
    }
    struct Arrival: Decodable { let file: String }
    struct Unassigned: Decodable {
      let file, state: String
      let unknown: [String]
      let meantState, meantQuestionnaire, meantCycle: String?
    }
    let deliveries: [Delivery]
    let returned: [Arrival]
    let unassigned: [Unassigned]
  }

  /// The status of the cycle 2026, held to its schema and figures by an independent reader.
  private func status() throws -> Status {
    let (output, code) = try palermo(
      "status", ".", "--cycle", "2026", "--today", "2026-11-28", "--format", "json", "--edition", "internal", "-o",
      "status.json",
      "--quiet")
    #expect(code == 0 || code == 1, "\(output)")
    let reader = try Program.python().run(["Tests/Independent/deliveries.py", "status", folder.path("status.json")])
    #expect(reader.code == 0, "\(reader.output)")
    return try JSONDecoder().decode(Status.self, from: Data(contentsOf: URL(filePath: folder.path("status.json"))))
  }

  private func record(_ status: Status, _ questionnaire: String = "untoc-prevention") throws -> Status.Delivery {
    try #require(status.deliveries.first { $0.state == "XAB" && $0.questionnaire == questionnaire })
  }

  // MARK: Which file counts

  @Test func aBrokenFileTakesThePlaceOfNothing() throws {
    let sound = try record(try status())
    #expect(sound.status == "on-time" && sound.answered == sound.required)
    let text = try #require(Project.text(Self.sample))
    for (name, length) in [("later.xml", 1_500), ("later2.xml", 4_000), ("later3.xml", 700)] {
      try folder.write(String(text.prefix(length)), to: "in/\(name)")
      let after = try status()
      #expect(try record(after).status == "on-time" && record(after).answered == sound.answered)
      #expect(after.returned.contains { $0.file.hasSuffix(name) })
      let (output, code) = try palermo("validate", "in/\(name)")
      #expect(code == 1 && output.contains("truncated-file"), "\(output)")
      #expect(!output.contains("unanswered-question"), "\(output)")
    }
  }

  @Test func anAmendmentAfterTheDayStaysOnTime() throws {
    let before = try record(try status())
    try write("amended.xml", replacing: (try date(), "date=\"2026-08-20\""))
    let after = try record(try status())
    #expect(after.status == "on-time" && after.delivered == before.delivered && after.amended == "2026-08-20")
    #expect(after.daysLate == nil)
    #expect(
      try palermo("status", ".", "--cycle", "2026", "--state", "XAB").output.contains("amended on 20 August 2026"))
    let (output, code) = try palermo("validate", ".")
    #expect(code == 0 && output.contains("the one that counts is the final one in ./in/amended.xml"), "\(output)")
  }

  private func date() throws -> String {
    let match = try #require(Project.text(Self.sample)).firstMatch(of: /status="final" (date="[0-9-]+")/)
    return String(try #require(match).1)
  }

  @Test func aDraftTakesThePlaceOfNoFinalOne() throws {
    let before = try record(try status())
    try write("borrador.xml", replacing: ("status=\"final\"", "status=\"draft\""), (try date(), "date=\"2026-10-01\""))
    let after = try record(try status())
    #expect(after.status == before.status && after.delivered == before.delivered && after.amended == nil)
  }

  @Test func whatIsReturnedIsNotDelivered() throws {
    let text = try #require(Project.text(Self.sample))
    let root = try #require(text.firstMatch(of: /(?s)^.*?<submission[^>]*>/)?.0)
    try folder.write(root + "</submission>\n", to: "in/XAB-untoc-prevention.xml")
    let after = try status()
    #expect(try record(after).status == "returned" && record(after).daysLate == nil)
    #expect(after.returned.map(\.file) == ["./in/XAB-untoc-prevention.xml"])
    let letter = try palermo(
      "status", ".", "--cycle", "2026", "--today", "2026-11-28", "--reminders", "-", "--state", "XAB")
    #expect(
      letter.output.contains("untoc-prevention") && letter.output.contains("to be mended"),
      "\(letter.output)")
    let gaps = try palermo("gaps", ".", "--cycle", "2026", "--state", "XAB")
    #expect(gaps.output.contains("returned, to be mended"), "\(gaps.output)")
  }

  @Test func whatWasAcceptedIsNotUndoneByAnotherQuestionnaire() throws {
    // The law enforcement questionnaire says that witnesses are protected; the amendment of the other one denies it.
    try copy("\(Self.submissions)/XAB-untoc-law-enforcement.xml", to: "in/XAB-untoc-law-enforcement.xml")
    let text = try #require(Project.text(Self.sample)).replacing(try date(), with: "date=\"2026-08-20\"")
      .replacing(
        /<answer question="untoc.24.measures" value="[a-z]+"/,
        with: "<answer question=\"untoc.24.measures\" value=\"no\"")
    try folder.write(text, to: "in/amended.xml")
    #expect(try record(try status(), "untoc-law-enforcement").status == "on-time")
  }

  // MARK: What cannot be assigned

  @Test(arguments: [
    ("state=\"XAB\"", "state=\"xab\"", "state", "XAB", "untoc-prevention"),
    ("state=\"XAB\"", "state=\"Xab\"", "state", "XAB", "untoc-prevention"),
    ("cycle=\"2026\"", "cycle=\"2062\"", "cycle", "XAB", "untoc-prevention"),
    ("cycle=\"2026\"", "cycle=\"2027\"", "cycle", "XAB", "untoc-prevention"),
    ("cycle=\"2026\"", "cycle=\"2025\"", "cycle", "XAB", "untoc-prevention"),
    ("cycle=\"2026\"", "cycle=\"2026-1\"", "cycle", "XAB", "untoc-prevention"),
    (
      "questionnaire=\"untoc-prevention\"", "questionnaire=\"UNTOC-Prevention\"", "questionnaire", "XAB",
      "untoc-prevention"
    ),
    (
      "questionnaire=\"untoc-prevention\"", "questionnaire=\"untoc-prevencion\"", "questionnaire", "XAB",
      "untoc-prevention"
    ),
    (
      "questionnaire=\"untoc-prevention\"", "questionnaire=\"untocprevention\"", "questionnaire", "XAB",
      "untoc-prevention"
    ),
  ])
  func aSlipIsListedWithWhatIsMeant(old: String, new: String, part: String, state: String, questionnaire: String) throws
  {
    try write("XAB-untoc-prevention.xml", replacing: (old, new))
    let after = try status()
    let arrival = try #require(after.unassigned.first, "\(new)")
    #expect(after.unassigned.count == 1 && arrival.unknown == [part])
    #expect(arrival.meantState == state && arrival.meantQuestionnaire == questionnaire && arrival.meantCycle == "2026")
    #expect(try record(after).status == "unassigned")
    let text = try palermo("status", ".", "--cycle", "2026", "--today", "2026-11-28", "--edition", "internal")
    #expect(text.code == 1 && text.output.contains("Arrived, cannot be assigned"))
    let letter = try palermo(
      "status", ".", "--cycle", "2026", "--today", "2026-11-28", "--reminders", "-", "--state", "XAB")
    #expect(
      !letter.output.contains("untoc-prevention): plazo") || letter.output.contains("sin poder asignarse"),
      "\(letter.output)")
    let validation = try palermo("validate", ".")
    #expect(
      validation.code == 1 && (validation.output.contains("did you mean “") || validation.output.contains("; write ")),
      "\(validation.output)")
    #expect(try palermo("gaps", ".", "--cycle", "2026", "--state", "XAB").output.contains("cannot be assigned"))
  }

  /// Which of several states that are equally near is meant, nobody can tell: no letter to any of them tells of it.
  @Test(arguments: ["XAУ", "XA1", "XAU", "XA"])
  func whatIsNearToSeveralStatesIsWrittenOfToNone(written: String) throws {
    try write("XAB-untoc-prevention.xml", replacing: ("state=\"XAB\"", "state=\"\(written)\""))
    let after = try status()
    #expect(after.unassigned.map(\.state) == [written] && after.unassigned.first?.meantState == nil)
    #expect(!after.deliveries.contains { $0.status == "unassigned" })
    let letters = try palermo("status", ".", "--cycle", "2026", "--today", "2026-11-28", "--reminders", "-")
    #expect(letters.output.contains("untoc-prevention"))
    #expect(["“\(written)”", "«\(written)»"].allSatisfy { !letters.output.contains($0) }, "\(letters.output)")
    #expect(!(try palermo("validate", ".").output.contains("did you mean")))
  }

  /// A state by its name, in short or in long, in any of its languages, or in letters that look like those of its code.
  @Test(arguments: ["Zolunday", "Republic of Zolunday", "República de Zolunday", "ХАН"])
  func aStateIsKnownByItsName(written: String) throws {
    try write("XAB-untoc-prevention.xml", replacing: ("state=\"XAB\"", "state=\"\(written)\""))
    let after = try status()
    #expect(after.unassigned.map(\.meantState) == ["XAH"])
    let validation = try palermo("validate", ".")
    #expect(
      validation.code == 1
        && (validation.output.contains("; write XAH") || validation.output.contains("did you mean “XAH”")),
      "\(validation.output)")
  }

  /// A cycle that is not known is the one in which the date lies, wherever something is said of it.
  @Test(arguments: ["2027", "2024", "2205", "first"])
  func anUnknownCycleIsTheOneOfTheDate(written: String) throws {
    try write("XAB-untoc-prevention.xml", replacing: ("cycle=\"2026\"", "cycle=\"\(written)\""))
    #expect(try status().unassigned.map(\.meantCycle) == ["2026"])
    let validation = try palermo("validate", ".")
    #expect(validation.code == 1 && validation.output.contains("did you mean “2026”?"), "\(validation.output)")
  }

  /// Of a file that breaks off in its first tag, what stands there whole is believed, and nothing else.
  @Test(
    arguments: [
      ("<submission state=\"XAB\" cyc", "XAB"),
      ("<?xml version=\"1.0\"?>\n<!-- > -->\n<submission\n state='XAB' cycle=\"20", "XAB"),
      ("<submission xmlns=\"urn:palermo-toolkit:1\" state=\"XAB\"", "XAB"),
      ("<submission cycle=\"2026\" state=\"XA", ""),
      ("<submission state=\"XAB", nil), ("<subm", nil), ("<cycle state=\"XAB\" id", nil),
      ("<submission xmlns=\"urn:other\" state=\"XAB\" x", nil),
    ] as [(String, String?)])
  func aFirstTagThatBreaksOffNamesTheState(_ text: String, _ state: String?) throws {
    try folder.write(text, to: "broken.xml")
    let arrivals = try status().unassigned
    #expect(arrivals.map(\.state) == (state.map { [$0] } ?? []))
  }

  @Test func aHeadThatCannotBeReadIsReturned() throws {
    try write("XAB-untoc-prevention.xml", replacing: (try date(), "date=\"25/06/2026\""))
    #expect(try record(try status()).status == "returned")
  }

  @Test(arguments: ["2126-06-25", "2006-03-24"])
  func aDateFarOffIsReturned(date: String) throws {
    try write("XAB-untoc-prevention.xml", replacing: (try self.date(), "date=\"\(date)\""))
    #expect(try record(try status()).status == "returned")
    let (output, code) = try palermo("validate", ".", "--today", "2026-11-28")
    #expect(code == 1 && output.contains("date-outside-cycle"), "\(output)")
    #expect(!(try palermo("gaps", ".", "--cycle", "2026").output.contains("2126")))
  }

  /// What bears a later day than that of the status had not come by then: it is not there, and not returned for its date.
  @Test func whatCameLaterIsNotThereYet() throws {
    try write("XAB-untoc-prevention.xml", replacing: (try date(), "date=\"2026-06-25\""))
    let before = try palermo("status", ".", "--cycle", "2026", "--today", "2026-06-24", "--state", "XAB")
    #expect(before.code == 0 && !before.output.contains("returned, to be mended"), "\(before.output)")
    #expect(before.output.contains(/untoc-prevention +due 30 June 2026  awaited/), "\(before.output)")
    // A file that is broken is not there either on a day before the one that it bears.
    let text = try String(contentsOfFile: folder.path("in/XAB-untoc-prevention.xml"), encoding: .utf8)
    try folder.write(String(text.prefix(900)), to: "in/XAB-untoc-prevention.xml")
    func table(_ output: String) -> [Substring] { output.split(separator: "\n").filter { !$0.hasPrefix("palermo:") } }
    let broken = try palermo("status", ".", "--cycle", "2026", "--today", "2026-06-24", "--state", "XAB")
    #expect(broken.code == 0 && table(broken.output) == table(before.output), "\(broken.output)")
    #expect(
      try palermo("status", ".", "--cycle", "2026", "--today", "2026-06-25", "--state", "XAB").output.contains(
        "returned, to be mended"))
  }

  // MARK: Nothing is silent

  @Test func everyFileIsAccountedFor() throws {
    try folder.write("%PDF-1.7\n", to: "in/a.pdf")
    // A document of Word that was cut off.
    let header = "PK\u{3}\u{4}" + String(repeating: "\0", count: 26)
    try folder.write(header + "[Content_Types].xml" + header + "word/document.xml", to: "in/b.docx")
    try folder.write("<!DOCTYPE html><html>", to: "in/c.xml")
    try folder.write("", to: "in/d.xml")
    try folder.write("notes", to: "in/.hidden.xml")
    try FileManager.default.linkItem(atPath: folder.path("in/XAB-tip-prevention.xml"), toPath: folder.path("in/e.xml"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/f.xml"), withDestinationPath: "XAB-tip-prevention.xml")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/up"), withDestinationPath: "..")
    try copy(Self.sample, to: "in/G.XML")
    for command in ["validate", "gaps", "score"] {
      let (output, _) = try palermo(command, ".")
      #expect(
        output.contains("files read: 10; accepted: 8; returned: 2; skipped: 6 ("), "\(command): \(output.suffix(600))")
      for name in ["b.docx", ".hidden.xml", "e.xml", "f.xml", "up"] {
        #expect(output.contains("palermo: ./in/\(name): not read"), "\(command) \(name)")
      }
      let quiet = try palermo(command, ".", "--quiet").output
      #expect(quiet.contains("files read: 10; accepted: 8; returned: 2; skipped: 6") && !quiet.contains("b.docx"))
    }
    let (output, _) = try palermo("validate", ".")
    #expect(output.contains("b.docx: not read, as its name does not end in .xml: a Word document"))
    #expect(output.contains("./in/c.xml:1:1: error: this is an HTML page"))
  }

  @Test func oneStateNeedsNoCycle() throws {
    let (output, code) = try palermo("status", "in", "region.xml", "participation.xml", "--state", "XAB")
    #expect(code == 0 && output.contains("untoc-prevention") && output.contains("No file of the cycle"), "\(output)")
  }
}
