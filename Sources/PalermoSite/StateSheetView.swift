import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// What one state is to do next, and how that is known.
struct StateSheetView: Encodable {
  struct GapGroupView: Encodable {
    let name: String
    let count: Int
    let action: String?
    let folds: [FoldView]
  }

  /// Gaps of one kind about one article; without a title, those about none.
  struct FoldView: Encodable {
    let title: String?
    let count: Int
    /// The day that all of them describe, where it is one.
    let sharedDate: String?
    /// Where the answers to all of them stand, where it is one place.
    let sharedPlace: String?
    /// The page that shows the answers, with what the state said. Nil where there is none.
    let answers: LinkView?
    /// The page of the article. Nil where there is none.
    let article: LinkView?
    /// Whether anything is said of all of them.
    let hasFacts: Bool
    let gaps: [GapView]
  }

  struct GapView: Encodable {
    let title: String
    let subject: String?
    let reason: String
    /// Nil where the fold says it.
    let asOf: String?
    let isUncertain: Bool
    /// What was asked. Nil where the gap before it says it.
    let question: String?
    /// Whether the gap comes from the same answer as the one before it.
    let isContinued: Bool
    let quotes: [QuoteView]
    let cited: [CitedView]
    let peers: String?
    let place: String?
  }

  struct CitedView: Encodable, Hashable {
    let title: String
    let provision: String?
    let href: String?
  }

  struct ArticleView: Encodable {
    let article: String
    let articleHref: String?
    let answersHref: String
    let letter: String
    let style: String
    let meaning: String
    let score: String
    let coverage: String
    let notApplicable: Int
    let uncited: Int
    let robust: String
  }

  /// Assistance offered in one area, with the remarks made about it.
  struct OfferView: Encodable {
    let area: String
    let questions: String
    let remarks: String?
  }

  struct FindingView: Encodable {
    let question: String
    let letter: String
    let style: String
    let meaning: String
    let date: String
    let quotes: [QuoteView]
  }

  let note: String?
  let sources: [SourceView]
  let remarks: [String]
  let findings: [FindingView]
  let published: StatePublishedView?
  let brief: StateBriefView
  let groups: [GapGroupView]
  /// Nothing is left to do, as far as is known: where nothing was delivered that is not known.
  let hasNoGaps: Bool
  let ratings: [ArticleView]
  let change: StateChangeView?
  let cooperation: StateCooperationView?
  let pairs: [AssistancePageView.PairView]
  let unmet: [AssistancePageView.UnmetView]
  let needDetails: [String]
  let offers: [OfferView]
  let hasAssistance: Bool
  /// What the plan of the region calls the action that is about assistance.
  let assistanceAction: String?
  let hasHelped: Bool
  let hasUnmet: Bool
  let hasNeedDetails: Bool
  let hasOffers: Bool
  let hasFindings: Bool
  let hasRatings: Bool
  let answersHref: String

  init(_ state: State, _ context: SiteContext) {
    let language = context.language
    let sheet = context.sheet(of: state.code)
    let own = context.submissions(of: state.code)
    note = state.note?(language)
    sources = Self.sources(own, context)
    let byKind = Dictionary(grouping: sheet?.gaps ?? [], by: \.kind)
    groups = GapKind.allCases.compactMap { kind in
      guard let gaps = byKind[kind] else { return nil }
      return GapGroupView(
        name: kind.heading(language), count: gaps.count, action: context.region.number(of: kind.programmeAction),
        folds: Self.folds(gaps, of: state, context))
    }
    hasNoGaps = groups.isEmpty && !own.isEmpty
    let all = context.scorecards(of: state.code)
    remarks =
      [context.silence(of: state.code)].compactMap(\.self)
      + all.filter { $0.isBound == .no }.map { card in
        Texts.Site.notBound(
          instrument: context.corpus.instruments[instrument: card.instrument]?.shortTitle
            ?? .init(verbatim: card.instrument), date: context.format.date(card.submissions.map(\.asOf).max()!))(
            language)
      }
    findings = own.filter { $0.source.kind == .published }.flatMap { Self.findings($0, context) }
    let cards = all.filter { $0.isBound != .no }
    ratings = cards.flatMap { card in
      card.clusters.flatMap(\.articles).map { Self.rating($0, of: card, context) }
    }
    published = StatePublishedView(state, context)
    brief = StateBriefView(state, context)
    change = StateChangeView(state, context)
    cooperation = StateCooperationView(state, context)
    (pairs, unmet) = AssistancePageView.needs(of: state.code, base: "../", context)
    needDetails = (sheet?.needs ?? []).compactMap(\.details).withoutRepetition
    offers = Self.offers(sheet?.offers ?? [], language)
    (hasHelped, hasUnmet, hasNeedDetails) = (!pairs.isEmpty, !unmet.isEmpty, !needDetails.isEmpty)
    hasOffers = !offers.isEmpty
    hasAssistance = hasHelped || hasUnmet || hasOffers
    assistanceAction = context.region.number(of: .assistance)
    answersHref = "../answers/\(state.code).html"
    (hasFindings, hasRatings) = (!findings.isEmpty, !ratings.isEmpty)
  }

