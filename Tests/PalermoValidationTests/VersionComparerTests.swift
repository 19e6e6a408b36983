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
}
