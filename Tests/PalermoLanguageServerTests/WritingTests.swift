import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoLanguageServer

/// What is offered, explained and found while somebody writes.
struct WritingTests {
  private static let uri = "file:///project/a.xml"
  private static let head = """
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAA"
      cycle="2026" status="draft" date="2026-05-30">

    """

  /// A place in a document, marked by `|`, and some of what can be written there, in this order.
  struct Offer: CustomTestStringConvertible, Sendable {
    let text: String
    let labels: [String]
    var missing: [String] = []

    var testDescription: String { text }
  }

  private static let offers = [
    // Ids and values of a submission.
    Offer(text: head + "<answer question=\"|\"/></submission>", labels: ["tip.5.offence", "tip.5.attempt"]),
    Offer(text: head + "<answer question=\"|", labels: ["tip.5.offence"]),
    Offer(
      text: head + "<answer question=\"tip.5.att|\n<answer question=\"tip.5.offence\"/>", labels: ["tip.5.attempt"]),
    Offer(text: head + "<answer question='tip.5.offence' value='|'/>", labels: ["yes", "partly", "no"]),
    Offer(
      text: head + "<answer question=\"tip.5.offence\"><evidence kind=\"|\"", labels: ["legislation", "institution"]),
    Offer(
      text: head + "<answer question=\"tip.5.offence\"><explanation xml:lang=\"|\"", labels: ["en", "es", "fr", "pt"]),
    Offer(text: "<submission questionnaire=\"|", labels: ["fp-criminalization", "tip-criminalization"]),
    Offer(text: "<submission questionnaire=\"tip-criminalization\" version=\"|\"", labels: ["2026.2", "2026.1"]),
    Offer(text: "<submission state=\"|\"", labels: ["CRI", "MEX", "FRA"]),
    Offer(text: "<submission status=\"|\"", labels: ["draft", "final"], missing: ["yes"]),
    // Elements and attributes that may stand there.
    Offer(text: "<|", labels: ["questionnaire", "submission"], missing: ["answer"]),
    Offer(text: head + "<|", labels: ["source", "part", "answer"], missing: ["evidence"]),
    Offer(text: head + "<answer/><|", labels: ["answer"], missing: ["source"]),
    Offer(text: head + "<answer question=\"x\">\n <|</answer>", labels: ["text", "evidence"], missing: ["answer"]),
    Offer(text: head + "<answer question=\"x\" |/>", labels: ["value", "confidential"], missing: ["question"]),
    Offer(text: head + "<answer |question=\"x\"/>", labels: ["question", "value"]),
    Offer(text: head + "<answer><text>x</|", labels: ["text"], missing: ["answer"]),
    // A questionnaire.
    Offer(
      text: """
        <questionnaire id="own" version="2026.1" instrument="TIP" cluster="criminalization_jurisdiction">
        <section id="s"><question id="own.a" type="yes-no"><relevant><answered question="|"
        """, labels: ["tip.5.offence"]),
    Offer(text: "<questionnaire><section><question type=\"|", labels: ["implementation", "yes-no"]),
    Offer(
      text: "<questionnaire instrument=\"TIP\"><section><question provisions=\"TIP/5/1 |\"", labels: ["TIP/5/2(a)"],
      missing: ["TIP/5/1"]),
    Offer(text: "<questionnaire instrument=\"|\"", labels: ["UNTOC", "TIP", "SOM", "FP"]),
    Offer(
      text: "<questionnaire><section><question><relevant><answered question=\"tip.5.offence\" with=\"yes |\"",
      labels: ["partly", "no"], missing: ["yes"]),
    Offer(text: "<questionnaire><section><question scored=\"|\"", labels: ["true", "false"]),
    Offer(text: "<configuration><rule id=\"|\"", labels: ["unknown-option"]),
    // Nothing is known of these.
    Offer(text: "<other a=\"|\"", labels: [], missing: ["yes"]), Offer(text: "<!-- <| -->", labels: []),
    Offer(text: head + "<answer>te|xt", labels: []), Offer(text: "|", labels: []),
    Offer(text: "<submission date=\"|\"", labels: []),
  ]

