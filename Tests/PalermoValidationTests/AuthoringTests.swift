import PalermoLoading
import PalermoModel
import PalermoXML
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
      "does not ask for one number"
    ),
    (
      "question=\"cyber.41.designated\" provisions", "question=\"cyber.41.designatd\" provisions",
      "231:36 unknown-condition-question", "did you mean “cyber.41.designated”?"
    ),
    ("article=\"41\"", "article=\"50\"", "69:26 misplaced-provision", "of the section “cyber.41” names a provision"),
    ("type=\"implementation\"", "type=\"implementaton\"", "44:40 invalid-value", "write implementation"),
    ("type=\"text\"", "type=\"text\" scored=\"true\"", "193:49 incoherent-scoring", "text, stand for no level"),
    ("other=\"true\"", "exclusive=\"true\"", "32:5 unmarked-other", "“other” of “channels”"),
    (
      "value=\"new-order\"", "value=\"direct\"", "170:15 duplicate-option",
      "of “cyber.50.confiscation” has the value of another"
    ),
    ("designated a point of", "designated a\u{200B} point of", "75:7 unreadable-wording", "U+200B"),
    ("designated a point of", "designated \u{202E}a\u{202C} point of", "75:7 unreadable-wording", "U+202C, U+202E"),
    ("<text xml:lang=\"es\">¿Ha", "<text xml:lang=\"en\">¿Ha", "76:13 duplicate-language", "in the language en"),
    ("24/7 network (art. 41)", "24/7 & network (art. 41)", "70:32 malformed-xml", "cannot be read further"),
    ("xml:lang=\"es\">Red 24/7<", "xml:lang=\"de\">Red 24/7<", "10:13 foreign-language", "none of: en, es, fr, pt"),
    ("xml:lang=\"es\">Red 24/7<", "xml:lang=\"es-MX\">Red 24/7<", "10:13 foreign-language", "write es"),
    ("xml:lang=\"es\">Red 24/7<", ">Red 24/7<", "10:7 missing-attribute", "lacks the attribute “xml:lang”"),
    ("xml:lang=\"es\">Red 24/7<", "lang=\"es\">Red 24/7<", "10:13 unknown-attribute", "did you mean “xml:lang”?"),
    (
      "question=\"cyber.41.designated\" provisions", "questions=\"cyber.41.designated\" provisions",
      "231:36 unknown-attribute", "did you mean “question”?"
    ),
    ("Las ejecuta directamente", "obtiene una orden propia", "172:9 duplicate-label", "= direct” have the same label"),
    (
      "<text xml:lang=\"fr\">Autorité centrale", "<text xml:lang=\"fr\">Réseau 24/7", "17:7 duplicate-label",
      "“channels ="
    ),
    ("Principios generales (art. 35)", "Red 24/7 (art. 41)", "71:5 duplicate-label", "“cyber.41” and “cyber.35”"),
    ("Police channels", "Other (please specify)", "20:5 unmarked-other", "“police” of “channels”"),
    (
      "with=\"yes partly\"", "with=\"yes|partly\"", "65:50 invalid-value", "write yes partly, separated by plain spaces"
    ),
    ("with=\"yes partly\"", "with=\"yes\u{200B}\"", "65:50 invalid-value", "“yes\\u{200B}” is not valid"),
    ("with=\"yes partly\"", "with=\"Sí\"", "65:50 invalid-value", "names in lower case, separated by spaces"),
    ("provisions=\"CYBER/41/2\"", "provisions=\"CYBER/41/3\"", "84:56 unknown-provision", "did you mean “CYBER/41/1”?"),
    (
      "provisions=\"CYBER/41/2\"", "provisions=\"CYBER/41/1,CYBER/41/2\"", "84:56 invalid-value",
      "write CYBER/41/1 CYBER/41/2"
    ),
    ("provisions=\"CYBER/41/2\"", "provisions=\"art. 41(2)\"", "84:56 invalid-value", "separated by spaces"),
    ("counts=\"yes\"", "counts=\"1\"", "164:30 invalid-value", "one of: yes, partly, no"),
    ("type=\"single-choice\"", "type=\"text\"", "164:7 options-without-choice", "type text has no place for them"),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>", "", "64:7 missing-element",
      "lacks one of the elements <all>, <any>"
    ),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>", "cyber.35.cooperates = yes",
      "65:9 unexpected-text", "inside <relevant>"
    ),
    (
      "<answered question=\"cyber.35.cooperates\"", "<answer question=\"cyber.35.cooperates\"", "65:9 unknown-element",
      "in <relevant>"
    ),
    (
      "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>", "<party instrument=\"cyber\"/>",
      "65:16 invalid-value", "such as UNTOC"
    ),
  ])
  func aMistakeIsSaidOnceWhereItStands(_ old: String, _ new: String, _ place: String, _ words: String) throws {
    let findings = try Self.findings(old, new)
    #expect(findings.map { "\($0.position) \($0.rule)" } == [place])
    #expect(try #require(findings.first).message(.en).contains(words))
  }

  /// Of a text that cannot be taken as it is, nothing else is said.
  @Test(arguments: [
    ("<b>24/7 {name}</b> (art. 41)", "unknown-element"), ("[text in Spanish]", "unwritten-text"),
    ("\u{A0}", "invalid-value"), ("Red {name} 24/7 o {name} (art. 41)", nil),
    ("Red {nombre} 24/7 (art. 41)", "differing-placeholders"),
    ("Red {name} 24/7 (art. 42)", "differing-references"),
  ])
  func aTextThatIsNotWrittenIsOneMistake(_ written: String, _ rule: String?) throws {
    let languages = [
      ("en", "24/7 {name} network (art. 41)"), ("es", written), ("fr", "Réseau {name} 24/7 (art. 41)"),
      ("pt", "Rede {name} 24/7 (art. 41)"),
    ]
    let texts = languages.map { "<title xml:lang=\"\($0)\">\($1)</title>" }.joined()
    let title = try #require(
      Self.questionnaire.firstMatch(of: /(?s)    <title xml:lang="en">24.*?41\)<\/title>\n(?=    <question)/)
    ).output
    let text = Self.questionnaire.replacing(title, with: texts)
    let found = PalermoValidationTests.findings(
      in: [("q.xml", text), ("instruments.xml", Self.instruments)], checksWording: true)
    let before = PalermoValidationTests.findings(
      in: [("q.xml", Self.questionnaire), ("instruments.xml", Self.instruments)], checksWording: true)
    func counts(_ findings: [Finding]) -> [String: Int] { findings.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 } }
    var expected = counts(before)
    if let rule { expected[rule, default: 0] += 1 }
    #expect(counts(found) == expected)
  }

  @Test func theSlashBehindTheNameIsSaidAtItsTag() throws {
    let findings = try Self.findings("</option>", "<option/>")
    #expect(findings.map { "\($0.position) \($0.rule)" } == ["13:5 malformed-xml"])
    #expect(findings.first?.message(.en).contains("write </option> in its place") == true)
  }

  /// Wherever a file in another encoding breaks off, that is all that is said.
  @Test func whereAFileBreaksOffNothingIsMissing() throws {
    let bytes = Array(Self.questionnaire.utf8)
    let whole = PalermoValidationTests.findings(
      in: [("q.xml", Self.questionnaire), ("instruments.xml", Self.instruments)], checksWording: true)
    for place in stride(from: 400, to: bytes.count - 1, by: bytes.count / 60)
    where bytes[place] < 0x80 && bytes[place + 1] < 0x80 {
      let file = Loader().load(SourceText(bytes[..<place] + [0xE9] + bytes[place...]), path: "q.xml")
      let instruments = Loader().load(SourceText(Self.instruments), path: "instruments.xml")
      let corpus = CorpusLoader().load(files: [file, instruments]).corpus
      let found = Validator(checksWording: true).validate(LoadedCorpus(corpus: corpus, files: [file], errors: []))
        .findings
      #expect(Set(found.map(\.rule)).subtracting(whole.map(\.rule)) == ["wrong-encoding"], "\(place)")
    }
  }

  /// Parts of an element that are missing, or out of order, are one mistake.
  @Test func whatFollowsFromAMissingPartIsNotSaid() throws {
    let rule = try #require(Self.questionnaire.firstMatch(of: /(?s)    <when>.*?<\/when>\n/)).output
    let title = try #require(
      Self.questionnaire.firstMatch(of: /(?s)    <title xml:lang="en">24.*?41\)<\/title>\n(?=    <question)/))
    let message = try #require(Self.questionnaire.firstMatch(of: /(?s)    <message.*?(?=  <\/rule>)/)).output
    let expect = try #require(Self.questionnaire.firstMatch(of: /(?s)    <expect>.*?<\/expect>\n/)).output
    for (old, new, found) in [
      (String(rule), "", "217:3 missing-element"), (String(title.output), "", "69:3 missing-element"),
      (String(message), "", "217:3 missing-element"),
      (String(rule) + expect, String(expect) + rule, "218:5 misplaced-element"),
    ] {
      #expect(try Self.findings(old, new).map { "\($0.position) \($0.rule)" } == [found])
    }
  }

  /// Rules that check nothing, refuse everything or contradict each other are found by trying all answers.
  @Test(arguments: [
    (
      ["all(designated=yes designated=no) → cooperates=yes"], "244:5 warning constant-condition",
      "no answers make the rule apply"
    ),
    (["designated=yes → designated=yes"], "247:5 warning constant-condition", "no answers break the rule"),
    (
      ["cooperates=yes → any(designated=yes not(designated=yes))"], "247:5 warning constant-condition",
      "no answers break"
    ),
    (["designated=yes → designated=no"], "247:5 error constant-condition", "the answers break it"),
    (
      ["cooperates=yes → designated=yes", "cooperates=yes → designated=no"], "256:5 error contradictory-rules",
      "“x0” and “x1”"
    ),
    (
      ["cooperates=yes partly → designated=yes", "cooperates=yes → not(designated=yes)"],
      "256:5 error contradictory-rules", "always broken"
    ),
    (
      ["cooperates=yes → designated=yes", "designated=yes → not(cooperates=yes)"], "256:5 error contradictory-rules",
      "always"
    ),
  ])
  func rulesDecideSomething(_ rules: [String], _ place: String, _ words: String) throws {
    let findings = try Self.findings("</questionnaire>", Self.written(rules) + "</questionnaire>")
    #expect(findings.map { "\($0.position) \($0.severity) \($0.rule)" } == [place])
    #expect(try #require(findings.first).message(.en).contains(words))
  }

  @Test(arguments: [
    ["cooperates=yes → designated=yes", "designated=no → not(cooperates=yes)"],
    ["cooperates=yes → designated=yes", "cooperates=no → designated=no"],
    // Both can be kept by another answer to the first question.
    ["cooperates=yes → designated=yes", "designated=yes → cooperates=yes partly"],
  ])
  func rulesThatCanBeKeptAreNotAmiss(_ rules: [String]) throws {
    #expect(try Self.findings("</questionnaire>", Self.written(rules) + "</questionnaire>").map(\.summary) == [])
  }

  /// Rules from lines such as `cooperates=yes partly → not(designated=yes)`.
  private static func written(_ rules: [String]) -> String {
    func condition(_ text: Substring) -> String {
      if let match = text.firstMatch(of: /^(all|any|not)\((.*)\)$/) {
        var parts: [String] = [""]
        var depth = 0
        for character in match.2 {
          depth += character == "(" ? 1 : character == ")" ? -1 : 0
          if character == " " && depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        let inner = parts.map { condition($0[...]) }.joined()
        return "<\(match.1)>\(inner)</\(match.1)>"
      }
      let sides = text.split(separator: "=")
      let question = sides[0] == "cooperates" ? "cyber.35.cooperates" : "cyber.41.\(sides[0])"
      return "<answered question=\"\(question)\" with=\"\(sides[1])\"/>"
    }
    return rules.enumerated().map { index, rule in
      let sides = rule.split(separator: " → ")
      let messages = ["en", "es", "fr", "pt"].map { "<message xml:lang=\"\($0)\">A\(index)</message>" }.joined()
      return """
          <rule id="x\(index)" severity="error" question="cyber.41.designated" provisions="CYBER/41/1">
            <when>
              \(condition(sides[0]))
            </when>
            <expect>
              \(condition(sides[1]))
            </expect>
            \(messages)
          </rule>

        """
    }.joined()
  }

  /// A condition that always holds, and an alternative that never does.
  @Test(arguments: [
    ("<any>A<not>A</not></any>", "holds whatever is answered"),
    ("<any>A<all>A<answered question=\"cyber.35.cooperates\" with=\"no\"/></all></any>", "alternatives can never hold"),
  ])
  func aConditionDependsOnTheAnswers(_ condition: String, _ words: String) throws {
    let old = "<answered question=\"cyber.35.cooperates\" with=\"yes partly\"/>"
    let findings = try Self.findings(old, condition.replacing("A", with: old))
    #expect(findings.map { "\($0.position) \($0.rule)" } == ["64:7 constant-condition"])
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
