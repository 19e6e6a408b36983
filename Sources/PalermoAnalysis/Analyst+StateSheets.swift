import PalermoModel
import PalermoScoring

/// What each state is to do next.
extension Analyst {
  func sheet(of state: State) -> StateSheet {
    let (own, cards) = (submissions(of: state.code), scorecards(of: state.code))
    let gaps =
      treatyGaps(of: state) + deliveryGaps(of: state) + cards.flatMap(dutyGaps)
      + own.flatMap(evidenceGaps) + own.flatMap(knowledgeGaps)
    let ratings = cards.flatMap { card in
      card.clusters.flatMap { cluster in
        cluster.articles.map { article in
          ArticleRating(
            instrument: card.instrument, cluster: cluster.cluster, article: article.number,
            rating: article.score.rating, low: article.score.interval?.low, high: article.score.interval?.high,
            answered: article.score.coverage.answered, applicable: article.score.coverage.applicable,
            total: article.score.coverage.total, isRobust: article.score.isRobust)
        }
      }
    }
    let assistance = own.flatMap(assistance)
    return StateSheet(
      state: state.code, legalTradition: state.legalTradition, submissionLanguages: state.submissionLanguages,
      sources: own.map { AnswerSource($0, instrument: corpus.questionnaires[$0.questionnaire]?.instrument) },
      ratings: ratings, gaps: gaps, needs: assistance.filter { $0.kind == .need }.map(\.item),
      offers: assistance.filter { $0.kind == .offer }.map(\.item))
  }

  private func treatyGaps(of state: State) -> [Gap] {
    corpus.instruments.all.compactMap { instrument in
      guard let status = corpus.treatyStatus(of: state.code, for: instrument.id), status.isParty == .no else {
        return nil
      }
      let reason: GapReason = status.denounced != nil ? .denounced : status.signed != nil ? .signedOnly : .notSigned
      return Gap(
        .treaty, reason, state: state.code, instrument: instrument.id, listing: instrument.listing,
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
      guard answer.values == ["yes"], let question = questionnaire[question: answer.question],
        question.evidence.contains(where: { $0.values.contains("yes") && $0.kind == .legislation }),
        !answer.evidence.contains(where: { $0.kind == .legislation }), answer.references.isEmpty
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
      guard question.isRequired, answer?.isAnswered != true, answer?.isWithheld != true, !isPublished || answer != nil,
        evaluationContext.relevance(of: question) == .yes
      else { return nil }
      return Gap(
        .knowledge, .notAnswered, state: submission.state, instrument: questionnaire.instrument,
        questionnaire: questionnaire.key.id, provisions: question.provisions, question: question.id,
        asOf: submission.source.asOf?.description ?? submission.date.description,
        source: submission.source.kind,
        place: submission.place(of: answer))
    }
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
