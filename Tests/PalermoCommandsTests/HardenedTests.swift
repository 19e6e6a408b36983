import Foundation
import TestSupport
import Testing

/// Small files with which a fault was seen once, each standing for its kind.
@Suite struct HardenedTests {
  private let folder = TemporaryFolder()

  @discardableResult
  private func palermo(_ arguments: [String]) throws -> (output: String, code: Int32) {
    let (output, code) = try Program.built("palermo").run(
      arguments, in: folder.path, environment: ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"])
    #expect([0, 1, 64, 66, 73].contains(code), "\(arguments) ended with \(code): \(output.suffix(500))")
    return (output, code)
  }

  private func exercise() throws {
    for name in ["region", "participation"] {
      try folder.write(try #require(Project.text("Samples/exercise/\(name).xml")), to: "\(name).xml")
    }
  }

  private func submission(_ answers: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAD" \
    cycle="2026" status="final" date="2026-06-17">
    \(answers)
    </submission>
    """
  }

  /// Commands that make something of all files, and what each writes.
  private static let commands: [[String]] = [
    ["validate", "."], ["validate", ".", "--format", "json"], ["score", "."], ["score", ".", "--format", "json"],
    ["score", ".", "--explain", "TIP/5"], ["gaps", "."], ["gaps", ".", "--format", "json"],
    ["gaps", ".", "--output", "report"], ["export", ".", "--to", "jsonl", "-o", "answers.jsonl"],
    ["export", ".", "--to", "csv", "-o", "csv"], ["export", ".", "--to", "oscal", "-o", "oscal"],
    ["export", ".", "--to", "markdown", "--for", "remja"], ["status", ".", "--cycle", "2026"],
    ["gaps", ".", "--state", "XAD"], ["fmt", "--check", "."], ["lint", "."],
    ["migrate", "s.xml", "--to", "2026.2", "-o", "migrated.txt"],
  ]

  private static let secret = "Vorhang"

  @Test(arguments: [
    #"<answer question="tip.5.offence" value="no" confidencial="true"><explanation xml:lang="es">Vorhang</explanation><evidence kind="legislation" title="Vorhang" href="nope"/></answer>"#,
    #"<answer question="tip.5.offence" value="no" confidential=""><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<answer question="tip.5.offence" value="no" Confidential="false"><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<answer question="tip.5.offence" value="no" confdential="yes"><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<answer question="tip.5.offence" value="no" secret="yes"><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<answer question="tip.5.offence" value="no"><confidential/><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<answer question="tip.5.offence" value="no"><explanation xml:lang="es" confidential="true">Vorhang</explanation></answer>"#,
    "<answer question=\"tip.5.offence\" value=\"no\">\n<evidence kind=\"legislation\" title=\"Vorhang\" href=\"nope\"/>\n<assistance kind=\"need\" area=\"training\" confidencial=\"si\"/>\n</answer>",
    #"<answer question="tip.5.offence" value="no"><explanation xml:lang="es">CONFIDENCIAL: Vorhang</explanation><evidence kind="legislation" title="Vorhang" href="nope"/></answer>"#,
    "<!-- CONFIDENCIAL -->\n<answer question=\"tip.5.offence\" value=\"no\"><explanation xml:lang=\"es\">Vorhang</explanation></answer>",
    "<answer question=\"tip.5.offence\" value=\"no\"><!-- confidential=\"true\" -->\n<explanation xml:lang=\"es\">Vorhang</explanation></answer>",
    "<answer question=\"tip.5.offence\" value=\"no\" confidential=\"true\"/>\n<answer question=\"tip.5.offence\" value=\"Vorhang\"><explanation xml:lang=\"es\">Vorhang</explanation></answer>",
    "<answer question=\"tip.5.offence\" value=\"Vorhang\"><explanation xml:lang=\"es\">Vorhang</explanation></answer>\n<answer question=\"tip.5.offence\" value=\"no\" confidencial=\"si\"/>",
    "<answer question=\"tip.5.offence\" value=\"no\">\n<confidential/>\n<evidence kind=\"legislation\" title=\"Vorhang\" href=\"nope\"/>\n</answer>",
    "<answer question=\"tip.5.offence\" value=\"no\" confidential=\"true\"/>\n<explanation xml:lang=\"en\">Vorhang</explanation>\n</answer>",
    "<answer question=\"tip.5.offence\" value=\"no\" confidential=\"true\"/>\n<explanation xml:lang=\"en\">Vorhang</explanation>",
    "<answer question=\"tip.5.offence\" value=\"no\" confidential=\"true\"/>\n<note>\nVorhang\n</note>",
    "<answer question=\"tip.5.offence\" value=\"no\" confi dential=\"true\">\n<explanation xml:lang=\"en\">Vorhang</explanation></answer>",
    #"<confidential/><answer question="tip.5.offence" value="no"><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    #"<source kind="self" confidential="yes"/><answer question="tip.5.offence" value="no"><explanation xml:lang="es">Vorhang</explanation></answer>"#,
    "<answer question=\"tip.5.attempt\" value=\"no\"><explanation xml:lang=\"en\">Vorhang</explanation></answer><answer question=\"tip.5.offence\" value=\"no\" confiden",
  ])
  func whatMayBeMarkedIsWithheld(answers: String) throws {
    try exercise()
    try folder.write(submission(answers), to: "s.xml")
    for command in Self.commands {
      let (output, _) = try palermo(command)
      #expect(!output.contains(Self.secret), "\(command): \(output.prefix(2000))")
    }
    // A draft for another version keeps the words, which mark it as they mark the file.
    let isMarkedInWords = answers.contains("CONFIDENCIAL") || answers.contains("<!--")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path != "s.xml" && !(isMarkedInWords && path == "migrated.txt") {
      let bytes = FileManager.default.contents(atPath: folder.path(path)) ?? Data()
      #expect(bytes.range(of: Data(Self.secret.utf8)) == nil, "\(path)")
    }
  }

  @Test func aMarkOfTheWholeFileMarksAll() throws {
    try exercise()
    let answer =
      "<answer question=\"tip.5.offence\" value=\"no\"><explanation xml:lang=\"en\">Vorhang</explanation></answer>"
    let file = submission(answer)
    let marked =
      ["confidential=\"true\"", "confidential=\"\"", "confidencial=\"si\""].map {
        file.replacingOccurrences(of: "status=\"final\"", with: "status=\"final\" \($0)")
      }
      + ["<!-- CONFIDENTIAL -->", "<!-- All answers are confidential -->", "<?confidential true?>"].flatMap { mark in
        [
          file.replacingOccurrences(of: "<submission", with: "\(mark)\n<submission"), file + mark,
          file.replacingOccurrences(of: "<answer", with: "\(mark)\n<source kind=\"self\"/>\n<answer"),
        ]
      }
      + [file.replacingOccurrences(of: "<answer", with: "<source kind=\"self\" title=\"Data (confidential)\"/><answer")]
    for text in marked {
      try folder.write(text, to: "s.xml")
      for command in Self.commands {
        #expect(try !palermo(command).output.contains(Self.secret), "\(command) \(text)")
      }
    }
  }

  /// A file that says nothing of confidence keeps its lines in messages, and its answers where they are read.
  @Test func whatIsNotMarkedIsShown() throws {
    try folder.write(
      submission("<answer question=\"tip.5.offence\" value=\"perhaps\" confidential=\"false\" reconfirm=\"true\"/>"),
      to: "s.xml")
    #expect(try palermo(["validate", "--no-config", "s.xml"]).output.contains("value=\"perhaps\""))
  }

  /// A hash or a line number of what is left out tells what it was.
  @Test func whatIsPublishedDoesNotDependOnWhatIsLeftOut() throws {
    try exercise()
    var published: Set<String> = []
    for explanation in [
      "", "<explanation xml:lang=\"en\">a</explanation>",
      "\n<!-- x -->\n\n<explanation xml:lang=\"en\">b</explanation>\n",
    ] {
      for value in ["yes", "no"] {
        try folder.write(
          submission(
            "<answer question=\"tip.5.attempt\" value=\"\(value)\" confidential=\"true\">\(explanation)</answer>\n"
              + "<answer question=\"tip.5.accomplices\" value=\"no\"/>"), to: "s.xml")
        let outputs = try [
          ["export", "s.xml", "region.xml", "--to", "jsonl"], ["gaps", ".", "--format", "json"],
          ["score", ".", "--format", "json"], ["score", "."],
        ].map { try palermo($0 + ["--edition", "public"]).output }
        published.insert(outputs.joined())
      }
    }
    #expect(published.count == 1)
  }

  // MARK: What validation refuses

  private static let state = """
    <state code="XAA" subregion="s" column="1" row="1" membership="member" officialLanguages="en" \
    submissionLanguages="en"><name xml:lang="en">X</name></state>
    """
  private static let agreement = "<agreement instrument=\"UNTOC\" standing=\"counted\" listed=\"very-likely\"/>"
  private static let provision = """
    <provision id="UNTOC/5/1(a)(i)" obligation="mandatory" cluster="international_cooperation" \
    clusterBasis="confirmed" theme="t" kind="legislation"><measure xml:lang="en">m</measure></provision>
    """

  private static func region(_ states: String) -> String {
    "<region xmlns=\"urn:palermo-toolkit:1\" id=\"r\" kind=\"fictional\"><name xml:lang=\"en\">R</name>"
      + "<subregion code=\"s\"><name xml:lang=\"en\">S</name></subregion>\(states)</region>"
  }

  private static func instruments(_ provisions: String) -> String {
    "<instruments xmlns=\"urn:palermo-toolkit:1\"><instrument id=\"UNTOC\" kind=\"reviewed\" adopted=\"2000\" "
      + "listed=\"very-likely\"><title xml:lang=\"en\">T</title><shortTitle xml:lang=\"en\">T</shortTitle>"
      + "<article number=\"5\"><title xml:lang=\"en\">A</title>\(provisions)</article></instrument></instruments>"
  }

  @Test(arguments: [
    region(state + state), region(state.replacingOccurrences(of: "XAA", with: "../x")), region(state) + "<",
    "<region xmlns=\"urn:palermo-toolkit:1\" kind=\"fictional\"/>", instruments(provision + provision),
    instruments(provision.replacingOccurrences(of: "UNTOC/5/1(a)(i)", with: "5")),
    "<cycle xmlns=\"urn:palermo-toolkit:1\" id=\"2026\" opens=\"soon\"><title xml:lang=\"en\">C</title></cycle>",
    "<participation xmlns=\"urn:palermo-toolkit:1\" region=\"r\"><state code=\"QQQ\"/></participation>",
    region(state).replacingOccurrences(of: "</region>", with: agreement + agreement + "</region>"),
  ])
  func whatValidationRefusesNothingElseTrusts(reference: String) throws {
    if !reference.contains("<region") { try folder.write(Self.region(Self.state), to: "region.xml") }
    try folder.write(reference, to: "reference.xml")
    try folder.write(
      submission("<answer question=\"tip.5.offence\" value=\"yes\"/>").replacingOccurrences(of: "XAD", with: "XAA"),
      to: "s.xml")
    for command in Self.commands where ["gaps", "score", "status", "export"].contains(command[0]) {
      let (output, code) = try palermo(command)
      #expect(code == 1 && output.contains("reference.xml"), "\(command): \(code) \(output.prefix(500))")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("report")))
  }

  // MARK: Time, memory, encodings

  @Test func aFileOfManyNamesLeavesTheNextAlone() throws {
    let names = (0..<520_000).map { "<\(String(repeating: "n", count: 40))\($0)/>" }.joined()
    try folder.write("<?xml version=\"1.0\"?><x xmlns=\"urn:foo\">\(names)</x>", to: "00.xml")
    try folder.write("<x xmlns=\"urn:foo\"><\(String(repeating: "n", count: 2_000))/></x>", to: "01.xml")
    for number in 10..<40 {
      try folder.write(try #require(Project.text("Samples/americas/submissions/ARG.xml")), to: "\(number).xml")
    }
    let (output, code) = try palermo(["validate", "--no-config", "."])
    #expect(code == 1 && output.contains("4096 different names") && output.contains("1024 bytes in one name"))
    #expect(!output.contains("malformed-xml"), "\(output.prefix(1000))")
  }

  @Test func ofVeryLongOrManyNamesNothingFarIsSuggested() throws {
    let long = String(repeating: "a", count: 100_000)
    let questions = (1..<4_000).map {
      "<question id=\"untoc.5.q\($0)\" type=\"yes-no\"><text xml:lang=\"en\">Q</text><relevant><answered question=\"untoc.5.z\($0 - 1)\" with=\"yes\"/></relevant></question>"
    }.joined()
    let head =
      "<questionnaire xmlns=\"urn:palermo-toolkit:1\" id=\"q\" version=\"2026.1\" instrument=\"UNTOC\" cluster=\"criminalization_jurisdiction\"><title xml:lang=\"en\">T</title><section id=\"s\" article=\"5\"><title xml:lang=\"en\">S</title>"
    try folder.write(
      "\(head)<question id=\"q.a\" type=\"single-choice\"><text xml:lang=\"en\">Q</text><option value=\"\(long)\"><text xml:lang=\"en\">A</text></option><option value=\"b\"><text xml:lang=\"en\">B</text></option></question><question id=\"q.b\" type=\"yes-no\"><text xml:lang=\"en\">R</text><relevant><answered question=\"q.a\" with=\"\(long)b\"/></relevant></question></section></questionnaire>",
      to: "long.xml")
    try folder.write("\(head)\(questions)</section></questionnaire>", to: "many.xml")
    for name in ["long.xml", "many.xml"] {
      let (output, code) = try palermo(["validate", "--no-config", name])
      #expect(code == 1 && output.contains("[unknown-condition-"), "\(name): \(code)")
      #expect(!output.contains("did you mean “aaa"), "\(name)")
    }
  }

  @Test func copiesOfAFileGetAFindingEach() throws {
    let text = try #require(Project.text("Samples/exercise/submissions/2026/XAA-tip-criminalization.xml"))
    for number in 0..<60 { try folder.write(text, to: "\(number).xml") }
    let (output, _) = try palermo(["validate", "--no-config", "."])
    #expect(output.matches(of: /\[duplicate-submission\]/).count == 60)
  }

  @Test func anEncodingIsReadWholeAndMeant() throws {
    let text = "<submission xmlns=\"urn:palermo-toolkit:1\"><answer question=\"a\" value=\"é\"/></submission>"
    let padding = String(repeating: " ", count: 300)
    for declaration in [
      "<?xml version=\"1.0\"\(padding)encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>",
      "<?xml version=\"1.0\" encoding='ascii'?>", "<?xml version='1.0' encoding = \"windows-1252\" ?>",
    ] {
      try folder.write(declaration + text, to: "s.xml")
      let (output, code) = try palermo(["validate", "--no-config", "s.xml"])
      #expect(code == 1 && output.contains("[wrong-encoding]"), "\(declaration): \(output)")
    }
    for declaration in [
      "<?xml version=\"1.0\"\(padding)encoding=\"utf-8\"?>", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>",
    ] {
      try folder.write(declaration + text.replacingOccurrences(of: "é", with: "e"), to: "s.xml")
      #expect(try !palermo(["validate", "--no-config", "s.xml"]).output.contains("wrong-encoding"))
    }
  }

  // MARK: Texts

  @Test func textsDoNothingToATerminal() throws {
    try exercise()
    let evil = "&#x9b;31mRED&#x9d;8;;http://x&#x9c;&#x202e;evil&#x2028;::error::pwn&#xAD;&#x200b;&#x7f;\u{9B}1m\u{202E}"
    try folder.write(
      submission(
        "<answer question=\"tip.5.offence\" value=\"\(evil)\"/><answer question=\"tip.5.attempt\" value=\"no\">"
          + "<explanation xml:lang=\"en\">\(evil)</explanation><evidence kind=\"legislation\" title=\"\(evil)\"/></answer>"
      ),
      to: "s.xml")
    try folder.write(
      try #require(Project.text("Samples/exercise/region.xml")).replacing(
        /<name xml:lang="en">/, with: "<name xml:lang=\"en\">\(evil)"), to: "region.xml")
    for command in Self.commands + [
      ["validate", ".", "--format", "github"], ["validate", ".", "--format", "junit"],
      ["validate", ".", "--color", "always"],
      ["validate", ".", "--format", "sarif"], ["status", ".", "--cycle", "2026", "--reminders", "-"],
      ["export", ".", "--to", "jsonl"],
    ] {
      let (output, _) = try palermo(command)
      let unsafe = output.unicodeScalars.filter {
        (0x7F...0x9F).contains($0.value) || (0x2028...0x202E).contains($0.value)
      }
      #expect(unsafe.isEmpty, "\(command): \(output.prefix(500).debugDescription)")
    }
  }

  @Test func noErrorOfXMLIsANumberAlone() throws {
    for text in [
      "<a b=“c”/>", "<?xml version=“1.0”?><a/>", "<a>&#xFFFF;</a>", "<a:b/>", "<a xmlns:x=''/>", "<a b='1'c='2'/>",
      "<?x",
    ] {
      for language in ["en", "es", "fr", "pt"] {
        try folder.write(text, to: "s.xml")
        let (output, _) = try palermo(["validate", "--no-config", "s.xml", "--lang", language])
        #expect(!output.contains(/(XML error|error XML|erreur XML|erro XML) [0-9]/), "\(output)")
      }
    }
  }
}
