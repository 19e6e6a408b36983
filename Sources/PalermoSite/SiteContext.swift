import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

/// What the pages of one language are made from.
///
/// It is a class because every part of every page refers to it.
final class SiteContext: Sendable {
  /// What is the same in every language.
  let facts: SiteFacts
  let profile: ScoringProfile
  let provenance: Provenance
  let language: Language
  let format: NumberFormat
  /// The day on which it is so.
  let day: CalendarDate
  /// What lies beside the report in `documents/LANGUAGE`, each as NAME.html and NAME.docx.
  let documents: [(name: String, title: LocalizedText)]
  /// Whether each manual of good practice lies beside the report, too, in `documents/LANGUAGE`.
  let hasManualDocuments: Bool
  /// What other bodies found, in the order of the region.
  let published: [PublishedFindings]
  /// The states by name in the language.
  let states: [State]
  private let articles: Set<String>
  private let provisions: [String: ProvisionWords]
  /// The sources of the submissions, in their order.
  private let sources: [SourceView]

  /// The texts of a provision on pages.
  private struct ProvisionWords {
    let citation: String
    let measure: String
    let articlePath: String?
  }

  init(
    _ facts: SiteFacts, profile: ScoringProfile, provenance: Provenance, day: CalendarDate? = nil,
    documents: [(name: String, title: LocalizedText)] = [], hasManualDocuments: Bool = false, language: Language
  ) {
    let (analysis, corpus) = (facts.analysis, facts.corpus)
    (self.facts, self.profile, self.hasManualDocuments) = (facts, profile, hasManualDocuments)
    (self.provenance, self.documents, self.language) = (provenance, documents, language)
    format = NumberFormat(language)
    // What is as of no day is as of the last one that the data speak of.
    self.day = day ?? PartialDate(analysis.asOf)?.latest ?? CalendarDate(year: 2000, month: 1, day: 1)!
    published = corpus.publishedFindings(in: facts.region)
    states = facts.region.states.map { (Self.key($0.name(language)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    let reviewed = Set(facts.scorecards.map(\.instrument))
    let articles = Set(
      analysis.provisions.filter { $0.respondents > 0 && reviewed.contains($0.instrument) }
        .map { Self.key($0.instrument, $0.article) })
    self.articles = articles
    provisions = Dictionary(
      firstOf: corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).map { provision in
        let key = Self.key(provision.instrument, provision.article)
        return (
          provision.id,
          ProvisionWords(
            citation: "\(provision.instrument) \(provision.citation)", measure: provision.measure(language),
            articlePath: articles.contains(key) ? Self.path(key) : nil)
        )
      })
    sources = facts.submissions.map { Self.source(of: $0, language) }
  }

  var analysis: GapAnalysis { facts.analysis }
  var corpus: Corpus { facts.corpus }
  var region: Region { facts.region }
  var scorecards: [Scorecard] { facts.scorecards }
  /// The submissions that the analysis rests on.
  var submissions: [Submission] { facts.submissions }

  private static func key(_ instrument: String, _ article: Int) -> String { "\(instrument)-\(article)" }

  /// The matrix of cooperation. Nil if there is nothing to show.
  var cooperation: CooperationAnalysis? {
    analysis.cooperation.flatMap { $0.matrix.isEmpty ? nil : $0 }
  }

  /// The states of a matrix in the order of the alphabet, with their places in it.
  ///
  /// - Complexity: O(*s*) in the number of states.
  func states(of matrix: CooperationMatrix) -> [(state: State, place: Int)] {
    let places = Dictionary(matrix.states.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return states.compactMap { state in places[state.code].map { (state: state, place: $0) } }
  }

  /// Whether anything about assistance is asked for or offered.
  var hasAssistance: Bool {
    analysis.assistance.needs > 0 || analysis.states.contains { !$0.offers.isEmpty }
  }

  /// The page of an article from the folder of the language; nil for one about which nothing was delivered.
  func articlePath(_ instrument: String, _ article: Int) -> String? {
    let key = Self.key(instrument, article)
    return articles.contains(key) ? Self.path(key) : nil
  }

  private static func path(_ article: String) -> String { "articles/\(article).html" }

  /// The page of the article of a provision.
  func articlePath(_ provision: String) -> String? { provisions[provision]?.articlePath }

  /// What a provision asks for; nil for one that is not known.
  func measure(of provision: String) -> String? { provisions[provision]?.measure }

  /// A name without accents and case, so that É sorts with E.
  private static func key(_ name: String) -> String {
    let bases: [Character: Character] = [
      "á": "a", "â": "a", "ã": "a", "é": "e", "ê": "e", "í": "i", "ó": "o", "ú": "u", "ç": "c", "ñ": "n",
    ]
    return String(name.lowercased().map { bases[$0] ?? $0 })
  }

  func submissions(of state: String) -> [Submission] { facts.submissionsByState[state] ?? [] }

  func scorecards(of state: String) -> [Scorecard] { facts.scorecardsByState[state] ?? [] }

  /// The scorecards of a state with the answers behind them; empty where its answers have no page.
  func answeredScorecards(of state: String) -> [Scorecard] {
    scorecards(of: state).filter { card in
      card.isBound != .no && card.clusters.contains { !$0.articles.isEmpty }
    }
  }

  /// The title of the cycle; empty without one.
  var cycleTitle: String { analysis.cycle.flatMap(corpus.cycle)?.title(language) ?? "" }

  /// What is known of a provision, by state.
  func scores(of provision: String) -> [String: ProvisionScore] { facts.scoresByProvision[provision] ?? [:] }

  /// The figures on the provisions of an article, in its order.
  func tallies(of instrument: String, _ article: Int) -> [ProvisionTally] {
    facts.tallies[SiteFacts.Topic(instrument: instrument, article: article, cluster: nil)] ?? []
  }

  /// The figures on a provision in each group; nil in one that has none.
  func groupTallies(of provision: String) -> [ProvisionTally?] { facts.groupTallies.map { $0[provision] } }

  /// What was due from a state.
  func deliveries(of state: String) -> [DeliveryRecord] { facts.deliveries[state] ?? [] }

  func sheet(of state: String) -> StateSheet? { facts.sheets[state] }

  /// The ratings of a state on the articles of an instrument about which any state is asked.
  func ratings(of state: String, _ instrument: String) -> [ArticleRating] {
    sheet(of: state)?.ratings.filter { $0.instrument == instrument } ?? []
  }

  /// Why nothing is known of a state of which nothing was delivered: something is due, or nothing was asked.
  func absence(of state: String) -> Absence? {
    guard submissions(of: state).isEmpty else { return nil }
    let statuses = Set(deliveries(of: state).map(\.status))
    let isOwed = !statuses.isDisjoint(with: [.missing, .draft, .returned, .unassigned])
    return isOwed ? .notDelivered : statuses.contains(.awaited) ? .awaited : .notAsked
  }

  /// Why it is not known what a state has yet to do about its duties: nothing was delivered, or nothing that was binds it.
  func absenceOfGaps(_ state: String) -> Absence? {
    absence(of: state) ?? (answeredScorecards(of: state).isEmpty ? .notApplicable : nil)
  }

  /// Whether a state answers anything itself.
  func hasAnswered(_ state: String) -> Bool { submissions(of: state).contains { $0.source.kind != .published } }

  func name(of state: String) -> String { region[state: state]?.name(language) ?? state }

  func question(_ id: String) -> Question? { facts.questions[id] }

  /// The reviewed instruments about which something was delivered.
  var instruments: [Instrument] {
    corpus.instruments.all.filter { instrument in scorecards.contains { $0.instrument == instrument.id } }
  }

  /// The citation of a provision with its instrument: `UNTOC 5(1)(b)`.
  func citation(_ id: String) -> String {
    provisions[id]?.citation ?? id
  }

  func anchor(_ provision: String) -> String {
    "p-" + provision.map { $0.isLetter || $0.isNumber ? $0 : "-" }
  }

  func source(of submission: Submission) -> SourceView { Self.source(of: submission, language) }

  private static func source(of submission: Submission, _ language: Language) -> SourceView {
    SourceView(
      kind: submission.source.kind.name(language), title: submission.source.title,
      href: submission.source.href?.webLink,
      date: NumberFormat(language).date(submission.source.asOf?.description ?? submission.date.description))
  }

  /// Where the answer of a state to a question comes from; nil without one.
  func source(of state: String, question: String) -> SourceView? {
    facts.answering[state]?[question].map { sources[$0] }
  }

  /// The answer of a state to a question; nil without one.
  func answer(of state: String, to question: String) -> Answer? {
    facts.answering[state]?[question].flatMap { submissions[$0][question: question] }
  }

  /// How the gaps of a state have changed.
  func change(of state: String) -> GapChange.StateChange? { facts.changes[state] }

  /// The needs of a state that could be met, and those left open.
  func needs(of state: String) -> (pairs: [AssistancePair], unmet: [UnmetNeed]) {
    (facts.pairs[state] ?? [], facts.unmetNeeds[state] ?? [])
  }
}
