import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoValidation
import PalermoVocabularies

/// Two versions of a questionnaire with one change of each kind between them: Tests/Fixtures/comparison.
struct VersionComparerTests {
  static let folder = "Tests/Fixtures/comparison"

  static func load(_ name: String) -> LoadedFile {
    Loader().load(SourceText(Project.bytes("\(folder)/\(name)")), path: name)
  }

  static func crosswalk() throws -> Crosswalk {
    guard case .crosswalk(let crosswalk) = load("crosswalk.xml").document else { throw Absent() }
    return crosswalk
  }

  struct Absent: Error {}

  static func compare(_ new: String, _ old: String, _ crosswalks: [Crosswalk] = []) -> [String] {
    VersionComparer(crosswalks: crosswalks).compare([load(new)], with: [load(old)], isWhole: false).findings
      .map { "\($0.position) \($0.severity) \($0.rule): \($0.message(.en))" }
  }

  @Test func eachChangeIsReportedOnce() throws {
    try expectGolden(Self.compare("2027.xml", "2026.xml"), "changes.txt")
  }

  @Test func aCrosswalkKeepsTheSeries() throws {
    try expectGolden(Self.compare("2027.xml", "2026.xml", [try Self.crosswalk()]), "changes-with-crosswalk.txt")
  }

  /// Each way to refuse some answers that were allowed, or to allow some that were refused, is told in both directions.
  @Test(arguments: [
    (" type=\"number\"", " type=\"number\"", "", "<limits minimum=\"1\" maximum=\"9\"/>", "a number from 1 to 9"),
    (
      " type=\"date\"", " type=\"date\"", "", "<limits earliest=\"2000\" latest=\"submission\"/>",
      "a date from 2000 to the day"
    ),
    (" type=\"yes-no\"", " type=\"yes-no\" notApplicable=\"false\"", "", "", "“not applicable” is no longer"),
    (
      " type=\"multiple-choice\"", " type=\"multiple-choice\"",
      "<option value=\"none\"><text xml:lang=\"en\">None</text></option>",
      "<option value=\"none\" exclusive=\"true\"><text xml:lang=\"en\">None</text></option>", "now excludes all others"
    ),
  ])
  func whatRefusesAnswersIsSaid(_ oldType: String, _ newType: String, _ old: String, _ new: String, _ words: String) {
    func questionnaire(_ version: String, _ type: String, _ content: String) -> LoadedFile {
      Loader().load(
        SourceText(
          """
          <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="\(version)" instrument="FP" cluster="law_enforcement_judicial">
            <title xml:lang="en">Example</title>
            <section id="a"><title xml:lang="en">A</title>
              <question id="fp.a"\(type)><text xml:lang="en">A?</text>\(content)</question>
            </section>
          </questionnaire>
          """), path: "\(version).xml")
    }
    for (before, after) in [
      (questionnaire("2026.1", oldType, old), questionnaire("2027.1", newType, new)),
      (questionnaire("2026.1", newType, new), questionnaire("2027.1", oldType, old)),
    ] {
      let findings = VersionComparer().compare([after], with: [before], isWhole: true).findings
      #expect(findings.map(\.rule) == ["breaking-scale"])
      #expect(findings.map(\.severity) == [.warning])
    }
    let told = VersionComparer().compare(
      [questionnaire("2027.1", newType, new)], with: [questionnaire("2026.1", oldType, old)], isWhole: true)
    #expect(told.findings[0].message(.en).contains(words))
  }

  /// What another type brings with it is no change of its own.
  @Test(arguments: [
    ("type=\"yes-no\"", "type=\"implementation\""), ("type=\"implementation\"", "type=\"yes-no\""),
    ("type=\"implementation\"", "type=\"text\""),
    ("type=\"number\"><limits minimum=\"1\"/", "type=\"text\"><help xml:lang=\"en\">x</help"),
  ])
  func anotherTypeIsOneChange(_ old: String, _ new: String) {
    func questionnaire(_ version: String, _ type: String) -> LoadedFile {
      Loader().load(
        SourceText(
          """
          <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="\(version)" instrument="FP" cluster="law_enforcement_judicial">
            <title xml:lang="en">Example</title>
            <section id="a"><title xml:lang="en">A</title>
              <question id="fp.a" \(type.replacing("><", with: "><text xml:lang=\"en\">A?</text><"))\(type.contains(">") ? ">" : "><text xml:lang=\"en\">A?</text>")</question>
            </section>
          </questionnaire>
          """), path: "\(version).xml")
    }
    let comparison = VersionComparer().compare(
      [questionnaire("2027.1", new)], with: [questionnaire("2026.1", old)], isWhole: true)
    #expect(comparison.findings.map(\.rule) == ["breaking-scale"], "\(comparison.findings.map(\.summary))")
  }

