import PalermoModel
import PalermoScoring

/// What each state is to do next.
extension Analyst {
  func sheet(of state: State, cards: [Scorecard]) -> StateSheet {
    let own = submissions.filter { $0.state == state.code }
    let gaps =
      treatyGaps(of: state) + deliveryGaps(of: state) + cards.flatMap(dutyGaps)
      + own.flatMap(evidenceGaps) + own.flatMap(knowledgeGaps)
    let ratings = cards.flatMap { card in
      card.clusters.flatMap { cluster in
        cluster.articles.map { article in
          ArticleRating(
            instrument: card.instrument, cluster: cluster.cluster.rawValue, article: article.number,
            rating: article.score.rating, low: article.score.interval?.low, high: article.score.interval?.high,
            answered: article.score.coverage.answered, applicable: article.score.coverage.applicable,
            total: article.score.coverage.total, isRobust: article.score.isRobust)
        }
      }
    }
    let assistance = own.flatMap(\.answers).filter { !$0.isConfidential }.flatMap { answer in
      answer.assistance.map { ($0.kind, AssistanceItem(area: $0.area.rawValue, question: answer.question, details: $0.details)) }
    }
    return StateSheet(
      state: state.code, ratings: ratings, gaps: gaps,
      needs: assistance.filter { $0.0 == .need }.map(\.1), offers: assistance.filter { $0.0 == .offer }.map(\.1))
  }

  private func treatyGaps(of state: State) -> [Gap] {
    corpus.instruments.all.compactMap { instrument in
      guard let status = corpus.treatyStatus(of: state.code, for: instrument.id), status.isParty == .no else { return nil }
      let reason: GapReason = status.denounced != nil ? .denounced : status.signed != nil ? .signedOnly : .notSigned
      return Gap(
        .treaty, reason, state: state.code, instrument: instrument.id, asOf: status.asOf,
        isUncertain: status.confidence != .verified)
    }
  }

  private func deliveryGaps(of state: State) -> [Gap] {
    deliveries.filter { $0.state == state.code }.compactMap { record in
      record.gapReason.map {
        Gap(
          .delivery, $0, state: state.code, instrument: record.instrument, questionnaire: record.questionnaire,
          asOf: (record.delivered ?? record.due).description, isUncertain: record.isParty == .unknown || !record.isVerified)
      }
    }
  }

  /// Duties of which something is surely missing. A notification is a gap of its own kind.
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
        isUncertain: card.isBound == .unknown || !interval.isExact, source: submission?.source.kind.rawValue,
        place: questions.first { $0.level != nil }.flatMap { question in
          question.position.map { "\(question.file):\($0.line)" }
        })
    }
  }

  private func evidenceGaps(_ submission: Submission) -> [Gap] {
    // A published source is itself the evidence.
    guard submission.source.kind != .published, let questionnaire = corpus.questionnaires[submission.questionnaire]
    else { return [] }
    return submission.answers.compactMap { answer in
      guard !answer.isConfidential, answer.values == ["yes"], let question = questionnaire[question: answer.question],
        question.evidence.contains(where: { $0.values.contains("yes") && $0.kind == .legislation }),
        !answer.evidence.contains(where: { $0.kind == .legislation }), answer.references.isEmpty
      else { return nil }
      return Gap(
        .evidence, .noLawCited, state: submission.state, instrument: questionnaire.instrument,
        questionnaire: questionnaire.key.id, provisions: question.provisions, question: question.id,
        asOf: submission.date.description, source: submission.source.kind.rawValue,
        place: "\(submission.file):\(answer.position.line)")
    }
  }

  private func knowledgeGaps(_ submission: Submission) -> [Gap] {
    guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { return [] }
    // A published source tells what it tells: only what it covers without a finding is a gap.
    let isPublished = submission.source.kind == .published
    let circumstances = corpus.circumstances(of: submission, companions: companions(submission))
    return questionnaire.questions.compactMap { question in
      let answer = submission[question: question.id]
      guard question.isRequired, answer?.isAnswered != true, !isPublished || answer != nil,
        question.relevance.map(circumstances.evaluate) ?? .yes == .yes
      else { return nil }
      return Gap(
        .knowledge, .notAnswered, state: submission.state, instrument: questionnaire.instrument,
        questionnaire: questionnaire.key.id, provisions: question.provisions, question: question.id,
        asOf: submission.source.asOf?.description ?? submission.date.description,
        source: submission.source.kind.rawValue,
        place: "\(submission.file):\(answer?.position.line ?? 1)")
    }
  }

  /// Names for each open duty the states that documented full implementation and share a language.
  func addPeers(to sheets: inout [StateSheet], cards: [Scorecard]) {
    var documented: [String: [String]] = [:]
    for card in cards {
      for provision in card.provisions
      where provision.interval == Interval(1) && provision.isCertain && (provision.grade ?? .claimed) >= .cited {
        documented[provision.provision.id, default: []].append(card.state)
      }
    }
    let languages = Dictionary(uniqueKeysWithValues: region.states.map { ($0.code, Set($0.submissionLanguages)) })
    sheets = sheets.map { sheet in
      StateSheet(
        state: sheet.state, ratings: sheet.ratings,
        gaps: sheet.gaps.map { gap in
          guard gap.kind == .duty || gap.kind == .notification else { return gap }
          var gap = gap
          gap.peers = Set(gap.provisions.flatMap { documented[$0] ?? [] }).filter { peer in
            peer != sheet.state && !(languages[peer] ?? []).isDisjoint(with: languages[sheet.state] ?? [])
          }.sorted()
          return gap
        }, needs: sheet.needs, offers: sheet.offers)
    }
  }
}