  /// Where the answers come from: one line for each source, with the days from the first to the last.
  private static func sources(_ submissions: [Submission], _ context: SiteContext) -> [SourceView] {
    var sources: [SubmissionSource] = []
    for source in submissions.map(\.source) where !sources.contains(source) { sources.append(source) }
    return sources.map { source in
      let ofSource = submissions.filter { $0.source == source }.sorted { $0.asOf < $1.asOf }
      let (first, last) = (context.source(of: ofSource.first!), context.source(of: ofSource.last!))
      return SourceView(
        kind: first.kind, title: first.title, href: first.href,
        date: first.date == last.date ? first.date : "\(first.date) – \(last.date)")
    }
  }

  private static func offers(_ items: [AssistanceItem], _ language: Language) -> [OfferView] {
    Assistance.Area.allCases.compactMap { area in
      let ofArea = items.filter { $0.area == area }
      guard !ofArea.isEmpty else { return nil }
      let remarks = ofArea.compactMap(\.details).withoutRepetition
      return OfferView(
        area: area.name(language), questions: ofArea.map(\.question).withoutRepetition.joined(separator: ", "),
        remarks: remarks.isEmpty ? nil : remarks.joined(separator: language.semicolon))
    }
  }

  private static func findings(_ submission: Submission, _ context: SiteContext) -> [FindingView] {
    submission.answers.filter { !$0.isWithheld }.compactMap { answer in
      guard let question = context.question(answer.question) else { return nil }
      let view = question.level(of: answer).map { RatingView($0, context.language) } ?? .covered(context.language)
      return FindingView(
        question: question.text(context.language), letter: view.letter, style: view.style, meaning: view.meaning,
        date: context.source(of: submission).date, quotes: answer.explanations.map(QuoteView.init))
    }
  }

  /// Gaps by article, in the order in which the articles come first.
  ///
  /// What all gaps about an article share is said once, and what the state said of them stands on the page of its answers.
  private static func folds(
    _ gaps: [Gap], of state: State, _ context: SiteContext
  ) -> [FoldView] {
    let hasAnswers = !context.answeredScorecards(of: state.code).isEmpty
    var titles: [String?] = []
    var groups: [String?: [Gap]] = [:]
    for gap in gaps {
      let title = articleTitle(of: gap, context)
      if groups[title] == nil { titles.append(title) }
      groups[title, default: []].append(gap)
    }
    return titles.map { title in
      let gaps = groups[title]!
      func shared(_ value: (Gap) -> String?) -> String? {
        guard title != nil, let first = value(gaps[0]), gaps.allSatisfy({ value($0) == first }) else { return nil }
        return first
      }
      let asOf = shared { $0.asOf.flatMap { PartialDate($0) == nil ? nil : $0 } }
      let place = shared(\.place)
      let answers = title != nil && hasAnswers && gaps.contains { $0.question != nil }
      let article = gaps[0].provisions.first.flatMap(context.articlePath).flatMap { path in
        title.map { LinkView(href: "../\(path)", name: String($0.prefix { $0 != "." })) }
      }
      return FoldView(
        title: title, count: gaps.count, sharedDate: asOf.map(context.format.date), sharedPlace: place,
        answers: answers
          ? LinkView(href: "../answers/\(state.code).html", name: Texts.Site.answers(context.language)) : nil,
        article: article, hasFacts: asOf != nil || place != nil || answers || article != nil,
        gaps: zip(gaps, [nil] + gaps.dropLast().map(Optional.some)).map { gap, previous in
          Self.gap(
            gap, after: title == nil ? nil : previous, context, showsDate: asOf == nil,
            showsPlace: place == nil, showsQuotes: !answers)
        })
    }
  }

