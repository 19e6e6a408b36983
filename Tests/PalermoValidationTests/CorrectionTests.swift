import PalermoLoading
import PalermoModel
import Testing
@testable import PalermoValidation

/// What a finding says is meant, written where it says so.
struct CorrectionTests {
  /// The rules whose failing examples say what is meant.
  private static let correcting: Set = [
    "invalid-link", "crosswalk-mismatch", "misleading-path", "plan-mismatch", "published-mismatch", "unknown-cluster",
    "unknown-condition-question",
    "unknown-cycle", "unknown-element", "unknown-instrument", "unknown-name", "unknown-language", "unknown-option",
    "unknown-option-list",
    "unknown-participant", "unknown-provision", "unknown-question", "unknown-questionnaire", "unknown-rule",
    "unknown-state", "wrong-questionnaire",
  ]

  private func mended(_ document: String, _ finding: Finding) -> String? {
    let file = CorpusLoader().load([(path: "example.xml", text: document)]).files[0]
    let replacements = file.replacements(for: [finding])[0]
    if replacements.isEmpty { return nil }
    var bytes = Array(document.utf8)
    for replacement in replacements.reversed() {
      bytes.replaceSubrange(replacement.range, with: replacement.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func said(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.file) \($0.rule): \($0.message(.en))" }.sorted()
  }

  /// A correction mends its finding and gives rise to no other.
  @Test func whatIsMeantMendsTheExamplesOfRules() throws {
    var correcting: Set<String> = []
    for rule in Rule.all where rule.failing.earlier == nil && !rule.failing.isWorkbook {
      let example = rule.failing
      let before = findings(in: example, of: rule)
      for finding in before where finding.file == "example.xml" && finding.correction != nil {
        guard let text = mended(example.document, finding) else {
          Issue.record("\(finding.summary)")
          continue
        }
        correcting.insert(rule.id)
        let after = findings(in: RuleExample(document: text, companionFiles: example.companionFiles), of: rule)
        var expected = said(before)
        expected.removeAll { $0 == said([finding])[0] }
        #expect(said(after) == expected, "\(text)")
      }
    }
    #expect(correcting == Self.correcting, "\(correcting.sorted())")
  }

  private static func submission(_ answer: String) -> String {
    """
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
      cycle="2026" status="draft" date="2026-05-30">
    <source kind="exercise"/>
    \(answer)
    </submission>
    """
  }

  private static func questionnaire(_ question: String) -> String {
    """
    <questionnaire xmlns="urn:palermo-toolkit:1" id="own" version="2026.1" instrument="TIP"
      cluster="criminalization_jurisdiction">
    <title xml:lang="en">Own</title><section id="s"><title xml:lang="en">S</title>
    <question id="own.a" type="yes-no"><text xml:lang="en">A</text></question>
    \(question)
    </section></questionnaire>
    """
  }

  /// A slip of each kind, and what is offered instead. Nil where nothing may be.
  private static let slips: [(written: String, meant: String?)] = [
    // An id or a value near to another, in other letters, or in words.
    (#"<answer question="tip.5.offense" value="yes"/>"#, #"<answer question="tip.5.offence" value="yes"/>"#),
    (#"<answer question="TIP.5.offence" value="yes"/>"#, #"<answer question="tip.5.offence" value="yes"/>"#),
    (#"<answer question='tip.5.offence' value='Partly'/>"#, #"<answer question='tip.5.offence' value='partly'/>"#),
    (#"<answer question="tip.5.offence" value="Sí"/>"#, #"<answer question="tip.5.offence" value="yes"/>"#),
    (#"<answer question="tip.5.offence" value="perhaps"/>"#, nil),
    // The name of an attribute or of an element.
    (
      #"<question id="own.b" Type="yes-no"><text xml:lang="en">B</text></question>"#,
      #"<question id="own.b" type="yes-no"><text xml:lang="en">B</text></question>"#
    ),
    (
      #"<question id="own.b" type="yes-no"><text lang="en">B</text></question>"#,
      #"<question id="own.b" type="yes-no"><text xml:lang="en">B</text></question>"#
    ),
    (#"<answr question="tip.5.offence" value="no"/>"#, #"<answer question="tip.5.offence" value="no"/>"#),
    // A date in another order, and an address.
    (
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="A" provision="1" inForce="31/12/2003"/></answer>"#,
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="A" provision="1" inForce="2003-12-31"/></answer>"#
    ),
    (
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="A" provision="1" href="www.x.org/a b?c&amp;d"/></answer>"#,
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="A" provision="1" href="https://www.x.org/a%20b?c&amp;d"/></answer>"#
    ),
    // A code of a language, wherever it is inside.
    (
      #"<answer question="tip.5.offence" value="no"><explanation xml:lang="sp">No.</explanation></answer>"#,
      #"<answer question="tip.5.offence" value="no"><explanation xml:lang="es">No.</explanation></answer>"#
    ),
    // A reference of HTML, in a file that nobody can read further; several, one after the other.
    (
      #"<answer question="tip.5.offence" value="no"><explanation xml:lang="es">C&oacute;digo&nbsp;penal, pri&shy;sión &ldquo;leve&rdquo;</explanation></answer>"#,
      #"<answer question="tip.5.offence" value="no"><explanation xml:lang="es">Código penal, prisión “leve”</explanation></answer>"#
    ),
    (
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="C&oacute;digo" provision="1"/></answer>"#,
      #"<answer question="tip.5.offence" value="yes"><evidence kind="legislation" title="Código" provision="1"/></answer>"#
    ),
    (#"<answer question="tip.5.offence" value="no"><explanation xml:lang="es">&codigo;</explanation></answer>"#, nil),
    // An element around answers that says nothing itself.
    (
      #"<answers><answer question="tip.5.offence" value="no"/></answers>"#,
      #"<answer question="tip.5.offence" value="no"/>"#
    ),
    (#"<answers n="1"><answer question="tip.5.offence" value="no"/></answers>"#, nil),
    (#"<answers>So: <answer question="tip.5.offence" value="no"/></answers>"#, nil),
    // Not applicable in words, where the question is open to it.
    (#"<answer question="tip.5.other-offences" value="no aplica"/>"#, nil),
    // Nothing of a confidential answer, nor of one that may be meant to be.
    (#"<answer question="tip.5.offense" value="yess" confidential="true"/>"#, nil),
    (#"<answer question="tip.5.offence" value="yess" confidental="true"/>"#, nil),
    // Conditions of a questionnaire.
    (
      #"<question id="own.b" type="yes-no"><text xml:lang="en">B</text><relevant><answered question="own.A" with="yes,no"/></relevant></question>"#,
      #"<question id="own.b" type="yes-no"><text xml:lang="en">B</text><relevant><answered question="own.a" with="yes no"/></relevant></question>"#
    ),
  ]

  @Test(arguments: slips.indices)
  func whatIsMeantIsWrittenInstead(_ index: Int) throws {
    let (written, meant) = Self.slips[index]
    let isQuestion = written.hasPrefix("<question ")
    func document(_ text: String) -> String { isQuestion ? Self.questionnaire(text) : Self.submission(text) }
    var text = document(written)
    for _ in 0..<6 {
      let found = findings(in: [(path: "example.xml", text: text)])
      guard let next = found.lazy.compactMap({ mended(text, $0) }).first else { break }
      text = next
    }
    #expect(text == document(meant ?? written))
  }

  /// A number in the form of another country, in the version that wants one form.
  @Test func aDecimalCommaBecomesAPoint() throws {
    let corpus = CorpusLoader().load([String](), extras: [.questionnaires]).corpus
    let strict = try #require(
      corpus.questionnaires.values.sorted { $0.key < $1.key }.lazy.compactMap { questionnaire in
        questionnaire.isStrict
          ? questionnaire.questions.first { $0.type == .number }.map { (questionnaire.key, $0.id) } : nil
      }.first)
    func document(_ value: String) -> String {
      """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="\(strict.0.id)" version="\(strict.0.version)" state="XAA"
        cycle="2026" status="draft" date="2026-05-30">
      <source kind="exercise"/>
      <answer question="\(strict.1)" value="\(value)"/>
      </submission>
      """
    }
    let text = document("12,5")
    let finding = try #require(
      findings(in: [(path: "example.xml", text: text)]).first { $0.rule == "wrong-answer-type" })
    #expect(mended(text, finding) == document("12.5"))
  }
}
