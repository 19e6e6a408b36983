public import PalermoAnalysis
public import PalermoModel

/// The assistance match in a few sentences.
public struct AssistanceText {
  private let match: AssistanceMatch

  /// The sentences about a match.
  public init(_ match: AssistanceMatch) { self.match = match }

  /// How many needs could be met and how, and why the others could not.
  public var sentences: [LocalizedText] {
    guard match.needs > 0 else { return [Self.none] }
    let states = Set(match.pairs.map(\.need.state) + match.unmet.map(\.need.state)).count
    func met(_ basis: AssistanceBasis) -> Int { match.pairs.count { $0.basis == basis } }
    func open(_ reason: UnmetNeed.Reason) -> Int { match.unmet.count { $0.reason == reason } }
    let (needs, pairs, unmet, capacity) = (match.needs, match.pairs.count, match.unmet.count, match.capacity)
    let (article, area, practice) = (met(.sameArticle), met(.sameArea), met(.documentedPractice))
    let (nobody, language, used) = (open(.nobodyOffers), open(.noCommonLanguage), open(.capacityUsedUp))
    return [
      LocalizedText(
        en:
          "assistance: \(needs) needs in \(states) states, of which \(pairs) could be met if each state helped with at most \(capacity): \(article) by an offer about the same article, \(area) by an offer in the same area, \(practice) by documented practice (action 3.5)",
        es:
          "asistencia: \(needs) necesidades en \(states) Estados, de las cuales \(pairs) podrían atenderse si cada Estado ayudara con \(capacity) como máximo: \(article) con una oferta sobre el mismo artículo, \(area) con una oferta en el mismo ámbito, \(practice) con práctica documentada (acción 3.5)",
        fr:
          "assistance : \(needs) besoins dans \(states) États, dont \(pairs) pourraient être satisfaits si chaque État aidait pour \(capacity) au plus : \(article) par une offre sur le même article, \(area) par une offre dans le même domaine, \(practice) par une pratique documentée (action 3.5)",
        pt:
          "assistência: \(needs) necessidades em \(states) Estados, das quais \(pairs) poderiam ser atendidas se cada Estado ajudasse com no máximo \(capacity): \(article) por uma oferta sobre o mesmo artigo, \(area) por uma oferta na mesma área, \(practice) por prática documentada (ação 3.5)"
      ),
      LocalizedText(
        en:
          "needs unmet: \(unmet); nobody offers it: \(nobody); no common language: \(language); those who could help are fully taken up: \(used)",
        es:
          "necesidades sin atender: \(unmet); nadie la ofrece: \(nobody); sin idioma común: \(language); quienes podrían ayudar están ocupados: \(used)",
        fr:
          "besoins non satisfaits : \(unmet) ; personne ne la propose : \(nobody) ; sans langue commune : \(language) ; ceux qui pourraient aider sont entièrement pris : \(used)",
        pt:
          "necessidades não atendidas: \(unmet); ninguém a oferece: \(nobody); sem idioma comum: \(language); quem poderia ajudar está ocupado: \(used)"
      ),
    ]
  }

  private static let none = LocalizedText(
    en: "assistance: none is asked for (action 3.5)", es: "asistencia: no se solicita ninguna (acción 3.5)",
    fr: "assistance : aucune n’est demandée (action 3.5)", pt: "assistência: nenhuma é solicitada (ação 3.5)")
}
