import PalermoModel
import PalermoXML
import Testing

@testable import PalermoLoading
@testable import PalermoVocabularies

/// What comments and processing instructions call confidential, in a file of six answers.
struct ConfidentialRemarksTests {
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let root = """
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="q" version="2026.1" state="XAA" cycle="2026" \
    status="final" date="2026-05-30">

    """

  /// The file with things put at places: before the root (`root`), before the source (`source`), before the first answer
  /// (`1`) and so on, before the end of the root (`7`), behind it (`end`); or in an answer (`in 2`).
  private func file(_ added: [String: String]) -> String {
    var text = Self.declaration + (added["root"].map { $0 + "\n" } ?? "") + Self.root
    text += (added["source"].map { "  \($0)\n" } ?? "") + "  <source kind=\"exercise\"/>\n"
    for number in 1...6 {
      text += added["\(number)"].map { "  \($0)\n" } ?? ""
      text += "  <answer question=\"a\(number)\" value=\"yes\">\(added["in \(number)"] ?? "")\n"
      text += "    <explanation xml:lang=\"en\">e</explanation>\n  </answer>\(added["behind \(number)"] ?? "")\n"
    }
    return text + (added["7"].map { "  \($0)\n" } ?? "") + "</submission>\n" + (added["end"].map { $0 + "\n" } ?? "")
  }

  /// The numbers of the answers that are withheld, and whether the whole file is called confidential.
  private func withheld(_ text: String) throws -> (answers: [Int], isWhole: Bool) {
    let file = Loader().load(SourceText(text), path: "a.xml")
    guard case .submission(let submission) = file.document else { throw Missing() }
    let answers = submission.answers.enumerated().filter { $0.element.isConfidential }.map { $0.offset + 1 }
    for number in answers {
      let place = submission.answers[number - 1].position.line
      #expect(file.lines[place] == nil, "line \(place) of \(text)")
    }
    return (answers, submission.isCalledConfidential)
  }

  private struct Missing: Error {}

  @Test(arguments: [
    ["root": "<!-- CONFIDENTIAL -->"], ["root": "<!-- All answers in this file are confidential -->"],
    ["root": "<!-- NO PUBLICAR -->"], ["end": "<!-- CONFIDENTIAL -->"], ["end": "<!-- Ne pas publier -->"],
    ["source": "<!-- CONFIDENCIAL -->"], ["root": "<?confidential true?>"], ["end": "<?confidencial?>"],
    ["1": "<!-- All answers are confidential -->"], ["1": "<!-- CONFIDENTIAL -->"],
    ["4": "<!-- Todas las respuestas son confidenciales -->"], ["in 3": "<!-- All answers are confidential -->"],
    ["7": "<!-- Toutes les réponses sont confidentielles -->"], ["root": "<!-- Este arquivo é sigiloso -->"],
  ])
  func isAboutTheWholeFile(added: [String: String]) throws {
    let found = try withheld(file(added))
    #expect(found.answers == [1, 2, 3, 4, 5, 6] && found.isWhole)
  }

