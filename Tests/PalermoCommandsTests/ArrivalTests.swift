import Foundation
import TestSupport
import Testing

/// What people send, whatever form it has: it is taken for what it is, and what is recorded of it can be read back.
@Suite struct ArrivalTests {
  private let folder = TemporaryFolder()
  private static let references = ["region.xml", "participation.xml", "cycles/2026.xml"].map {
    Project.path("Samples/exercise/\($0)")
  }
  private static let sample = "Samples/exercise/submissions/2026/XAB-untoc-prevention.xml"

  @discardableResult
  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(arguments, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
  }

  @discardableResult
  private func receive(_ arguments: String...) throws -> (output: String, code: Int32) {
    let received = try palermo(
      ["receive"] + arguments + ["--into", "register"] + Self.references.flatMap { ["--with", $0] })
    let verified = try palermo(["register", "verify", "register"])
    #expect(verified.code == 0, "\(arguments): \(received.output)\(verified.output)")
    return received
  }

  /// What is sent in place of answers is called what it is, and said once.
  @Test func whatIsNoFileOfOursIsSaidOnce() throws {
    let page = try #require(Project.text("Sources/PalermoForm/Page/form.mustache"))
    func made(_ isForm: Bool) -> String {
      let (kept, left) = isForm ? ("#isForm", "^isForm") : ("^isForm", "#isForm")
      return page.replacing("{{\(kept)}}", with: "").replacing("{{/isForm}}", with: "")
        .replacing("{{\(left)}}\(isForm ? "check" : "form")", with: "")
    }
    let receipt = try #require(Project.text("Sources/PalermoLetters/Templates/receipt.mustache"))
    let letter = try #require(Project.text("Sources/PalermoLetters/Templates/letter.html.mustache"))
    let report = try #require(Project.text("Sources/PalermoSite/Templates/head.mustache"))
    let files: [(name: String, bytes: [UInt8], expected: String)] = [
      ("form.html", Array(made(true).utf8), "this is the form itself"),
      ("check.html", Array(made(false).utf8), "this is a page that palermo has made"),
      ("receipt.html", Array(receipt.utf8), "this is a page that palermo has made"),
      ("letter.html", Array(letter.utf8), "this is a page that palermo has made"),
      ("report.html", Array(report.replacing("{{#frame.script}}", with: "").utf8), "this is a page that palermo"),
      ("login.html", Array("<!DOCTYPE html><html><title>Log in</title></html>".utf8), "perhaps a login page"),
      ("empty.xml", [], "the file is empty"),
      (
        "smime.p7m", [0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03],
        "something encrypted"
      ),
      ("winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 0x01, 0x00], "something encrypted"),
      ("a.gpg", [0x85, 0x01, 0x0C, 0x03, 0xAA, 0xBB], "something encrypted"),
      ("b.gpg", [0x8C, 0x0D, 0x04, 0x09, 0x03, 0x02], "something encrypted"),
      ("a.asc", Array("-----BEGIN PGP MESSAGE-----\n".utf8), "something encrypted"),
      ("a.bz2", Array("BZh91AY".utf8), "something encrypted"),
      ("a.exe", Array("MZ".utf8) + [0x90, 0x00, 0x03, 0x00], "something encrypted"),
    ]
    for file in files {
      try Data(file.bytes).write(to: URL(filePath: folder.path(file.name)))
      let (output, code) = try receive(file.name)
      #expect(code == 1)
      let line = try #require(output.split(separator: "\n").first { $0.contains("  \(file.name)  ") }, "\(output)")
      #expect(line.components(separatedBy: file.expected).count == 2, "\(line)")
      #expect(!line.contains("UTF-8"), "\(line)")
      for word in ["an HTML page", "the form itself", "palermo has made"] {
        #expect(line.components(separatedBy: word).count <= 2, "\(word): \(line)")
      }
      let validated = try palermo(["validate", file.name]).output
      #expect(validated.contains(file.expected), "\(validated)")
      if file.expected.contains("the form itself") {
        #expect(line.contains("save the answers with its button"), "\(line)")
      }
    }
  }

  /// What stands before the root of a submission, or lacks in it, does not hide whose it is.
  @Test(arguments: ["blank", "namespace", "doctype", "subset", "prefix"])
  func aSubmissionThatCannotBeReadNamesItsState(fault: String) throws {
    let text = try #require(Project.text(Self.sample))
    let declaration = try #require(text.firstMatch(of: /^<\?xml[^>]*>\n/)).0
    let body = String(text.dropFirst(declaration.count))
    let namespace = " xmlns=\"urn:palermo-toolkit:1\""
    let faulty =
      switch fault {
      case "blank": "\n" + text
      case "namespace": text.replacing(namespace, with: "")
      case "doctype": declaration + "<!DOCTYPE submission SYSTEM \"a.dtd\">\n" + body
      case "subset": declaration + "<!DOCTYPE submission [<!ENTITY a \"<b>\">]>\n" + body
      default: text.replacing(namespace, with: "").replacing("submission ", with: "p:submission ")
      }
    try folder.write(faulty, to: "faulty.xml")
    let received = try receive("faulty.xml", "--at", "2026-06-29").output
    #expect(received.contains("XAB untoc-prevention 2026"), "\(received)")
    #expect(!received.contains("an XML file of another kind"), "\(received)")
    let status = try palermo(
      ["status", "register"] + Self.references + ["--today", "2026-11-28", "--state", "XAB", "--edition", "internal"])
    #expect(status.output.contains("Returned, to be mended"), "\(status.output)")
  }

  /// What stands behind a whole submission is no break.
  @Test func whatStandsBehindTheEndIsNoBreak() throws {
    let text = try #require(Project.text(Self.sample))
    for tail in ["\0", "\0\0\0\0\n\0", "\u{1}\u{2}"] {
      try folder.write(text + tail, to: "tail.xml")
      let output = try palermo(["validate", "tail.xml"]).output
      #expect(output.contains("malformed-xml") && !output.contains("truncated-file"), "\(output)")
    }
    try folder.write(String(text.dropLast(8)) + "\0\0", to: "torn.xml")
    #expect(try palermo(["validate", "torn.xml"]).output.contains("truncated-file"))
  }

  /// An element that lacks the prefix of the root is not taken for a slip of its own name.
  @Test func aMissingPrefixIsNamed() throws {
    let text = try #require(Project.text(Self.sample)).replacing("<submission xmlns=", with: "<p:submission xmlns:p=")
      .replacing("</submission>", with: "</p:submission>")
    try folder.write(text, to: "prefixed.xml")
    let output = try palermo(["validate", "prefixed.xml"]).output
    #expect(output.contains("<source> is not known in <submission>; it lacks the prefix p:"), "\(output)")
    #expect(output.contains("<p:source>") && !output.contains("did you mean “source”"), "\(output)")
  }

  /// Makes archives by Python's own writer, with `good` and `other` two submissions, and `raw` a writer that writes what it
  /// is told.
  private func make(_ script: String) throws {
    let other = Self.sample.replacing("untoc-prevention", with: "untoc-cooperation")
    for (name, path) in [("good.xml", Self.sample), ("other.xml", other)] {
      try folder.write(try #require(Project.text(path)), to: name)
    }
    try folder.write(
      """
      import struct, sys, zipfile, zlib
      good, other = open("good.xml", "rb").read(), open("other.xml", "rb").read()
      def z(name, files, how=zipfile.ZIP_DEFLATED):
          with zipfile.ZipFile(name, "w", how) as archive:
              for path, content in files: archive.writestr(path, content)
      def raw(path, name, data, zip64=False, behind=b""):
          name = name if isinstance(name, bytes) else name.encode()
          big = 0xFFFFFFFF
          extra = struct.pack("<HHQQ", 1, 16, len(data), len(data)) if zip64 else b""
          size = big if zip64 else len(data)
          common = struct.pack("<HHHHHIIIHH", 45, 0, 0, 0, 0x21, zlib.crc32(data), size, size, len(name), len(extra))
          local = struct.pack("<I", 0x04034B50) + common + name + extra + data
          entry = struct.pack("<IH", 0x02014B50, 45) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name + extra
          end = b""
          if zip64:
              end = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1, 1, len(entry), len(local))
              end += struct.pack("<IIQI", 0x07064B50, 0, len(local + entry), 1)
          few = (0xFFFF, 0xFFFF, big, big) if zip64 else (1, 1, len(entry), len(local))
          end += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, *few, 0)
          open(path, "wb").write(local + entry + end + behind)

      """ + script, to: "make.py")
    let (made, code) = try Program("python3", package: "python3").run(["make.py"], in: folder.path)
    #expect(code == 0, "\(made)")
  }

  @Test(arguments: ["", " ", "\u{A0}"])
  func aBlankTextCountsAsNotGiven(text: String) throws {
    try make("raw('nameless.zip', '\(text)', good)")
    #expect(try receive("good.xml", "--from", text, "--by", text).code == 0)
    #expect(try receive("nameless.zip").output.contains("nameless.zip/#1  ("))
    #expect(try palermo(["receipt", "good.xml", "--from", text, "--by", text, "-o", "out"]).code != 64)
    #expect(try receive("good.xml").code == 0)
  }

  /// Whatever a text or a file says, its entry can be read back.
  @Test func everyEntryCanBeReadBack() throws {
    try make("")
    try receive("good.xml", "--from", "A\u{1B}B\u{FFFE}")
    let text = try #require(Project.text(Self.sample))
    let cycle = "cycle=\"\(String(repeating: "9", count: 1 << 20))\""
    try folder.write(text.replacing("cycle=\"2026\"", with: cycle), to: "long.xml")
    #expect(try receive("long.xml").code == 1)
    #expect(try receive("other.xml").code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("register/chain")).count == 4)
  }

  /// What an archive is, its directory tells, and not what happens to stand in the files.
  @Test func anArchiveIsKnownByTheNamesInIt() throws {
    try make(
      """
      z("word.docx", [("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")])
      z("sheet.xlsx", [("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<w/>")])
      z("slides.pptx", [("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<w/>")])
      z("slides.odp", [("mimetype", "application/vnd.oasis.opendocument.presentation")], zipfile.ZIP_STORED)
      z("text.pages", [("Index/Document.iwa", "x"), ("preview.jpg", "x")])
      z("table.numbers", [("Index.zip", "x"), ("preview.jpg", "x")])
      open("old.ppt", "wb").write(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600) + "PowerPoint Document".encode("utf-16-le"))
      z("text.odt", [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<w/>")], zipfile.ZIP_STORED)
      z("sheet.ods", [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")], zipfile.ZIP_STORED)
      z("stored.zip", [("a.xml", good), ("Note.docx", open("word.docx", "rb").read())], zipfile.ZIP_STORED)
      z("folder.zip", [("Password/xl/other.xml", other), ("sheet.xlsx", open("sheet.xlsx", "rb").read())])
      """)
    let output = try receive(
      "word.docx", "sheet.xlsx", "slides.pptx", "slides.odp", "text.pages", "table.numbers", "old.ppt", "text.odt",
      "sheet.ods", "stored.zip", "folder.zip"
    ).output
    #expect(output.contains("files read: 13; accepted: 2; returned: 11"), "\(output)")
    for (name, kind) in [
      ("word.docx", "a Word document"), ("sheet.xlsx", "a spreadsheet"), ("slides.pptx", "a presentation"),
      ("slides.odp", "a presentation"), ("old.ppt", "a presentation"), ("text.pages", "a document of Pages"),
      ("table.numbers", "a document of Pages"),
      ("text.odt", "a Word document"), ("sheet.ods", "a spreadsheet"), ("stored.zip/Note.docx", "a Word document"),
      ("folder.zip/sheet.xlsx", "a spreadsheet"),
    ] {
      #expect(output.contains("  \(name)  (this is \(kind)"), "\(name): \(output)")
    }
  }

  @Test func everyArchiveLeavesATrace() throws {
    try make(
      """
      z("empty.zip", []); z("folders.zip", [("a/", ""), ("b/", "")])
      z("litter.zip", [("__MACOSX/._a.xml", "x")])
      z("mac.zip", [("a.xml", good), ("__MACOSX/._a.xml", "x"), ("a/.DS_Store", "x"), ("Thumbs.db", "x"), ("desktop.ini", "x")])
      """)
    let empty = try receive("empty.zip", "folders.zip", "litter.zip")
    #expect(empty.code == 1 && empty.output.matches(of: /the archive is empty/).count == 3, "\(empty.output)")
    let mac = try receive("mac.zip")
    #expect(mac.code == 0 && mac.output.contains("skipped: 4 (left by operating systems: 4)"), "\(mac.output)")
    #expect(mac.output.contains("mac.zip/a/.DS_Store: not read, as an operating system has left it there"))
  }

  @Test func archivesOfOtherProgramsAreRead() throws {
    try make(
      """
      raw("large.zip", "large.xml", good, zip64=True); raw("behind.zip", "behind.xml", other, behind=b"\\r\\n")
      raw("old.zip", "prevención.xml".encode("cp437"), good); raw("pt.zip", "São Tomé.xml".encode("cp850"), good)
      """)
    let output = try receive("large.zip", "behind.zip", "old.zip", "pt.zip").output
    for name in ["large.zip/large.xml", "behind.zip/behind.xml", "old.zip/prevención.xml", "pt.zip/São Tomé.xml"] {
      #expect(output.contains(try Regex("accepted  \\S+  \(name)  ")), "\(name): \(output)")
    }
  }

  /// The state that sent a file in another encoding hears how to mend it, and is not said to have sent nothing.
  @Test(arguments: ["iso-8859-1", "windows-1252", "utf-16", "utf-16-be"])
  func anotherEncodingIsNamedAndItsStateIsKnown(encoding: String) throws {
    try make(
      """
      text = good.decode().replace('encoding="UTF-8"', 'encoding="\(encoding.hasPrefix("utf-16") ? "UTF-16" : encoding)"')
      text = text.replace("</submission>", "<!-- Áéñ --></submission>").replace("<answer ", '<answer confidential="true" ', 1)
      open("a.xml", "wb").write((b"\\xfe\\xff" if "\(encoding)" == "utf-16-be" else b"") + text.encode("\(encoding)"))
      """)
    let received = try receive("a.xml", "--at", "2026-06-20")
    let name = encoding.hasPrefix("utf-16") ? "UTF-16" : encoding
    #expect(
      received.output.contains(
        "(XAB untoc-prevention 2026; the file is not in UTF-8: it is in \(name); save the file again with the encoding UTF-8)"
      ),
      "\(received.output)")
    let status = try palermo(
      [
        "status", "register", "--today", "2026-07-15", "--state", "XAB", "--letters", "letters", "--edition",
        "internal",
      ]
        + Self.references)
    #expect(status.output.contains(/untoc-prevention +due 30 June 2026  returned, to be mended/), "\(status.output)")
    let letter = try String(contentsOfFile: folder.path("letters/XAB.return.en.txt"), encoding: .utf8)
    #expect(letter.contains("save the file again with the encoding UTF-8"), "\(letter)")
  }

  @Test func whatIsNoSubmissionIsNamedAsWhatItIs() throws {
    let files = [
      (
        "word.xml", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>",
        "a Word document"
      ),
      ("excel.xml", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>", "a spreadsheet"),
      ("login.xml", "<?xml version=\"1.0\"?>\n<!-- portal -->\n<!DOCTYPE html PUBLIC \"x\"><html/>", "an HTML page"),
      ("page.xml", "<!-- portal -->\n<html><body>login<br></body></html>", "an HTML page"),
      ("mail.eml", "Date: Mon, 1 Jun 2026 10:00:00 +0000\r\nFrom: a@b\r\n\r\nhello", "a mail message"),
    ]
    for (name, text, kind) in files {
      try folder.write(text, to: name)
      let output = try receive(name).output
      #expect(output.contains("  \(name)  (this is \(kind)"), "\(name): \(output)")
    }
    let text = try #require(Project.text(Self.sample))
    let root = try #require(text.firstRange(of: "questionnaire=\""))
    try folder.write(String(text[..<root.lowerBound]) + "questionn", to: "cut.xml")
    let cut = try receive("cut.xml").output
    #expect(cut.contains("the file breaks off here") && !cut.contains("word processor"), "\(cut)")
  }

  /// What an interrupted process has left half written is gone with the next arrival.
  @Test func whatWasNotFinishedIsRemoved() throws {
    try make("")
    try receive("good.xml")
    let parts = ["chain/000003-0123456789ab.xml.7.part", "files/XAB/0123.xml.7.part", "receipts/XAB/0.html.7.part"]
    for part in parts { try folder.write("x", to: "register/\(part)") }
    try receive("other.xml")
    for part in parts { #expect(!FileManager.default.fileExists(atPath: folder.path("register/\(part)")), "\(part)") }
  }
}
