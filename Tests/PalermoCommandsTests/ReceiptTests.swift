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
      #expect(letter.matches(of: /tip\.[0-9]+\.[a-z\-]+:\s/).count == 3, "\(letter)")
      if form == "fodt" {
        #expect(
          try Program("xmllint", package: "libxml2-utils").run([
            "--noout", "--nonet", folder.path("out-fodt/\(names[0])"),
          ]).code
            == 0)
      }
    }
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