  @Test(arguments: [
    (["in 2": "<!-- confidential -->"], [2]), (["in 2": "<?confidential true?>"], [2]),
    (["behind 2": " <!-- confidential -->"], [2]), (["3": "<!-- confidential --><!-- x -->"], [2, 3]),
    (["3": "<?confidential true?>"], [2, 3]), (["3": "<!-- ^ the answer above is confidential -->"], [2, 3]),
    (["7": "<!-- confidential -->"], [6]), (["1": "<!-- this answer is confidential -->"], [1]),
    (["2": "<!-- BEGIN CONFIDENTIAL -->", "6": "<!-- END CONFIDENTIAL -->"], [2, 3, 4, 5]),
    (["2": "<!-- INICIO CONFIDENCIAL -->", "6": "<!-- FIN CONFIDENCIAL -->"], [2, 3, 4, 5]),
    (["1": "<!-- BEGIN CONFIDENTIAL -->", "3": "<!-- END CONFIDENTIAL -->"], [1, 2]),
    (["3": "<!-- confidential -->", "5": "<!-- confidential -->"], [2, 3, 4, 5]),
    (["5": "<!-- BEGIN CONFIDENTIAL -->"], [5, 6]), (["3": "<!-- END CONFIDENTIAL -->"], [1, 2]),
    (
      [
        "2": "<!-- BEGIN CONFIDENTIAL -->", "3": "<!-- END CONFIDENTIAL -->", "5": "<!-- BEGIN CONFIDENTIAL -->",
        "6": "<!-- END CONFIDENTIAL -->",
      ], [2, 5]
    ),
    (["3": "<!-- not confidential -->", "root": "<!-- expects unmarked-confidence at 6:3 -->"], []),
    (["root": "<?xml-stylesheet href=\"confidential.css\"?>"], []), (["3": "<?confidential false?>"], []),
    (["3": "<!-- see art. 5 -->", "end": "<!-- end of file -->"], []),
  ])
  func isAboutItsNeighbours(added: [String: String], answers: [Int]) throws {
    let found = try withheld(file(added))
    #expect(found.answers == answers && !found.isWhole)
  }

  /// One answer on one line with a remark between two others.
  @Test func aRemarkOnTheLineOfAnAnswerIsAboutIt() throws {
    let text = file([:]).replacing("  <answer question=\"a3\"", with: "  <!-- confidential --> <answer question=\"a3\"")
    #expect(try withheld(text).answers == [3])
  }

  @Test(arguments: [
    "Exercise data (confidential)", "CONFIDENTIAL", "Confidential exercise data", "Informe confidencial del ministerio",
  ])
  func aTitleOfTheSourceIsAboutTheWholeFile(title: String) throws {
    let text = file([:]).replacing("kind=\"exercise\"", with: "kind=\"exercise\" title=\"\(title)\"")
    guard case .submission(let submission) = Loader().load(SourceText(text), path: "a.xml").document else {
      throw Missing()
    }
    #expect(submission.isCalledConfidential && submission.answers.allSatisfy(\.isConfidential))
  }

  /// Questions and their options stand in remarks beside the answers, and some speak of confidence.
  @Test(arguments: Language.allCases) func noBlankDraftAsksForConfidence(language: Language) throws {
    let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires.values
    #expect(!questionnaires.isEmpty)
    for questionnaire in questionnaires {
      let draft = BlankSubmission(
        questionnaire, state: "XAA", cycle: "2026", date: CalendarDate("2026-05-30")!, language: language)
      let found = try withheld(draft.text())
      #expect(found.answers.isEmpty && !found.isWhole, "\(questionnaire.key)")
    }
  }

  @Test func aWishBesideTheOptionsOfAQuestionIsOne() throws {
    let options =
      "<!-- Which (art. 5)?\n  (según las respuestas)\n"
      + "  value=\"restricted-access\": Acceso restringido al registro de licencias y control de los antecedentes"
    #expect(try withheld(file(["3": options + " -->"])).answers == [])
    for wish in ["esta respuesta es confidencial", "value=\"yes\" confidential=\"true\""] {
      let asked = try withheld(file(["3": options + "\n  \(wish) -->"]))
      #expect(asked.answers.contains(2) && asked.answers.contains(3), "\(wish)")
    }
  }

  /// However many remarks a file has, it is read in a time that grows with its size.
  @Test(.timeLimit(.minutes(1))) func manyRemarksCostNoMoreThanTheirBytes() throws {
    let answers = (0..<40_000).map { "<answer question=\"a\($0)\" value=\"yes\"/>\n<!-- confidential -->\n" }
    let file = Loader().load(SourceText(Self.root + answers.joined() + "</submission>"), path: "a.xml")
    guard case .submission(let submission) = file.document else { throw Missing() }
    #expect(submission.answers.allSatisfy(\.isConfidential) && file.lines.withholdsAny)
  }
}
