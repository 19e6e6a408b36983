import PalermoModel
import PalermoScoring

/// Needs, offers and possible pairs of states.
extension Analyst {
  /// The assistance that the answers of a submission ask for or offer, in the order of the answers.
  func assistance(in submission: Submission) -> [(kind: Assistance.Kind, item: AssistanceItem)] {
    guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { return [] }
    return zip(questionnaire.sections, sectionProvisions[submission.questionnaire] ?? []).flatMap {
      section, ofSection in
      section.questions.flatMap { question -> [(kind: Assistance.Kind, item: AssistanceItem)] in
        guard let answer = submission[question: question.id] else { return [] }
        let given = question.assistance(in: answer) + answer.assistance
        if given.isEmpty { return [] }
        let provisions = question.provisions.isEmpty ? ofSection : question.provisions
        return given.map { assistance in
          (
            assistance.kind,
            AssistanceItem(
              area: assistance.area, question: question.id, details: assistance.details,
              instrument: questionnaire.instrument, article: section.article, provisions: provisions,
              followUp: region.followUp(for: .assistance))
          )
        }
      }
    }
  }

  /// For each provision the states that documented its full implementation: a law or other evidence is cited, or
  /// verified, and the answer leaves nothing open.
  func documentation(in cards: [Scorecard]) -> [String: Set<String>] {
    var documented: [String: Set<String>] = [:]
    for card in cards {
      for provision in card.provisions
      where provision.interval == Interval(1) && provision.isCertain && (provision.grade ?? .claimed) >= .cited {
        documented[provision.provision.id, default: []].insert(card.state)
      }
    }
    return documented
  }

  /// Compares the needs of all states with what others offer and have documented. Several answers of a state that ask
  /// for the same area about the same article make one need.
  func assistanceMatch(_ sheets: [StateSheet], documented: [String: Set<String>]) -> AssistanceMatch {
    let needs = sheets.flatMap { sheet in
      Dictionary(grouping: sheet.needs) { NeedSubject(instrument: $0.instrument, article: $0.article, area: $0.area) }
        .values.map { items in
          AssistanceNeed(
            state: sheet.state, area: items[0].area, instrument: items[0].instrument, article: items[0].article,
            questions: items.map(\.question).withoutRepetition,
            provisions: items.flatMap(\.provisions).withoutRepetition)
        }
    }
    let offers = sheets.flatMap { sheet in
      sheet.offers.map { offer in
        AssistanceMatcher.Offer(
          state: sheet.state, area: offer.area, instrument: offer.instrument, article: offer.article)
      }
    }
    return AssistanceMatcher(
      followUp: region.followUp(for: .assistance), states: region.states, offers: Set(offers), documented: documented
    )
    .match(needs, capacity: capacity)
  }
}

extension Question {
  /// The assistance that an answer asks for or offers, when the question is about assistance as such: one that offers the
  /// areas of assistance for choice. Those that ask what could be offered to others have ids that end in “-offered”; ids
  /// are permanent.
  fileprivate func assistance(in answer: Answer) -> [Assistance] {
    guard optionListID == "assistance" else { return [] }
    return answer.values.compactMap(Assistance.Area.init).map { area in
      Assistance(
        kind: id.hasSuffix("-offered") ? .offer : .need, area: area,
        details: (area == .other ? answer.other : answer.explanations).first?.text.collapsed)
    }
  }
}

/// What a state asks for, however often: one need.
private struct NeedSubject: Hashable {
  let instrument: String
  let article: Int?
  let area: Assistance.Area
}
