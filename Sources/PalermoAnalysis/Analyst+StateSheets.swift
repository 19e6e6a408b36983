import PalermoModel
import PalermoScoring

/// What each state is to do next.
extension Analyst {
  func sheet(of state: State) -> StateSheet {
    let (own, cards) = (submissions(of: state.code), scorecards(of: state.code))
    let gaps =
      treatyGaps(of: state) + deliveryGaps(of: state) + cards.flatMap(dutyGaps)
      + own.flatMap(evidenceGaps) + own.flatMap(knowledgeGaps)
    let followed = gaps.map { $0.with(followUp: region.followUp(for: $0.kind.programmeAction)) }
    let ratings = ratings(of: state, cards)
    let assistance = own.flatMap(assistance)
    return StateSheet(
      state: state.code, legalTradition: state.legalTradition, submissionLanguages: state.submissionLanguages,
      sources: own.map { AnswerSource($0, instrument: corpus.questionnaires[$0.questionnaire]?.instrument) },
      ratings: ratings, gaps: followed, withheld: withheld(in: own),
      needs: assistance.filter { $0.kind == .need }.map(\.item),
      offers: assistance.filter { $0.kind == .offer }.map(\.item))
  }

  /// The answers that are not shown. Nil if there are none.
  private func withheld(in submissions: [Submission]) -> [WithheldAnswer]? {
    let answers = submissions.flatMap { submission in
      submission.answers.filter(\.isWithheld).map { answer in
        WithheldAnswer(
          questionnaire: submission.questionnaire.id, question: answer.question,
          provisions: corpus.questionnaires[submission.questionnaire]?[question: answer.question]?.provisions ?? [])
      }
    }
    return answers.isEmpty ? nil : answers
  }

  /// The ratings of the articles that were delivered or are owed, and of those that only other states are asked about.
  private func ratings(of state: State, _ cards: [Scorecard]) -> [ArticleRating] {
    let cards = Dictionary(cards.map { ($0.instrument, $0) }, uniquingKeysWith: { first, _ in first })
    return askedArticles.map { asked in
      let card = cards[asked.instrument]
      let own = card?.clusters.first { $0.cluster == asked.cluster }?.articles.first { $0.number == asked.article }
      if let own { return ArticleRating(own, of: asked.cluster, asked.instrument) }
      return ArticleRating(asked, without: absence(of: asked, for: state, card))
    }
  }

  /// Why a state has no score of an article that others are asked about.
  private func absence(of asked: AskedArticle, for state: State, _ card: Scorecard?) -> Absence {
    let isBound = card?.isBound ?? corpus.treatyStatus(of: state.code, for: asked.instrument)?.isBound(on: asOf)
    if isBound == .no { return .notApplicable }
    // A state with a scorecard owes nothing more about the article.
    guard card == nil else { return .notAsked }
    let owed = deliveries(of: state.code).filter { record in
      record.instrument == asked.instrument
        && corpus.latestVersion(of: record.questionnaire).flatMap { corpus.questionnaires[$0]?.cluster }
          == asked.cluster
    }
    return owed.contains { $0.status == .missing }
      ? .notDelivered : owed.contains { $0.status == .awaited } ? .awaited : .notAsked
  }

  private func treatyGaps(of state: State) -> [Gap] {
    corpus.instruments.all.compactMap { instrument in
      guard region.standing(of: instrument.id) == .counted,
        let status = corpus.treatyStatus(of: state.code, for: instrument.id), status.isParty == .no
      else { return nil }
      let reason: GapReason =
        switch status.standing {
        case .denounced: .denounced
        case .signed: .signedOnly
        case .notSigned, .party, .unknown: .notSigned
        }
      return Gap(
        .treaty, reason, state: state.code, instrument: instrument.id, listing: region.listing(of: instrument),
        asOf: status.asOf, isUncertain: status.confidence != .verified)
    }
  }

  private func deliveryGaps(of state: State) -> [Gap] {
    deliveries(of: state.code).compactMap { record in
      record.gapReason.map {
        Gap(
          .delivery, $0, state: state.code, instrument: record.instrument, questionnaire: record.questionnaire,
          asOf: (record.delivered ?? record.due).description,
          isUncertain: record.isParty == .unknown || !record.isVerified)
      }
    }
  }

