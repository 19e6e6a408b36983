import FoundationEssentials
import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoForm

struct FormPageTests {
  private let page: String

  init() throws {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    let questionnaire = try #require(corpus.questionnaires.values.first { $0.key.id == "tip-criminalization" })
    page = try FormPage(
      [questionnaire], state: "XAA", cycle: "2026", files: [FormFiles.whole(questionnaire.file)],
      drafts: [.init(questionnaire: "tip-criminalization", text: "</script><script>alert(1)</script>")], language: .es,
      engine: Engine(bytes: Array("engine".utf8)), program: "palermo"
    ).html()
  }

  /// The policy names the hashes of what stands in the page, byte by byte, or browsers run nothing.
  @Test func thePolicyAllowsWhatIsThereAndNothingElse() throws {
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
    #expect(policy.hasPrefix("default-src 'none'; "))
    for element in [
      /<style>((?s:.)*?)<\/style>/, /<script>((?s:.)*?)<\/script>/, /<script type="module" async>((?s:.)*?)<\/script>/,
    ] {
      let text = try #require(page.firstMatch(of: element)).1
      let digest = Digest.sha256(String(text))
      let bytes = stride(from: 0, to: 64, by: 2).map { place in
        UInt8(digest.dropFirst(place).prefix(2), radix: 16)!
      }
      #expect(policy.contains("'sha256-\(Data(bytes).base64EncodedString())'"))
    }
    #expect(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("http"))
  }

  @Test func nothingLooksSmuggled() {
    for sign in ["atob", "eval(", "document.write", "innerHTML", "outerHTML", "insertAdjacentHTML", "new Function"] {
      #expect(!page.contains(sign), "\(sign)")
    }
    #expect(!page.contains("alert(1)"))
  }

  @Test func everyModuleIsInTheScriptOnce() {
    let script = PageFiles.script(from: "main.js")
    for name in PageFiles.all.keys where name.hasSuffix("js") && name != "gate.js" {
      #expect(script.components(separatedBy: "// \(name)\n").count == 2, "\(name)")
    }
    #expect(!script.contains("\nimport ") && !script.contains("\nexport "))
  }

  /// Before any script runs there is the list of sections, each a link that the form will follow.
  @Test func theListOfSectionsStandsInThePage() {
    #expect(page.contains("<li><a href=\"#/tip-criminalization/tip.5\">"))
  }

  /// Without a script there is the questionnaire, in the language of the form.
  @Test func theQuestionnaireStandsOnPaper() {
    #expect(page.contains("¿") && page.contains("☐ sí") && page.contains("<html lang=\"es\">"))
  }

  /// The part of an authority is its questions, on paper too, under their numbers in the whole.
  @Test func aPartIsItsQuestions() throws {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    let questionnaire = try #require(corpus.questionnaires.values.first { $0.key.id == "tip-criminalization" })
    let asked = questionnaire.sections[1].questions
    let (first, second) = (asked[0], asked[1])
    let page = try FormPage(
      [questionnaire], state: "XAA", cycle: "2026", files: [], drafts: [],
      part: FormPart(
        authority: "justice", name: LocalizedText(en: "Justice", es: "Justicia", fr: "Justice", pt: "Justiça"),
        questions: [second.id]), language: .es,
      engine: Engine(bytes: Array("engine".utf8)), program: "palermo"
    ).html()
    #expect(page.contains("<b>2.</b> \(second.text(.es).prefix(20))") && !page.contains(first.text(.es).prefix(20)))
    #expect(page.contains("<title>XAA · Justicia · "))
  }
}