  @Test(arguments: offers)
  func whatCanBeWrittenIsOffered(_ offer: Offer) throws {
    var client = try Client.begun()
    let mark = Client.marked(offer.text)
    try client.open(Self.uri, mark.text)
    let list = try #require(
      try client.ask("textDocument/completion", at: mark, in: Self.uri) as? Client.Object)
    let items = try #require(list["items"] as? [Client.Object])
    let labels = items.compactMap { $0["label"] as? String }
    let places = offer.labels.map { labels.firstIndex(of: $0) }
    #expect(!places.contains(nil), "\(offer.labels) in \(labels.prefix(40))")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(labels.prefix(40))")
    #expect(offer.missing.allSatisfy { !labels.contains($0) })
    if offer.labels.isEmpty && offer.missing.isEmpty { #expect(labels == []) }
    let order = items.compactMap { $0["sortText"] as? String }
    #expect(order == order.sorted() && Set(order).count == items.count)
  }

  @Test func whatIsChosenTakesThePlaceOfTheWord() throws {
    let written = [
      ("<answer question=\"tip.|5\" value=\"yes\"/>", "<answer question=\"tip.5.offence\" value=\"yes\"/>"),
      ("🎻<answer question=\"|\r\n", "🎻<answer question=\"tip.5.offence\r\n"),
      ("<answer question=\"| value=\"yes\"/>", "<answer question=\"tip.5.offence value=\"yes\"/>"),
    ]
    for (before, after) in written {
      var client = try Client.begun()
      let mark = Client.marked(Self.head + before)
      try client.open(Self.uri, mark.text)
      let list = try client.ask("textDocument/completion", at: mark, in: Self.uri) as? Client.Object
      let item = (list?["items"] as? [Client.Object])?.first { $0["label"] as? String == "tip.5.offence" }
      let edit = try #require(item?["textEdit"] as? Client.Object)
      #expect(item?["insertTextFormat"] as? Int == 1)
      try client.tell(
        "textDocument/didChange",
        [
          "textDocument": ["uri": Self.uri, "version": 2],
          "contentChanges": [["range": edit["range"]!, "text": edit["newText"]!]],
        ])
      #expect(client.session.text(of: Self.uri) == Self.head + after)
    }
  }

  @Test func attributesComeWithAPlaceForTheirValue() throws {
    for (snippets, text) in [(true, "value=\"$1\""), (false, "value=\"\"")] {
      var client = try Client.begun(snippets: snippets)
      let mark = Client.marked(Self.head + "<answer v|")
      try client.open(Self.uri, mark.text)
      let list = try client.ask("textDocument/completion", at: mark, in: Self.uri) as? Client.Object
      let item = (list?["items"] as? [Client.Object])?.first { $0["label"] as? String == "value" }
      #expect((item?["textEdit"] as? Client.Object)?["newText"] as? String == text)
      #expect(item?["insertTextFormat"] as? Int == (snippets ? 2 : 1))
    }
  }

  /// What is said over a place, marked by `|`.
  private func hover(_ text: String, in language: Language = .en, settled: Bool = false) throws -> String? {
    var client = try Client.begun(locale: "\(language.rawValue)_XX")
    let mark = Client.marked(text)
    try client.open(Self.uri, mark.text)
    if settled { try client.settle() }
    guard let hover = try client.ask("textDocument/hover", at: mark, in: Self.uri) as? Client.Object else { return nil }
    let contents = try #require(hover["contents"] as? Client.Object)
    #expect(contents["kind"] as? String == "plaintext")
    return contents["value"] as? String
  }

