public import PalermoModel
import PalermoScoring

/// Works out the gap analysis of a region.
public struct Analyst {
  private let corpus: Corpus
  private let region: Region
  private let profile: ScoringProfile
  private let cycle: String?
  private let submissions: [Submission]
  private let companions: (Submission) -> [Submission]

  /// An analyst of one region.
  ///
  /// - Parameters:
  ///   - corpus: What is known. Its instruments must be loaded.
  ///   - region: The states that are looked at.
  ///   - profile: How answers become numbers and numbers letters.
  ///   - cycle: The cycle; nil for the one that was delivered to last.
  public init(corpus: Corpus, region: Region, profile: ScoringProfile, cycle: String? = nil) {
    (self.corpus, self.region, self.profile) = (corpus, region, profile)
    let ofRegion = corpus.submissionsInForce.filter { region[state: $0.state] != nil }
    let latest = ofRegion.max { ($0.date, $0.cycle) < ($1.date, $1.cycle) }?.cycle
    let chosen = cycle ?? latest ?? corpus.cycles.map(\.id).max()
    self.cycle = chosen
    submissions = ofRegion.filter { $0.cycle == chosen }
    companions = corpus.companions()
  }

  /// Works out the analysis.
  ///
  /// - Complexity: O(*s* · *p*) for *s* states and *p* provisions, and O(*n*) in the number of answers.
  public func analysis() -> GapAnalysis {
    var inCycle = corpus
    inCycle.submissions = submissions
    let cards = Scorer(profile: profile, corpus: inCycle).scorecards()
    let cardsByState = Dictionary(grouping: cards, by: \.state)
    var sheets = region.states.map { sheet(of: $0, cards: cardsByState[$0.code] ?? []) }
    addPeers(to: &sheets, cards: cards)
    let provisions = provisionTallies(cards, sheets)
    return GapAnalysis(
      region: region.id, isExercise: region.kind == .fictional || submissions.contains { $0.source.kind == .exercise },
      cycle: cycle, profile: profile.id, asOf: asOf.description,
      questionnaires: Set(submissions.map(\.questionnaire)).sorted().map(\.description), states: sheets,
      questions: questionTallies(), provisions: provisions, treaties: treatyTallies(), deliveries: deliveries,
      groups: groupTallies(sheets),
      mostShared: provisions.filter { $0.openDuties > 0 }.sorted { $0.openDuties > $1.openDuties }.map(\.provision),
      leastKnown: provisions.filter { $0.applicable > $0.answered }
        .sorted { $0.applicable - $0.answered > $1.applicable - $1.answered }.map(\.provision),
      holes: Set(cards.flatMap(\.holes).map(\.id)).sorted())
  }

  /// The last day that a submission speaks of, or the cycle opens.
  private var asOf: CalendarDate {
    let days = submissions.map(\.date) + (cycle.flatMap(corpus.cycle).map { [$0.opens] + $0.deliveries.map(\.due) } ?? [])
    return days.max() ?? CalendarDate(year: 2000, month: 11, day: 15)!
  }

  // MARK: One state

