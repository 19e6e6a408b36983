import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import TestSupport
import Testing

/// The follow-up sheet of a state against files that a person has read.
struct FollowUpTextTests {
  private func text(_ sample: String, _ state: String, _ language: Language) throws -> String {
    let corpus = CorpusLoader().load([Project.path(sample)], extras: [.instruments, .profiles]).corpus.published
    let profile = try #require(corpus.profiles.first { $0.id == "default" })
    let analysis = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile).analysis()
    return try #require(
      FollowUpText(analysis, corpus: corpus, region: corpus.regions[0], language: language, isColored: false).text(
        of: state))
  }

  @Test(arguments: Language.allCases)
  func theSheetIsAsRecorded(language: Language) throws {
    let text = try text("Samples/americas", "HTI", language)
    let golden = "Tests/PalermoResultsTests/Golden/follow-up.\(language).txt"
    try Project.expect(golden, toHold: text)
  }

  @Test func linesFitATerminal() throws {
    for language in Language.allCases {
      let text = try text("Samples/exercise", "XAB", language)
      #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.count <= 100 || !$0.contains(" ") })
      #expect(text.split(separator: "\n").count < 220)
    }
  }
}
