import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoScoring
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoSite

/// The counts of duties met, on the overview and on the page of an instrument.
struct DutyCountsTests {
  private static let exercise: Corpus = {
    var corpus = CorpusLoader().load(
      [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
    ).corpus
    corpus.submissions.removeAll { !["XAB", "XAF", "XAJ"].contains($0.state) || $0.cycle != "2026" }
    return corpus
  }()

  private func context(without file: String? = nil, returned: [Arrival] = []) -> SiteContext {
    var corpus = Self.exercise
    corpus.submissions.removeAll { file.map($0.file.contains) ?? false }
    corpus.returned = returned
    let view = corpus.published
    let profile = view.profiles.first { $0.id == "default" }!
    let analyst = Analyst(corpus: view, region: view.regions[0], profile: profile)
    let facts = SiteFacts(
      analysis: analyst.analysis(), corpus: view, region: view.regions[0], scorecards: analyst.scorecards)
    return SiteContext(
      facts, profile: profile, provenance: Provenance(tool: "test", edition: .public, inputs: []),
      day: CalendarDate("2026-11-29"), language: .en)
  }

  private func counts(_ context: SiteContext) throws -> DutyCounts {
    let instrument = try #require(context.corpus.instruments[instrument: "UNTOC"])
    return DutyCounts(over: instrument.articles.flatMap(\.provisions), of: "UNTOC", context)
  }

  /// What a state leaves out is unknown: no share of what is met rises by it.
  @Test func whatIsLeftOutIsUnknown() throws {
    let wholeContext = context()
    let whole = try counts(wholeContext)
    // Nineteen of the twenty states are parties, three delivered.
    #expect(whole.unknown > whole.duties * 3 / 4 && whole.met > 0)
    for file in ["XAJ-untoc-cooperation", "XAF-untoc-prevention"] {
      let part = try counts(context(without: file))
      #expect(part.duties >= whole.duties && part.met < whole.met && part.unknown > whole.unknown, "\(file)")
      #expect(part.met * whole.duties < whole.met * part.duties)
    }
    let figure = MinuteView(wholeContext, base: "").figures[2]
    #expect(figure.unknown.contains("not delivered") && !figure.unknown.contains("Not known 0"), "\(figure)")
  }

  /// Only what binds is a duty.
  @Test func whatAStateMayConsiderIsNoDuty() throws {
    let context = context()
    let instrument = try #require(context.corpus.instruments[instrument: "FP"])
    let article = try #require(instrument.articles.first { $0.number == 15 })
    #expect(article.provisions.allSatisfy { !$0.obligation.isMandatory })
    #expect(DutyCounts(over: article.provisions, of: "FP", context).duties == 0)
    let chart = try #require(InstrumentCharts(instrument, context).articles)
    #expect(!chart.rows.contains { $0.name == "art. 15" })
  }

  /// Of a state whose files were all returned nothing is known, and it was asked.
  @Test func whatWasReturnedWasNotDelivered() throws {
    let cycle = try #require(Self.exercise.cycle("2026"))
    let returned = cycle.deliveries.map { delivery in
      Arrival(
        file: "XAJ/2026/\(delivery.questionnaire.id)", state: "XAJ", questionnaire: delivery.questionnaire.id,
        cycle: "2026",
        date: delivery.due, isFinal: true, isDelivery: true)
    }
    #expect(context(without: "XAJ", returned: returned).absence(of: "XAJ") == .notDelivered)
    #expect(context(without: "XAJ").silence(of: "XAJ") == "nothing delivered: what the State does is not known")
    #expect(context().silence(of: "XAJ") == nil)
    // No gap of it is known, and so none that closed: the page says that.
    let state = try #require(Self.exercise.regions[0][state: "XAJ"])
    #expect(StateSheetView(state, context(without: "XAJ")).remarks.first?.hasPrefix("nothing delivered") == true)
  }
}
