import PalermoLoading
import PalermoModel
import PalermoVocabularies
import Testing

/// Instruments of the user's own add to those that ship.
struct OwnInstrumentsTests {
  private func corpus(_ instruments: String...) -> Corpus {
    let sources = instruments.enumerated().map { number, content in
      (path: "\(number).xml", text: "<instruments xmlns=\"urn:palermo-toolkit:1\">\(content)</instruments>")
    }
    let loaded = CorpusLoader().load(sources)
    #expect(loaded.files.flatMap(\.findings).isEmpty)
    return loaded.corpus
  }

  private func instrument(_ id: String, _ title: String, cluster: String) -> String {
    """
    <instrument id="\(id)" kind="tracked" adopted="2030" listed="possible">
      <title xml:lang="en">\(title)</title><shortTitle xml:lang="en">\(title)</shortTitle>
      <article number="1"><title xml:lang="en">One</title>
        <provision id="\(id)/1/1" obligation="mandatory" cluster="\(cluster)" clusterBasis="assigned" theme="t" kind="practice">
          <measure xml:lang="en">Do it</measure>
        </provision>
      </article>
    </instrument>
    """
  }

  private let shipped = CorpusLoader().load([String](), extras: .instruments).corpus.instruments

  @Test func aNewOneComesAfterThoseThatShip() {
    let instruments = corpus(instrument("OWN", "Treaty of ours", cluster: "asset_recovery")).instruments
    #expect(instruments.all.map(\.id) == shipped.all.map(\.id) + ["OWN"])
    #expect(instruments[provision: "OWN/1/1"]?.cluster == "asset_recovery")
    #expect(instruments[provision: "UNTOC/5/1(a)(i)"] != nil)
  }

  @Test func whatItSaysOfOneThatShipsTakesItsPlace() {
    let instruments = corpus(instrument("UNTOC", "Another wording", cluster: "international_cooperation")).instruments
    #expect(instruments.all.map(\.id) == shipped.all.map(\.id))
    #expect(instruments[instrument: "UNTOC"]?.title(.en) == "Another wording")
    #expect(instruments[provision: "UNTOC/5/1(a)(i)"] == nil)
  }

  @Test func ofTwoFilesTheFirstCounts() {
    let instruments = corpus(
      instrument("OWN", "First", cluster: "a"), instrument("OWN", "Second", cluster: "a")
    ).instruments
    #expect(instruments[instrument: "OWN"]?.title(.en) == "First")
  }

  /// The order of the clusters is that of the files; one that no file names is shown by its id, and counts.
  @Test func clustersAreData() {
    #expect(shipped.clusters.count == 4 && shipped.named.map(\.id) == shipped.clusters)
    #expect(shipped.name(of: "international_cooperation")(.es) == "Cooperación internacional y decomiso")
    let named = corpus(
      "<cluster id=\"asset_recovery\"><name xml:lang=\"en\">Asset recovery</name></cluster>"
        + instrument("OWN", "Ours", cluster: "asset_recovery")
    ).instruments
    #expect(named.clusters == shipped.clusters + ["asset_recovery"])
    #expect(named.name(of: "asset_recovery")(.en) == "Asset recovery")
    let unnamed = corpus(instrument("OWN", "Ours", cluster: "asset_recovery")).instruments
    #expect(unnamed.clusters == named.clusters)
    #expect(unnamed.name(of: "asset_recovery")(.fr) == "asset_recovery")
  }
}
