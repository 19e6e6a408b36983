import PalermoLoading
import PalermoModel
import TestSupport
import Testing

/// Holds the sixteen questionnaires to the tables of facts.
@Suite("Content of the questionnaires")
struct QuestionnaireContentTests {
  static let corpus = CorpusLoader().load([String](), extras: [.instruments, .questionnaires]).corpus
  static let questionnaires = corpus.questionnaires.values.sorted { $0.key < $1.key }

  @Test("Each instrument under review has a questionnaire for each cluster")
  func sixteen() {
    let pairs = Self.questionnaires.map { "\($0.instrument) \($0.cluster.rawValue)" }
    let wanted = ["UNTOC", "TIP", "SOM", "FP"].flatMap { instrument in
      Self.corpus.instruments.clusters.map { "\(instrument) \($0.rawValue)" }
    }
    #expect(pairs.sorted() == wanted.sorted())
  }

  @Test("Every provision with an obligation is asked about, or left out by name with a reason")
  func everyObligationIsAskedOrExcused() {
    let asked = Set(Self.questionnaires.flatMap(\.questions).flatMap(\.provisions))
    let excused = Set(Self.questionnaires.flatMap(\.exclusions).flatMap(\.provisions))
    let obligations = ReferenceDataTests.provisions.filter { $0["obligation"] != "none" && $0["role"] != "chapeau" }
    #expect(obligations.count > 400)
    for row in obligations {
      let id = ReferenceDataTests.provisionID(row)
      #expect(asked.contains(id) || excused.contains(id), "\(id): \(row["measure"]!)")
    }
  }

  @Test("What is left out of the score is a choice, not an oversight: no mandatory duty is asked about only in passing")
  func mandatoryDutiesAreScored() {
    let scored = Set(Self.questionnaires.flatMap(\.questions).filter(\.isScored).flatMap(\.provisions))
    let excused = Set(Self.questionnaires.flatMap(\.exclusions).flatMap(\.provisions))
    let mandatory = ReferenceDataTests.provisions.filter {
      $0["obligation"]!.hasPrefix("mandatory") && $0["role"] != "chapeau"
    }
    let unscored = mandatory.map(ReferenceDataTests.provisionID).filter {
      !scored.contains($0) && !excused.contains($0)
    }
    #expect(unscored == [])
  }

  @Test(
    "Every section on an article asks for practice, for difficulties, and for assistance needed and offered",
    arguments: questionnaires.map(\.key.id))
  func sectionsAskForPracticeAndAssistance(id: String) throws {
    let questionnaire = try #require(Self.questionnaires.first { $0.key.id == id })
    // Whether help is needed to answer is asked once, and is about no article.
    for section in questionnaire.sections where !section.id.hasSuffix(".answering") {
      for ending in ["difficulties", "assistance", "assistance-offered"] {
        #expect(section.questions.contains { $0.id == "\(section.id).\(ending)" }, "\(section.id).\(ending)")
      }
      let practice = section.questions.filter { question in
        question.type == .numberByYear || [".practice", ".case-law"].contains { question.id.hasSuffix($0) }
      }
      #expect(!practice.isEmpty, "\(section.id) does not ask for practice")
    }
  }

  @Test("Every question has help, which cites its article in every language", arguments: questionnaires.map(\.key.id))
  func helpCitesTheArticle(id: String) throws {
    let questionnaire = try #require(Self.questionnaires.first { $0.key.id == id })
    for question in questionnaire.questions {
      let help = try #require(question.help, "\(question.id)")
      for language in Language.allCases {
        #expect(help[language]?.contains(/[Aa]rt(s|igos?|ículos?|icles?)?\.?\s/) == true, "\(question.id) \(language)")
      }
    }
  }

  @Test("Every question cites the article and the paragraph of its provisions", arguments: questionnaires.map(\.key.id))
  func textCitesTheProvisions(id: String) throws {
    let questionnaire = try #require(Self.questionnaires.first { $0.key.id == id })
    // An answer given elsewhere is cited for an article as a whole.
    for question in questionnaire.questions where question.type != .reference {
      let own = question.provisions.filter { $0.hasPrefix(questionnaire.instrument + "/") }
      for language in Language.allCases {
        let text = question.text(language)
        let numbers = Set(text.matches(of: /\d+/).compactMap { Int($0.output) })
        let ranges = text.matches(of: /(\d+)\s(?:to|a|à)\s(\d+)/).map { Int($0.1)!...Int($0.2)! }
        for provision in own {
          let parts = provision.split { "/.(".contains($0) }.dropFirst().prefix(2).compactMap { Int($0) }
          for number in provision.contains(/^\w+\/\d+\/\d/) ? parts : Array(parts.prefix(1)) {
            #expect(
              numbers.contains(number) || ranges.contains { $0.contains(number) },
              "\(question.id) \(language): \(provision)")
          }
        }
      }
    }
  }

  @Test(
    "Each questionnaire asks once, first, whether help is needed to answer it", arguments: questionnaires.map(\.key.id))
  func helpToAnswerIsAskedOnce(id: String) throws {
    let questionnaire = try #require(Self.questionnaires.first { $0.key.id == id })
    let found = questionnaire.questions.filter { $0.id.hasSuffix(".help-to-answer") }
    #expect(found.map(\.id) == [questionnaire.questions[0].id])
    #expect(found.allSatisfy { !$0.isScored && !$0.isRequired && $0.type == .yesNo })
  }

  /// The paragraphs that the questionnaires adopted for the Review Mechanism leave out by decision.
  private static let leftOut = ["UNTOC/16/2", "UNTOC/16/3", "UNTOC/16/16", "UNTOC/16/17", "UNTOC/18/30"]

  @Test("What the adopted questionnaires leave out by decision is marked as an addition, and nothing else")
  func supplementary() {
    for question in Self.questionnaires.flatMap(\.questions) {
      let paragraphs = Set(question.provisions.map { String($0.prefix { $0 != "." }) })
      #expect(question.isSupplementary == !paragraphs.isDisjoint(with: Self.leftOut), "\(question.id)")
    }
  }
}

extension QuestionnaireContentTests {
  @Test("Of two versions of a question the later one counts")
  func latestQuestions() throws {
    let corpus = CorpusLoader().load(
      [Project.path("Questionnaires/earlier"), Project.path("Questionnaires")], extras: [.instruments]
    ).corpus
    let latest = corpus.latestQuestions
    let versions = Set(corpus.questionnaires.keys.map(\.version))
    #expect(versions.count > 1)
    for (key, questionnaire) in corpus.questionnaires where corpus.latestVersion(of: key.id) == key {
      for question in questionnaire.questions { #expect(latest[question.id]?.text == question.text) }
    }
  }
}
