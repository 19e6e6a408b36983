public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// The sentences at the head of a gap analysis. Each names the population that it counts.
public struct Headlines: Sendable {
  /// In the order in which they are to be read.
  public let sentences: [LocalizedText]

  /// Writes the sentences of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures, all of them.
  ///   - corpus: The texts of questions and the sources of answers.
  ///   - region: The states, with the plan that they follow.
  ///   - actions: The actions that the sentences are to serve.
  public init(
    _ analysis: GapAnalysis, corpus: Corpus, region: Region,
    actions: Set<ProgrammeAction> = Set(ProgrammeAction.allCases)
  ) {
    let isReport = actions.contains(.reporting)
    sentences =
      (isReport ? Self.answers(analysis, corpus) : [])
      + (isReport || actions.contains(.accession) ? Self.treaties(analysis, region) : [])
      + (isReport || actions.contains(.delivery) ? Self.deliveries(analysis) : [])
      + (isReport ? analysis.change.map { ChangeSentences($0).sentences } ?? [] : [])
  }

  /// Where answers come from published sources, what these found; the states without a finding are never counted in.
  private static func answers(_ analysis: GapAnalysis, _ corpus: Corpus) -> [LocalizedText] {
    let published = corpus.submissions.filter { $0.source.kind == .published && $0.cycle == analysis.cycle }
    guard !published.isEmpty else { return [] }
    let asOf = published[0].source.asOf?.description ?? published[0].date.description
    func date(_ language: Language) -> String { NumberFormat(language).date(asOf) }
    let questions = corpus.latestQuestions
    return analysis.questions.filter { $0.answered > 0 }.flatMap { tally -> [LocalizedText] in
      let text = questions[tally.question]?.text ?? LocalizedText(verbatim: tally.question)
      return [
        Texts.Headlines.findingByQuestion(
          question: text, answered: tally.answered, yes: tally.yes, partly: tally.partly, no: tally.no,
          date: LocalizedText(date)
        ).localized,
        Texts.Headlines.statesCovered(
          respondents: tally.respondents, states: tally.states, notCovered: tally.notCovered, blank: tally.blank
        ).localized,
      ]
    }
  }

  private static func treaties(_ analysis: GapAnalysis, _ region: Region) -> [LocalizedText] {
    guard analysis.treaties.contains(where: { $0.parties > 0 }) else { return [] }
    let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == .treaty }
    let states = Set(gaps.map(\.state)).count
    let complete = analysis.treaties.count { $0.parties == $0.states }
    let signed = gaps.count { $0.reason == .signedOnly }
    let instruments = analysis.treaties.count
    let all = analysis.states.count
    let followed =
      region.number(of: .accession).map { action in
        Texts.Headlines.agreementsOfAction(action: action, instruments: instruments, all: all, complete: complete)
          .localized
      } ?? Texts.Headlines.agreements(instruments: instruments, all: all, complete: complete).localized
    let open = Texts.Headlines.agreementsToJoin(states: states, gaps: gaps.count, signed: signed).localized
    let sentences = [followed, open] + (analysis.isListUnconfirmed ? [Texts.Pages.listUnconfirmed] : [])
    return [LocalizedText { language in sentences.map { $0(language) }.joined(separator: " ") }]
  }

  private static func deliveries(_ analysis: GapAnalysis) -> [LocalizedText] {
    let due = analysis.deliveries.filter { $0.isParty != .no }
    guard !due.isEmpty else { return [] }
    func count(_ status: DeliveryRecord.Status) -> Int { due.count { $0.status == status } }
    let (onTime, late, drafts, missing) = (count(.onTime), count(.late), count(.draft), count(.missing))
    let (returned, unassigned) = (count(.returned), count(.unassigned))
    return [
      // A publication knows of no draft, and a number would say that there is none.
      drafts == 0
        ? Texts.Headlines.deliveriesWithoutDrafts(due: due.count, onTime: onTime, late: late, missing: missing)
          .localized
        : Texts.Headlines.deliveries(due: due.count, onTime: onTime, late: late, drafts: drafts, missing: missing)
          .localized
    ]
      + (returned + unassigned == 0
        ? [] : [Texts.Headlines.unsettled(returned: returned, unassigned: unassigned).localized])
  }
}

extension GapAnalysis {
  /// Whether the plan of the region may not list one of the agreements.
  public var isListUnconfirmed: Bool { treaties.contains { $0.listing.map { $0 != .confirmed } ?? false } }
}
