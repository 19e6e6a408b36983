import Foundation
import TestSupport
import Testing

/// Receipts and submissions can be signed, and whoever has the keys can check that without a network.
@Suite struct SignatureTests {
  private let folder = TemporaryFolder()

  @discardableResult
  private func palermo(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  private func mode(_ name: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int)
  }

  /// A key is good from the day on which it is made, by the calendar of signatures, wherever that is.
  @Test(arguments: ["AAA-24", "AAA+24", "UTC0"])
  func aNewKeySignsAtOnce(zone: String) throws {
    try folder.write("<submission/>", to: "answers.xml")
    for arguments in [
      ["key", "new", "k", "--owner", "A", "--keys", "keys.xml", "--private", "k.pem"],
      ["sign", "answers.xml", "--private", "k.pem", "--keys", "keys.xml"],
    ] {
      let (output, code) = try Program.built("palermo").run(
        arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin", "TZ": zone])
      #expect(code == 0, "\(output)")
    }
  }

  /// What stands beside a file may have come with it.
  @Test func aSignatureFollowsNoLinkAndReplacesNoNotes() throws {
    try palermo("key", "new", "k", "--owner", "A", "--keys", "keys.xml", "--private", "k.pem")
    for name in ["a", "b", "c"] { try folder.write("<submission/>", to: "\(name).xml") }
    try folder.write("kept", to: "victim.txt")
    for (link, target) in [("a", "victim.txt"), ("b", "new.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("\(link).xml.signature.xml"), withDestinationPath: folder.path(target))
    }
    try folder.write("notes", to: "c.xml.signature.xml")
    // No option replaces it, so none is named.
    #expect(try !palermo("sign", "c.xml", "--private", "k.pem", "--keys", "keys.xml").output.contains("--force"))
    for name in ["a", "b", "c"] {
      #expect(try palermo("sign", "\(name).xml", "--private", "k.pem", "--keys", "keys.xml").code == 73, "\(name)")
    }
    #expect(try String(contentsOfFile: folder.path("victim.txt"), encoding: .utf8) == "kept")
    #expect(try String(contentsOfFile: folder.path("c.xml.signature.xml"), encoding: .utf8) == "notes")
    #expect(!FileManager.default.fileExists(atPath: folder.path("new.txt")))
  }

  /// By a key of small order a signature that nobody made would be good for every file.
  @Test func aKeyOfSmallOrderIsRefused() throws {
    let (one, zeros) = ("01" + String(repeating: "0", count: 62), String(repeating: "0", count: 64))
    let digest = "23358354e2b1875c33d11876a52d9af5b4b5b3765e6be5be4f3a2e67a829ecb2"
    try folder.write("<submission/>", to: "a.xml")
    for key in [one, zeros, "ec" + String(repeating: "f", count: 60) + "7f"] {
      try folder.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <keys xmlns="urn:palermo-toolkit:1">
          <key id="k1" owner="A" publicKey="\(key)" from="2026-01-01"/>
        </keys>

        """, to: "keys.xml")
      try folder.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <signature xmlns="urn:palermo-toolkit:1" file="a.xml" key="k1" time="2026-11-30T12:00:00Z" digest="\(digest)" value="\(one + zeros)"/>

        """, to: "a.xml.signature.xml")
      let validated = try palermo("validate", "keys.xml")
      #expect(validated.code == 1 && validated.output.contains("[invalid-value]"), "\(validated.output)")
      let verified = try palermo("verify", "a.xml", "--keys", "keys.xml")
      #expect(verified.code != 0 && verified.output.contains("keys.xml"), "\(verified.output)")
    }
  }

  @Test func aKeyAndTheListOfKeysAreTwoFiles() throws {
    let made = try palermo("key", "new", "k", "--owner", "A", "--keys", "./same", "--private", "same")
    #expect(made.code == 73 || made.code == 64, "\(made.output)")
    #expect(!made.output.contains("public in"))
    try palermo("key", "new", "k", "--owner", "A", "--keys", "keys.xml", "--private", "k.pem")
    #expect(try palermo("key", "new", "l", "--owner", "A", "--keys", "k.pem", "--private", "k.pem").code == 66)
  }

  @Test func aFileIsSignedAndChecked() throws {
    try folder.write("<submission/>", to: "answers.xml")
    let made = try palermo(
      "key", "new", "desk-2026", "--owner", "Technical Secretariat", "--keys", "keys.xml", "--private", "desk.pem",
      "--from", "2026-01-01")
    #expect(made.code == 0, "\(made.output)")
    #expect(try mode("desk.pem") == 0o600)
    let secret = try String(contentsOfFile: folder.path("desk.pem"), encoding: .utf8)
    let body = try #require(secret.split(separator: "\n").dropFirst().first)
    #expect(!made.output.contains(body))
    // A private key is never replaced.
    let again = try palermo(
      "key", "new", "desk-2027", "--owner", "B", "--keys", "keys.xml", "--private", "desk.pem")
    #expect(again.code == 73 && again.output.contains("never replaced"), "\(again.output)")
    #expect(try String(contentsOfFile: folder.path("desk.pem"), encoding: .utf8) == secret)
    #expect(try !palermo("key", "show", "keys.xml").output.contains("desk-2027"))

    let signed = try palermo(
      "sign", "answers.xml", "--private", "desk.pem", "--keys", "keys.xml", "--at", "2026-06-01T12:00:00Z")
    #expect(signed.code == 0 && signed.output.contains("answers.xml.signature.xml"), "\(signed.output)")
    let checked = try palermo("verify", "answers.xml", "--keys", "keys.xml")
    #expect(
      checked.code == 0
        && checked.output.contains("signed by Technical Secretariat with the key desk-2026 on 1 June 2026"),
      "\(checked.output)")
    for file in ["keys.xml", "answers.xml.signature.xml"] {
      let valid = try Program("xmllint", package: "libxml2-utils").run([
        "--noout", "--nonet", "--schema", Project.path("Schemas/palermo.xsd"), folder.path(file),
      ])
      #expect(valid.code == 0, "\(valid.output)")
      #expect(try palermo("validate", file).code == 0)
      #expect(try palermo("fmt", "--check", file).code == 0)
    }
    // An independent program, which has read what the schema says.
    let (output, code) = try Program.python().run([
      "Tests/Independent/signature.py", folder.path("answers.xml"), folder.path("answers.xml.signature.xml"),
      folder.path("keys.xml"), folder.path("desk.pem"),
    ])
    #expect(code == 0, "\(output)")
    // Any change is noticed.
    try folder.write("<submission />", to: "answers.xml")
    let changed = try palermo("verify", "answers.xml", "--keys", "keys.xml")
    #expect(changed.code == 1 && changed.output.contains("the file was changed"), "\(changed.output)")
    try folder.write("<submission/>", to: "answers.xml")
    let text = try String(contentsOfFile: folder.path("answers.xml.signature.xml"), encoding: .utf8)
    try folder.write(text.replacing("12:00:00Z", with: "11:00:00Z"), to: "answers.xml.signature.xml")
    #expect(try palermo("verify", "answers.xml", "--keys", "keys.xml").output.contains("was not made by the key"))
    // What others may read is no secret.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path("desk.pem"))
    let open = try palermo("sign", "answers.xml", "--private", "desk.pem", "--keys", "keys.xml")
    #expect(open.code == 66 && open.output.contains("chmod 600") && !open.output.contains(body), "\(open.output)")
  }

