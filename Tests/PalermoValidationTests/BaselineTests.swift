import PalermoLoading
import PalermoRules
import PalermoModel
import Testing

@testable import PalermoValidation

struct BaselineTests {
  /// Two answers without evidence, on lines that differ, and a third that is right.
  private let answers = [
    #"<answer question="tip.5.offence" value="partly"/>"#,
    #"<answer question="tip.5.accomplices" value="yes"/>"#,
    #"<answer question="tip.5.attempt" value="no"/>"#,
  ]

  private func submission(_ answers: [String], before: String = "", state: String = "XAA") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    \(before)<submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2"
                state="\(state)" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      \(answers.joined(separator: "\n  "))
    </submission>
    """
  }

  private func load(_ text: String, _ baseline: Baseline? = nil, at path: String = "files/a.xml") -> LoadedCorpus {
    var sources = [(path: path, text: text)]
    if let baseline { sources.append((path: baseline.file, text: xml(baseline))) }
    return CorpusLoader().load(sources, extras: [.instruments, .questionnaires])
  }

  private func xml(_ baseline: Baseline) -> String {
    let entries = baseline.entries.map { entry in
      let expires = entry.expires.map { " expires=\"\($0)\"" } ?? ""
      return
        "<finding rule=\"\(entry.rule)\" file=\"\(entry.file)\" fingerprint=\"\(entry.fingerprint)\" reason=\"\(entry.reason)\"\(expires)/>\n"
    }
    return "<baseline xmlns=\"urn:palermo-toolkit:1\">\n\(entries.joined())</baseline>\n"
  }

  private func accepting(_ loaded: LoadedCorpus, expires: String? = nil, in file: String = "baseline.xml") -> Baseline {
    Baseline(
      accepting: Validator().validate(loaded).findings, in: loaded.files, file: file, reason: "Agreed",
      expires: expires.flatMap { CalendarDate($0) }, workingDirectory: "/project")
  }

  private func rules(
    _ loaded: LoadedCorpus, _ baseline: Baseline, today: String = "2026-05-30", exists: Bool = true
  ) -> [String] {
    let settings = ProjectSettings(
      baseline: baseline.file, today: CalendarDate(today), workingDirectory: "/project", fileExists: { _ in exists })
    return Validator(settings: settings).validate(loaded).findings.map(\.rule)
  }

  @Test func whatIsAcceptedIsNeitherShownNorCounted() {
    let text = submission(answers)
    let before = load(text)
    #expect(Validator().validate(before).findings.map(\.rule) == ["missing-evidence", "missing-evidence"])
    let baseline = accepting(before)
    let after = load(text, baseline)
    #expect(rules(after, baseline) == [])
    let settings = ProjectSettings(baseline: baseline.file, workingDirectory: "/project")
    let result = Validator(policy: AcceptancePolicy(isStrict: true), settings: settings).validate(after)
    #expect(result.acceptances.allSatisfy { $0.isAccepted && $0.warnings == 0 })
  }

  @Test func linesAboveAndTheOrderOfAnswersDoNotMatter() {
    let baseline = accepting(load(submission(answers)))
    let moved = submission(answers, before: "<!-- one\n two\n three -->\n")
    let reordered = submission(Array(answers.reversed()))
    let indented = submission(answers.map { "\t  \($0)  " })
    let between = submission([answers[2], "<!-- a -->", answers[1], "", answers[0]])
    for text in [moved, reordered, indented, between] {
      #expect(rules(load(text, baseline), baseline) == [], "\(text)")
    }
  }

  /// However a file is laid out, the same findings are accepted: on one line, in canonical form, with attributes in another
  /// order, and whether or not what stands beside them is confidential.
  @Test(arguments: ["", " confidential=\"true\""])
  func layoutDoesNotMatter(_ mark: String) throws {
    let confidential = "<answer question=\"tip.5.organizing\"\(mark) value=\"yes\"/>"
    let whole = submission(answers + [confidential])
    let line = whole.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
    let turned = line.replacing(answers[0], with: #"<answer  value='partly' question='tip.5.offence' />"#)
    let canonical = try #require(load(line).files[0].canonicalText)
    #expect(canonical != line && canonical != whole)
    let texts = [whole, line, turned, canonical]
    for text in texts {
      let baseline = accepting(load(text))
      #expect(baseline.entries.count >= 3)
      for other in texts { #expect(rules(load(other, baseline), baseline) == [], "\(other)") }
    }
  }

  /// What a confidential answer says is in no fingerprint, so that nobody can find it out by trying.
  @Test func nobodyCanTryOutWhatAConfidentialAnswerSays() {
    func fingerprints(_ value: String, _ mark: String) -> [String] {
      accepting(load(submission(["<answer question=\"tip.5.offence\"\(mark) value=\"\(value)\"/>"]))).entries
        .map(\.fingerprint)
    }
    for mark in [" confidential=\"true\"", " confidential=\"yes\"", " confidental=\"true\""] {
      #expect(fingerprints("partly", mark).last == fingerprints("yes", mark).last)
    }
    #expect(fingerprints("partly", "") != fingerprints("yes", ""))
    func ofFigures(_ year: Int, _ mark: String) -> [String] {
      let answer = "<answer question=\"tip.5.victims\"\(mark)><figure year=\"\(year)\" value=\"seven\"/></answer>"
      return accepting(load(submission([answer]))).entries.map(\.fingerprint)
    }
    #expect(ofFigures(2998, " confidential=\"true\"") == ofFigures(2997, " confidential=\"true\""))
    #expect(ofFigures(2998, "") != ofFigures(2997, ""))
  }

  /// The fingerprints of version 0.1.0 hung on the text of the line.
  @Test func fingerprintsOfTheVersionBeforeAreRecognizedAndRewritten() throws {
    let loaded = load(submission(answers))
    let findings = Validator().validate(loaded).findings
    let fingerprints = Fingerprints.of(findings, in: loaded.files[0], as: "files/a.xml")
    // As version 0.1.0 wrote it.
    #expect(
      fingerprints[0].earlier
        == Digest.sha256("missing-evidence\0files/a.xml\0\(answers[0])\0tip.5.offence\u{0}1"))
    #expect(fingerprints.allSatisfy { $0.current != $0.earlier })
    let gone = Baseline.Entry(
      rule: "missing-evidence", file: "files/a.xml", fingerprint: String(repeating: "0", count: 64), reason: "Gone",
      expires: nil)
    let old = Baseline(
      entries: zip(findings, fingerprints).map { finding, fingerprint in
        Baseline.Entry(
          rule: finding.rule, file: "files/a.xml", fingerprint: fingerprint.earlier,
          reason: "Agreed on \(finding.position)",
          expires: CalendarDate("2027-01-31"))
      } + [gone], file: "baseline.xml")
    #expect(rules(load(submission(answers), old), old) == ["stale-baseline"])
    let settings = ProjectSettings(
      today: CalendarDate("2026-05-30"), workingDirectory: "/project", fileExists: { _ in true })
    let (updated, rewritten) = old.updated(by: findings, of: loaded.files, settings)
    #expect(rewritten == 2)
    #expect(updated.entries.map(\.fingerprint) == fingerprints.map(\.current) + [gone.fingerprint])
    #expect(updated.entries.map(\.reason) == old.entries.map(\.reason))
    #expect(updated.entries.map(\.expires) == old.entries.map(\.expires))
    let (again, none) = updated.updated(by: findings, of: loaded.files, settings)
    #expect(none == 0 && again.entries.map(\.fingerprint) == updated.entries.map(\.fingerprint))
  }

  @Test func aChangedAnswerIsANewFinding() {
    let baseline = accepting(load(submission(answers)))
    let changed = submission([answers[0].replacing("partly", with: "yes"), answers[1], answers[2]])
    #expect(rules(load(changed, baseline), baseline) == ["stale-baseline", "missing-evidence"])
    let mended = submission([answers[1], answers[2]])
    #expect(rules(load(mended, baseline), baseline) == ["stale-baseline"])
  }

  @Test func aSecondFindingOnAnEqualLineIsNotAcceptedWithTheFirst() {
    let unnamed = { (question: String) in
      "<answer question=\"\(question)\" value=\"no\">\n  <evidence kind=\"practice\"/>\n</answer>"
    }
    let baseline = accepting(load(submission([unnamed("tip.5.offence")])))
    #expect(baseline.entries.map(\.rule) == ["missing-attribute"])
    let two = submission(["tip.5.attempt", "tip.5.offence"].map(unnamed))
    #expect(rules(load(two, baseline), baseline) == ["missing-attribute"])
  }

  /// Findings about what is not there stand at one place; each is accepted by the question that it names.
  @Test func unansweredQuestionsAreAcceptedOneByOne() throws {
    let final = { (answers: [String]) in submission(answers).replacing("\"draft\"", with: "\"final\"") }
    let unanswered = { (findings: [Finding]) in
      findings.filter { $0.rule == "unanswered-question" }.compactMap(\.subject)
    }
    let all = unanswered(Validator().validate(load(final([]))).findings)
    #expect(all.count > 2)
    // One question is answered when the others are accepted; then another in its place.
    let answered = all.map { "<answer question=\"\($0)\" value=\"no\"/>" }
    let baseline = accepting(load(final([answered[0]])))
    let settings = ProjectSettings(baseline: baseline.file, workingDirectory: "/project")
    let left = Validator(settings: settings).validate(load(final([answered[1]]), baseline)).findings
    #expect(unanswered(left) == [all[0]])
    #expect(left.filter { $0.rule == "stale-baseline" }.count == 1)
  }

  @Test func anEntryEndsAfterItsLastDay() {
    let text = submission([answers[0]])
    let baseline = accepting(load(text), expires: "2026-05-30")
    let loaded = load(text, baseline)
    #expect(rules(loaded, baseline, today: "2026-05-30") == [])
    #expect(rules(loaded, baseline, today: "2026-05-31") == ["expired-baseline", "missing-evidence"])
  }

  @Test func anEntryForAFileThatIsNotCheckedIsLeftAloneWhileTheFileExists() {
    let baseline = accepting(load(submission([answers[0]])))
    let other = load(submission([answers[2]], state: "XAB"), baseline, at: "files/b.xml")
    #expect(rules(other, baseline) == [])
    #expect(rules(other, baseline, exists: false) == ["stale-baseline"])
  }

  @Test(arguments: ["files/baseline.xml", "/project/baseline.xml", "/project/x/baseline.xml", "../baseline.xml"])
  func filesAreNamedRelativeToTheBaseline(path: String) {
    let text = submission([answers[0]])
    let baseline = accepting(load(text), in: path)
    for name in ["files/a.xml", "./files/a.xml", "/project/files/a.xml"] {
      #expect(rules(load(text, baseline, at: name), baseline) == [], "\(name) by \(baseline.entries[0].file)")
    }
  }

  @Test func thePathOfAnEntryMayBeWrittenInAnyWay() {
    let text = submission([answers[0]])
    let entry = accepting(load(text)).entries[0]
    for path in ["./files/a.xml", "files//x/../a.xml", "/project/files/a.xml"] {
      let written = Baseline.Entry(
        rule: entry.rule, file: path, fingerprint: entry.fingerprint, reason: entry.reason, expires: nil)
      let baseline = Baseline(entries: [written], file: "baseline.xml")
      #expect(rules(load(text, baseline), baseline) == [], "\(path)")
    }
  }

  @Test func aBaselineAmongTheInputsHidesNothing() {
    let text = submission([answers[0]])
    let baseline = accepting(load(text))
    #expect(Validator().validate(load(text, baseline)).findings.map(\.rule) == ["missing-evidence"])
  }

  @Test func anEntryNeedsAReason() {
    let source =
      "<baseline xmlns=\"urn:palermo-toolkit:1\"><finding rule=\"a\" file=\"b\" fingerprint=\"\(String(repeating: "0", count: 64))\"/></baseline>"
    #expect(findings(in: [(path: "b.xml", text: source)]).map(\.rule) == ["missing-attribute"])
  }
}
