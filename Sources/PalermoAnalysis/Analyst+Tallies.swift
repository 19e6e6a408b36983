import PalermoModel
import PalermoScoring

/// Counts over the states of the region and its groups.
extension Analyst {
  func treatyTallies() -> [TreatyTally] {
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


  /// Counts answers by question. Confidential answers count, but by level only when there are enough of them.
  func questionTallies() -> [QuestionTally] {
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

  func provisionTallies(_ cards: [Scorecard], _ sheets: [StateSheet]) -> [ProvisionTally] {
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

  func groupTallies(_ sheets: [StateSheet]) -> [GroupTally] {
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
