import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies
import PalermoXML
import Testing

@testable import PalermoValidation

/// What somebody who knows no XML writes, and what is said about it: one finding for one mistake, with what to write.
struct LaySubmissionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let questionnaire: String
    let answer: String
    let said: [String]

    init(_ answer: String, _ said: String..., of questionnaire: String = "untoc-criminalization") {
      (self.answer, self.said, self.questionnaire) = (answer, said, questionnaire)
    }

    var testDescription: String { answer }
  }

  static let cases = [
    Case(
      #"<answer question="untoc.5.conspiracy" value="Sí"/>"#,
      "unknown-option: “Sí” is not an option of the question “untoc.5.conspiracy”; did you mean “yes”?"),
    Case(
      #"<answer question="untoc.5.model" value="Agreement to commit serious crime (conspiracy)"/>"#,
      "unknown-option: “Agreement to commit serious crime (conspiracy)” is not an option of the question “untoc.5.model”; did you mean “conspiracy”?"
    ),
    Case(
      #"<answer question="untoc.5.conspiracy" value="en parte"/>"#,
      "unknown-option: “en parte” is not an option of the question “untoc.5.conspiracy”; did you mean “partly”?"),
    Case(
      #"<answer question="untoc.6.predicate-offences" value="article-5, article-8; trafficking"/>"#,
      "unknown-option: “article-5, article-8; trafficking” is not an option of the question “untoc.6.predicate-offences”; write article-5 article-8 trafficking, separated by plain spaces"
    ),
    Case(
      "<answer question=\"untoc.6.predicate-offences\" value=\"article-5\u{A0}article-8\"/>",
      "unknown-option: “article-5\u{A0}article-8” is not an option of the question “untoc.6.predicate-offences”; write article-5 article-8, separated by plain spaces"
    ),
    Case(
      #"<answer question="untoc.5.difficulties">Lack of trained prosecutors</answer>"#,
      "unexpected-text: text must not stand directly inside <answer>"),
    Case(
      #"<answer question="untoc.5.conspiracy">yes</answer>"#,
      "unexpected-text: text must not stand directly inside <answer>"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="yes"><evidence>Law 137-03, art. 3</evidence></answer>"#,
      "unexpected-text: text must not stand directly inside <evidence>"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="yes"><evidence kind="law" title="Law 137-03" provision="art. 3"/></answer>"#,
      "invalid-value: “law” is not valid for kind: it must be one of: legislation, institution, practice, notification, agreement; write legislation"
    ),
    Case(
      #"<answer question="untoc.5.conspiracy" value=""/>"#,
      "invalid-value: “” is not valid for value: it must be a text that is not blank"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="yes"><evidence kind="legislation" title="Law 137-03" provision=""/></answer>"#,
      "invalid-value: “” is not valid for provision: it must be a text that is not blank"),
    // What it says is withheld: an attribute that answers do not have may be meant as the mark.
    Case(
      #"<answer id="untoc.5.conspiracy" value="no"/>"#,
      "unknown-attribute: the attribute “id” is not known on <answer>"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es" confidential="true">Hay un caso.</explanation></answer>"#,
      "unknown-attribute: the attribute “confidential” is not known on <explanation>"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="no"><answer question="untoc.5.difficulties"><text xml:lang="pt">Faltam.</text></answer></answer>"#,
      "unknown-element: <answer> is not known in <answer>"),
    Case(
      #"<answer question="untoc.5.cases"><figure year="2023-2024" value="4"/></answer>"#,
      "invalid-value: “2023-2024” is not valid for year: it must be a year such as 2026"),
    Case(
      #"<answer question="untoc.5.cases"><figure year="2024" value="1.204"/></answer>"#,
      "number-out-of-range: 1.204 does not answer the question “untoc.5.cases”, which asks for a whole number, 0 or more; did you mean “1204”?"
    ),
    Case(
      #"<answer question="untoc.5.cases"><figure year="2024" value="3.000"/></answer>"#,
      "number-out-of-range: 3.000 does not answer the question “untoc.5.cases”, which asks for a whole number, 0 or more; did you mean “3000”?"
    ),
    // What was meant is not known, so that it contradicts nothing and closes no question.
    Case(
      #"<answer question="untoc.5.conspiracy" value="Parcialmente"/><answer question="untoc.5.model" value="conspiracy"/><answer question="untoc.5.penalty" value="6"/>"#,
      "unknown-option: “Parcialmente” is not an option of the question “untoc.5.conspiracy”; did you mean “partly”?"),
    Case(
      #"<answer question="untoc.34.languages" value="English and French"/>"#,
      "wrong-answer-type: “English and French” cannot answer the question “untoc.34.languages”: it asks for language codes such as es or pt; write en fr"
    ),
    Case(
      #"<answer question="untoc.34.legislation"><link href="https://laws.example.org/Cap 72A.pdf" title="Laws"/></answer>"#,
      "invalid-link: “https://laws.example.org/Cap 72A.pdf” is not a complete web address; write https://laws.example.org/Cap%2072A.pdf"
    ),
    Case(
      #"<answer question="untoc.34.legislation"><link href="www.example.org/laws" title="Laws"/></answer>"#,
      "invalid-link: “www.example.org/laws” is not a complete web address; write https://www.example.org/laws"),
    Case(
      "<answer question=\"untoc.34.legislation\"><link href=\"https://laws.example.org/ley\u{A0}\" title=\"Ley\"/></answer>",
      "invalid-link: “https://laws.example.org/ley\u{A0}” is not a complete web address; write https://laws.example.org/ley"
    ),
    Case(
      "<answer question=\"untoc.34.legislation\"><link href=\"https://laws.example\u{200B}.org/ley\" title=\"Ley\"/></answer>",
      "invalid-link: “https://laws.example\u{200B}.org/ley” is not a complete web address; write https://laws.example.org/ley"
    ),
    Case(
      #"<answer question="untoc.5.assistance" value="other"><text xml:lang="en">A judge</text></answer>"#,
      "wrong-answer-type: <text> cannot answer the question “untoc.5.assistance”: it asks for one or more options; write it as <other>"
    ),
    Case(
      #"<answer question="untoc.5.difficulties"><text xml:lang="español">Faltan fiscales</text></answer>"#,
      "invalid-value: “español” is not valid for xml:lang: it must be a language code such as es or pt-BR; write es"),
    Case(
      #"<answer question="untoc.5.conspiracy" value=“yes”/>"#,
      "malformed-xml: the file cannot be read further: an attribute value needs = and straight quotation marks, as in value=\"yes\", not those of a word processor"
    ),
    Case(
      #"<answer question="untoc.18.authority-notified-on" value="15 de marzo de 2011"/>"#,
      "wrong-answer-type: “15 de marzo de 2011” cannot answer the question “untoc.18.authority-notified-on”: it asks for a date such as 2009-03-24; write 2011-03-15",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.18.authority-notified" value="yes"><evidence kind="agreement" title="Note verbale" provision="p. 1" inForce="1 May 2004"/></answer>"#,
      "invalid-value: “1 May 2004” is not valid for inForce: it must be a year, month or day such as 2009, 2009-03 or 2009-03-24; write 2004-05-01",
      "missing-evidence: the answer “yes” to “untoc.18.authority-notified” cites no notification; what it cites is of the kind “agreement”",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.18.authority"><authority name="Procuraduría" email="cooperacion arroba pgr.example" phone="por llamar" languages="español, inglés"/></answer>"#,
      "invalid-contact: “cooperacion arroba pgr.example” is no e-mail address that can be used",
      "invalid-contact: “por llamar” is no telephone number that can be used",
      "invalid-value: “español, inglés” is not valid for languages: it must be language codes such as es or pt-BR, separated by spaces; write es en, separated by plain spaces",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.16.treaties" value="Estados Unidos de América, España y Haití"/>"#,
      "wrong-answer-type: “Estados Unidos de América, España y Haití” cannot answer the question “untoc.16.treaties”: it asks for state codes such as CRI or PAN, or none; write USA ESP HTI",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.16.treaties" value="GRE"/>"#,
      "unknown-partner: GRE in the answer to “untoc.16.treaties” is the code of no State",
      of: "untoc-cooperation"),
    Case(#"<answer question="untoc.16.treaties" value="none"/>"#, of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.16.treaties" value="ninguno"/>"#,
      "wrong-answer-type: “ninguno” cannot answer the question “untoc.16.treaties”: it asks for state codes such as CRI or PAN, or none; write none",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.16.treaties" value="Trinidad y Tobago, San Vicente y las Granadinas"/>"#,
      "wrong-answer-type: “Trinidad y Tobago, San Vicente y las Granadinas” cannot answer the question “untoc.16.treaties”: it asks for state codes such as CRI or PAN, or none; write TTO VCT",
      of: "untoc-cooperation"),
    Case(
      #"<answer question="untoc.5.penalty" value="30 months"/>"#,
      "wrong-answer-type: “30 months” cannot answer the question “untoc.5.penalty”: it asks for a number such as 4 or 0.25"
    ),
    Case(
      #"<answer question="untoc.5.penalty" value="12 años"/>"#,
      "wrong-answer-type: “12 años” cannot answer the question “untoc.5.penalty”: it asks for a number such as 4 or 0.25; write 12"
    ),
    Case(
      #"<answer question="untoc.5.conspiracy" vlaue="no"/>"#,
      "unknown-attribute: the attribute “vlaue” is not known on <answer>; did you mean “value”?"),
    Case(
      #"<answer pregunta="untoc.5.conspiracy" value="no"/>"#,
      "unknown-attribute: the attribute “pregunta” is not known on <answer>; did you mean “question”?"),
    Case(
      #"<respuesta question="untoc.5.conspiracy" value="no"/>"#,
      "unknown-element: <respuesta> is not known in <submission>; did you mean “answer”?"),
    Case(
      #"<answers><answer question="untoc.5.conspiracy" value="no"/></answers>"#,
      "unknown-element: <answers> is not known in <submission>; take away <answers> and </answers>, and leave what stands between them"
    ),
    Case(
      #"<answer question="untoc.5.difficulties"><text xml:lang="es"><p>Faltan fiscales</p></text></answer>"#,
      "unknown-element: <p> is not known in <text>"),
    Case(
      #"<answer question="untoc.5.cases"><figure year="98" value="4"/></answer>"#,
      "invalid-value: “98” is not valid for year: it must be a year such as 2026; write 1998"),
    Case(
      #"<answer question="untoc.34.legislation"><link href="https://a.example.org; https://b.example.org" title="Laws"/></answer>"#,
      "invalid-link: “https://a.example.org; https://b.example.org” is not a complete web address; write one address each"
    ),
    Case(
      #"<answer question="untoc.34.legislation"><link href="https:// leyes example.org" title="Laws"/></answer>"#,
      "invalid-link: “https:// leyes example.org” is not a complete web address"),
    Case(
      #"<answer question="untoc.34.legislation"><link href="https://https://leyes.example.org/a." title="Laws"/></answer>"#,
      "invalid-link: “https://https://leyes.example.org/a.” is not a complete web address; write https://leyes.example.org/a"
    ),
    Case(
      #"<answer question="untoc.34.legislation"><link href="leyes.example.org/a" title="Laws"/></answer>"#,
      "invalid-link: “leyes.example.org/a” is not a complete web address; write https://leyes.example.org/a"),
    Case(
      #"<answer question="untoc.34.legislation"><link href="ley.pdf" title="Laws"/></answer>"#,
      "invalid-link: “ley.pdf” is not a complete web address"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es">C&oacute;digo</explanation></answer>"#,
      "malformed-xml: the file cannot be read further: &oacute; is known in HTML and not in XML; write ó itself"),
    Case(
      #"<answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es">C&shy;digo</explanation></answer>"#,
      "malformed-xml: the file cannot be read further: &shy; stands for a sign that nobody sees in HTML and is not known in XML; delete it"
    ),
    Case(
      #"<answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es">EducaciÃ³n â€œbuenaâ€</explanation></answer>"#,
      "garbled-text: “EducaciÃ³n” in “untoc.5.conspiracy” probably is “Educación”"),
    Case(
      #"<!-- <answer question="untoc.5.conspiracy" value="no"/> --><!-- <answer question="untoc.5.model"/> -->"#,
      "commented-answer: this comment holds an answer to “untoc.5.conspiracy”, which does not count"),
    Case(
      #"<!-- was: <answer question="untoc.5.conspiracy" value="yes"/> --><answer question="untoc.5.conspiracy" value="no"/>"#
    ),
    Case(
      #"<answer question="untoc.5.difficulties"><text xml:lang="es">\#u{A0} \#u{2007}</text></answer>"#,
      "invalid-value: “\u{A0} \u{2007}” is not valid for text: it must be a text that is not blank"),
    Case(
      #"<answer question="Untoc 5 conspiracy" value="no"/>"#,
      "invalid-value: “Untoc 5 conspiracy” is not valid for question: it must be a name in lower case such as untoc.5.conspiracy; write untoc.5.conspiracy"
    ),
    Case(
      #"<answer question="untoc.5.conspiracy?" value="no"/>"#,
      "invalid-value: “untoc.5.conspiracy?” is not valid for question: it must be a name in lower case such as untoc.5.conspiracy; write untoc.5.conspiracy"
    ),
    Case(
      #"<answer question="¿conspiración?" value="no"/>"#,
      "invalid-value: “¿conspiración?” is not valid for question: it must be a name in lower case such as untoc.5.conspiracy"
    ),
    Case(
      "<answer question=\"untoc.5.conspiracy\" value=\"no/>\n<answer question=\"untoc.5.model\" value=\"both\"/>",
      "malformed-xml: the file cannot be read further: the value that begins here has no quotation mark at its end"),
    Case(
      "<answer question=\"untoc.5.conspiracy value=\"no\"/>",
      "malformed-xml: the file cannot be read further: the value that begins here has no quotation mark at its end"),
    Case(
      "<answer question=\"untoc.5.conspiracy\" value=\"no\">",
      "malformed-xml: the file cannot be read further: <answer> begins here and is not closed before </submission>; end it with /> or with </answer>"
    ),
  ]

  @Test(arguments: cases) func oneMistakeIsOneFinding(_ example: Case) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(example.questionnaire)" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        \(example.answer)
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter { $0.rule != "unanswered-question" }
    #expect(said.map { "\($0.rule): \($0.message(.en))" }.sorted() == example.said.sorted())
  }

  /// The slash behind the name, spaces that are none for XML, and the name of an instrument.
  @Test(arguments: [
    ("</submission>", "<submission/>", "5:1", "write </submission> in its place"),
    ("</answer>", "<answer/>", "3:96", "write </answer> in its place"),
    ("</explanation>", "<explanation />", "3:82", "write </explanation> in its place"),
    ("  <", "\u{A0}\u{202F}<", "2:1", "ordinary spaces between the tags"),
    ("\"untoc-criminalization\"", "\"UNTOC\"", "1:43", "untoc-criminalization"),
  ])
  func aSlipInOnePlaceIsOneFinding(_ right: String, _ wrong: String, _ place: String, _ words: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es">Ley</explanation></answer>
        <answer question="untoc.5.model"/>
      </submission>
      """
    let lines = text.replacing(right, with: wrong)
    let said = findings(in: [(path: "a.xml", text: lines)]).filter { $0.rule != "empty-answer" }
    #expect(said.map { "\($0.position.line):\($0.position.column)" } == [place])
    let spoken = "\(said.first?.message(.en) ?? "") \(said.first?.fix?(.en) ?? "")"
    #expect(spoken.contains(words), "\(spoken)")
    #expect(!spoken.contains("write untoc "))
  }

  /// A slip in the tags of an answer that others follow is told once, at its tag, and whoever does what is said loses nothing.
  @Test(arguments: [
    ("\n<answer/>", "5:1", "write </answer> in its place", "with />"),
    ("", "3:1", "write </answer> behind its content", "with />"),
  ])
  func aSlipInATagInTheMiddleIsOneFinding(_ end: String, _ place: String, _ words: String, _ harm: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="untoc.5.conspiracy" value="no">
      <explanation xml:lang="es">Ley</explanation>\(end)
      <answer question="untoc.5.model" value="conspiracy"/>
      <answer question="untoc.5.difficulties"><text xml:lang="es">Faltan fiscales</text></answer>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map { "\($0.position) \($0.rule)" } == ["\(place) malformed-xml"])
    let spoken = said.first?.message(.en) ?? ""
    #expect(spoken.contains(words) && !spoken.contains(harm), "\(spoken)")
  }

  /// An answer that ends before its content is told where it begins, and nothing is said of what it lacks.
  @Test(arguments: ["partly", "not-applicable"]) func anAnswerThatEndsAtOnceIsOneFinding(_ value: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="final" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="untoc.5.conspiracy" value="\(value)"/>
      <explanation xml:lang="es">Ley</explanation>
      Nota
      <evidence kind="legislation" title="Ley 137-03" provision="art. 3"/>
      </answer>
      <answer question="untoc.5.model"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map { "\($0.position) \($0.rule)" } == ["3:1 malformed-xml"])
    let spoken = said.first?.message(.en) ?? ""
    // Its own tag, or that of another answer that is gone.
    #expect(spoken.contains("</answer> in line 7 ends nothing"), "\(spoken)")
    #expect(spoken.contains("<answer …> is missing before line 4: write it again"), "\(spoken)")
    #expect(spoken.contains("from 4 on belong to this <answer>: write > in place of its />"), "\(spoken)")
  }

  /// What stands on the line of the tag belongs to it.
  @Test func anAnswerThatEndsAtOnceOnItsLineHasItsContent() {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="untoc.5.conspiracy" value="partly"/> <explanation xml:lang="es">Ley</explanation>
      </answer>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map { "\($0.position) \($0.rule)" } == ["3:1 malformed-xml"])
    let spoken = said.first?.message(.en) ?? ""
    #expect(spoken.contains("write > in place of />, its </answer> stands in line 4"), "\(spoken)")
  }

  /// Whoever answered, with a slip, is told the slip, and not that there is no answer.
  @Test(arguments: [
    #"<answer question="untoc.5.conspiracy" valor="no"/>"#,
    #"<answer question="untoc.5.conspiracy" values="no"/>"#,
    #"<answer question="untoc.5.conspiracy" value=""/>"#,
    #"<answer question="untoc.5.conspiracy">value="no"</answer>"#,
    #"<answer id="untoc.5.conspiracy" value="no"/>"#,
    #"<Answer question="untoc.5.conspiracy" value="no"/>"#,
    #"<respuesta pregunta="untoc.5.conspiracy" valor="no"/>"#,
    #"<answers><answer question="untoc.5.conspiracy" value="no"/></answers>"#,
    #"<answer question="UNTOC.5.Conspiracy" value="no"/>"#,
    #"<answer question="untoc-5-conspiracy" value="no"/>"#,
    #"<answer question="untoc,5,conspiracy" value="no"/>"#,
    #"<answer question="untoc.5.conspirasy" value="no"/>"#,
    #"<answer question="untoc.5.model" value="both"><answer question="untoc.5.conspiracy" value="no"/></answer>"#,
  ])
  func aSlipInAnAnswerDoesNotLeaveItsQuestionOpen(_ answer: String) {
    func said(_ answer: String) -> [Finding] {
      let text = """
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="final" date="2026-05-30">
        <source kind="exercise"/>
        \(answer)
        </submission>
        """
      return findings(in: [(path: "a.xml", text: text)])
    }
    func isCalledOpen(_ findings: [Finding]) -> Bool {
      findings.contains { $0.rule == "unanswered-question" && $0.message(.en).contains("“untoc.5.conspiracy”") }
    }
    #expect(isCalledOpen(said("<answer question=\"untoc.5.difficulties\"/>")))
    #expect(!isCalledOpen(said(answer)))
    #expect(said(answer).filter { $0.rule != "unanswered-question" && $0.position.line == 3 }.count == 1)
  }

  /// A blank of the template beside the answer is what is to go, whichever comes first. What is marked is no blank.
  @Test(
    arguments: [
      (["", #" value="no""#], 3, "left over"), ([#" value="no""#, ""], 4, "left over"),
      (["", "", #" value="no""#], 4, "left over"), (["", ""], 4, "left over"),
      ([#" value="no""#, #" value="yes""#], 4, "already answered in line 3"),
      ([#" confidential="true""#, #" value="no""#], 4, "[…]"),
    ], ["draft", "final"])
  func aBlankThatIsLeftOverIsToldAtItsPlace(_ example: ([String], Int, String), _ status: String) {
    let answers = example.0.map { "<answer question=\"untoc.5.conspiracy\"\($0)/>" }
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="\(status)" date="2026-05-30">
      <source kind="exercise"/>
      \(answers.joined(separator: "\n"))
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter {
      $0.rule == "duplicate-answer" || $0.rule == "empty-answer"
        || ($0.rule == "unanswered-question" && $0.message(.en).contains("“untoc.5.conspiracy”"))
    }
    #expect(Set(said.map(\.rule)) == ["duplicate-answer"])
    #expect(said.count == answers.count - 1)
    #expect(said.last?.position.line == example.1)
    #expect(said.allSatisfy { $0.message(.en).contains(example.2) }, "\(said.map { $0.message(.en) })")
  }

  /// A text in a place where none may stand is one text, however it is put together, as far as the next tag.
  @Test(arguments: [
    ("Nota: según la Fiscalía &amp; Justicia", 1), ("Una\r\ny otra &#233;", 1), ("Una <!-- y --> otra", 1),
    ("Una <![CDATA[y]]> otra", 1), ("Una <answer question=\"untoc.5.model\"/> y otra", 2),
    ("\u{A0}<!-- y --> Una &amp; otra", 2),
  ])
  func aRunOfTextIsOneFinding(_ written: String, _ count: Int) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      \(written)
      <answer question="untoc.5.conspiracy" value="no"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter { $0.rule != "empty-answer" }
    #expect(said.map(\.rule) == [String](repeating: "unexpected-text", count: count))
    #expect(said.first?.position.line == 3)
  }

  /// What to do says where the text goes, and never to delete a mark.
  @Test(arguments: [
    (#"<answer question="untoc.5.conspiracy">yes</answer>"#, "the attribute “value” of <answer>"),
    (
      #"<answer question="untoc.5.conspiracy" value="no"><answer question="untoc.5.model" value="both"/></answer>"#,
      "write it behind the </answer> of the <answer> that holds it"
    ),
    (#"<answer question="untoc.5.difficulties">Too few prosecutors</answer>"#, "into <text> where words are asked for"),
    (#"<answer question="untoc.5.conspiracy">Sí, art. 28</answer>"#, "into value=\"…\" of this <answer>"),
    (#"<answer question="untoc.5.conspiracy" value="yes">art. 28</answer>"#, "such as <explanation>"),
    (#"<answer question="untoc.5.conspiracy"/> value="no""#, "into the <answer> in this line"),
    (#"<answer question="untoc.5.conspiracy"/> Sí, art. 28"#, "into the <answer> in this line"),
    (#"Sí <answer question="untoc.5.conspiracy"/>"#, "into the <answer> in this line"),
    ("<answer question=\"untoc.5.conspiracy\"/>\nSí\n", "into the <answer> to which it belongs"),
    (
      #"<answer question="untoc.5.conspiracy" value="no" explanation="En curso"/>"#,
      "into an element <explanation> between <answer …> and </answer>"
    ),
    (#"<answer question="untoc.5.conspiracy" value="no"><reference>UNCAC</reference></answer>"#, "<explanation>"),
    (
      #"<answer question="untoc.5.conspiracy" value="no"><explanation xml:lang="es" confidential="true">Un caso.</explanation></answer>"#,
      "confidential=\"true\" at each <answer>"
    ),
  ])
  func adviceLosesNothing(_ answer: String, _ words: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        \(answer)
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.contains { $0.fix?(.en).contains(words) == true }, "\(said.map { $0.fix?(.en) ?? "" })")
  }

  /// What stands behind the answer into which it belongs is told once, with the answer, which lacks nothing else.
  @Test(arguments: [
    (#"<answer question="untoc.5.conspiracy" value="no"/>"#, "line 4, write > in place of its />"),
    (#"<answer question="untoc.5.conspiracy" value="yes"></answer>"#, "line 4, in front of its </answer>"),
    (#"<answer question="untoc.5.conspiracy"/>"#, "line 4, write > in place of its />"),
    (#"<answer question="untoc.5.conspiracy" value="partly"/>"#, "line 4, write > in place of its />"),
  ])
  func whatBelongsIntoAnAnswerIsPutThere(_ answer: String, _ words: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="untoc.5.difficulties"><text xml:lang="es">Faltan fiscales</text></answer>
      \(answer)
      <explanation xml:lang="es">En curso</explanation>
      <evidence kind="legislation" title="Ley 137-03" provision="art. 3"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter { $0.position.line > 3 }
    #expect(said.map { "\($0.position) \($0.rule)" } == ["5:1 unknown-element"])
    #expect(said.first?.fix?(.en).contains(words) == true, "\(said.first?.fix?(.en) ?? "")")
  }

  /// A provision between the tags of evidence is told as the one that is missing.
  @Test func aProvisionBetweenTagsIsOneFinding() {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="untoc.5.conspiracy" value="yes"><evidence kind="legislation" title="CP">art. 5</evidence></answer>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map(\.rule) == ["unexpected-text"])
    #expect(said.first?.fix?(.en).contains("of <evidence>, as provision=\"…\"") == true)
  }

  /// The place that is named is the one where the slip was made.
  @Test(arguments: [
    (
      "<answer question=\"untoc.5.conspiracy\" value=\"no\"\n<answer question=\"untoc.5.model\"/>", "3:1",
      "has no > at its end"
    ),
    ("<!-- one\n<answer question=\"untoc.5.model\"/>\n<!-- two -->", "3:1", "has no --> at its end"),
    ("<!-- one\n<answer question=\"untoc.5.model\"/>", "3:1", "has no --> at its end"),
    (
      "<!-- one\n<answer question=\"untoc.5.model\" value=\"both\"/>\n<answer question=\"untoc.5.conspiracy\" value=\"no\"/>\n<!-- two -->",
      "3:1", "has no --> at its end"
    ),
    ("<!-- ¿uno? \u{2013}>\n<answer question=\"untoc.5.model\"/>\n<!-- dos -->", "3:1", "has no --> at its end"),
    ("<!-- ¿uno? ->\n<answer question=\"untoc.5.model\"/>\n<!-- ¿dos? -->", "3:1", "has no --> at its end"),
    ("<!-- uno \u{2192}\n<answer question=\"untoc.5.model\"/>", "3:1", "has no --> at its end"),
    ("<!-- ¿uno? -- dos -->", "3:12", "-- stands inside a comment"),
    ("<!-- uno? -- dos -->", "3:11", "-- stands inside a comment"),
    ("<!\u{2014} one \u{2014}>", "3:1", "with two plain hyphens"),
    ("<!- one ->", "3:1", "with two plain hyphens"),
    ("<! -- one -->", "3:1", "with two plain hyphens"),
    ("<answer\u{A0}question=\"untoc.5.model\"/>", "3:8", "a space of another kind"),
    ("<answer question=\"untoc.5.model\"\u{A0}value=\"both\"/>", "3:33", "a space of another kind"),
    ("<answer question=\"untoc.5.model\"value=\"both\"/>", "3:33", "a space is missing"),
    ("<answer question=\"untoc.5.model\", value=\"both\"/>", "3:33", "does not belong in a tag"),
    ("< answer question=\"untoc.5.model\"/>", "3:2", "stands right behind <"),
    ("<answer question=\"untoc.5.conspiracy\" \"no\"/>", "3:39", "name of this value and = are missing"),
    ("<answer question=\"untoc.5.conspiracy\" value:\"no\"/>", "3:44", "write = in its place"),
    ("<answer question=\"untoc.5.conspiracy\" value: \"no\"/>", "3:44", "write = in its place"),
    ("<answer question=\"untoc.5.conspiracy\"/ value=\"no\">", "3:38", "belongs at its end"),
    ("<answer question=\"untoc.5.conspiracy\" / value=\"no\">", "3:39", "belongs at its end"),
    (
      "<answer question=\"untoc.5.conspiracy\" value=\"no\"><evidence title=\"Lei \"Maria\" 11.340\"/></answer>",
      "3:71", "write “ ” or &quot; for"
    ),
    (
      "<answer question=\"untoc.5.conspiracy\" value=\"no\"><evidence title=\"\"Ley\"\"/></answer>", "3:67",
      "write “ ” or &quot; for"
    ),
    (
      "<answer question=\"untoc.5.conspiracy\" value=\"no\"><evidence title=\"Ley \"26.364\"\"/></answer>", "3:71",
      "write “ ” or &quot; for"
    ),
    (
      "<answer question=\"untoc.5.conspiracy\" value=\"no\"><evidence title='Côte d'Ivoire' /></answer>", "3:73",
      "write ’ or &apos; for"
    ),
    (
      "<answer question=\"untoc.5.difficulties\"><text xml:lang=\"pt\">Um<br>dois</text></answer>", "3:63",
      "delete <br>"
    ),
    (
      "<respuesta question=\"untoc.5.model\">\n<explanation xml:lang=\"es\">Ley</explanation>\n</answer>", "3:1",
      "did you mean <answer>?"
    ),
    (
      "<answer question=\"untoc.5.model\">\n<explanation xml:lang=\"es\">Ley</explanation>\n</Answer>", "5:1",
      "did you mean </answer>?"
    ),
  ])
  func aSlipIsToldAtItsPlace(_ answer: String, _ place: String, _ words: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      \(answer)
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map(\.rule) == ["malformed-xml"])
    #expect(said.first.map { "\($0.position.line):\($0.position.column)" } == place)
    #expect(said.first?.message(.en).contains(words) == true, "\(said.first?.message(.en) ?? "")")
    #expect(saidWithoutLibXML2(text) == said.map { "\($0.position) \($0.message(.en))" })
  }

  /// What is said of a file in a browser, which reads it without libxml2.
  private func saidWithoutLibXML2(_ text: String) -> [String] {
    let source = SourceText(text)
    var visitor = DocumentVisitor(source, path: "a.xml", isTrusted: false)
    let reader = XMLScanningReader(namespace: toolkitNamespace, names: Name.forReaders)
    if let failure = reader.read(source, visitor: &visitor) { visitor.report(failure) }
    return visitor.findings.map { "\($0.position) \($0.message(.en))" }
  }

  /// What stands in front of the file or behind it, and an end without its slash, are told with what to do.
  @Test(arguments: [
    (" ", "</submission>\n", "1:2", "delete what stands in front of it"),
    ("\n\n", "</submission>\n", "3:1", "delete what stands in front of it"),
    ("Hola:\n", "</submission>\n", "2:1", "delete what stands in front of it"),
    ("", "</submission>\nSaludos\n", "5:1", "delete what stands below it"),
    ("", "</submission>\n-- \nSaludos -> Ana\n", "5:1", "delete what stands below it"),
    ("", "<submission>\n", "4:1", "write </submission> in its place"),
  ])
  func whatDoesNotBelongToTheFileIsDeleted(_ front: String, _ end: String, _ place: String, _ words: String) {
    let text = """
      \(front)<?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      \(end)
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map { "\($0.position.line):\($0.position.column) \($0.rule)" } == ["\(place) malformed-xml"])
    #expect(said.first?.message(.en).contains(words) == true, "\(said.first?.message(.en) ?? "")")
    #expect(saidWithoutLibXML2(text) == said.map { "\($0.position) \($0.message(.en))" })
  }

  /// Nobody is told to delete answers, such as those behind an end tag that came too early.
  @Test(arguments: ["<answer question=\"untoc.5.model\"/>\n</submission>", "</submission>"])
  func whatMayBeAnswersIsNotToBeDeleted(_ end: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      </submission>
      \(end)
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map(\.rule) == ["malformed-xml"])
    #expect(said.first?.message(.en).contains("goes in front of that tag") == true)
  }

  /// Where nothing but an answer will do, "not applicable" is said to be closed, in whatever words it is said.
  @Test(
    arguments: ["not-applicable", "N/A", "n/a", "no aplica", "No se aplica", "sans objet", "não se aplica"],
    ["tip.5.offence", "untoc.5.penalty"])
  func whereNotApplicableIsClosedItIsSaidOnce(_ words: String, _ question: String) {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(question.prefix { $0 != "." })-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="\(question)" value="\(words)"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)])
    #expect(said.map(\.rule) == ["closed-not-applicable"])
    #expect(said.first?.message(.en).hasPrefix("“\(words)” does not answer the question “\(question)”") == true)
  }

  /// The words of a status in another language or in capital letters, and dates in the order of the day.
  @Test(arguments: [
    (#"status="Final""#, "write final"), (#"status="definitivo""#, "write final"),
    (#"status="borrador""#, "write draft"),
    (#"version="2026,2""#, "write 2026.2"), (#"questionnaire="untoc_criminalization""#, "write untoc-criminalization"),
    (#"date="28/11/2026""#, "write 2026-11-28"), (#"state="Costa Rica""#, "write CRI"), (#"state="cri""#, "write CRI"),
  ])
  func theHeadSaysWhatToWrite(_ attribute: String, _ words: String) {
    var attributes = [
      "questionnaire": #"questionnaire="untoc-criminalization""#, "version": #"version="2026.2""#,
      "state": #"state="XAA""#, "status": #"status="draft""#, "date": #"date="2026-05-30""#,
    ]
    attributes[String(attribute.prefix { $0 != "=" })] = attribute
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" cycle="2026" \(attributes.values.sorted().joined(separator: " "))>
        <source kind="exercise"/>
      </submission>
      """
    let said = findings(in: [(path: "a.xml", text: text)]).filter {
      $0.rule == "invalid-value" || $0.rule.hasPrefix("unknown-")
    }
    #expect(said.map { $0.message(.en) }.allSatisfy { $0.hasSuffix("; \(words)") } && said.count == 1)
  }

  /// A suggestion is made of what a file says, and is withheld with it.
  @Test func nothingIsSuggestedOfAConfidentialAnswer() {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="untoc-criminalization" version="2026.2" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="untoc.5.conspiracy" value="Sí" confidential="true"/>
        <answer question="untoc.34.languages" value="English" confidential="true"/>
      </submission>
      """
    for finding in findings(in: [(path: "a.xml", text: text)]) {
      for language in Language.allCases {
        let said = finding.message(language) + (finding.fix?(language) ?? "")
        #expect(
          !said.contains("Sí") && !said.contains("“yes”") && !said.contains("English") && !said.contains("write en"))
      }
    }
  }
}
