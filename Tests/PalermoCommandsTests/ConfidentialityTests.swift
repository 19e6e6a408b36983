import Foundation
import TestSupport
import Testing

/// Secrets are planted in confidential answers, and every output is searched for them.
struct ConfidentialityTests {
  private static let word = "planted"

  /// What a command prints: of those that have editions the public one, unless another is asked for.
  private func palermo(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
    let hasEditions = ["gaps", "score", "status", "export", "diff"].contains(arguments[0])
    let isPublic = hasEditions && !arguments.contains { ["--edition", "--reminders"].contains($0) }
    return try Program.built("palermo").run(
      arguments + (isPublic ? ["--edition", "public"] : []), in: folder.path,
      environment: ["LANG": "C", "PATH": "/usr/bin:/bin"]
    ).output
  }

  /// The exercise region with one submission of XAB, which needs training openly.
  ///
  /// - Parameter answers: What it says in confidence, instead of what it says in the exercise.
  private func corpus(
    _ answers: String, _ file: String = "tip.xml", open: String = open
  ) throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    for name in ["region.xml", "participation.xml", "cycles/2026.xml"] {
      let text = try #require(Project.text("Samples/exercise/\(name)"))
      try folder.write(text, to: name.replacing("/", with: "-"))
    }
    try folder.write(try submission("tip-criminalization", open + answers), to: file)
    return folder
  }

  private static let open = """
      <answer question="tip.5.attempt" value="yes">
          <evidence kind="legislation" title="Penal Code" provision="s. 54" inForce="2007-09-24"/>
          <assistance kind="need" area="training" details="said openly"/>
        </answer>
    """

  /// A submission of XAB in the exercise, with other answers in place of its own.
  private func submission(_ questionnaire: String, _ answers: String) throws -> String {
    var text = try #require(Project.text("Samples/exercise/submissions/2026/XAB-\(questionnaire).xml"))
    for match in answers.matches(of: /question="([a-z0-9.-]+)"/) {
      let own = try Regex("(?s)  <answer question=\"\(match.1)\"(?:[^>]*/>|.*?</answer>)\n")
      text = text.replacing(own, with: "")
    }
    return text.replacing("</submission>", with: answers + "\n</submission>")
  }

  /// Every kind of content, in answers that are accepted.
  private static let accepted = """
      <answer question="tip.5.offence" confidential="true" value="partly">
        <explanation xml:lang="en">planted-explanation</explanation>
        <evidence kind="legislation" title="planted-title" provision="planted-provision" href="https://planted.example/law" inForce="1987-07-07"/>
        <assistance kind="need" area="legal-advice" details="planted-details"/>
        <assistance kind="offer" area="training" details="planted-offer"/>
      </answer>
      <answer question="tip.5.accomplices" value="partly" confidential="true">
        <explanation xml:lang="en">planted-explanation</explanation>
        <evidence kind="legislation" title="planted-title" provision="planted-provision"/>
      </answer>
      <answer question="tip.5.victims" confidential="true"><figure year="2024" value="737373"/></answer>
      <answer question="tip.5.difficulties" confidential="true"><text xml:lang="en">planted-text</text></answer>
      <answer question="tip.5.assistance" confidential="true" value="action-plan other">
        <other xml:lang="en">planted-other</other>
      </answer>
    """

  /// Every kind of content, and faults that make rules speak of it. A file with them is returned.
  private static let secrets = """
      <answer question="tip.5.offence" confidential="true" value="planted-value">
        <explanation xml:lang="en">planted-explanation</explanation>
        <evidence kind="legislation" title="planted-title" href="planted-link" inForce="2999-01-01"/>
        <evidence kind="planted-kind" title="planted-title"/>
        <assistance kind="need" area="legal-advice" details="planted-details"/>
        <assistance kind="offer" area="training" details="planted-offer"/>
        <reference mechanism="planted-mechanism" question="planted-question" asOf="planted-date"/>
      </answer>
      <answer question="tip.5.penalty" confidential="true" value="-737373">
        <text xml:lang="en">planted-text</text>
      </answer>
      <answer question="tip.5.accomplices" value="partly" confidential="true"><explanation xml:lang="en">planted-explanation</explanation></answer>
      <answer question="tip.5.elements" confidential="true" value="other planted-option"/>
      <answer question="tip.5.victims" confidential="true"><figure year="2998" value="737373"/><figure year="planted-year" value="1"/></answer>
      <answer question="tip.5.assistance" confidential="true" value="action-plan other">
        <other xml:lang="en">planted-other</other>
      </answer>
      <answer question="tip.5.organizing" confidential="true" value="yes">
        <authority name="planted-authority" role="planted-role" email="planted@example.org" phone="+1 737373"/>
        <link href="planted-href" title="planted-link-title"/>
      </answer>
    """

  /// Every form of export, and what else it needs.
  private static let exports = [
    ("csv", []), ("xlsx", []), ("jsonl", []), ("oscal", []), ("markdown", ["--for", "hemispheric-security"]),
  ]

  /// The files in a folder as texts; of a workbook those that are packed in it.
  private func files(in folder: String) throws -> [(name: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
      guard bytes.starts(with: [0x50, 0x4B]) else { return (name, String(decoding: bytes, as: UTF8.self)) }
      let unpack =
        // The places of texts among those that are shared are numbers, too, which say nothing.
        """
        import re, sys, zipfile
        z = zipfile.ZipFile(sys.argv[1])
        print(*(re.sub(r't="s"><v>[0-9]+</v>', 't="s">', z.read(n).decode()) for n in z.namelist()))
        """
      return (name, try Program.python().run(["-c", unpack, path]).output)
    }
  }

  private func expectNoSecret(_ output: String, _ what: String) {
    for secret in [Self.word, "737373", "2998", "2999-01-01", "1987-07-07"] {
      #expect(!output.holds(secret), "\(what): \(secret)\n\(output)")
    }
  }

  @Test(arguments: [accepted, secrets])
  func gapsAndScoresTellNoSecret(answers: String) throws {
    let folder = try corpus(answers)
    let isAccepted = answers == Self.accepted
    for language in ["en", "pt"] {
      expectNoSecret(try palermo(["gaps", ".", "--lang", language], in: folder), "gaps")
      let sheet = try palermo(["gaps", ".", "--lang", language, "--state", "XAB"], in: folder)
      #expect(sheet.contains("XAB") && sheet.contains("TIP 5") == isAccepted)
      expectNoSecret(sheet, "sheet")
    }
    expectNoSecret(try palermo(["gaps", ".", "--format", "json"], in: folder), "gaps json")
    expectNoSecret(try palermo(["gaps", ".", "--format", "json", "--state", "XAB"], in: folder), "sheet json")
    for action in ["3.5", "4.4"] { expectNoSecret(try palermo(["gaps", ".", "--action", action], in: folder), action) }
    expectNoSecret(try palermo(["gaps", ".", "--output", "report"], in: folder), "report")
    for (name, text) in try files(in: folder.path("report")) { expectNoSecret(text, name) }
    expectNoSecret(try palermo(["score", "."], in: folder), "score")
    expectNoSecret(try palermo(["score", ".", "--format", "json"], in: folder), "score json")
    for subject in ["tip.5.offence", "TIP/5", "tip.5.accomplices"] {
      let trace = try palermo(["score", ".", "--explain", subject], in: folder)
      #expect(trace.contains("confidential, left out"))
      expectNoSecret(trace, "explain")
    }
  }

  @Test(arguments: ["en", "pt"], [accepted, secrets])
  func exportsTellNoSecret(language: String, answers: String) throws {
    let folder = try corpus(answers)
    let isAccepted = answers == Self.accepted
    for (form, arguments) in Self.exports {
      let output = try palermo(
        ["export", ".", "--to", form, "--lang", language, "--output", "exports/\(form)"] + arguments, in: folder)
      expectNoSecret(output, form)
    }
    let written = try files(in: folder.path("exports"))
    // The marks of the two folders are files, too; lines and assessments are of a state that answers.
    #expect(written.count == 18 + 1 + 1 + 1 + (isAccepted ? 1 + 2 + 1 : 0))
    for (name, text) in written { expectNoSecret(text, name) }
    let tell = written.filter { $0.text.contains("said openly") }.map(\.name)
    #expect(tell == (isAccepted ? ["csv/assistance.csv", "jsonl", "xlsx"] : []))
  }

  /// A rule that looks at a confidential answer from an open one, and a text that both have.
  @Test(arguments: ["text", "github", "gitlab", "junit"])
  func findingsAtOpenAnswersTellNoSecret(form: String) throws {
    let copied = "The same explanation of more than forty letters stands here, twice."
    func output(_ mark: String) throws -> String {
      let folder = try corpus(
        """
          <answer question="tip.1.convention" value="yes"\(mark)/>
          <answer question="tip.1.effects" value="predicate-offence"/>
          <answer question="tip.5.accomplices" value="partly"\(mark)>
            <explanation xml:lang="en">\(copied)</explanation>
          </answer>
          <answer question="tip.5.organizing" value="partly">
            <explanation xml:lang="en">\(copied)</explanation>
          </answer>
        """)
      return try palermo(["validate", "tip.xml", "--format", form], in: folder)
    }
    let open = try output("")
    #expect(open.contains("apply in full to trafficking") && open.contains("identical-explanations"))
    let withheld = try output(" confidential=\"true\"")
    #expect(withheld.contains("r38a") && !withheld.contains("apply in full to trafficking"))
    #expect(!withheld.contains("identical-explanations"))
  }

  @Test(arguments: ["text", "json", "sarif", "junit", "github", "gitlab"])
  func findingsTellNoSecret(form: String) throws {
    let folder = try corpus(Self.secrets)
    for arguments in [[], ["--as", "draft", "--strict", "--lang", "es"]] {
      let output = try palermo(["validate", "tip.xml", "--format", form] + arguments, in: folder)
      #expect(output.contains("tip.xml") && output.contains("unknown-option"))
      expectNoSecret(output, form)
    }
    let broken = try corpus(Self.secrets.replacing("</answer>", with: "<answer>", maxReplacements: 1))
    let output = try palermo(["validate", "tip.xml", "--format", form], in: broken)
    #expect(output.contains("malformed-xml"))
    expectNoSecret(output, form)
  }

  @Test func baselinesTellNoSecret() throws {
    let folder = try corpus(Self.secrets)
    _ = try palermo(["validate", "tip.xml", "--write-baseline", "baseline.xml", "--reason", "x"], in: folder)
    let baseline = try String(contentsOfFile: folder.path("baseline.xml"), encoding: .utf8)
    #expect(baseline.contains("unknown-option"))
    expectNoSecret(baseline, "baseline")
  }

  /// The commands that tell others, or the state itself, about its answers without handing over the file.
  @Test func deliveriesAndDifferencesTellNoSecret() throws {
    let folder = try corpus(Self.secrets)
    let cycle = ["--cycle", "cycles-2026.xml"]
    for form in ["text", "json"] {
      for arguments in [[], ["--state", "XAB"], ["--lang", "fr"]] {
        expectNoSecret(try palermo(["status", "."] + cycle + ["--format", form] + arguments, in: folder), "status")
      }
    }
    expectNoSecret(try palermo(["status", "."] + cycle + ["--reminders", "-"], in: folder), "reminders")

    // Well-formed and valid, for what refuses anything else: secrets in every text, one way and another.
    let answer = """
        <answer question="tip.5.offence" confidential="true" value="yes">
          <explanation xml:lang="en">planted-explanation @</explanation>
          <evidence kind="legislation" title="planted-title @" provision="planted-@" href="https://planted.example/@"/>
          <assistance kind="need" area="legal-advice" details="planted-details @"/>
        </answer>
        <answer question="tip.5.attempt" confidential="true" value="no"><explanation xml:lang="en">planted</explanation></answer>
      """
    let (old, new) = (
      answer.replacing("@", with: "one"), answer.replacing("@", with: "two").replacing("\"yes\"", with: "\"partly\"")
    )
    for (name, text) in [("old.xml", old), ("new.xml", new)] {
      let whole = try withExtendedLifetime(try corpus(text)) {
        try String(contentsOfFile: $0.path("tip.xml"), encoding: .utf8)
      }
      try folder.write(whole.replacing(Self.open, with: ""), to: name)
    }
    for form in ["text", "json"] {
      let output = try palermo(["diff", "old.xml", "new.xml", "--format", form], in: folder)
      #expect(output.contains("tip.5.offence"), "\(output)")
      expectNoSecret(output, "diff")
    }
    for name in ["old", "new"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
      for file in ["region.xml", "participation.xml", "cycles-2026.xml"] {
        try FileManager.default.copyItem(atPath: folder.path(file), toPath: folder.path("\(name)/\(file)"))
      }
      try FileManager.default.moveItem(atPath: folder.path("\(name).xml"), toPath: folder.path("\(name)/tip.xml"))
      _ = try palermo(["gaps", name, "--output", "\(name)-report"], in: folder)
    }
    for form in ["text", "json"] {
      let output = try palermo(
        ["diff", "old-report/analysis.json", "new-report/analysis.json", "--format", form], in: folder)
      expectNoSecret(output, "diff of analyses")
    }
  }

  /// An answer that one release shows and the other withholds is compared in neither direction, whatever shows the change.
  @Test func markingAnAnswerConfidentialIsNoReform() throws {
    let folder = TemporaryFolder()
    let sample = try #require(Project.text("Samples/exercise/submissions/2026/XAA-tip-criminalization.xml"))
    let open = "question=\"tip.5.attempt\" value=\"no\""
    #expect(sample.contains(open))
    let marked = sample.replacing(open, with: open + " confidential=\"true\"")
    for (name, text) in [("open", sample), ("marked", marked)] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
      for file in ["region.xml", "participation.xml", "cycles/2026.xml"] {
        try folder.write(
          try #require(Project.text("Samples/exercise/\(file)")), to: "\(name)/\(file.replacing("/", with: "-"))")
      }
      try folder.write(text, to: "\(name)/tip.xml")
      _ = try palermo(
        ["gaps", name, "--today", "2026-12-01", "--edition", "public", "--output", "\(name)-report"], in: folder)
    }
    for (old, new) in [("open", "marked"), ("marked", "open")] {
      let analyses = ["\(old)-report/analysis.json", "\(new)-report/analysis.json"]
      let text = try palermo(["diff"] + analyses, in: folder)
      #expect(text.contains("gaps closed: 0, opened: 0,"), "\(text)")
      #expect(text.contains("confidential (1)"), "\(text)")
      let json = try palermo(["diff"] + analyses + ["--format", "json"], in: folder)
      #expect(json.contains("\"obstacle\" : \"confidential\""), "\(json)")
      let paper = try palermo(
        [
          "export", new, "--edition", "public", "--today", "2026-12-01", "--to", "markdown", "--for",
          "permanent-council", "--previous", "\(old)-report",
        ], in: folder)
      #expect(paper.contains("confidential (1)"), "\(paper)")
    }
  }

  // MARK: Contacts

  /// Every free text and every link of a submission, as its schema lists them, leads to somebody.
  @Test func noFreeTextOfAPublicationLeadsToAPerson() throws {
    let schema = try #require(Project.text("Schemas/submission.xsd"))
    var elements: [String: String] = [:]
    for type in schema.matches(of: /<xs:complexType name="(\w+)">(?s:(.*?))<\/xs:complexType>/) {
      let attributes = type.2.matches(of: /<xs:attribute name="(\w+)" type="line"/).map { attribute in
        let contact = attribute.1 == "href" ? "https://example.org/?by=planted@example.org" : "planted@example.org"
        return " \(attribute.1)=\"\(contact)\""
      }
      elements[String(type.1)] = attributes.joined()
      for element in type.2.matches(of: /<xs:element name="(\w+)" type="respondentText"/) {
        elements[String(element.1)] = "<\(element.1) xml:lang=\"en\">planted@example.org</\(element.1)>"
      }
    }
    let withFreeText = elements.filter { !$0.value.isEmpty }.keys.sorted()
    // Of an answer itself they are codes, and what only drafts have.
    #expect(
      withFreeText == [
        "answer", "assistance", "authority", "evidence", "explanation", "link", "note", "other", "reference",
        "submissionSource", "text",
      ])
    let answers = """
        <answer question="fp.9.verification" value="yes">
          \(elements["explanation"]!)
          <evidence kind="legislation" inForce="2008"\(elements["evidence"]!)/>
          <assistance kind="need" area="training"\(elements["assistance"]!)/>
          <reference asOf="2021"\(elements["reference"]!)/>
        </answer>
        <answer question="fp.9.authority"><authority\(elements["authority"]!)/></answer>
        <answer question="fp.9.sample"><link href="https://example.org"\(elements["link"]!.split(separator: "href")[0])/>
          <link\(elements["link"]!)/></answer>
        <answer question="fp.9.difficulties">\(elements["text"]!)</answer>
        <answer question="fp.9.assistance" value="other">\(elements["other"]!)</answer>
      """
    let folder = try corpus("")
    try folder.write(
      try submission("fp-prevention", answers).replacing(
        /<source [^>]*>/, with: "<source kind=\"exercise\"\(elements["submissionSource"]!)/>"), to: "fp.xml")
    #expect(try palermo(["validate", "fp.xml", "region.xml"], in: folder).contains("accepted  fp.xml"))
    _ = try palermo(["gaps", ".", "--output", "report"], in: folder)
    for (form, arguments) in Self.exports {
      _ = try palermo(["export", ".", "--to", form, "--output", "exports/\(form)"] + arguments, in: folder)
    }
    let written = try files(in: folder.path("report")) + files(in: folder.path("exports"))
    #expect(written.contains { $0.text.contains("[…]") })
    for (name, text) in written { #expect(!text.holds(Self.word), "\(name)") }
    for command in [["gaps", "."], ["gaps", ".", "--state", "XAB"], ["score", ".", "--explain", "FP/9"]] {
      #expect(!(try palermo(command, in: folder)).holds(Self.word), "\(command)")
    }
  }

  // MARK: Editions

  /// The state sees what it said, the desk everything; both are told so on every page.
  @Test func otherEditionsAreMarkedOnEveryPage() throws {
    let folder = try corpus(
      """
        <answer question="tip.5.offence" confidential="true" value="partly"><explanation xml:lang="en">planted-explanation</explanation></answer>
      """)
    let contact =
      "<answer question=\"tip.8.authority\"><authority name=\"Authority\" email=\"planted@example.org\" phone=\"+1 737373\"/></answer>"
    try folder.write(try submission("tip-cooperation", contact), to: "cooperation.xml")
    let notices = ["state": "The state’s own edition", "internal": "Internal edition"]
    for edition in ["", "internal", "state"] {
      let option = edition.isEmpty ? [] : ["--edition", edition]
      let name = edition.isEmpty ? "state" : edition
      let notice = try #require(notices[name])
      let program = try Program.built("palermo")
      func run(_ arguments: [String]) throws -> String {
        try program.run(
          arguments + option, in: folder.path, environment: ["LANG": "C", "PATH": "/usr/bin:/bin"]
        ).output
      }
      for command in [
        ["gaps", "."], ["gaps", ".", "--state", "XAB"], ["score", "."], ["score", ".", "--explain", "TIP/5"],
        ["status", ".", "--cycle", "2026"], ["export", ".", "--to", "markdown", "--for", "remja"],
        ["score", ".", "--narrow"], ["diff", "tip.xml", "tip.xml"],
      ] {
        #expect(try run(command).contains(notice), "\(command) \(option)")
      }
      let trace = try run(["score", ".", "--explain", "TIP/5"])
      #expect(trace.contains("tip.5.offence: partly [confidential]") && trace.contains("tip.xml:"))
      for command in [
        ["gaps", ".", "--format", "json"], ["gaps", ".", "--format", "json", "--state", "XAB"],
        ["score", ".", "--format", "json"], ["status", ".", "--cycle", "2026", "--format", "json"],
        ["diff", "tip.xml", "tip.xml", "--format", "json"],
      ] {
        #expect(try run(command).contains("\"edition\" : \"\(name)\""), "\(command)")
      }
      #expect(try run(["export", ".", "--to", "jsonl"]).contains("planted@example.org"))
      _ = try run(["gaps", ".", "--output", "report"])
      for form in ["csv", "xlsx", "oscal"] {
        _ = try run(["export", ".", "--to", form, "--output", "exports/\(form)"])
      }
      for (path, text) in try files(in: folder.path("report")) + files(in: folder.path("exports")) {
        let isMarked: Bool =
          if path.hasSuffix(".html") {
            // Beside the banner of exercises.
            text.matches(of: /class="banner" role="note"/).count == 2
              && (path.hasPrefix("en/") || path.hasPrefix("documents/en/")) == text.contains(notice)
          } else if path.hasSuffix(".docx") {
            path.hasPrefix("documents/en/") == text.contains(notice)
          } else if path.hasSuffix("xlsx") {
            text.contains(notice)
          } else if path.hasSuffix(".csv") {
            text.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasSuffix(",\(name)") }
          } else {
            text.contains("edition")
          }
        #expect(
          isMarked || [".palermo-output", "index.html", "catalog.json"].contains { path.hasSuffix($0) }, "\(path)")
      }
    }
    for form in ["csv", "jsonl", "xlsx", "oscal"] {
      let output = try palermo(
        ["export", ".", "--to", form, "--output", "public/\(form)"], in: folder)
      expectNoSecret(output, form)
    }
    for (name, text) in try files(in: folder.path("public")) { expectNoSecret(text, name) }
  }

  /// What cannot be, with what to do instead.
  @Test func editionsThatCannotBeAreRefused() throws {
    let folder = try corpus("")
    let other = try #require(Project.text("Samples/exercise/submissions/2026/XAC-tip-criminalization.xml"))
    try folder.write(other, to: "other.xml")
    let draft = try #require(FileManager.default.contents(atPath: folder.path("tip.xml")))
    try folder.write(
      String(decoding: draft, as: UTF8.self).replacing("status=\"final\"", with: "status=\"draft\""), to: "draft.xml")
    for command in ["gaps", "score", "status"] {
      let output = try palermo([command, ".", "--edition", "state"], in: folder)
      #expect(output.contains("XAB, XAC") && output.contains("public"), "\(output)")
    }
    let letters = try palermo(
      ["status", ".", "--cycle", "2026", "--reminders", "-", "--edition", "public"], in: folder)
    #expect(letters.contains("letters are never public"))
    let drafts = try palermo(["diff", "tip.xml", "draft.xml", "--edition", "public"], in: folder)
    #expect(drafts.contains("draft.xml is a draft"))
    _ = try palermo(["gaps", ".", "--edition", "internal", "--output", "internal"], in: folder)
    _ = try palermo(["gaps", ".", "--output", "public"], in: folder)
    let (one, two) = ("internal/analysis.json", "public/analysis.json")
    #expect(try palermo(["diff", one, two, "--edition", "public"], in: folder).contains("--edition public"))
    let mixed = try Program.built("palermo").run(["diff", one, two], in: folder.path, environment: ["LANG": "C"])
    #expect(mixed.code == 64 && mixed.output.contains("would look like a change"), "\(mixed.output)")
  }

  /// A file that the state keeps holds its answers; what is said about it does not.
  @Test func whatIsSaidWhileTheStatesOwnFileIsWrittenTellsNoSecret() throws {
    let folder = try corpus(Self.secrets)
    for command in [
      ["new", "tip-criminalization", "--state", "XAB", "--from", "tip.xml", "--output", "next.xml"],
      ["migrate", "tip.xml", "--to", "2027.1", "--output", "next.xml"], ["fmt", "tip.xml"],
      ["fmt", "--check", "tip.xml"],
      ["lint", "tip.xml"], ["breaking", "tip.xml", "--against", "tip.xml"], ["explain", "tip.xml"],
    ] {
      let output = try palermo(command, in: folder)
      #expect(!output.isEmpty, "\(command)")
      expectNoSecret(output, "\(command)")
    }
    try folder.write(try #require(Project.text("Samples/exercise/cycles/2026.xml")), to: "tip.xml.baseline")
    for option in ["--baseline", "--config"] {
      expectNoSecret(try palermo(["validate", ".", option, "tip.xml"], in: folder), option)
    }
  }

  /// The program is ended by a fault while it has read a file. The handlers of Swift would go on after a signal from
  /// outside.
  @Test func aCrashTellsNoSecret() throws {
    let folder = try corpus(Self.secrets)
    let script = """
      export SWIFT_BACKTRACE=enable=no
      (cat tip.xml; exec sleep 5) | "$0" validate region.xml tip.xml - >said 2>&1 & program=$!
      sleep 1; kill -SEGV $program; wait $program; echo "code $?"; cat said
      """
    let (output, _) = try Program("sh", package: "dash").run(
      ["-c", script, try Program.built("palermo").path], in: folder.path)
    #expect(output.contains("code 139"), "it was waiting for more: \(output)")
    expectNoSecret(output, "crash")
  }

  /// Whatever is answered in confidence, the outputs are the same.
  @Test func outputsDoNotDependOnConfidentialAnswers() throws {
    var outputs: [Set<String>] = Array(repeating: [], count: 8)
    for (value, law) in [("yes", "Act 1"), ("partly", "Act 1"), ("no", "Act 2"), ("partly", "Act 3")] {
      // None of the other answers presupposes the offence: a contradiction would return the file.
      let folder = try corpus(
        """
          <answer question="tip.5.offence" value="\(value)" confidential="true">
            <explanation xml:lang="en">why</explanation>
            <evidence kind="legislation" title="\(law)" provision="1"/>
          </answer>
          <answer question="tip.5.elements" value="none" confidential="true"/>
          <answer question="tip.5.attempt" value="no"/>
          <answer question="tip.5.attempt-limit" value="no"/>
          <answer question="tip.5.accomplices" value="no"/>
          <answer question="tip.5.organizing" value="no"/>
          <answer question="tip.3.child" value="yes"/>
          <answer question="tip.3.child-age" value="18"/>
        """, open: "")
      #expect(try palermo(["validate", "tip.xml", "region.xml"], in: folder).contains("accepted  tip.xml"))
      let commands = [
        ["gaps", "."], ["gaps", ".", "--format", "json"], ["gaps", ".", "--state", "XAB"], ["score", "."],
        ["score", ".", "--format", "json"], ["score", ".", "--explain", "TIP/5"],
      ]
      for (index, command) in commands.enumerated() {
        let output = try palermo(command, in: folder)
        #expect(!output.isEmpty)
        outputs[index].insert(output)
      }
      _ = try palermo(["gaps", ".", "--output", "report"], in: folder)
      outputs[6].insert(try files(in: folder.path("report")).map(\.text).joined())
      for (form, arguments) in Self.exports {
        _ = try palermo(["export", ".", "--to", form, "--output", "exports/\(form)"] + arguments, in: folder)
      }
      outputs[7].insert(try files(in: folder.path("exports")).map(\.text).joined())
    }
    #expect(outputs.map(\.count) == [1, 1, 1, 1, 1, 1, 1, 1])
  }
}
