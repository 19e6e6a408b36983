import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoSite

/// What other bodies found, beside the answers of states.
struct PublishedViewTests {
  private static let exercise = CorpusLoader().load(
    [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
  ).corpus

  /// The exercise with a made-up publisher that finds something about every article and every state.
  private static let context = context(of: exercise)

  private static func context(of corpus: Corpus, in language: Language = .en) -> SiteContext {
    var corpus = corpus
    let region = corpus.regions[0]
    let items = corpus.instruments.all.flatMap { instrument in
      instrument.articles.map { article in
        PublishedFindings.Item(
          id: "\(instrument.id)-\(article.number)", scale: "s", provisions: ["\(instrument.id)/\(article.number)"],
          subject: .law, name: .init(verbatim: "\(instrument.id)/\(article.number)"), note: nil, position: .start)
      }
    }
    let entries = items.map {
      PublishedFindings.Entry(item: $0.id, value: "no", staleAfter: nil, reasons: [], position: .start)
    }
    let reply = PublishedFindings.Reply(
      given: PartialDate("2021")!, items: [], href: "javascript:alert(1)",
      texts: [RespondentText(language: "es", text: "Nuestra réplica")], position: .start)
    corpus.publishedFindings = [
      PublishedFindings(
        id: "made-up", region: region.id, title: .init(verbatim: "Made up"), publisher: .init(verbatim: "Nobody"),
        note: nil, licence: nil, source: "Table", href: nil, asOf: PartialDate("2020")!, staleAfterYears: 1,
        renews: false,
        bodies: [
          .init(
            code: "GROUP", name: .init(en: "Group of States", es: "Grupo de Estados"),
            abbreviation: LocalizedText(en: "GS", es: "GE")),
          .init(code: "SILENT", name: .init(en: "Body that reports nothing"), abbreviation: LocalizedText(en: "BRN")),
        ],
        scales: [
          .init(
            id: "s",
            values: [
              .init(code: "yes", name: .init(verbatim: "Yes")), .init(code: "no", name: .init(verbatim: "No")),
            ])
        ], items: items,
        states: region.states.map { state in
          .init(
            code: state.code,
            reports: [.init(given: PartialDate("2020")!, author: "GROUP/Others", href: nil, entries: entries)],
            replies: [reply], position: .start)
        }, file: "made-up.xml")
    ]
    corpus.regions = [
      Region(
        id: region.id, kind: region.kind, name: region.name, note: region.note, subregions: region.subregions,
        groupings: region.groupings, states: region.states, published: ["made-up"], file: region.file)
    ]
    let view = corpus.published
    let profile = view.profiles.first { $0.id == "default" }!
    let analyst = Analyst(corpus: view, region: view.regions[0], profile: profile)
    let facts = SiteFacts(
      analysis: analyst.analysis(), corpus: view, region: view.regions[0], scorecards: analyst.scorecards)
    return SiteContext(
      facts, profile: profile, provenance: Provenance(tool: "test", edition: .public, inputs: []),
      day: CalendarDate("2026-01-01"), language: language)
  }

  @Test func nothingStandsBesideAConfidentialAnswer() throws {
    var withheld = 0
    for state in Self.context.states {
      let view = try #require(StatePublishedView(state, Self.context))
      let shown = Set(view.publications[0].findings.map(\.item))
      let secret = Set(
        Self.context.scorecards(of: state.code).filter { $0.isBound != .no }.flatMap(\.provisions)
          .filter { $0.questions.contains { $0.isConfidential || $0.isWithheld } }
          .map { "\($0.provision.instrument)/\($0.provision.article)" })
      #expect(shown.isDisjoint(with: secret), "\(state.code)")
      #expect(shown.union(secret) == Set(Self.context.published[0].items.map { $0.name(.en) }), "\(state.code)")
      withheld += secret.count
    }
    #expect(withheld > 0)
  }

  @Test func noLetterAndNoGapIsMadeOfThem() {
    let profile = Self.exercise.profiles.first { $0.id == "default" }!
    let analysis = Analyst(corpus: Self.exercise.published, region: Self.exercise.regions[0], profile: profile)
      .analysis()
    #expect(
      analysis.states.map { $0.ratings.map(\.rating) } == Self.context.analysis.states.map { $0.ratings.map(\.rating) })
    #expect(analysis.states.map(\.gaps.count) == Self.context.analysis.states.map(\.gaps.count))
  }

  @Test(arguments: zip([Language.en, .es, .fr], ["GS", "GE", "GS"]))
  func whoReportedIsNamedInTheLanguageOfThePage(language: Language, abbreviation: String) throws {
    let context = Self.context(of: Self.exercise, in: language)
    let publication = try #require(StatePublishedView(context.states[0], context)).publications[0]
    // Whom the file does not name stands as it is told.
    #expect(publication.findings.allSatisfy { $0.author == "\(abbreviation)/Others" })
    for bodies in [publication.bodies, PublishedPageView(context).publications[0].bodies] {
      let told = try #require(bodies)
      #expect(told.hasPrefix(abbreviation) && told.hasSuffix(language == .es ? "Grupo de Estados" : "Group of States"))
    }
  }

  @Test func aFindingIsStaleAndAReplyStandsBesideIt() throws {
    let view = try #require(StatePublishedView(Self.context.states[0], Self.context))
    #expect(view.publications[0].findings.allSatisfy { $0.isStale })
    #expect(view.publications[0].replies.map(\.quotes.first?.text) == ["Nuestra réplica"])
    #expect(view.publications[0].replies.allSatisfy { $0.href == nil }, "no script is linked")
  }
}
