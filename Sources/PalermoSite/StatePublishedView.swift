import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

/// What other bodies found about one state, beside what it answers itself.
///
/// Nothing is concluded from the two together, and nothing stands beside a confidential answer.
struct StatePublishedView: Encodable {
  struct PublicationView: Encodable {
    let id: String
    let title: String
    let publisher: String
    let pageHref: String
    /// What the abbreviations of those who made reports stand for; nil where none is abbreviated.
    let bodies: String?
    let findings: [FindingView]
    let replies: [ReplyView]
    let hasReplies: Bool
  }

  struct FindingView: Encodable {
    let item: String
    let letter: String
    let style: String
    let meaning: String
    let given: String
    let author: String?
    let href: String?
    let isStale: Bool
    let reasons: [QuoteView]
    let bearsOn: String
    /// What the state itself answers about the same articles; nil where it answered nothing.
    let answers: String?
    /// Whether it was asked where it answered nothing.
    let silence: String
  }

  struct ReplyView: Encodable {
    let date: String
    let href: String?
    let items: String
    let quotes: [QuoteView]
  }

  let publications: [PublicationView]

  /// What was found about a state. Returns nil if nothing was.
  init?(_ state: State, _ context: SiteContext) {
    if context.published.isEmpty { return nil }
    let answers = Self.answers(of: state.code, context)
    publications = context.published.compactMap { published in
      let latest = published.items.map { (item: $0, finding: published.latest(of: $0.id, in: state.code)) }
      let findings = latest.compactMap { item, finding in
        Self.finding(
          finding, on: item, published, answers, isAsked: Self.isAsked(state.code, about: item, context), context)
      }
      guard !findings.isEmpty else { return nil }
      let replies = (published[state: state.code]?.replies ?? []).map { reply in
        ReplyView(
          date: context.format.date(reply.given.description), href: reply.href?.webLink,
          items: reply.items.compactMap { published[item: $0]?.name(context.language) }.joined(
            separator: context.language.semicolon),
          quotes: reply.texts.map(QuoteView.init))
      }
      return PublicationView(
        id: published.id, title: published.title(context.language), publisher: published.publisher(context.language),
        pageHref: "../published.html#\(published.id)",
        bodies: context.bodies(namedBy: latest.compactMap { $0.finding?.author }, of: published),
        findings: findings, replies: replies, hasReplies: !replies.isEmpty)
    }
    if publications.isEmpty { return nil }
  }

  /// The questions on provisions that bind the state or may, once for each provision that they ask about. What was read
  /// from a published source is not what the state answers.
  private static func answers(of state: String, _ context: SiteContext) -> [(provision: String, score: QuestionScore)] {
    let readings = Set(context.submissions(of: state).filter { $0.source.kind == .published }.map(\.file))
    return context.scorecards(of: state).filter { $0.isBound != .no }.flatMap(\.provisions).flatMap { provision in
      provision.questions.filter { !readings.contains($0.file) }.map { (provision.provision.id, $0) }
    }
  }

  /// Whether a questionnaire that is due from a state, or that it delivered, asks about what an item bears on.
  private static func isAsked(_ state: String, about item: PublishedFindings.Item, _ context: SiteContext) -> Bool {
    context.deliveries(of: state).filter { $0.isParty != .no }.contains { record in
      let questionnaire = context.corpus.latestVersion(of: record.questionnaire).flatMap {
        context.corpus.questionnaires[$0]
      }
      return questionnaire?.questions.contains { $0.provisions.contains(where: item.bears) } ?? false
    }
  }

  private static func finding(
    _ finding: PublishedFinding?, on item: PublishedFindings.Item, _ published: PublishedFindings,
    _ answers: [(provision: String, score: QuestionScore)], isAsked: Bool, _ context: SiteContext
  ) -> FindingView? {
    guard let finding, let scale = published.scale(of: item) else { return nil }
    let own = answers.filter { item.bears(on: $0.provision) }.map(\.score)
    // Nothing stands beside a confidential answer.
    if own.contains(where: { $0.isConfidential || $0.isWithheld }) { return nil }
    var seen: Set<String> = []
    let questions = own.filter { $0.exemption == nil && seen.insert($0.question).inserted }
    func count(_ level: AnswerLevel) -> Int { questions.count { $0.level == level } }
    let isAnswered = questions.contains { $0.level != nil }
    let view = context.view(of: finding.value, on: scale)
    return FindingView(
      item: item.name(context.language), letter: view.letter, style: view.style, meaning: view.meaning,
      given: context.format.date(finding.given.description),
      author: finding.author.map { context.authors($0, of: published) }, href: finding.href?.webLink,
      isStale: finding.isStale(on: context.day), reasons: finding.reasons.map(QuoteView.init),
      bearsOn: item.provisions.map(context.articleCitation).joined(separator: ", "),
      answers: isAnswered
        ? Texts.Site.ownAnswers(
          yes: count(.yes), partly: count(.partly), no: count(.no), open: questions.count { $0.level == nil })(
            context.language) : nil,
      silence: (isAsked || !questions.isEmpty ? Texts.Site.noOwnAnswers : Absence.notAsked.name)(context.language))
  }
}