  @Test func keysAreRotatedAndRevoked() throws {
    try folder.write("a", to: "a")
    try palermo(
      "key", "new", "one", "--owner", "Desk", "--keys", "keys.xml", "--private", "one.pem", "--from", "2026-01-01")
    try palermo("sign", "a", "--private", "one.pem", "--keys", "keys.xml", "--at", "2026-02-01")
    let next = try palermo(
      "key", "new", "two", "--owner", "Desk", "--keys", "keys.xml", "--private", "two.pem", "--from", "2026-06-01",
      "--replaces", "one")
    #expect(next.code == 0, "\(next.output)")
    #expect(try palermo("verify", "a", "--keys", "keys.xml").code == 0)
    let late = try palermo("sign", "a", "--private", "one.pem", "--keys", "keys.xml", "--at", "2026-07-01")
    #expect(late.code == 64 && late.output.contains("not good on 2026-07-01"), "\(late.output)")
    let revoked = try palermo("key", "revoke", "keys.xml", "one", "--on", "2026-05-01", "--reason", "lost laptop")
    #expect(revoked.code == 0, "\(revoked.output)")
    let shown = try palermo("key", "show", "keys.xml").output
    #expect(
      shown.contains("good from 1 January 2026 to 1 June 2026; revoked from 1 May 2026 on: lost laptop"), "\(shown)")
    let refused = try palermo("verify", "a", "--keys", "keys.xml")
    #expect(refused.code == 1 && refused.output.contains("lost laptop"), "\(refused.output)")
    // The receipt of a register says that it was there before.
    #expect(try palermo("verify", "a", "--keys", "keys.xml", "--at", "2026-04-30").code == 0)
    #expect(try palermo("verify", "a", "--keys", "keys.xml", "--at", "2026-05-01").code == 1)
    #expect(try palermo("key", "revoke", "keys.xml", "one", "--on", "2026-05-01", "--reason", "b").code == 64)
    #expect(try palermo("key", "revoke", "keys.xml", "three", "--on", "2026-05-01", "--reason", "b").code == 64)
    // Keys with a fault are not used: an end that cannot be read must not be none.
    let keys = try String(contentsOfFile: folder.path("keys.xml"), encoding: .utf8)
    try folder.write(keys.replacing("until=\"2026-06-01\"", with: "until=\"2026-06-31\""), to: "keys.xml")
    #expect(try palermo("verify", "a", "--keys", "keys.xml").code == 66)
  }

  /// A signature that comes with a file is kept, and waits for nobody.
  @Test func aSignatureThatArrivesIsNoSubmission() throws {
    let sample = try #require(Project.text("Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"))
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: false)
    try folder.write(sample, to: "in/a.xml")
    try palermo(
      "key", "new", "xab", "--owner", "Oltravora", "--keys", "keys.xml", "--private", "xab.pem", "--from", "2026-01-01")
    try palermo("sign", "in/a.xml", "--private", "xab.pem", "--keys", "keys.xml", "--at", "2026-06-01")
    let received = try Program.built("palermo").run(
      ["receive", "in", "--into", "register", "--at", "2026-06-29"]
        + ["region.xml", "participation.xml", "cycles/2026.xml"].flatMap {
          ["--with", Project.path("Samples/exercise/\($0)")]
        }, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    #expect(received.code == 0 && received.output.contains("the signature of a file"), "\(received.output)")
    let stored = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("register/files/XAB")).first {
        $0.hasSuffix(".xml")
      })
    let checked = try palermo(
      "verify", "register/files/XAB/\(stored)", "--signature", "in/a.xml.signature.xml", "--keys", "keys.xml")
    #expect(checked.code == 0, "\(checked.output)")
  }
}