  private func sheet(of state: State, cards: [Scorecard]) -> StateSheet {
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
      let reason: GapReason?
      switch record.status {
      case .missing: reason = .missing
      case .draft: reason = .draftOnly
      case .late: reason = .late
      case .onTime: reason = record.answered == record.required ? nil : .incomplete
      case .notDue: reason = nil
      }
      return reason.map {
        Gap(
          .delivery, $0, state: state.code,
          instrument: corpus.latestVersion(of: record.questionnaire).flatMap { corpus.questionnaires[$0]?.instrument } ?? "",
          questionnaire: record.questionnaire, asOf: record.delivered ?? record.due)
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
  private func addPeers(to sheets: inout [StateSheet], cards: [Scorecard]) {
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

  // MARK: The region

  private func treatyTallies() -> [TreatyTally] {
    corpus.instruments.all.map { instrument in
      let statuses = region.states.map { corpus.treatyStatus(of: $0.code, for: instrument.id) }
      return TreatyTally(
        instrument: instrument.id, listing: instrument.listing.rawValue,
        parties: statuses.count { $0?.isParty == .yes },
        signedOnly: statuses.count { $0?.isParty == .no && $0?.signed != nil },
        notSigned: statuses.count { $0?.isParty == .no && $0?.signed == nil },
        unknown: statuses.count { $0 == nil || $0?.isParty == .unknown },
        unverified: statuses.count { $0 != nil && $0?.confidence != .verified }, states: statuses.count)
    }
  }

  private var deliveries: [DeliveryRecord] {
    guard let cycle = cycle.flatMap(corpus.cycle) else { return [] }
    return region.states.flatMap { state in
      cycle.deliveries.map { delivery in
        let submission = submissions.first {
          $0.state == state.code && $0.questionnaire.id == delivery.questionnaire.id
        }
        let questionnaire = corpus.questionnaires[delivery.questionnaire]
        let isBound = questionnaire.map {
          corpus.treatyStatus(of: state.code, for: $0.instrument)?.isBound(on: delivery.due) ?? .unknown
        }
        let status: DeliveryRecord.Status =
          if let submission {
            submission.status == .draft ? .draft : submission.date > delivery.due ? .late : .onTime
          } else if isBound == .no {
            .notDue
          } else {
            .missing
          }
        let completeness = submission.flatMap(completeness)
        return DeliveryRecord(
          state: state.code, questionnaire: delivery.questionnaire.id, due: delivery.due.description, status: status,
          delivered: submission?.date.description, answered: completeness?.answered, required: completeness?.required)
      }
    }
  }

  private func completeness(_ submission: Submission) -> (answered: Int, required: Int)? {
    guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { return nil }
    let circumstances = corpus.circumstances(of: submission, companions: companions(submission))
    let required = questionnaire.questions.filter { question in
      question.isRequired && question.relevance.map(circumstances.evaluate) ?? .yes == .yes
    }
    return (required.count { submission[question: $0.id]?.isAnswered ?? false }, required.count)
  }

  /// Counts answers by question. Confidential answers count, but by level only when there are enough of them.
  private func questionTallies() -> [QuestionTally] {
    let byQuestionnaire = Dictionary(grouping: submissions, by: \.questionnaire)
    return byQuestionnaire.keys.sorted().flatMap { key -> [QuestionTally] in
      guard let questionnaire = corpus.questionnaires[key] else { return [] }
      let delivered = byQuestionnaire[key]!.map { submission in
        (submission, corpus.circumstances(of: submission, companions: companions(submission)))
      }
      return questionnaire.questions.filter { !$0.provisions.isEmpty }.map { question in
        tally(question, of: questionnaire, over: delivered)
      }
    }
  }

  private func tally(
    _ question: Question, of questionnaire: Questionnaire, over delivered: [(Submission, Circumstances)]
  ) -> QuestionTally {
    /// The smallest number of confidential answers that are counted by level.
    let smallestCell = 3
    let answers = delivered.map { submission, circumstances in
      (
        answer: submission[question: question.id],
        isAsked: question.relevance.map(circumstances.evaluate) ?? .yes != .no
      )
    }
    let confidential = answers.count { $0.isAsked && $0.answer?.isConfidential == true && $0.answer?.isAnswered == true }
    var levels: [AnswerLevel: Int] = [:]
    var (other, notApplicable, withheld, blank) = (0, 0, 0, 0)
    for (answer, isAsked) in answers {
      if !isAsked || answer?.isNotApplicable == true {
        notApplicable += 1
      } else if answer?.isAnswered != true {
        blank += 1
      } else if answer!.isConfidential && confidential < smallestCell {
        withheld += 1
      } else if let level = question.level(of: answer!) {
        levels[level, default: 0] += 1
      } else {
        other += 1
      }
    }
    return QuestionTally(
      question: question.id, questionnaire: questionnaire.key.id, provisions: question.provisions,
      yes: levels[.yes] ?? 0, partly: levels[.partly] ?? 0, no: levels[.no] ?? 0, otherAnswer: other,
      notApplicable: notApplicable, withheld: withheld, blank: blank, respondents: answers.count,
      notCovered: region.states.count - answers.count, states: region.states.count)
  }

  private func provisionTallies(_ cards: [Scorecard], _ sheets: [StateSheet]) -> [ProvisionTally] {
    var scores: [String: [ProvisionScore]] = [:]
    for card in cards {
      for score in card.provisions { scores[score.provision.id, default: []].append(score) }
    }
    var open: [String: Int] = [:]
    for gap in sheets.flatMap(\.gaps) where gap.kind == .duty || gap.kind == .notification {
      for provision in gap.provisions { open[provision, default: 0] += 1 }
    }
    return corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions).compactMap { provision in
      guard let scores = scores[provision.id] else { return nil }
      let applicable = scores.filter { $0.exemption == nil }
      return ProvisionTally(
        provision: provision.id, instrument: provision.instrument, article: provision.article,
        obligation: provision.obligation.rawValue,
        ratings: Dictionary(grouping: scores) { rating(of: $0).rawValue }.mapValues(\.count),
        openDuties: open[provision.id] ?? 0, respondents: scores.count, applicable: applicable.count,
        answered: applicable.count(where: \.isAnswered))
    }
  }

  private func rating(of score: ProvisionScore) -> Rating {
    guard let interval = score.interval else { return .notApplicable }
    let low = profile.rating(of: interval.low)
    return score.isCertain && low == profile.rating(of: interval.high) ? low : .undetermined
  }

  private func groupTallies(_ sheets: [StateSheet]) -> [GroupTally] {
    let groups =
      region.subregions.map { group in (group.code, region.states.filter { $0.subregion == group.code }) }
      + region.groupings.map { group in (group.code, region.states.filter { $0.groupings.contains(group.code) }) }
    let byState = Dictionary(uniqueKeysWithValues: sheets.map { ($0.state, $0.gaps) })
    return groups.map { code, states in
      let gaps = states.flatMap { byState[$0.code] ?? [] }
      return GroupTally(
        group: code, states: states.map(\.code),
        gaps: Dictionary(grouping: gaps, by: \.kind.rawValue).mapValues(\.count))
    }
  }
}
