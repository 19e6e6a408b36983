import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// Mistakes of those who write questionnaires: each is said once, where it stands.
struct AuthoringTests {
  static let questionnaire = Project.text("Tests/Fixtures/authors/cyber.xml")!
  static let instruments = Project.text("Tests/Fixtures/authors/instruments.xml")!

  /// The findings on the questionnaire with one passage in the place of another.
  private static func findings(_ old: String, _ new: String) throws -> [Finding] {
    let range = try #require(questionnaire.firstRange(of: old))
    let text = questionnaire[..<range.lowerBound] + new + questionnaire[range.upperBound...]
    return PalermoValidationTests.findings(in: [("q.xml", String(text)), ("instruments.xml", instruments)])
  }

  @Test func theQuestionnaireIsClean() throws {
    #expect(try Self.findings("<section", "<section").map(\.summary) == [])
  }

  @Test(arguments: [
    ("instrument=\"CYBER\"", "instrument=\"CYBRE\"", "2:86 unknown-instrument", "did you mean “CYBER”?"),
    ("instrument=\"CYBER\"", "instrument=\"XIP\"", "2:86 unknown-instrument", "XIP is not known"),
    ("options=\"channels\"", "options=\"chanels\"", "55:85 unknown-option-list", "did you mean “channels”?"),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>", "<party instrument=\"CYBRE\"/>",
      "65:16 unknown-instrument", "did you mean “CYBER”?"
    ),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>",
      "<not><reservation instrument=\"CYBRE\"/></not>", "65:27 unknown-instrument", "did you mean “CYBER”?"
    ),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>", "<answered question=\"cyber.35.channels\"/>",
      "65:19 forward-condition", "which is that very question"
    ),
    (
      "with=\"yes partly\"/>", "with=\"yes\"/><answered question=\"cyber.35.cooperates\"/>",
      "65:62 misplaced-element", "put all of them into one <all> or <any>"
    ),
    (
      "with=\"yes partly\"", "with=\"yes,partly\"", "65:50 invalid-value", "write yes partly, separated by plain spaces"
    ),
    ("with=\"yes partly\"", "with=\"Yes\"", "65:50 invalid-value", "write yes"),
    ("with=\"yes partly\"", "with=\"yes partially\"", "65:50 unknown-condition-value", "did you mean “partly”?"),
    ("when=\"yes partly\"", "when=\"yes partially\"", "53:17 unknown-condition-value", "did you mean “partly”?"),
    (
      "<answered question=\"cyber.41.designated\" with=\"yes\"/>",
      "<number question=\"cyber.41.designated\" minimum=\"1\"/>", "94:17 incoherent-condition",
      "does not ask for a number"
    ),
    (
      "question=\"cyber.41.designated\" provisions", "question=\"cyber.41.designatd\" provisions",
      "231:36 unknown-condition-question", "did you mean “cyber.41.designated”?"
    ),
    ("article=\"41\"", "article=\"50\"", "69:26 misplaced-provision", "of the section “cyber.41” names a provision"),
    ("type=\"implementation\"", "type=\"implementaton\"", "44:40 invalid-value", "write implementation"),
    ("type=\"text\"", "type=\"text\" scored=\"true\"", "193:49 incoherent-scoring", "text, stand for no level"),
    ("other=\"true\"", "exclusive=\"true\"", "32:5 unmarked-other", "“other” of “channels”"),
    ("value=\"new-order\"", "value=\"direct\"", "170:15 duplicate-option", "options of “cyber.50.confiscation”"),
    ("designated a point of", "designated a\u{200B} point of", "75:7 unreadable-wording", "U+200B"),
    ("designated a point of", "designated \u{202E}a\u{202C} point of", "75:7 unreadable-wording", "U+202C, U+202E"),
    ("<text xml:lang=\"es\">¿Ha", "<text xml:lang=\"en\">¿Ha", "76:13 duplicate-language", "in the language en"),
    ("24/7 network (art. 41)", "24/7 & network (art. 41)", "70:32 malformed-xml", "cannot be read further"),
  ])
  func aMistakeIsSaidOnceWhereItStands(_ old: String, _ new: String, _ place: String, _ words: String) throws {
    // A text that is no longer there is missing, too.
    let findings = try Self.findings(old, new).filter { $0.rule != "missing-translation" }
    #expect(findings.map { "\($0.position) \($0.rule)" } == [place])
    #expect(try #require(findings.first).message(.en).contains(words))
  }

  @Test func aWeightOfNothingIsAnError() throws {
    let findings = try Self.findings("id=\"cyber.35.cooperates\"", "weight=\"0\" id=\"cyber.35.cooperates\"")
    #expect(findings.map { "\($0.position) \($0.severity) \($0.rule)" } == ["44:15 error useless-weight"])
  }

  /// Limits are named, and stand at the bound that is wrong.
  @Test func limitsSayWhatIsReversed() throws {
    let end = "<help xml:lang=\"pt\">Conte os cargos em tempo integral.</help>"
    let findings = try Self.findings(end, end + "<limits minimum=\"9\" maximum=\"2\"/>")
    #expect(findings.map { "\($0.position) \($0.rule)" } == ["118:76 incoherent-limits"])
    #expect(try #require(findings.first).message(.en).contains("the first, 9, comes after the last, 2"))
  }

  /// Of two files, one of another kind is what the other is held to.
  @Test func aQuestionnaireOfAnotherInstrumentIsAnError() throws {
    let text = Self.questionnaire.replacing("instrument=\"CYBER\"", with: "instrument=\"OTHER\"")
    let both = Self.instruments.replacing(
      "<instrument id=\"CYBER\"",
      with: """
        <instrument id="OTHER" kind="reviewed" adopted="2024" listed="possible"><title xml:lang="en">O</title>\
        <article number="1"><title xml:lang="en">O</title></article></instrument><instrument id="CYBER"
        """)
    let findings = PalermoValidationTests.findings(in: [("q.xml", text), ("instruments.xml", both)])
    let own = findings.filter { $0.file == "q.xml" }
    #expect(own.map { "\($0.position) \($0.severity) \($0.rule)" } == ["2:86 error misplaced-provision"])
  }
}
