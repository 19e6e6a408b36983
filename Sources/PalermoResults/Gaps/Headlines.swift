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
  ///   - actions: The actions that the sentences are to serve.
  public init(_ analysis: GapAnalysis, corpus: Corpus, actions: Set<ProgrammeAction> = Set(ProgrammeAction.allCases)) {
    let isReport = actions.contains(.reporting)
    sentences =
      (isReport ? Self.answers(analysis, corpus) : [])
      + (isReport || actions.contains(.accession) ? Self.treaties(analysis, corpus) : [])
      + (isReport || actions.contains(.delivery) ? Self.deliveries(analysis) : [])
      + (isReport ? analysis.change.map { ChangeSentences($0).sentences } ?? [] : [])
  }

  /// Where answers come from published sources, what these found; the states without a finding are never counted in.
  private static func answers(_ analysis: GapAnalysis, _ corpus: Corpus) -> [LocalizedText] {
    let published = corpus.submissions.filter { $0.source.kind == .published && $0.cycle == analysis.cycle }
    guard !published.isEmpty else { return [] }
    let asOf = published[0].source.asOf?.description ?? published[0].date.description
    func date(_ language: Language) -> String { NumberFormat(language).date(asOf) }
    return analysis.questions.filter { $0.answered > 0 }.flatMap { tally -> [LocalizedText] in
      let text =
        corpus.questionnaires.values.lazy.compactMap { $0[question: tally.question]?.text }.first
        ?? LocalizedText(verbatim: tally.question)
      return [
        LocalizedText(
          en:
            "\(text(.en)) Of the \(tally.answered) states with a finding, \(tally.yes) yes, \(tally.partly) in part, \(tally.no) no (published source, \(date(.en))).",
          es:
            "\(text(.es)) De los \(tally.answered) Estados con una constatación, \(tally.yes) sí, \(tally.partly) en parte, \(tally.no) no (fuente publicada, \(date(.es))).",
          fr:
            "\(text(.fr)) Sur les \(tally.answered) États ayant fait l’objet d’un constat, \(tally.yes) oui, \(tally.partly) en partie, \(tally.no) non (source publiée, \(date(.fr))).",
          pt:
            "\(text(.pt)) Dos \(tally.answered) Estados com uma constatação, \(tally.yes) sim, \(tally.partly) em parte, \(tally.no) não (fonte publicada, \(date(.pt)))."
        ),
        LocalizedText(
          en:
            "\(tally.respondents) of the \(tally.states) states are covered; \(tally.notCovered) are not, and nothing is said of them. Covered without a finding: \(tally.blank).",
          es:
            "\(tally.respondents) de los \(tally.states) Estados están cubiertos; \(tally.notCovered) no lo están y nada se dice de ellos. Cubiertos sin constatación: \(tally.blank).",
          fr:
            "\(tally.respondents) des \(tally.states) États sont couverts ; \(tally.notCovered) ne le sont pas et rien n’en est dit. Couverts sans constat : \(tally.blank).",
          pt:
            "\(tally.respondents) dos \(tally.states) Estados estão cobertos; \(tally.notCovered) não estão e nada se diz sobre eles. Cobertos sem constatação: \(tally.blank)."
        ),
      ]
    }
  }

  private static func treaties(_ analysis: GapAnalysis, _ corpus: Corpus) -> [LocalizedText] {
    guard analysis.treaties.contains(where: { $0.parties > 0 }) else { return [] }
    let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == .treaty }
    let states = Set(gaps.map(\.state)).count
    let complete = analysis.treaties.count { $0.parties == $0.states }
    let signed = gaps.count { $0.reason == .signedOnly }
    let instruments = analysis.treaties.count
    let all = analysis.states.count
    return [
      LocalizedText(
        en:
          "Of the \(instruments) agreements tracked for action 4.1, \(complete) have all \(all) states as parties. \(states) states have \(gaps.count) agreements still to join, of which \(signed) are signed and not ratified. The list of agreements is to be confirmed.",
        es:
          "De los \(instruments) acuerdos seguidos para la acción 4.1, \(complete) tienen como partes a los \(all) Estados. A \(states) Estados les quedan \(gaps.count) acuerdos por suscribir, de los cuales \(signed) están firmados y no ratificados. La lista de acuerdos está por confirmar.",
        fr:
          "Sur les \(instruments) accords suivis pour l’action 4.1, \(complete) ont pour parties les \(all) États. \(states) États ont encore \(gaps.count) accords à rejoindre, dont \(signed) signés et non ratifiés. La liste des accords reste à confirmer.",
        pt:
          "Dos \(instruments) acordos acompanhados para a ação 4.1, \(complete) têm como partes os \(all) Estados. A \(states) Estados faltam \(gaps.count) acordos a aderir, dos quais \(signed) estão assinados e não ratificados. A lista de acordos está por confirmar."
      )
    ]
  }

  private static func deliveries(_ analysis: GapAnalysis) -> [LocalizedText] {
    let due = analysis.deliveries.filter { $0.isParty != .no }
    guard !due.isEmpty else { return [] }
    func count(_ status: DeliveryRecord.Status) -> Int { due.count { $0.status == status } }
    let (onTime, late, drafts, missing) = (count(.onTime), count(.late), count(.draft), count(.missing))
    return [
      LocalizedText(
        en:
          "Of \(due.count) questionnaires due, \(onTime) came on time and \(late) late; \(drafts) are drafts and \(missing) are missing.",
        es:
          "De \(due.count) cuestionarios debidos, \(onTime) llegaron a tiempo y \(late) con retraso; \(drafts) son borradores y faltan \(missing).",
        fr:
          "Sur \(due.count) questionnaires dus, \(onTime) sont arrivés à temps et \(late) en retard ; \(drafts) sont des projets et \(missing) manquent.",
        pt:
          "De \(due.count) questionários devidos, \(onTime) chegaram no prazo e \(late) com atraso; \(drafts) são rascunhos e faltam \(missing)."
      )
    ]
  }
}
