import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoLoading
@testable import PalermoVocabularies
import PalermoVocabularies

struct ConfidentialPassagesTests {
  private func passages(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ConfidentialPassages.ranges(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func elementsWithTheMarkAreFoundWhole() {
    #expect(passages("<s><a confidential=\"true\" v=\"1\"/><a v=\"2\"/></s>") == ["<a confidential=\"true\" v=\"1\"/>"])
    #expect(passages("<s><a confidential='true'><b>x</b></a><a/></s>") == ["<a confidential='true'><b>x</b></a>"])
    #expect(passages("<s><a confidential = \"false\">x</a></s>").isEmpty)
    #expect(passages("<s><a>confidential</a></s>").isEmpty)
  }

  /// The signs of an instruction do not share the question mark.
  @Test func anInstructionOfOneSignIsNoTrap() {
    for text in ["<?>", "<?><s/>", "<s><answer question=\"1\"><?></answer></s>", "<!-->", "<!--->", "<![CDATA[]>"] {
      #expect(passages(text).allSatisfy { text.contains($0) })
    }
  }

  /// What is said to end before any answer began marks nothing but itself.
  @Test func anEndWithoutABeginningIsNoTrap() {
    let remark = "<!-- END CONFIDENTIAL -->"
    for answers in ["", "<answer question=\"1\"/>", "<answer question=\"1\">\n</answer>\n\(remark)"] {
      #expect(passages("<s>\n\(remark)\n\(answers)\n</s>").contains { $0.contains(remark) })
    }
  }

  @Test func namesOfOursThatBeginLikeTheMarkAreNone() {
    #expect(passages("<s><treaty confidence=\"low\" x=\"1\"/><t confidence = 'low'/></s>").isEmpty)
    for tag in [
      "<t confidence=\"confidential\"/>", "<t confidences=\"x\"/>", "<t a=\"confidence\"/>", "<t confidence/>",
    ] {
      #expect(passages("<s>\(tag)</s>") == [tag])
    }
  }

  /// A mark on a part of an answer, or an element that is one, is meant for all of it.
  @Test func whatStandsInAnAnswerMarksAllOfIt() {
    for mark in ["<x confidential=\"true\">b</x>", "<confidential/>", "<e confidencial=\"si\" k=\"2\"/>"] {
      let answer = "<answer question=\"1\">\n<e>a</e>\n\(mark)\n<e>c</e>\n</answer>"
      #expect(passages("<s><answer question=\"0\"><e/></answer>\(answer)<answer question=\"2\"/></s>") == [answer])
      #expect(passages("<s><answer question=\"0\"/>\(mark)<answer question=\"2\"><e/></answer></s>") == [mark])
    }
    #expect(passages("<s><answer><x confidential=\"false\"/></answer></s>").isEmpty)
    #expect(
      passages("<s xmlns:p=\"u\"><p:answer><e confidential=\"\"/>\n</p:answer><e/></s>")
        == ["<p:answer><e confidential=\"\"/>\n</p:answer>"])
  }

  /// Words that ask for confidence in place of the mark.
  @Test func wordsThatAskForConfidenceMarkAnAnswer() {
    for text in ["CONFIDENCIAL: x", "[confidentiel] x", "<![CDATA[Not for publication. x]]>"] {
      let answer = "<answer question=\"1\"><explanation>\(text)</explanation></answer>"
      #expect(passages("<s><answer question=\"0\"/>\(answer)<answer question=\"2\"/></s>") == [answer])
    }
    let (first, second) = ("<answer question=\"1\"/>", "<answer question=\"2\"/>")
    let remark = "<!-- CONFIDENCIAL -->"
    #expect(passages("<s>\(first)\n\(remark)\n\(second)<answer/></s>") == [first, remark, second])
    #expect(passages("<s>\(first) \(remark)\n\(second)<answer/></s>") == [first, remark])
    let answer = "<answer question=\"1\"><e/>\(remark)<e/></answer>"
    #expect(passages("<s>\(answer)\(second)</s>") == [answer])
    #expect(passages("<s>\(first)\n<!-- confidential=\"false\" -->\n\(second)</s>").isEmpty)
    #expect(passages("<s>\(first)\n<!-- Confidencialidad de los testigos -->\n\(second)</s>").isEmpty)
  }

  /// What stands for a letter is read like the letter, whether or not the file can be read to its end.
  @Test(arguments: [
    "<explanation>&quot;Confidential&quot;: x</explanation>", "<evidence title=\"&#67;onfidential: x\"/>",
    "<explanation>Difusi&#xF3;n restringida: x</explanation>", "<explanation>No&#160;publicar</explanation>",
    "<explanation>No&nbsp;publicar</explanation>", "<explanation><![CDATA[No]]> publicar</explanation>",
    "<explanation>Confi<![CDATA[dential]]></explanation>", "<explanation>No <!-- x -->publicar</explanation>",
    "<explanation>&#0000000000000000067;onfidential: x</explanation>",
  ])
  func wordsAreReadThroughReferences(part: String) {
    let answer = "<answer question=\"1\" value=\"planted\">\(part)</answer>"
    #expect(passages("<s><answer question=\"0\"/>\(answer)<answer question=\"2\"/></s>") == [answer])
    let file = Loader().load(SourceText("<s>\n\(answer)\n<open>"), path: "a.xml")
    #expect(!file.isWhole && (1...3).allSatisfy { file.lines[$0] == nil })
  }

  @Test func whatIsNoReferenceIsLeftAsItIs() {
    func replaced(_ text: String) -> String {
      var text = text
      return text.withUTF8 { String(decoding: CharacterReferences.replaced(in: $0[...]), as: UTF8.self) }
    }
    for text in ["", "&", "&;", "a & b", "&#;", "&#x;", "&#99", "&#9999999999999;", "&unknown;", "&#xD800;", "&amp"] {
      #expect(replaced(text) == text)
    }
    #expect(replaced("&amp;#67;&&#67;&lt;&#x43;") == "&#67;&C<C")
  }

  private static let root = """
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" status="final" date="2026-05-30">
    """

  private func saysWhereMarksBelong(_ finding: Finding) -> Bool {
    guard let fix = finding.fix else { return false }
    return fix(.en).contains("at each <answer>")
  }

  /// A mark in other words, or beside the answer, marks the answer, and is said to be written at it.
  @Test(arguments: [
    "<evidence private=\"true\"/>", "<evidence public=\"false\"/>",
    "<evidence conf=\"true\"/>", "<evidence secret=\"1\"/>",
    "<evidence Restricted=\"yes\"/>",
    "<evidence visibility=\"private\"/>", "<private/>", "<confidential/>",
  ])
  func aMarkInOtherWordsIsAMark(mark: String) throws {
    let answer = "<answer question=\"b\" value=\"planted\">\n\(mark)\n</answer>"
    let text = "\(Self.root)\n<answer question=\"a\"/>\n\(answer)\n<answer question=\"c\"/>"
    let file = Loader().load(SourceText("\(text)\n</submission>"), path: "a.xml")
    #expect((1...7).filter { file.lines[$0] == nil } == [3, 4, 5])
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    #expect(submission.answers.map(\.isConfidential) == [false, true, false])
    #expect(file.findings.contains { saysWhereMarksBelong($0) })
    let broken = Loader().load(SourceText("\(text)\n<open>"), path: "a.xml")
    #expect((1...7).allSatisfy { broken.lines[$0] == nil })
  }

  /// Words between two answers are about either.
  @Test(arguments: [
    "CONFIDENTIAL:", "(confidential)", "No <!-- x -->publicar", "&#67;ONFIDENTIAL", "<![CDATA[secret]]>",
  ])
  func wordsBesideAnAnswerMarkIt(words: String) throws {
    let answers = ["a", "b", "c", "d"].map { "<answer question=\"\($0)\"/>" }
    let between = "\(answers[0])\n\(answers[1])\n\(words)\n\(answers[2])\n\(answers[3])"
    let file = Loader().load(SourceText("\(Self.root)\n\(between)\n</submission>"), path: "a.xml")
    #expect((1...7).filter { file.lines[$0] == nil } == [3, 4, 5])
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    #expect(submission.answers.map(\.isConfidential) == [false, true, true, false])
    #expect(file.findings.contains { saysWhereMarksBelong($0) })
    let head = Loader().load(
      SourceText("\(Self.root)\n\(words)\n\(answers[0])\n\(answers[1])\n</submission>"), path: "a.xml")
    guard case .submission(let whole) = head.document else {
      Issue.record("no submission")
      return
    }
    #expect(whole.answers.allSatisfy(\.isConfidential) && head.lines[2] == nil)
    let broken = Loader().load(SourceText("\(Self.root)\n\(between)\n<open>"), path: "a.xml")
    #expect((1...7).allSatisfy { broken.lines[$0] == nil })
  }

  @Test func whatStandsBetweenAnswersOtherwiseIsNoMark() {
    #expect(passages("<submission>\n<answer/> text <answer/> confidence building measures </submission>").isEmpty)
    #expect(passages("<texts><text>Confidential</text><text>x</text></texts>").isEmpty)
  }

  /// An element around answers that speaks of confidence hides them; they are not read.
  @Test(arguments: ["secret", "Private", "restringido"])
  func anElementAroundAnswersIsAMark(name: String) throws {
    let answer = "<answer question=\"b\" value=\"planted\"/>"
    let file = Loader().load(
      SourceText(
        """
        \(Self.root)
        <answer question="a"/>
        <\(name)>\(answer)
        </\(name)>
        <answer question="c"/>
        </submission>
        """), path: "a.xml")
    #expect((1...6).filter { file.lines[$0] == nil } == [3, 4])
    guard case .submission(let submission) = file.document else {
      Issue.record("no submission")
      return
    }
    #expect(submission.answers.map(\.isConfidential) == [false, false])
    #expect(file.findings.contains { saysWhereMarksBelong($0) && $0.correction == nil })
  }

  /// Somebody takes `xmlns:` for the beginning of any attribute.
  @Test func aMarkThatIsDeclaredAsAPrefixIsAMark() throws {
    for (name, isMark) in [("confidential", true), ("private", true), ("xsi", false)] {
      let declared = "xmlns:\(name)=\"\(isMark ? "true" : "urn:x")\""
      for answer in [
        "<answer question=\"b\" \(declared)/>",
        "<answer question=\"b\"><explanation \(declared) xml:lang=\"en\">x</explanation></answer>",
      ] {
        let file = Loader().load(
          SourceText("\(Self.root)\n<answer question=\"a\"/>\n\(answer)\n</submission>"), path: "a.xml")
        #expect((file.lines[3] == nil) == isMark, "\(answer)")
        guard case .submission(let submission) = file.document else {
          Issue.record("no submission")
          return
        }
        #expect(submission.answers.map(\.isConfidential) == [false, isMark], "\(answer)")
      }
    }
  }

  /// Every answer that the program holds confidential is withheld, wherever it begins.
  @Test(arguments: ["\n", "\r\n", "\r", " ", "", "<!-- ñ€😀 -->"])
  func answersThatAreHeldConfidentialAreWithheld(between: String) throws {
    let answers = ["a", "b", "c"].map { question in
      let words = question == "b" ? "&#67;onfidential: ñ€😀" : "ñ€😀"
      return "<answer question=\"\(question)\"><explanation xml:lang=\"es\">\(words)</explanation></answer>"
    }
    let root =
      "<submission xmlns=\"urn:palermo-toolkit:1\" questionnaire=\"q\" version=\"2026.1\" state=\"XAA\" "
      + "cycle=\"2026\" status=\"final\" date=\"2026-05-30\">"
    for start in ["", "\u{FEFF}"] {
      let bytes = Array((start + root + answers.joined(separator: between) + "</submission>").utf8)
      let file = Loader().load(SourceText(bytes), path: "a.xml")
      #expect(file.lines.passages.map { String(decoding: bytes[$0], as: UTF8.self) } == [answers[1]])
      guard case .submission(let submission) = file.document else {
        Issue.record("no submission")
        return
      }
      #expect(submission.answers.map(\.isConfidential) == [false, true, false])
    }
  }

  @Test func aMarkIsMeantForEveryAnswerToTheQuestion() {
    let (marked, other) = ("<answer question=\"1\" confidential=\"true\"/>", "<answer question=\"1\"><e>x</e></answer>")
    #expect(passages("<s>\(marked)<answer question=\"2\"/>\(other)</s>") == [marked, other])
    #expect(passages("<s>\(other)<answer question=\"2\"/>\(marked)<answer/></s>") == [other, marked])
  }

  /// What is near to the name of another attribute is no mark.
  @Test func aSlipForAnotherAttributeIsNoMark() {
    for name in ["vlaue", "quesiton", "Value", "valor", "respuesta", "reconfrm"] {
      #expect(passages("<s><answer \(name)=\"x\"/></s>").isEmpty, "\(name)")
    }
    for name in ["secret", "confidencial", "Confidential", "reservado", "publico", "interno"] {
      #expect(passages("<s><answer \(name)=\"x\"/></s>").count == 1, "\(name)")
    }
  }

  @Test func commentsAndDataEndNothing() {
    let text = "<a confidential=\"true\"><!-- </a> --><b><![CDATA[</a>]]></b></a>"
    #expect(passages("<s>\(text)<a/></s>") == [text])
    let comment = "<!-- <a confidential=\"true\"> -->"
    #expect(passages("<s>\(comment)<answer/>\n\n<answer/></s>") == ["\(comment)<answer/>"])
  }

  @Test func whatIsNotWellFormedIsTakenForConfidential() {
    #expect(passages("<s><a confidential=true>x</a></s>") == ["<a confidential=true>x</a>"])
    #expect(passages("<s><a confidential=\"yes\">x</a></s>") == ["<a confidential=\"yes\">x</a>"])
    #expect(passages("<s><a confidential=\"true\">x</s>") == ["<a confidential=\"true\">x</s>"])
    #expect(passages("<s><a confidential=\"true>x</a></s>") == ["<a confidential=\"true>x</a></s>"])
    #expect(passages("<s><a v=\"1><a confidential=\"true\">x</a>") == ["<a v=\"1><a confidential=\"true\">x</a>"])
  }

  /// However a file is cut off, what stood in the confidential answer is in no line that a report could quote.
  @Test func aFileCutOffAnywhereGivesNothingAway() {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1">
        <answer question="a" value="planted" confidential="true">
          <explanation xml:lang="en">planted</explanation>
        </answer><answer question="b" value="open"/>
      </submission>
      """
    let start = text.utf8.firstRange(of: "confidential=".utf8)!.upperBound
    let known = text.utf8.distance(from: text.utf8.startIndex, to: start)
    for count in known...text.utf8.count {
      let file = Loader().load(SourceText(String(text.utf8.prefix(count))!), path: "a.xml")
      #expect(!(1...file.lines.count).contains { file.lines[$0]?.contains("planted") == true }, "\(count)")
      #expect(!file.findings.contains { "\($0.message)\($0.fix as Any)".contains("planted") }, "\(count)")
    }
  }

  /// A mark that the schema does not know keeps the answer confidential all the same.
  @Test(arguments: ["true", "1", "yes", "TRUE", " true"])
  func aMisspeltMarkIsAMark(mark: String) throws {
    let text = """
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="a" value="yes" confidential="\(mark)"/>
      </submission>
      """
    guard case .submission(let submission) = Loader().load(SourceText(text), path: "a.xml").document else {
      Issue.record("no submission")
      return
    }
    #expect(submission.answers.map(\.isConfidential) == [true])
  }
}
