import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// One slip in a file that results rest on gives findings of one rule, at the place of the slip.
struct ReferenceFileTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let file: String
    let from: String
    let to: String
    let rule: String
    /// What stands where it is found.
    let place: String

    /// A slip in a file of the example, or in one that the tests make.
    init(_ file: String, _ from: String, _ to: String, _ rule: String, at place: String) {
      (self.file, self.from, self.to, self.rule, self.place) = (file, from, to, rule, place)
    }

    var testDescription: String { "\(file): \(from) → \(to)" }
  }

  private static let untoc = "<treaty instrument=\"UNTOC\" consent=\"ratification\" signed=\"2001-09-26\""
  private static let barbados = "<state code=\"BRB\" subregion=\"caribbean\""
  private static let end = "</cycle>"
  private static let provision = "<provision id=\"UNCYBER/8/1\" obligation=\"mandatory\""
  private static let question = "<question id=\"uncyber.8.1\" type=\"implementation\" provisions=\"UNCYBER/8/1\">"

  static let slips = [
    // Participation
    Slip("participation", "region=\"caricom\"", "region=\"caricum\"", "unknown-name", at: "region="),
    Slip("participation", "<state code=\"BHS\">", "<state code=\"ATG\">", "duplicate-id", at: "code=\"ATG\""),
    Slip("participation", untoc, untoc.replacing("UNTOC", with: "UNTOK"), "unknown-instrument", at: "instrument="),
    Slip(
      "participation", "consented=\"2002-07-24\" inForce=\"2003-09-29\"", "consented=\"2092-07-24\"", "reversed-days",
      at: "consented="),
    Slip("participation", "consented=\"2002-07-24\"", "consented=\"1992-07-24\"", "reversed-days", at: "consented="),
    Slip("participation", "inForce=\"2003-09-29\"", "inForce=\"1999-09-29\"", "reversed-days", at: "inForce="),
    Slip("participation", "signed=\"2001-09-26\"", "signed=\"1901-09-26\"", "reversed-days", at: "signed="),
    Slip(
      "participation", "confidence=\"verified\">", "confidence=\"verified\"><reservation provisions=\"UNTOC/35/99\"/>",
      "unknown-provision", at: "provisions="),
    Slip(
      "participation", "confidence=\"verified\">",
      "confidence=\"verified\"><reservation provisions=\"UNTOC/35/2\" from=\"2010-01-01\" withdrawn=\"2005-01-01\"/>",
      "reversed-days", at: "withdrawn="),
    // Region
    Slip("region", barbados, barbados.replacing("caribbean", with: "caribean"), "unknown-name", at: "subregion="),
    Slip("region", barbados, barbados + " groupings=\"sids\"", "unknown-name", at: "groupings="),
    Slip("region", "instrument=\"UNCAC\"", "instrument=\"UNCAK\"", "unknown-instrument", at: "instrument="),
    Slip("region", "instrument=\"UNCAC\"", "instrument=\"UNTOC\"", "duplicate-id", at: "instrument="),
    Slip("region", "column=\"6\" row=\"3\"", "column=\"6\" row=\"1\"", "duplicate-id", at: "column="),
    Slip("region", "    <name xml:lang=\"fr\">Barbade</name>\n", "", "missing-translation", at: "<name"),
    // Cycle
    Slip(
      "cycle", "\"uncyber-criminalization\"", "\"uncyber-criminalisation\"", "unknown-questionnaire", at: "questionn"),
    Slip("cycle", "version=\"2027.1\"", "version=\"2019.7\"", "unknown-version", at: "version="),
    Slip("cycle", "due=\"2027-06-30\"", "due=\"2026-06-30\"", "reversed-days", at: "due="),
    Slip(
      "cycle", end, "<clock step=\"x\" after=\"y\" weeks=\"2\"/>" + end, "unknown-name", at: "after="),
    Slip(
      "cycle", end, "<clock step=\"x\" after=\"x\" weeks=\"2\"/>" + end, "circular-reference", at: "after="),
    Slip(
      "cycle", end, "<clock step=\"x\" weeks=\"1\"/><clock step=\"x\" weeks=\"2\"/>" + end, "duplicate-id", at: "step="),
    Slip("cycle", end, "<clock step=\"x\"/>" + end, "missing-attribute", at: "<clock"),
    // Instruments
    Slip(
      "instruments", provision + " cluster=\"criminalization_jurisdiction\"",
      provision + " cluster=\"criminalization\"",
      "unknown-cluster", at: "cluster="),
    Slip("instruments", provision, provision.replacing("8/1", with: "9/2"), "misplaced-provision", at: "id="),
    Slip("instruments", "adopted=\"2024\"", "adopted=\"2024\" supplements=\"UNTOK\"", "unknown-instrument", at: "supp"),
    Slip(
      "instruments", "adopted=\"2024\"", "adopted=\"2024\" supplements=\"UNCYBER\"", "circular-reference", at: "supp"),
    Slip("instruments", "<article number=\"7\">", "<article number=\"12\">", "duplicate-id", at: "number="),
    Slip("instruments", provision, provision + " branch=\"a\"", "missing-attribute", at: "<provision"),
    // Profile
    Slip("profile", "rating=\"L\"", "rating=\"F\"", "duplicate-id", at: "rating="),
    Slip("profile", "rating=\"F\" from=\"1\"", "rating=\"F\" from=\"0.1\"", "incoherent-profile", at: "from="),
    Slip("profile", "rating=\"N\" from=\"0\"", "rating=\"N\" from=\"0.1\"", "incoherent-profile", at: "from="),
    Slip("profile", "coverage=\"0.5\"", "coverage=\"50\"", "incoherent-profile", at: "coverage="),
    Slip("profile", "value=\"0.5\"", "value=\"0,5\"", "invalid-value", at: "value="),
    Slip("profile", "value=\"0.5\"", "value=\"0.9\"", "incoherent-profile", at: "value="),
    // Crosswalk
    Slip("crosswalk", "<map/>", map("fp.13.levels fp.13.levels"), "repeated-value", at: "from="),
    Slip("crosswalk", "<map/>", map("fp.13.levels") + map("fp.13.levels"), "crosswalk-mismatch", at: "from="),
    Slip(
      "crosswalk", "<map/>", map("fp.13.levels") + map("fp.13.body", "to=\"fp.13.levels\""), "crosswalk-mismatch",
      at: "to="),
    Slip("crosswalk", "<map/>", map("fp.13.levls"), "crosswalk-mismatch", at: "from="),
    Slip("crosswalk", "<map/>", map("fp.16.disputes", kind: "dropped", values), "crosswalk-mismatch", at: "<value"),
    Slip("crosswalk", "<map/>", map("fp.16.disputes", values + values), "duplicate-id", at: "from="),
    Slip("crosswalk", "<map/>", map("fp.16.disputes", unknown), "crosswalk-mismatch", at: "from="),
    Slip("crosswalk", "<map/>", map("fp.13.levels", "to=\"fp.13.cooperation\""), "crosswalk-mismatch", at: "to="),
    Slip(
      "crosswalk", "from=\"2026.1\" to=\"2026.2\"", "from=\"2026.2\" to=\"2026.1\"", "crosswalk-mismatch", at: "from="),
    Slip("crosswalk", "\"fp-cooperation\"", "\"fp-coperation\"", "unknown-questionnaire", at: "questionnaire="),
    Slip("crosswalk", "from=\"2026.1\"", "from=\"2025.1\"", "unknown-version", at: "from="),
    Slip("crosswalk", "to=\"2026.2\"", "toQuestionnaire=\"fp-none\" to=\"2026.2\"", "unknown-questionnaire", at: "toQ"),
    // Questionnaire
    Slip(
      "questionnaire", question, question.replacing(" provisions=\"UNCYBER/8/1\"", with: ""), "incoherent-scoring",
      at: "<q"),
    Slip(
      "questionnaire", question, question.replacing("8/1\"", with: "8/1 UNCYBER/8/1\""), "repeated-value", at: "prov"),
  ]

  private static let values = "<value from=\"yes\" to=\"yes\"/>"

  private static let unknown = "<value from=\"maybe\" to=\"yes\"/>"

  private static func map(_ from: String, kind: String = "same", _ rest: String = "") -> String {
    let isContent = rest.hasPrefix("<")
    return "<map from=\"\(from)\" \(isContent ? "" : rest) kind=\"\(kind)\">\(isContent ? rest : "")</map>\n"
  }

  private static let files: [String: String] = {
    var files: [String: String] = [:]
    for name in ["participation", "region", "cycle", "instruments", "questionnaire"] {
      files[name] = Project.text("Samples/caricom/\(name).xml")
    }
    files["profile"] = Project.text("Questionnaires/reference/profiles/default.xml")
    files["crosswalk"] = """
      <crosswalk xmlns="urn:palermo-toolkit:1" questionnaire="fp-cooperation" from="2026.1" to="2026.2">
      <map/>
      </crosswalk>
      """
    return files
  }()

  @Test(arguments: slips)
  func slipIsFoundAtItsPlace(_ slip: Slip) throws {
    var files = Self.files
    files["crosswalk"]?.replace("<map/>", with: slip.from == "<map/>" ? "<map/>" : "")
    let file = try #require(files[slip.file])
    let place = try #require(file.firstRange(of: slip.from))
    let text = file[..<place.lowerBound] + slip.to + file[place.upperBound...]
    files[slip.file] = String(text)
    let found = findings(in: files.sorted { $0.key < $1.key }.map { ("\($0.key).xml", $0.value) })
      // A duty that no question names any longer is a consequence.
      .filter { $0.rule != "identical-translation" && $0.rule != "unasked-duty" }
    let here = found.filter { $0.file == "\(slip.file).xml" }
    #expect(Set(here.map(\.rule)) == [slip.rule], "\(found.map(\.summary))")
    for finding in here {
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)[finding.position.line - 1]
      #expect(line.dropFirst(finding.position.column - 1).hasPrefix(slip.place), "\(finding.summary)")
    }
  }

  /// Whoever is told of two of the same is told what to do, and to give another id only where ids are given.
  @Test(arguments: [
    (
      "profile", "<level answer=\"partly\"", "<level answer=\"no\"",
      "of yes, partly, no, write in one of the two <level>"
    ),
    ("profile", "rating=\"L\"", "rating=\"F\"", "of F, L, P, N, write in one of the two <band>"),
    ("region", "column=\"6\" row=\"3\"", "column=\"6\" row=\"1\"", "another column or row"),
    ("region", "instrument=\"UNCAC\"", "instrument=\"UNTOC\"", "correct instrument in one of the two <agreement>"),
    ("participation", "<state code=\"BHS\">", "<state code=\"ATG\">", "correct code in one of the two <state>"),
    (
      "cycle", "</cycle>", "<clock step=\"x\" weeks=\"1\"/><clock step=\"x\" weeks=\"2\"/></cycle>",
      "correct step in one of the two <clock>"
    ),
    ("questionnaire", "<question id=\"uncyber.8.1\"", "<question id=\"uncyber.7.1\"", "another id that was never used"),
  ])
  func whatToDoAboutTwoOfTheSameCanBeDone(_ file: String, _ from: String, _ to: String, _ words: String) throws {
    let text = try #require(Self.files[file])
    try #require(text.contains(from))
    let said = findings(in: [(path: "a.xml", text: text.replacing(from, with: to))])
    let fixes = said.filter { $0.rule == "duplicate-id" }.compactMap { $0.fix?(.en) }
    #expect(!fixes.isEmpty && fixes.allSatisfy { $0.contains(words) }, "\(fixes)")
  }

  /// An element that is missing among others of its name is told by what none of them has.
  @Test(arguments: ["F", "L", "P", "N"]) func theMissingBandIsNamed(_ rating: String) throws {
    let text = try #require(Self.files["profile"])
    let line = try #require(text.split(separator: "\n").first { $0.contains("<band rating=\"\(rating)\"") })
    let said = findings(in: [(path: "a.xml", text: text.replacing(line, with: ""))])
    let missing = said.filter { $0.rule == "missing-element" }.map { $0.message(.en) }
    #expect(missing == ["<profile> lacks the element <band rating=\"\(rating)\">"])
  }

  @Test func theFilesAreClean() {
    var files = Self.files
    files["crosswalk"]?.replace("<map/>", with: "")
    #expect(findings(in: files.map { ("\($0.key).xml", $0.value) }).map(\.summary) == [])
  }
}
