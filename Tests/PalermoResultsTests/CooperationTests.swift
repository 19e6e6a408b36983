import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import TestSupport
import Testing

struct CooperationTests {
  private static let corpus = CorpusLoader().load(
    [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
  ).corpus.published
  private static let cooperation = Analyst(
    corpus: corpus, region: corpus.regions[0], profile: corpus.profiles.first { $0.id == "default" }!
  ).analysis().cooperation!

  /// One pair of the exercise in both directions, and the sentences over all of it.
  @Test func goldenPair() throws {
    let matrix = Self.cooperation.matrix
    var text = ""
    for language in Language.allCases {
      for sentence in CooperationSentences(Self.cooperation, corpus: Self.corpus, region: Self.corpus.regions[0])
        .sentences
      {
        text += sentence(language) + "\n"
      }
    }
    for (from, to) in [(1, 2), (2, 1)] {
      text += "\n\(matrix.states[from]) requests, \(matrix.states[to]) is requested\n"
      for (place, offence) in matrix.offences.enumerated() {
        for kind in CooperationKind.allCases {
          let cell = matrix[kind, from: from, to: to, offence: place]
          text += "  \(offence.name(.en)), \(kind.name(.en)): \(cell.outcome.name(.en))"
          text += " (\(cell.row.id), UNTOC \(cell.row.provisions.joined(separator: ", ")))"
          text += cell.flags.descriptions.map { "; \($0.name(.en))" }.joined() + "\n"
        }
      }
    }
    let path = "Tests/PalermoResultsTests/Golden/cooperation.txt"
    try Project.expect(path, toHold: text)
  }

  @Test(arguments: Language.allCases)
  func wordsTellThingsApart(language: Language) {
    func areDistinct(_ texts: [LocalizedText]) -> Bool {
      texts.allSatisfy { $0.languages == Language.allCases } && Set(texts.map { $0(language) }).count == texts.count
    }
    let flags = CooperationFlags(rawValue: .max).descriptions
    #expect(flags.count == CooperationFlags.names.count && flags.count == 16)
    #expect(areDistinct(flags.map(\.name)) && areDistinct(flags.map(\.explanation)))
    #expect(areDistinct(CooperationOutcome.allCases.map(\.name)))
    #expect(areDistinct(CooperationOutcome.allCases.map(\.explanation)))
    #expect(areDistinct(CooperationKind.allCases.map(\.name)))
    #expect(areDistinct(CooperationStanding.allCases.map(\.name)))
    #expect(areDistinct(CooperationReform.all(Self.corpus.cooperation).map { $0.name(Self.corpus) }))
  }
}