  @Test func nothingChangesFromAVersionToItself() {
    #expect(Self.compare("2026.xml", "2026.xml") == [])
    #expect(Self.compare("2027.xml", "2027.xml", []) == [])
  }

  @Test func layoutAndCommentsAreNoChange() throws {
    let text = try #require(Project.text("\(Self.folder)/2026.xml"))
    let other = text.replacing("\n  <section", with: "\n\n<!-- x --> <section").replacing("\"/>", with: "\" />")
    #expect(comparison(of: ("new.xml", other), with: ("old.xml", text)).findings.isEmpty)
  }

  @Test func anyOtherChangeNeedsAHigherVersion() throws {
    let text = try #require(Project.text("\(Self.folder)/2026.xml"))
    let title = text.replacing("<title xml:lang=\"en\">Example", with: "<title xml:lang=\"en\">Another example")
    #expect(comparison(of: ("new.xml", title), with: ("old.xml", text)).findings.map(\.rule) == ["unraised-version"])
    let lower = text.replacing("version=\"2026.1\"", with: "version=\"2025.9\"")
    #expect(comparison(of: ("new.xml", lower), with: ("old.xml", text)).findings.map(\.rule) == ["unraised-version"])
    let higher = title.replacing("version=\"2026.1\"", with: "version=\"2026.10\"")
    #expect(comparison(of: ("new.xml", higher), with: ("old.xml", text)).findings.isEmpty)
  }

  /// A change and its undoing are both seen.
  @Test func comparisonsAreSeenFromBothSides() {
    #expect(!Self.compare("2026.xml", "2027.xml").isEmpty)
  }

  @Test func aQuestionnaireThatIsGoneIsReportedOnlyIfTheNewFilesAreAllThereAre() {
    let old = [Self.load("2026.xml")]
    let comparer = VersionComparer()
    #expect(comparer.compare([], with: old, isWhole: false).findings.isEmpty)
    #expect(comparer.compare([], with: old, isWhole: true).findings.map(\.rule) == ["breaking-trend"])
  }

  @Test func aCrosswalkLeadsToAQuestionnaireWithAnotherID() throws {
    let text = try #require(Project.text("\(Self.folder)/2026.xml"))
    let renamed = text.replacing("id=\"fp-example\" version=\"2026.1\"", with: "id=\"fp-other\" version=\"2027.1\"")
    let new = [Loader().load(SourceText(renamed), path: "new.xml")]
    let old = [Self.load("2026.xml")]
    #expect(VersionComparer().compare(new, with: old, isWhole: true).findings.map(\.rule) == ["breaking-trend"])
    let crosswalk = Crosswalk(
      from: QuestionnaireKey(id: "fp-example", version: "2026.1"),
      to: QuestionnaireKey(id: "fp-other", version: "2027.1"),
      maps: [], file: "crosswalk.xml")
    #expect(VersionComparer(crosswalks: [crosswalk]).compare(new, with: old, isWhole: true).findings.isEmpty)
  }

