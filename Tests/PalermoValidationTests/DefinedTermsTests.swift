import PalermoLoading
import PalermoModel
import PalermoVocabularies
import TestSupport
import Testing

@testable import PalermoValidation

/// The words that questions use in a special sense are linked to what they mean.
struct DefinedTermsTests {
  static let corpus = CorpusLoader().load([String](), extras: [.questionnaires, .glossary, .instruments]).corpus
  static let finder = TermFinder(corpus.glossary)

  private func terms(_ text: String, help: String? = nil, option: String? = nil) throws -> [String] {
    let questionnaire = """
      <questionnaire xmlns="urn:palermo-toolkit:1" id="x" version="1" instrument="UNTOC" cluster="international_cooperation">
        <title xml:lang="en">X</title>
        <section id="s"><title xml:lang="en">S</title>
          <question id="x.a" type="\(option == nil ? "yes-no" : "single-choice")"><text xml:lang="en">\(text)</text>
            \(help.map { "<help xml:lang=\"en\">\($0)</help>" } ?? "")
            \(option.map { "<option value=\"a\"><text xml:lang=\"en\">\($0)</text></option>" } ?? "")
          </question>
        </section>
      </questionnaire>
      """
    guard case .questionnaire(let read) = CorpusLoader().load([("x.xml", questionnaire)]).files[0].document else {
      Issue.record("no questionnaire")
      return []
    }
    return Self.finder.definedTerms(in: try #require(read.questions.first)).map(\.id)
  }

  @Test func theyAreFoundInTextHelpAndOptionsOnceInTheOrderOfTheGlossary() throws {
    #expect(
      try terms(
        "Is a serious crime of an organized criminal group covered?", help: "A Serious\u{A0}Crime.", option: "Vessel")
        == ["organized-criminal-group", "serious-crime", "vessel"])
    #expect(try terms("Is seizureless traffic a thing?") == [])
    // A longer term takes its words from a shorter one.
    #expect(try !terms("Is transnational organized crime covered?").contains("organized-criminal-group"))
  }

  /// A term without a definition is a word like any other.
  @Test func onlyWhatIsDefinedCounts() throws {
    #expect(try terms("Is extradition possible?") == [])
  }

  @Test func definitionsComeInEveryLanguageWithTheirSource() {
    let defined = Self.corpus.glossary.terms.filter { $0.definition != nil }
    #expect(defined.count >= 20)
    for term in defined {
      #expect(term.definition?.languages == Language.allCases, "\(term.id)")
      #expect(term.source?.contains(/^(UNTOC|TIP|SOM|FP) \d+ \([a-z]\)$/) == true, "\(term.id)")
    }
    // Each is used by some question, or nobody would ever see it.
    let used = Set(
      Self.corpus.questionnaires.values.flatMap(\.questions).flatMap { Self.finder.definedTerms(in: $0) }.map(\.id))
    #expect(Set(defined.map(\.id)).subtracting(used) == [])
  }
}