  @Test func questionsOptionsAndTheRestAreExplained() throws {
    let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .instruments]).corpus
    let question = try #require(corpus.question("tip.5.offence")?.question)
    for language in Language.allCases {
      let said = try #require(try hover(Self.head + "<answer question=\"tip.5.off|ence\"/>", in: language))
      #expect(said.contains(question.text(language)) && said.contains("TIP/5/1"))
      #expect(said.contains(try #require(question.help?(language))))
      let condition = "<questionnaire><section><question><relevant><answered question=\"tip.5.offence|\""
      #expect(try hover(condition, in: language) == said)
    }
    #expect(
      try hover(Self.head + "<answer question=\"tip.5.offence\" value=\"pa|rtly\"/>")?.hasPrefix("partly · ") == true)
    #expect(try hover("<submission state=\"C|RI\"") == "CRI · Costa Rica")
    #expect(
      try hover("<questionnaire><section><question provisions=\"TIP/4 TIP/5/|1\"")?.hasPrefix("TIP/5/1 · ") == true)
    #expect(try hover("<submission><ans|wer")?.contains("The answer to one question") == true)
    #expect(try hover("<submission da|te=\"\"")?.contains("The day it was delivered") == true)
    #expect(try hover("<submission status=\"dr|aft\"")?.contains("May have blanks.") == true)
    #expect(try hover("<configuration><rule id=\"unknown-opt|ion\"")?.contains("unknown-option (") == true)
    #expect(try hover("<configuration><rule id=\"untoc-criminalization/r07a|\"")?.contains("r07a") == true)
    for nothing in [
      "|", "<other|", "<!-- <answer| -->", "<submission>te|xt", "<submission other=\"|\"", "<submission |",
    ] {
      #expect(try hover(nothing) == nil, "\(nothing)")
    }
  }

  @Test func aRuleIsExplainedWhereItIsBroken() throws {
    let text = Self.head + "<answer question=\"tip.5.offence\" val|ue=\"not\"/></submission>"
    #expect(try hover(text)?.contains("unknown-option") == false)
    #expect(try hover(text, settled: true)?.contains("unknown-option (") == true)
  }

  @Test func whatIsNamedIsFound() throws {
    let own = try #require(Project.text("Questionnaires/tip-criminalization.xml"))
    func find(_ marked: String, _ surroundings: Surroundings, folder: String?) throws -> (String, String)? {
      var client = try Client.begun(folder: folder, surroundings)
      let mark = Client.marked(marked)
      try client.open(Self.uri, mark.text)
      guard let place = try client.ask("textDocument/definition", at: mark, in: Self.uri) as? Client.Object else {
        return nil
      }
      let range = try #require(place["range"] as? Client.Object)
      let (start, end) = (range["start"] as? Client.Object, range["end"] as? Client.Object)
      let lines = (place["uri"] as? String == Self.uri ? mark.text : own).split(
        separator: "\n", omittingEmptySubsequences: false)
      let line = lines[try #require(start?["line"] as? Int)]
      let units = Array(line.utf16)[
        try #require(start?["character"] as? Int)..<(try #require(end?["character"] as? Int))]
      return (try #require(place["uri"] as? String), String(decoding: units, as: UTF16.self))
    }
    let answer = Self.head + "<answer question=\"tip.5.off|ence\" value=\"yes\"/>"
    let project = Surroundings.files([("/project/Fragebögen/tip 1.xml", own)])
    let address = "file:///project/Frageb%C3%B6gen/tip%201.xml"
    // In the folder of the project, where it lies as it ships, and nowhere.
    let inProject = try #require(try find(answer, project, folder: "file:///project"))
    #expect(inProject == (address, "tip.5.offence"))
    let shipping = Surroundings(shipped: { "/usr/share/palermo/\($0)" })
    let shipped = try #require(try find(answer, shipping, folder: nil))
    #expect(shipped == ("file:///usr/share/palermo/Questionnaires/tip-criminalization.xml", "tip.5.offence"))
    #expect(try find(answer, .withDay, folder: nil) == nil)
    #expect(try find(answer, project, folder: nil) == nil)
    let questionnaire = "<submission questionnaire=\"tip-crim|inalization\""
    #expect(try #require(try find(questionnaire, project, folder: "file:///project")).1 == "tip-criminalization")
    // In the document itself, however broken.
    let document = """
      <questionnaire xmlns="urn:palermo-toolkit:1" id="own" version="2026.1" instrument="TIP" cluster="criminalization_jurisdiction">
      <title xml:lang="en">Own</title><options id="grades"><option value="good"><text xml:lang="en">Good</text></option></options>
      <section id="s"><title xml:lang="en">S</title>
      <question id="own.a" type="single-choice" options="grades"><text xml:lang="en">A</text></question>
      <question id="own.b" type="yes-no"><text xml:lang="en">B</text>
      <relevant><answered question="QUESTION" with="WITH"/></relevant></question></section></questionnaire>
      """
    let toQuestion = document.replacing("QUESTION", with: "own|.a").replacing("WITH", with: "good")
    #expect(try #require(try find(toQuestion, .withDay, folder: nil)) == (Self.uri, "own.a"))
    let toOption = document.replacing("QUESTION", with: "own.a").replacing("WITH", with: "go|od")
    #expect(try #require(try find(toOption, .withDay, folder: nil)) == (Self.uri, "good"))
    let toList = document.replacing("options=\"grades\"", with: "options=\"gra|des\"")
    #expect(try #require(try find(toList, .withDay, folder: nil)) == (Self.uri, "grades"))
    for nowhere in ["own.|c", "|"] {
      #expect(try find(document.replacing("QUESTION", with: nowhere), .withDay, folder: nil) == nil)
    }
  }

  /// What is suggested is offered where it is exact, and mends the finding.
  @Test(arguments: [
    ("<answer question=\"tip.5.offense\" value=\"yes\"/>", "<answer question=\"tip.5.offence\" value=\"yes\"/>"),
    ("<source knd=\"exercise\"/>", "<source kind=\"exercise\"/>"),
    ("<answer question=\"tip.5.offence\" value=\"Nein\"/>", nil),
    ("<answer question='tip.5.offence' value='yess'/>", "<answer question='tip.5.offence' value='yes'/>"),
    (
      "<answr question=\"tip.5.offence\">🎻</answr>", "<answer question=\"tip.5.offence\">🎻</answer>"
    ),
    ("<answer question=\"tip.5.offence\" value=\"yess\" confidential=\"true\"/>", nil),
    ("<answer question=\"nothing.like.it\" value=\"yes\"/>", nil), ("<!-- -->", nil),
  ])
  func whatIsSuggestedIsOffered(_ body: String, _ mended: String?) throws {
    var client = try Client.begun()
    let text = Self.head + body + "</submission>"
    try client.open(Self.uri, text)
    let end = DocumentText(Array(text.utf8)).position(of: text.utf8.count)
    let asked: Client.Object = [
      "textDocument": ["uri": Self.uri],
      "range": ["start": ["line": 0, "character": 0], "end": ["line": end.line, "character": end.character]],
      "context": ["diagnostics": [] as [Any]],
    ]
    // Nothing has been found yet.
    #expect((try client.ask("textDocument/codeAction", asked) as? [Any])?.isEmpty == true)
    try client.settle()
    let actions = try #require(try client.ask("textDocument/codeAction", asked) as? [Client.Object])
    guard let mended else { return #expect(actions.isEmpty, "\(actions)") }
    let action = try #require(actions.first)
    #expect(actions.count == 1 && action["kind"] as? String == "quickfix")
    let code = try #require((action["diagnostics"] as? [Client.Object])?.first?["code"] as? String)
    #expect(client.diagnostics[Self.uri]?.contains { $0["code"] as? String == code } == true)
    let changes = (action["edit"] as? Client.Object)?["changes"] as? [String: [Client.Object]]
    let edits = try #require(changes?[Self.uri])
    // From the end, so that none moves another.
    for edit in edits.reversed() {
      try client.tell(
        "textDocument/didChange",
        [
          "textDocument": ["uri": Self.uri, "version": 2],
          "contentChanges": [["range": edit["range"]!, "text": edit["newText"]!]],
        ])
    }
    #expect(client.session.text(of: Self.uri) == Self.head + mended + "</submission>")
    try client.settle()
    #expect(client.diagnostics[Self.uri]?.contains { $0["code"] as? String == code } == false)
    let others = asked.merging(["context": ["only": ["refactor"]]]) { $1 }
    #expect((try client.ask("textDocument/codeAction", others) as? [Any])?.isEmpty == true)
  }

  /// What somebody is writing is seldom well-formed: what was read of it before still counts.
  @Test func whatWasReadBeforeIsStillKnown() throws {
    var client = try Client.begun()
    let whole = """
      <questionnaire xmlns="urn:palermo-toolkit:1" id="own" version="2026.1" instrument="TIP" cluster="criminalization_jurisdiction">
      <title xml:lang="en">Own</title><section id="s"><title xml:lang="en">S</title>
      <question id="own.a" type="yes-no"><text xml:lang="en">A</text></question>
      <question id="own.z" type="yes-no"><text xml:lang="en">Z</text></question></section></questionnaire>
      """
    try client.open(Self.uri, whole)
    let mark = Client.marked(
      whole.replacing(
        "A</text></question>", with: "A</text><relevant><answered question=\"|</question>"))
    try client.change(Self.uri, mark.text, version: 2)
    let list = try client.ask("textDocument/completion", at: mark, in: Self.uri) as? Client.Object
    let labels = (list?["items"] as? [Client.Object])?.compactMap { $0["label"] as? String } ?? []
    #expect(labels.prefix(2) == ["own.a", "own.z"], "\(labels.prefix(3))")
  }
}