  @Test func crosswalkAmongTheNewFilesIsUsed() throws {
    let new = [Self.load("2027.xml"), Self.load("crosswalk.xml")]
    let old = [Self.load("2026.xml")]
    #expect(
      VersionComparer().compare(new, with: old, isWhole: false).findings
        == VersionComparer(crosswalks: [try Self.crosswalk()]).compare([new[0]], with: old, isWhole: false).findings)
  }

  private func expectGolden(_ lines: [String], _ name: String) throws {
    let text = lines.map { $0 + "\n" }.joined()
    let path = "\(Self.folder)/\(name)"
    try Project.expect(path, toHold: text)
  }

  /// A questionnaire in which some things are put in the places of others.
  private static func scope(version: String, _ changes: KeyValuePairs<String, String> = [:]) -> LoadedFile {
    var text = """
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="\(version)" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <section id="a"><title xml:lang="en">A</title>
          <question id="fp.a" type="yes-no"><text xml:lang="en">A?</text></question>
          <question id="fp.b" type="yes-no"><text xml:lang="en">B?</text></question>
        </section>
        <rule id="r1" severity="error" question="fp.b" provisions="FP/5">
          <when><answered question="fp.a" with="yes"/></when><expect><answered question="fp.b"/></expect>
          <message xml:lang="en">M</message>
        </rule>
      </questionnaire>
      """
    for (old, new) in changes { text = text.replacing(old, with: new) }
    return Loader().load(SourceText(text), path: "\(version).xml")
  }

  /// Whom and what it asks about, and what it demands of answers together, is told, at its place.
  @Test(arguments: [
    ("\"FP\"", "\"TIP\"", "1:79 error breaking-scope", "the instrument was “FP” and is “TIP”"),
    ("law_enforcement_judicial", "international_cooperation", "1:95 error breaking-scope", "the cluster was “law_en"),
    ("\"error\"", "\"note\"", "7:17 warning breaking-scope", "was “error” and is “note”"),
    ("\"r1\"", "\"r2\"", "1:1 warning breaking-scope", "the rule “r1” is gone"),
    ("with=\"yes\"", "with=\"no\"", "7:3 note breaking-scope", "the rule “r1” looks at other answers"),
    (
      "\"fp.a\" type=\"yes-no\"", "\"fp.a\" type=\"yes-no\" required=\"false\"", "4:39 error breaking-legal",
      "no longer has to answer it"
    ),
  ])
  func theScopeOfAQuestionnaireIsHeldToo(_ old: String, _ new: String, _ place: String, _ words: String) throws {
    let new = Self.scope(version: "2027.1", [old: new])
    let findings = VersionComparer().compare([new], with: [Self.scope(version: "2026.1")], isWhole: true).findings
    #expect(findings.map { "\($0.position) \($0.severity) \($0.rule)" } == [place])
    #expect(try #require(findings.first).message(.en).contains(words))
  }

  @Test func whatBecomesRequiredOrHeavierIsNoLoss() {
    let changes: KeyValuePairs = ["\"error\"": "\"note\"", "\"fp.a\" type": "\"fp.a\" required=\"false\" type"]
    let old = Self.scope(version: "2026.1", changes)
    let findings = VersionComparer().compare([Self.scope(version: "2027.1")], with: [old], isWhole: true).findings
    #expect(findings.map { "\($0.severity) \($0.rule)" } == ["warning breaking-legal"])
  }

  /// Each way out clears an error: an entry of a crosswalk, a weight of the project, and a baseline.
  @Test func aMeantBreakIsRecorded() throws {
    let text = try #require(Project.text("\(Self.folder)/2026.xml"))
    let start = try #require(text.firstRange(of: "    <question id=\"fp.lost\""))
    let end = try #require(text[start.lowerBound...].firstRange(of: "</question>\n"))
    let cut = (String(text[..<start.lowerBound]) + text[end.upperBound...]).replacing("2026.1\"", with: "2027.1\"")
    let (new, old) = (Loader().load(SourceText(cut), path: "new.xml"), Self.load("2026.xml"))
    let broken = VersionComparer().compare([new], with: [old], isWhole: true)
    #expect(broken.findings.map { "\($0.severity) \($0.rule)" } == ["error breaking-trend"])

    let map = Crosswalk.Map(from: ["fp.lost"], to: [], kind: .dropped, values: [:], position: .start)
    let crosswalk = Crosswalk(
      from: QuestionnaireKey(id: "fp-example", version: "2026.1"),
      to: QuestionnaireKey(id: "fp-example", version: "2027.1"), maps: [map], file: "crosswalk.xml")
    let dropped = VersionComparer(crosswalks: [crosswalk]).compare([new], with: [old], isWhole: true)
    #expect(dropped.findings.map { "\($0.severity) \($0.rule)" } == ["note breaking-trend"])
    #expect(dropped.acceptances.map(\.isAccepted) == [true])

    let off = Configuration(
      settings: [Configuration.Setting(rule: "breaking-trend", severity: nil, position: .start)], file: "x.xml")
    let settings = ProjectSettings(configurations: ["new.xml": off])
    #expect(VersionComparer(settings: settings).compare([new], with: [old], isWhole: true).findings.isEmpty)

    let baseline = Baseline(
      accepting: broken.findings, in: [new], file: "baseline.xml", reason: "meant", expires: nil,
      workingDirectory: "/")
    let accepted = VersionComparer().compare([new], with: [old], accepting: baseline) { _ in true }
    #expect(accepted.result.findings.isEmpty)
  }
}