  /// The article that a gap is about. Nil for an agreement and a questionnaire.
  private static func articleTitle(of gap: Gap, _ context: SiteContext) -> String? {
    switch gap.kind {
    case .treaty, .delivery: return nil
    case .duty, .evidence, .notification, .knowledge:
      guard let provision = gap.provisions.first.flatMap({ context.corpus.instruments[provision: $0] }) else {
        return nil
      }
      let article = context.corpus.instruments[instrument: provision.instrument]?.articles
        .first { $0.number == provision.article }
      return "\(provision.instrument) \(provision.article). \(article?.title(context.language) ?? "")"
    }
  }

  private static func gap(
    _ gap: Gap, after previous: Gap?, _ context: SiteContext, showsDate: Bool, showsPlace: Bool, showsQuotes: Bool
  ) -> GapView {
    let language = context.language
    let title: String =
      switch gap.kind {
      case .treaty:
        "\(gap.instrument) – \(context.corpus.instruments[instrument: gap.instrument]?.shortTitle(language) ?? gap.instrument)"
      case .delivery:
        context.corpus.latestVersion(of: gap.questionnaire ?? "")
          .flatMap { context.corpus.questionnaires[$0]?.title(language) } ?? gap.questionnaire ?? ""
      case .duty, .evidence, .notification, .knowledge:
        gap.provisions.isEmpty ? gap.question ?? "" : gap.provisions.map(context.citation).joined(separator: ", ")
      }
    let isAboutDuty = gap.kind == .duty || gap.kind == .notification
    let isContinued = gap.question != nil && gap.question == previous?.question
    return GapView(
      title: title,
      subject: isAboutDuty
        ? gap.provisions.compactMap(context.measure).joined(separator: language.semicolon)
        : nil,
      reason: gap.reasonAndReader(language)
        + (gap.isConfidential ? " [\(Texts.ComparisonObstacles.confidential(language))]" : ""),
      asOf: showsDate ? gap.asOf.flatMap { PartialDate($0) == nil ? nil : context.format.date($0) } : nil,
      isUncertain: gap.isUncertain,
      question: isContinued ? nil : gap.question.flatMap { context.question($0)?.text(language) },
      isContinued: isContinued,
      quotes: showsQuotes ? Self.quotes(about: gap, context) : [],
      cited: gap.cited.map { CitedView(title: $0.title, provision: $0.provision, href: $0.href?.webLink) }
        .withoutRepetition,
      peers: Self.peers(gap.peers, context),
      place: showsPlace ? gap.place : nil)
  }

  /// What the state said of a gap.
  private static func quotes(about gap: Gap, _ context: SiteContext) -> [QuoteView] {
    let answer = gap.question.flatMap { context.answer(of: gap.state, to: $0) }
    return answer?.explanations.map(QuoteView.init) ?? []
  }

  /// How many peers a gap names. The page of the article names all.
  static let mostPeers = 3

  /// The peers in the order in which they are given; of many the first, and how many follow on the page of the article.
  private static func peers(_ peers: [String], _ context: SiteContext) -> String? {
    guard !peers.isEmpty else { return nil }
    let names = peers.prefix(mostPeers).map(context.name).joined(separator: ", ")
    return peers.count > mostPeers
      ? Texts.Site.peersAndOthers(names: names, count: peers.count - mostPeers)(context.language) : names
  }

  private static func rating(_ article: ArticleScore, of card: Scorecard, _ context: SiteContext) -> ArticleView {
    let view = RatingView(article.score, context.language)
    let coverage = article.score.coverage
    return ArticleView(
      article: "\(card.instrument) \(article.number). \(article.title(context.language))",
      articleHref: context.articlePath(card.instrument, article.number).map { "../\($0)" },
      answersHref: "../answers/\(card.state).html#\(AnswersPageView.anchor(card.instrument, article.number))",
      letter: view.letter,
      style: view.style, meaning: view.meaning,
      score: article.score.isPrinted ? article.score.interval.map(context.format.interval) ?? "–" : "–",
      coverage: "\(coverage.answered) / \(coverage.applicable) / \(coverage.total)",
      notApplicable: coverage.notApplicable, uncited: coverage.uncited,
      robust: article.score.isRobust ? Texts.Site.holdsUnderAllAssumptions(context.language) : "")
  }
}
