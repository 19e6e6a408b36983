import Foundation
import TestSupport
import Testing

/// Parts that are handed out, answered by people with editors, and merged.
@Suite("Parts on the command line")
struct MergeCommandTests {
  private let folder = TemporaryFolder()

  private func palermo(_ arguments: String...) throws -> (output: String, code: Int32) {
    try Program.built("palermo").run(
      arguments, in: folder.path("."), environment: ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"])
  }

  private func read(_ name: String) throws -> String { try String(contentsOfFile: folder.path(name), encoding: .utf8) }

  /// A blank draft and its parts, and the part of one authority as a text.
  private func handedOut(_ authority: String = "justice", writing answers: (String) -> String = { $0 }) throws -> String
  {
    let new = try palermo(
      "new", "untoc-criminalization", "--state", "DOM", "--date", "2026-11-28", "--cycle", "2026", "-o", "base.xml")
    #expect(new.code == 0, "\(new.output)")
    try folder.write(answers(try read("base.xml")), to: "base.xml")
    let split = try palermo("split", "base.xml", "--output", "parts")
    #expect(split.code == 0, "\(split.output)")
    return try read("parts/\(authority).xml")
  }

  private static let blank = "<answer question=\"untoc.5.conspiracy\"/>"

  private static func answer(_ value: String) -> String {
    "<answer question=\"untoc.5.conspiracy\" value=\"\(value)\"/>"
  }

  /// The text with the answer below `part` replaced.
  private static func answering(_ part: String, _ answer: String) throws -> String {
    let range = try #require(part.range(of: blank, options: .backwards))
    return part.replacingCharacters(in: range, with: answer)
  }

  /// The text with the copy of what was handed out replaced.
  private static func spoiling(_ part: String, _ answer: String) throws -> String {
    let range = try #require(part.range(of: blank))
    return part.replacingCharacters(in: range, with: answer)
  }

  @Test("An answer written into the copy of what was handed out is an error at its line, and merges into nothing")
  func alteredCopies() throws {
    let part = try handedOut()
    let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].contains(Self.blank) }.map { $0 + 1 }
    let spoilt = try Self.spoiling(part, Self.answer("no"))
    let both = try Self.answering(spoilt, Self.answer("no"))
    let gone = try Self.spoiling(part, "")
    // Those that an earlier version handed out do not say what was handed out, yet the base does.
    let earlier = spoilt.replacing(#/ marks="[^"]*"/#, with: "")
    for (name, text) in [("spoilt", spoilt), ("both", both), ("earlier", earlier)] {
      try folder.write(text, to: "\(name).xml")
      let merge = try palermo("merge", "base.xml", "\(name).xml", "-o", "\(name)-merged.xml")
      #expect(merge.code == 1, "\(name): \(merge.output)")
      #expect(merge.output.contains("\(name).xml:\(places[0]):5: error: "), "\(name): \(merge.output)")
      #expect(merge.output.contains("line \(places[1])"), "\(merge.output)")
      #expect(!FileManager.default.fileExists(atPath: folder.path("\(name)-merged.xml")))
    }
    for name in ["spoilt", "both"] {
      let validate = try palermo("validate", "\(name).xml", "--today", "2026-11-29")
      #expect(
        validate.code == 1 && validate.output.contains("\(name).xml:\(places[0]):5: error: "), "\(validate.output)")
    }
    // A blank copy that is not there says as much as one that is.
    try folder.write(try Self.answering(gone, Self.answer("no")), to: "gone.xml")
    let merge = try palermo("merge", "base.xml", "gone.xml", "-o", "gone-merged.xml")
    #expect(try merge.code == 0 && read("gone-merged.xml").contains("value=\"no\""), "\(merge.output)")
    #expect(try palermo("validate", "parts/justice.xml", "--today", "2026-11-29").code == 0)
  }

  @Test("A spoilt copy is told from a base that has moved on")
  func movedBase() throws {
    let part = try handedOut { $0.replacing(Self.blank, with: Self.answer("yes")) }
    let taken = part.replacing(Self.answer("yes"), with: Self.answer("no"))
    let below = try #require(part.range(of: Self.answer("yes"), options: .backwards))
    try folder.write(part.replacingCharacters(in: below, with: Self.answer("no")), to: "good.xml")
    try folder.write(taken, to: "spoilt.xml")
    let merge = try palermo("merge", "base.xml", "good.xml", "-o", "merged.xml")
    #expect(try merge.code == 0 && read("merged.xml").contains("value=\"no\""), "\(merge.output)")
    #expect(try palermo("merge", "merged.xml", "good.xml", "-o", "again.xml").code == 0)
    #expect(try read("again.xml") == read("merged.xml"))
    #expect(try palermo("merge", "merged.xml", "spoilt.xml", "-o", "other.xml").code == 1)
  }

  @Test("Two answers to one question in one file are not guessed between")
  func repeatedAnswers() throws {
    let part = try handedOut()
    try folder.write(try Self.answering(part, Self.answer("no") + Self.answer("yes")), to: "twice.xml")
    let merge = try palermo("merge", "base.xml", "twice.xml", "-o", "merged.xml")
    #expect(merge.code == 1 && merge.output.contains("untoc.5.conspiracy"), "\(merge.output)")
    try folder.write(
      try read("base.xml").replacing(Self.blank, with: Self.answer("no") + Self.answer("yes")), to: "base2.xml")
    for command in [
      ["merge", "base2.xml", "parts/justice.xml", "-o", "merged.xml"], ["split", "base2.xml", "--output", "parts2"],
    ] {
      let (output, code) = try Program.built("palermo").run(
        command, in: folder.path("."), environment: ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"])
      #expect(code == 1 && output.contains("untoc.5.conspiracy"), "\(command): \(output)")
    }
  }

  /// A part whose answer was yes, with something else below `part` in its place, and the line that it stands on.
  private func replacing(_ answer: String) throws -> (part: String, line: Int) {
    let part = try handedOut { $0.replacing(Self.blank, with: Self.answer("yes")) }
    let range = try #require(part.range(of: Self.answer("yes"), options: .backwards))
    let line = part[..<range.lowerBound].count { $0 == "\n" } + 1
    return (part.replacingCharacters(in: range, with: answer), line)
  }

  @Test("An answer to what is no question is refused at its line, with the question that is meant")
  func unknownQuestions() throws {
    let (part, line) = try replacing("<answer question=\"@@\" value=\"yes\"/>")
    for id in ["untoc.5.conspirac", "untoc.5.conspiracyy", "untoc.5.consipracy"] {
      try folder.write(part.replacing("@@", with: id), to: "typo.xml")
      let merge = try palermo("merge", "base.xml", "typo.xml", "-o", "merged.xml")
      #expect(merge.code == 1 && merge.output.contains("typo.xml:\(line):"), "\(merge.output)")
      #expect(merge.output.contains("“\(id)”"), "\(merge.output)")
      #expect(merge.output.contains("did you mean “untoc.5.conspiracy”?"), "\(merge.output)")
      #expect(!FileManager.default.fileExists(atPath: folder.path("merged.xml")))
    }
  }

  @Test("An answer to a question of others is left out, and it is said whose it is")
  func questionsOfOthers() throws {
    let part = try handedOut("foreign-affairs")
    try folder.write(try Self.answering(part, Self.answer("no")), to: "other.xml")
    let merge = try palermo("merge", "base.xml", "other.xml", "-o", "merged.xml")
    #expect(
      merge.code == 0
        && merge.output.contains(
          "foreign-affairs also answered untoc.5.conspiracy, which is for Ministry of Justice to answer: left out"),
      "\(merge.output)")
  }

  @Test("An answer that is left out or blanked is told as removed, and not as taken")
  func removals() throws {
    let part = try replacing("@@").part
    for (name, answer) in [("out", ""), ("blank", Self.blank)] {
      try folder.write(part.replacing("@@", with: answer), to: "\(name).xml")
      let merge = try palermo("merge", "base.xml", "\(name).xml", "-o", "\(name)-merged.xml")
      #expect(merge.code == 0 && merge.output.contains("justice: answers taken 0"), "\(merge.output)")
      #expect(merge.output.contains("untoc.5.conspiracy: answer removed by justice\n"), "\(merge.output)")
      #expect(try !read("\(name)-merged.xml").contains("question=\"untoc.5.conspiracy\" value"))
    }
  }

  @Test("An answer in a comment is told at its line, and the answer of the base stays")
  func answersInComments() throws {
    let (part, line) = try replacing("<!-- \(Self.answer("no")) -->")
    try folder.write(part, to: "comment.xml")
    let merge = try palermo("merge", "base.xml", "comment.xml", "-o", "merged.xml")
    #expect(merge.code == 0 && merge.output.contains("comment.xml:\(line):3: "), "\(merge.output)")
    #expect(merge.output.contains("[commented-answer]"), "\(merge.output)")
    #expect(!merge.output.contains("answer removed"), "\(merge.output)")
    #expect(merge.output.contains("1 comment of justice is not carried over"), "\(merge.output)")
    #expect(try read("merged.xml").contains(Self.answer("yes")))
  }

  @Test("Comments of a part are counted wherever they stand, and those of the base are not")
  func comments() throws {
    let part = try handedOut()
    let explanation = "<!-- Ask Ana --><explanation xml:lang=\"es\">Sí</explanation>"
    let answer = "<answer question=\"untoc.5.conspiracy\" value=\"yes\">\(explanation)</answer>"
    let text = try Self.answering(part, "<!-- To do -->\n  \(answer)")
    try folder.write("\(text)<!-- End -->\n", to: "notes.xml")
    let merge = try palermo("merge", "base.xml", "notes.xml", "-o", "merged.xml")
    #expect(merge.code == 0 && merge.output.contains("3 comments of justice are not carried over"), "\(merge.output)")
    let silent = try palermo("merge", "base.xml", "parts/justice.xml", "-o", "silent.xml")
    #expect(silent.code == 0 && !silent.output.contains("carried over"), "\(silent.output)")
  }

  @Test("A part is of an authority of the plan, and its questions are those of that authority")
  func authorities() throws {
    let part = try handedOut()
    for authority in ["prosecution", "customs", "ministry"] {
      try folder.write(part.replacing("authority=\"justice\"", with: "authority=\"\(authority)\""), to: "a.xml")
      let merge = try palermo("merge", "base.xml", "a.xml", "-o", "merged.xml")
      #expect(merge.code == 64, "\(merge.output)")
      let words = merge.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains(
          "the plan has financial-intelligence, foreign-affairs, justice, prosecution;"
            + " these questions are those of justice"), "\(merge.output)")
      #expect(merge.output.contains("a.xml:3:9"), "\(merge.output)")
      #expect(!FileManager.default.fileExists(atPath: folder.path("merged.xml")))
    }
  }

  @Test("A question that the part is said to ask for and that does not exist is told where it stands")
  func questionsThatDoNotExist() throws {
    let part = try Self.answering(try handedOut(), Self.answer("no"))
    try folder.write(part.replacing("untoc.5.conspiracy ", with: "untoc.5.conspirac ", maxReplacements: 1), to: "a.xml")
    let merge = try palermo("merge", "base.xml", "a.xml", "-o", "merged.xml")
    #expect(merge.code == 1 && merge.output.contains("a.xml:3:"), "\(merge.output)")
    #expect(merge.output.contains("did you mean “untoc.5.conspiracy”?"), "\(merge.output)")
    #expect(!merge.output.contains("altered-copy"), "\(merge.output)")
  }

  @Test("Two files of one authority that differ are told apart by their names, in any order")
  func sentTwice() throws {
    let part = try handedOut()
    try folder.write(try Self.answering(part, Self.answer("no")), to: "a.xml")
    try folder.write(try Self.answering(part, Self.answer("partly")), to: "b.xml")
    for files in [["a.xml", "b.xml"], ["b.xml", "a.xml"]] {
      let merge = try palermo("merge", "base.xml", files[0], files[1], "-o", "merged.xml")
      #expect(merge.code == 1)
      #expect(
        merge.output.contains("--take a.xml:untoc.5.conspiracy, --take b.xml:untoc.5.conspiracy"), "\(merge.output)")
      #expect(merge.output.contains("justice (a.xml): “no”"), "\(merge.output)")
      let both = try palermo(
        "merge", "base.xml", files[0], files[1], "--take", "justice:untoc.5.conspiracy", "-o", "merged.xml")
      #expect(both.code == 1 && both.output.contains("--take b.xml:untoc.5.conspiracy"), "\(both.output)")
      for (file, value) in [("a.xml", "no"), ("b.xml", "partly")] {
        let merge = try palermo(
          "merge", "base.xml", files[0], files[1], "--take", "\(file):untoc.5.conspiracy", "-o", "\(value).xml",
          "--force")
        #expect(try merge.code == 0 && read("\(value).xml").contains("value=\"\(value)\""), "\(merge.output)")
      }
    }
  }

  @Test("--take names an authority and a question that there are")
  func takes() throws {
    let part = try handedOut()
    try folder.write(try Self.answering(part, Self.answer("no")), to: "a.xml")
    let who = try palermo("merge", "base.xml", "a.xml", "--take", "Justicia:untoc.5.conspiracy", "-o", "merged.xml")
    #expect(who.code == 64 && who.output.contains("base, justice"), "\(who.output)")
    let what = try palermo("merge", "base.xml", "a.xml", "--take", "justice:untoc.5.conspirac", "-o", "merged.xml")
    #expect(what.code == 64 && what.output.contains("untoc.5.conspiracy"), "\(what.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("merged.xml")))
  }

  /// Whether a file holds the secret, in an answer that carries the mark.
  private func keepsSecret(_ name: String) throws -> Bool {
    let mark = #/<answer question="tip\.5\.offence" value="yes" confidential="true"[^>]*>/#
    let open = "<answer question=\"tip.5.offence\" value=\"yes\">"
    let text = try read(name)
    return text.contains(mark) && !text.contains(open) && text.contains(ConfidentialRequest.secret)
  }

  @Test("However confidence is asked for, it is the mark that goes on", arguments: ConfidentialRequest.all)
  func confidence(request: ConfidentialRequest) throws {
    let questions = ["tip.5.attempt", "tip.5.offence", "tip.5.accomplices"]
    try folder.write(request.file(of: "tip-criminalization", "2026.2", answering: questions), to: "base.xml")
    let split = try palermo("split", "base.xml", "--output", "parts")
    #expect(split.code == 0, "\(split.output)")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("parts")) {
      let text = try read("parts/\(name)")
      #expect(text.contains(ConfidentialRequest.secret) == (name == "justice.xml"), "\(name): \(text)")
    }
    #expect(try keepsSecret("parts/justice.xml"))
    let merge = try palermo("merge", "base.xml", "parts/justice.xml", "-o", "merged.xml")
    #expect(try merge.code == 0 && keepsSecret("merged.xml"), "\(merge.output)")
    let new = try palermo(
      "new", "tip-criminalization", "--state", "XAA", "--cycle", "2026", "--date", "2026-02-01", "--from", "base.xml",
      "-o", "new.xml")
    #expect(try new.code == 0 && keepsSecret("new.xml"), "\(new.output)")
  }

  @Test("What a returned part asks for is in the whole, and said", arguments: ConfidentialRequest.all)
  func returnedConfidence(request: ConfidentialRequest) throws {
    try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA" \
      cycle="2026" status="draft" date="2026-01-02">
        <source kind="exercise"/>
      </submission>

      """, to: "base.xml")
    let split = try palermo("split", "base.xml", "--output", "parts")
    #expect(split.code == 0, "\(split.output)")
    let part = try #require(try read("parts/justice.xml").firstMatch(of: #/<part [^>]*\/>/#)).output
    let questions = ["tip.5.attempt", "tip.5.offence", "tip.5.accomplices"]
    try folder.write(
      request.file(of: "tip-criminalization", "2026.2", answering: questions, part: String(part)), to: "returned.xml")
    let merge = try palermo("merge", "base.xml", "returned.xml", "-o", "merged.xml")
    #expect(try merge.code == 0 && keepsSecret("merged.xml"), "\(merge.output)")
    let isMarked = request.words[.tag] != nil
    #expect(merge.output.contains("answers treated as confidential") != isMarked, "\(merge.output)")
  }

  @Test("A blank is counted as blank, for each authority by itself")
  func blanks() throws {
    let part = try handedOut()
    try folder.write(try Self.answering(part, Self.answer("no")), to: "a.xml")
    let merge = try palermo("merge", "base.xml", "a.xml", "-o", "merged.xml")
    #expect(
      merge.code == 0 && merge.output.contains("justice: answers taken 1, still blank 48 of 49"), "\(merge.output)")
    let merged = try read("merged.xml")
    let counts = merge.output.matches(of: #/blank answers: (\d+)/#).compactMap { Int($0.output.1) }
    #expect(counts.reduce(0, +) == merged.matches(of: #/<answer question="[^"]*"\/>/#).count, "\(merge.output)")
    #expect(counts.count > 1)
  }

  @Test("What is blank is neither carried over nor to be reconfirmed, and a part is nothing to begin with")
  func blankDrafts() throws {
    let part = try handedOut()
    try folder.write(part, to: "part.xml")
    let new = [
      "new", "untoc-criminalization", "--state", "DOM", "--cycle", "2028", "--date", "2028-01-10", "-o", "n.xml",
    ]
    for (command, output) in [
      (new + ["--from"], "n.xml"), (["migrate", "--to", "2026.2", "--cycle", "2028", "-o", "m.xml"], "m.xml"),
    ] {
      func run(_ path: String) throws -> (output: String, code: Int32) {
        try Program.built("palermo").run(
          command + [path], in: folder.path("."), environment: ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"])
      }
      let carried = try run("base.xml")
      #expect(
        carried.code == 0 && carried.output.contains("answers carried over: 0; to be reconfirmed: 0"),
        "\(carried.output)")
      #expect(try !read(output).contains("reconfirm"))
      let refused = try run("part.xml")
      #expect(refused.code == 64 && refused.output.contains("palermo merge"), "\(refused.output)")
    }
  }
}
