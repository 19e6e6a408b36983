import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

/// One article over the region: who does what it asks for, and by which law.
struct ArticlePageView: Encodable {
  struct StateView: Encodable {
    let name: String
    let href: String
    let letter: String
    let style: String
    let meaning: String
    let coverage: String
    let notApplicable: Int
    let robust: String
  }

  struct ProvisionView: Encodable {
    let citation: String
    let anchor: String
    let measure: String
    let obligation: String
    let counts: [Int]
    let coverage: String
    let groupCounts: [String]
    let answers: [AnswerView]
    let hasAnswers: Bool
  }

  struct AnswerView: Encodable {
    let name: String
    let href: String
    let letter: String
    let style: String
    let meaning: String
    /// Why it takes no part in the score.
    let exemption: String?
    /// Set where several questions ask about the provision.
    let question: String?
    let laws: [LawView]
    let grade: String
    let source: String
  }

  struct LawView: Encodable {
    let law: String
    let lawHref: String?
    let place: String?
    let since: String?
  }

  let instrumentHref: String
  let instrument: String
  let letters: [RatingView]
  let states: [StateView]
  let hasStates: Bool
  let groups: [String]
  let provisions: [ProvisionView]

  init(_ article: Article, of instrument: Instrument, _ context: SiteContext) {
    let language = context.language
    instrumentHref = "../instruments/\(instrument.id).html"
    self.instrument = instrument.shortTitle(language)
    letters = Rating.allCases.map { RatingView($0, language) }
    let cards = Dictionary(
      context.scorecards.filter { $0.instrument == instrument.id }.map { ($0.state, $0) },
      uniquingKeysWith: { first, _ in first })
    states = context.states.compactMap { state in
      guard let card = cards[state.code], card.isBound != .no,
        let own = card.clusters.lazy.compactMap({ $0.articles.first { $0.number == article.number } }).first
      else { return nil }
      let (view, coverage) = (RatingView(own.score, language), own.score.coverage)
      return StateView(
        name: state.name(language),
        href: "../answers/\(state.code).html#\(AnswersPageView.anchor(instrument.id, article.number))",
        letter: view.letter,
        style: view.style, meaning: view.meaning,
        coverage: "\(coverage.answered) / \(coverage.applicable) / \(coverage.total)",
        notApplicable: coverage.notApplicable,
        robust: own.score.isRobust ? Texts.Site.holdsUnderAllAssumptions(language) : "")
    }
    hasStates = !states.isEmpty
    let names = Dictionary(
      (context.region.subregions + context.region.groupings).map { ($0.code, $0.name(language)) },
      uniquingKeysWith: { first, _ in first })
    groups = context.analysis.groups.map { names[$0.group] ?? $0.group }
    provisions = context.tallies(of: instrument.id, article.number).filter { $0.respondents > 0 }
      .map { tally in
        let provision = context.corpus.instruments[provision: tally.provision]
        let scores = context.scores(of: tally.provision)
        let answers = context.states.flatMap { state in
          scores[state.code].map { Self.answers($0, of: state, context) } ?? []
        }
        return ProvisionView(
          citation: context.citation(tally.provision), anchor: context.anchor(tally.provision),
          measure: provision?.measure(language) ?? "",
          obligation: tally.obligation.name(language),
          counts: Rating.allCases.map { tally.ratings[$0] ?? 0 },
          coverage: "\(tally.answered) / \(tally.applicable)",
          groupCounts: context.groupTallies(of: tally.provision).map { tally in
            tally.map { tally in
              tally.applicable > 0
                ? "\(tally.openDuties) / \(tally.applicable)"
                : (tally.respondents > 0 ? Absence.notApplicable : .notDelivered).sign
            } ?? Absence.notAsked.sign
          }, answers: answers, hasAnswers: !answers.isEmpty)
      }
  }

  /// What a state answered about a provision, without what it answered in confidence.
  private static func answers(_ score: ProvisionScore, of state: State, _ context: SiteContext) -> [AnswerView] {
    let language = context.language
    return score.questions.compactMap { question in
      guard let level = question.level else { return nil }
      let view = RatingView(level, language)
      let source = context.source(of: state.code, question: question.question)
      return AnswerView(
        name: state.name(language), href: "../states/\(state.code).html", letter: view.letter, style: view.style,
        meaning: view.meaning, exemption: (question.exemption ?? score.exemption)?.name(language),
        question: score.questions.count > 1 ? context.question(question.question)?.text(language) : nil,
        laws: question.evidence.map { evidence in
          LawView(
            law: evidence.title, lawHref: evidence.href?.webLink, place: evidence.provision,
            since: evidence.inForce.map { context.format.date($0.description) })
        }, grade: question.grade?.name(language) ?? "",
        source: source.map { "\($0.kind), \($0.date)" } ?? "")
    }
  }
}
