import Foundation
import TestSupport
import Testing

/// Receipts and letters: what a secretariat sends to states.
@Suite struct ReceiptTests {
  private let folder = TemporaryFolder()
  private static let references = ["region.xml", "participation.xml", "cycles/2026.xml"].map {
    Project.path("Samples/exercise/\($0)")
  }
  private static let sample = "Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"

  @discardableResult
  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func receive(_ path: String) throws {
    _ = try palermo(
      ["receive", path, "--into", "register", "--at", "2026-06-29", "--from", "A & <B>"]
        + Self.references.flatMap { ["--with", $0] })
  }

  private func receipts() throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path("register/receipts"))
    return Dictionary(
      uniqueKeysWithValues: try names.filter { $0.contains(".") }.map {
        ($0, try String(contentsOfFile: folder.path("register/receipts/\($0)"), encoding: .utf8))
      })
  }

  @Test func aReceiptSaysWhatWasDecidedAndNoAnswer() throws {
    let text = try #require(Project.text(Self.sample)).replacing(
      "<answer ", with: "<answer confidential=\"true\" ", maxReplacements: 1
    )
    .replacing(/value="(yes|no|partly)"/, with: "value=\"TOPSECRET\"", maxReplacements: 2)
    try folder.write(text, to: "a.xml")
    try receive("a.xml")
    let found = try receipts()
    #expect(found.keys.filter { $0.hasSuffix(".xml") }.count == 1 && found.keys.contains { $0.hasSuffix(".html") })
    for (name, receipt) in found {
      #expect(!receipt.contains("TOPSECRET") && !receipt.contains("exercise law"), "\(name)")
      #expect(!receipt.contains("A & <B>") && receipt.contains("A &amp; &lt;B"), "\(name)")
    }
    let xml = try #require(found.first { $0.key.hasSuffix(".xml") }?.value)
    #expect(xml.contains("outcome=\"returned\"") && xml.contains("<fault rule=\"unknown-option\""), "\(xml)")
    let page = try #require(found.first { $0.key.hasSuffix(".html") }?.value)
    #expect(page.contains("unknown-option") && page.contains("XAB") && page.contains("2026"))
    // It is held to its schema, and to the chain.
    try folder.write(xml, to: "receipt.xml")
    let valid = try Program("xmllint", package: "libxml2-utils").run([
      "--noout", "--nonet", "--schema", Project.path("Schemas/palermo.xsd"), folder.path("receipt.xml"),
    ])
    #expect(valid.code == 0, "\(valid.output)")
    #expect(try palermo(["register", "verify", "register", "--receipt", "receipt.xml"]).code == 0)
    let html = try #require(found.keys.first { $0.hasSuffix(".html") })
    #expect(try palermo(["register", "verify", "register", "--receipt", "register/receipts/\(html)"]).code == 0)
  }

  @Test func theDigestCanBeRecomputed() throws {
    try folder.write(try #require(Project.text(Self.sample)), to: "a.xml")
    let (output, code) = try palermo(
      ["receipt", "a.xml", "-o", "out", "--at", "2026-06-29"] + Self.references.flatMap { ["--with", $0] })
    #expect(code == 0 && output.contains("out/receipt-"), "\(output)")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).first { $0.hasSuffix(".xml") })
    let receipt = try String(contentsOfFile: folder.path("out/\(name)"), encoding: .utf8)
    let salt = try #require(receipt.firstMatch(of: /salt="([0-9a-f]{32})"/)).1
    let digest = try #require(receipt.firstMatch(of: /\sdigest="([0-9a-f]{64})"/)).1
    try folder.write(
      "import sys, hashlib\nprint(hashlib.sha256(bytes.fromhex(sys.argv[1]) + open('a.xml', 'rb').read()).hexdigest())",
      to: "hash.py")
    // The sample is in canonical form.
    #expect(
      try Program("python3", package: "python3").run(["hash.py", String(salt)], in: folder.path).output.hasPrefix(
        digest))
    // Another receipt of the same file has another salt.
    let other = try palermo(
      ["receipt", "a.xml", "-o", "other", "--at", "2026-06-29"] + Self.references.flatMap { ["--with", $0] })
    #expect(other.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("other")).allSatisfy { $0 != name })
  }

  @Test func receiptsOfOneFileAfterTheOtherFormAChain() throws {
    try folder.write(try #require(Project.text(Self.sample)), to: "a.xml")
    let with = Self.references.flatMap { ["--with", $0] }
    func receipt(_ folder: String) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: self.folder.path(folder))
      return "\(folder)/" + (try #require(names.first { $0.hasSuffix(".xml") }))
    }
    #expect(try palermo(["receipt", "a.xml", "-o", "one", "--at", "2026-06-29"] + with).code == 0)
    let first = try receipt("one")
    let second = try palermo(["receipt", "a.xml", "-o", "two", "--at", "2026-06-30", "--after", first] + with)
    #expect(second.code == 0, "\(second.output)")
    let digest = try Program("sha256sum", package: "coreutils").run([first], in: folder.path).output.prefix(64)
    #expect(
      try String(contentsOfFile: folder.path(try receipt("two")), encoding: .utf8).contains("after=\"\(digest)\""))
    let none = try palermo(["receipt", "a.xml", "-o", "three", "--after", "a.xml"] + with)
    #expect(none.code == 64 && none.output.contains("a.xml is no receipt"), "\(none.output)")
  }

  @Test func whatIsErasedTakesItsReceiptsAlong() throws {
    try folder.write(try #require(Project.text(Self.sample)), to: "a.xml")
    try receive("a.xml")
    #expect(try !receipts().isEmpty)
    #expect(try palermo(["register", "erase", "register", "2", "--by", "A", "--reason", "B"]).code == 0)
    #expect(try receipts().isEmpty)
  }

  @Test func lettersCarryWhatASecretariatPutsOnThem() throws {
    try folder.write(
      try #require(Project.text("Samples/exercise/submissions/2026/XAB-tip-prevention.xml")), to: "draft.xml")
    let inputs = Self.references + ["draft.xml"]
    let fields = [
      "--letterhead", "Organization & Co", "--reference", "GTDOT/31", "--sender", "A. Clerk", "--reply-to",
      "desk@example.org", "--reply-by", "2026-08-31", "--today", "2026-07-20", "--state", "XAB",
    ]
    for (form, ending) in [("text", "txt"), ("html", "html"), ("fodt", "fodt")] {
      let (output, code) = try palermo(
        ["status"] + inputs + ["--letters", "out-\(form)", "--letter-format", form] + fields)
      #expect(code == 0, "\(output)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out-\(form)"))
      #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("XAB.reminder.") && $0.hasSuffix(".\(ending)") })
      let letter = try String(contentsOfFile: folder.path("out-\(form)/\(names[0])"), encoding: .utf8)
      for part in ["GTDOT/31", "A. Clerk", "desk@example.org", "tip-prevention", "2026"] {
        #expect(letter.contains(part), "\(form): \(part)")
      }
      #expect(letter.contains(form == "text" ? "Organization & Co" : "Organization &amp; Co"))
      // The questions that are open stand in it with their texts.
      #expect(letter.matches(of: /tip\.[0-9]+\.[a-z\-]+:\s/).count == 5, "\(letter)")
      if form == "fodt" {
        #expect(
          try Program("xmllint", package: "libxml2-utils").run([
            "--noout", "--nonet", folder.path("out-fodt/\(names[0])"),
          ]).code
            == 0)
      }
    }
  }

  /// A letter of an earlier day that is not written again lies beside those of today: it is named.
  @Test func lettersOfAnEarlierDayAreNamed() throws {
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
    for name in ["XAC.thanks.es.txt", "XAC.thanks.es.html", "notes.txt"] { try folder.write("old", to: "out/\(name)") }
    let inputs = ["status"] + Self.references + ["--today", "2026-07-20", "--letters", "out"]
    let (output, code) = try palermo(inputs)
    #expect(code == 0 && output.contains(": XAC.thanks.es.txt\n") && !output.contains("notes.txt"), "\(output)")
    #expect(try !palermo(inputs + ["--state", "XAB"]).output.contains("XAC.thanks"))
  }

  /// What is to be mended, finding by finding, in the language of the state: with a register and without.
  @Test func aReturnTellsWhatToMend() throws {
    let sample = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    let value = try #require(sample.firstMatch(of: /question="([^"]*)" value="(yes|no)"/))
    for name in ["in", "own"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
    }
    try folder.write(
      sample.replacing(String(value.0), with: "question=\"\(value.1)\" value=\"nope\""), to: "in/answers.xml")
    let letters = ["--today", "2026-07-20", "--state", "XAB", "--reply-by", "2026-08-31"]
    func letter(_ name: String) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(name))
      #expect(names.contains { $0.hasPrefix("XAB.return.") }, "\(names)")
      return try String(contentsOfFile: folder.path("\(name)/XAB.return.en.txt"), encoding: .utf8)
    }
    #expect(try palermo(["status"] + Self.references + ["in", "--letters", "one"] + letters).code == 1)
    try palermo(
      ["receive", "in", "--into", "register", "--at", "2026-06-29"] + Self.references.flatMap { ["--with", $0] })
    let two = try palermo(["status", "register"] + Self.references + ["--letters", "two"] + letters)
    #expect(two.code == 0, "\(two.output)")
    for name in ["one", "two"] {
      let text = try letter(name)
      #expect(text.contains("“nope”") && text.contains("answers.xml"), "\(text)")
      #expect(text.contains(/line \d+/) && text.contains(String(value.1)), "\(text)")
      #expect(text.contains("31 August 2026"), "\(text)")
    }
    // What a person returned has the reason of that person.
    try palermo([
      "register", "return", "register", "2", "--by", "A", "--reason", "Annexes are missing", "--at", "2026-07-01",
    ])
    try palermo(["status", "register"] + Self.references + ["--letters", "three"] + letters)
    #expect(try letter("three").contains("reason: Annexes are missing"))
    // A state with nothing but that to do gets no reminder beside it; a receipt is written when it is asked for.
    let receipts = try palermo(
      ["status", "register"] + Self.references + ["--letters", "four", "--letter-kind", "receipt"] + letters)
    #expect(receipts.code == 0, "\(receipts.output)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("four"))
    #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("XAB.receipt.") }, "\(names)")
    let receipt = try String(contentsOfFile: folder.path("four/XAB.receipt.en.txt"), encoding: .utf8)
    #expect(receipt.contains("returned") && receipt.contains("29 June 2026"), "\(receipt)")
    #expect(!receipt.contains("31 August"))
    // One kind can have a template of its own.
    try folder.write("ONLY {{subject}}", to: "own/return.txt.mustache")
    try palermo(["status", "register"] + Self.references + ["--letters", "five", "--templates", "own"] + letters)
    #expect(try letter("five").hasPrefix("ONLY Subject"))
    let reminder = try String(contentsOfFile: folder.path("five/XAB.reminder.en.txt"), encoding: .utf8)
    #expect(!reminder.hasPrefix("ONLY"))
    #expect(
      try palermo(["status", "register"] + Self.references + ["--letters", "x", "--edition", "public"] + letters).code
        == 64)
  }

  /// An amendment that is returned gets its letter, too, which says what counts until then; a reason alone is announced as
  /// one, and what is late since when is said in days gone by.
  @Test func aReturnedAmendmentHasItsLetter() throws {
    let sample = try #require(Project.text(Self.sample))
    try folder.write(sample, to: "first.xml")
    try folder.write(sample.replacing("</submission>", with: "<!-- again --></submission>"), to: "second.xml")
    try folder.write(
      sample.replacing("untoc-prevention", with: "som-prevention").replacing(
        "<answer ", with: "<answr ", maxReplacements: 1),
      to: "broken.xml")
    let with = ["--into", "register"] + Self.references.flatMap { ["--with", $0] }
    try palermo(["receive", "first.xml", "--at", "2026-06-20"] + with)
    try palermo(["receive", "second.xml", "--at", "2026-07-05"] + with)
    try palermo([
      "register", "return", "register", "3", "--by", "A", "--reason", "Not signed", "--at", "2026-07-06",
    ])
    func letter(_ kind: String) throws -> String {
      try palermo(
        ["status", "register"] + Self.references + ["--letters", "out", "--today", "2026-07-15", "--state", "XAB"])
      return try String(contentsOfFile: folder.path("out/XAB.\(kind).en.txt"), encoding: .utf8)
    }
    let returned = try letter("return")
    #expect(returned.contains("file second.xml, received on 5 July 2026, reason: Not signed"), "\(returned)")
    #expect(returned.contains("what was accepted on 20 June 2026 counts until then"), "\(returned)")
    #expect(!returned.contains("not count as delivered"), "\(returned)")
    #expect(returned.contains("for the reason given") && !returned.contains("is listed"), "\(returned)")
    try palermo(["receive", "broken.xml", "--at", "2026-07-07"] + with)
    let both = try letter("return")
    #expect(both.contains("is listed") && both.contains("counts until then"), "\(both)")
    // Of each file it is said whether something counts in its place.
    #expect(both.components(separatedBy: "does not count as delivered until it is mended").count == 2, "\(both)")
    let reminder = try letter("reminder")
    #expect(reminder.contains("passed 15 days ago") && !reminder.contains("-15"), "\(reminder)")
    // What is accepted later settles it.
    try folder.write(sample.replacing("</submission>", with: "<!-- signed --></submission>"), to: "third.xml")
    try palermo(["receive", "third.xml", "--at", "2026-07-08"] + with)
    #expect(try !letter("return").contains("second.xml"))
  }

  /// A receipt speaks the language of its reader, and of no folder of the desk.
  @Test func aReceiptNamesWhatItRestsOnInItsLanguage() throws {
    for name in ["untoc-prevention", "untoc-cooperation"] {
      try folder.write(
        try #require(Project.text("Samples/exercise/submissions/2026/XAA-\(name).xml")), to: "\(name).xml")
      try receive(folder.path("\(name).xml"))
    }
    for (name, receipt) in try receipts() {
      #expect(!receipt.contains(folder.path) && !receipt.contains(Project.path("Samples")), "\(name): \(receipt)")
      if name.hasSuffix(".es.html") { #expect(!receipt.contains(">entry "), "\(receipt)") }
    }
    #expect(try receipts().contains { $0.key.hasSuffix(".es.html") && $0.value.contains(">Asiento 2-") })
  }

  @Test func templatesAreCopiedAndChanged() throws {
    let first = try palermo(["status"] + Self.references + ["--letters", "a", "--templates", "own", "--state", "XAB"])
    #expect(first.code == 0 && first.output.contains("letter.txt.mustache"), "\(first.output)")
    let template = folder.path("own/letter.txt.mustache")
    let text = try String(contentsOfFile: template, encoding: .utf8)
    try folder.write("OUR HEAD\n" + text, to: "own/letter.txt.mustache")
    #expect(
      try palermo(["status"] + Self.references + ["--letters", "b", "--templates", "own", "--state", "XAB"]).code == 0)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("b")).first)
    #expect(try String(contentsOfFile: folder.path("b/\(name)"), encoding: .utf8).hasPrefix("OUR HEAD\n"))
    try folder.write("{{#open}}", to: "own/letter.txt.mustache")
    let faulty = try palermo(["status"] + Self.references + ["--letters", "c", "--templates", "own", "--state", "XAB"])
    #expect(faulty.code == 64 && faulty.output.contains("own/letter.txt.mustache"), "\(faulty.output)")
  }
}