  /// Duties that are certainly not met in full. A missing notification is another kind of gap.
  private func dutyGaps(_ card: Scorecard) -> [Gap] {
    card.clusters.flatMap(\.articles).flatMap(\.duties).compactMap { duty in
      guard let interval = duty.interval, duty.isCertain, interval.high < 1, duty.isAnswered else { return nil }
      let questions = duty.provisions.flatMap(\.questions)
      let submission = card.submissions.first { file in questions.contains { $0.file == file.file } }
      return Gap(
        duty.provisions.allSatisfy(\.provision.needsNotification) ? .notification : .duty,
        interval.high == 0 ? .answeredNo : .answeredPartly, state: card.state, instrument: card.instrument,
        questionnaire: submission?.questionnaire.id, provisions: duty.provisions.map(\.provision.id),
        question: questions.first { $0.level != nil }?.question,
        cited: questions.flatMap(\.evidence).map(CitedEvidence.init),
        asOf: submission.map { $0.source.asOf?.description ?? $0.date.description },
        isUncertain: card.isBound == .unknown || !interval.isExact,
        isConfidential: questions.contains(where: \.isConfidential), source: submission?.source.kind,
        place: questions.first { $0.level != nil }?.place)
    }
  }

  private func evidenceGaps(_ submission: Submission) -> [Gap] {
    // A published source is itself the evidence.
    guard submission.source.kind != .published, let questionnaire = corpus.questionnaires[submission.questionnaire]
    else { return [] }
    return submission.answers.compactMap { answer in
      guard !answer.needsConfirmation, answer.values == ["yes"],
        let question = questionnaire[question: answer.question],
        question.unmetDemands(of: answer).contains(where: { $0.kind == .legislation })
      else { return nil }
      return Gap(
        .evidence, .noLawCited, state: submission.state, instrument: questionnaire.instrument,
        questionnaire: questionnaire.key.id, provisions: question.provisions, question: question.id,
        asOf: submission.date.description, isConfidential: answer.isConfidential, source: submission.source.kind,
        place: submission.place(of: answer))
    }
  }

  private func knowledgeGaps(_ submission: Submission) -> [Gap] {
    guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { return [] }
    // A published source cannot be completed: only what it covers without a finding is a gap.
    let isPublished = submission.source.kind == .published
    let evaluationContext = evaluationContext(of: submission)
    return questionnaire.questions.compactMap { question in
      let answer = submission[question: question.id]
      guard question.isRequired, answer?.isWithheld != true, !isPublished || answer != nil,
        evaluationContext.relevance(of: question) == .yes, let reason = blankReason(answer, to: question)
      else { return nil }
      return Gap(
        .knowledge, reason, state: submission.state, instrument: questionnaire.instrument,
        questionnaire: questionnaire.key.id, provisions: question.provisions, question: question.id,
        asOf: submission.source.asOf?.description ?? submission.date.description,
        source: submission.source.kind,
        place: submission.place(of: answer))
    }
  }

  /// Why a question is still open. Returns nil if it is answered, or left out by an answer that may do so.
  private func blankReason(_ answer: Answer?, to question: Question) -> GapReason? {
    guard let answer, answer.isAnswered else { return .notAnswered }
    // What is answered in confidence is answered, whatever it is.
    if answer.isConfidential { return nil }
    if answer.needsConfirmation { return .notConfirmed }
    return answer.isNotApplicable && !corpus.leavesOut(answer, to: question) ? .notOpen : nil
  }

  /// Names for each open duty, and for each state as a whole, those that documented full implementation and have common
  /// ground with it.
  func addingPeers(to sheets: [StateSheet], _ documented: [String: Set<String>]) -> [StateSheet] {
    let order = Dictionary(
      corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return Array(zip(region.states, sheets)).concurrentMap(inBatchesOf: 4) { sheets in
      sheets.map { state, sheet in
        var sheet = sheet
        addPeers(to: &sheet, of: state, documented, order)
        return sheet
      }
    }
  }

  private func addPeers(
    to sheet: inout StateSheet, of state: State, _ documented: [String: Set<String>], _ order: [String: Int]
  ) {
    var grounds: [String: CommonGround] = [:]
    for other in region.states where other.code != state.code {
      let ground = CommonGround(state, other)
      if ground.exists { grounds[other.code] = ground }
    }
    var shown: [String: Set<String>] = [:]
    sheet.gaps = sheet.gaps.map { gap in
      guard gap.kind == .duty || gap.kind == .notification else { return gap }
      var peers: Set<String> = []
      for provision in gap.provisions {
        for peer in documented[provision] ?? [] where grounds[peer] != nil {
          peers.insert(peer)
          shown[peer, default: []].insert(provision)
        }
      }
      return gap.with(peers: peers.sorted())
    }
    sheet.peers = shown.sorted { $0.key < $1.key }.map { peer, provisions in
      Peer(
        state: peer, languages: grounds[peer]!.languages, sharesLegalTradition: grounds[peer]!.sharesLegalTradition,
        provisions: provisions.sorted { order[$0] ?? .max < order[$1] ?? .max })
    }
  }
}
