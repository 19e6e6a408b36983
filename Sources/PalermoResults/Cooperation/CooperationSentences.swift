public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// What the cooperation matrix comes to, in a few sentences. Each names the population that it counts.
public struct CooperationSentences: Sendable {
  /// In the order in which they are to be read; none without a matrix.
  public let sentences: [LocalizedText]

  /// Writes the sentences of an analysis.
  ///
  /// - Parameters:
  ///   - cooperation: The figures.
  ///   - corpus: The names of instruments and offences.
  public init(_ cooperation: CooperationAnalysis, corpus: Corpus) {
    guard cooperation.matrix.pairCount > 0, !cooperation.matrix.offences.isEmpty else {
      sentences = []
      return
    }
    sentences =
      [.extradition, .mutualAssistance].map { Self.counts($0, cooperation) } + [Self.reform(cooperation, corpus)]
      + Self.doubts(cooperation)
  }

  /// How many requests of a kind have a basis, over all pairs and offences.
  package static func counts(_ kind: CooperationKind, _ cooperation: CooperationAnalysis) -> LocalizedText {
    let matrix = cooperation.matrix
    var counts: [CooperationStanding: Int] = [:]
    for offence in matrix.offences.indices { counts.merge(matrix.counts(kind, offence: offence), uniquingKeysWith: +) }
    let (pairs, offences) = (matrix.pairCount, matrix.offences.count)
    let (yes, conditional, no, unknown) = (
      counts[.yes] ?? 0, counts[.conditional] ?? 0, counts[.no] ?? 0, counts[.unknown] ?? 0
    )
    func name(_ language: Language) -> String { kind.name(language).capitalizedFirst }
    func day(_ language: Language) -> String { NumberFormat(language).date(cooperation.asOf) }
    return LocalizedText(
      en:
        "\(name(.en)), as of \(day(.en)): of \(pairs * offences) requests (\(pairs) ordered pairs of states, \(offences) offences), \(yes) have a legal basis, \(conditional) one on conditions, \(no) are blocked; \(unknown) are unknown.",
      es:
        "\(name(.es)), al \(day(.es)): de \(pairs * offences) solicitudes (\(pairs) pares ordenados de Estados, \(offences) delitos), \(yes) tienen fundamento jurídico, \(conditional) lo tienen con condiciones y \(no) están bloqueadas; de \(unknown) no se sabe.",
      fr:
        "\(name(.fr)), au \(day(.fr)) : sur \(pairs * offences) demandes (\(pairs) paires ordonnées d’États, \(offences) infractions), \(yes) ont un fondement juridique, \(conditional) en ont un sous conditions et \(no) sont bloquées ; pour \(unknown), on ne sait pas.",
      pt:
        "\(name(.pt)), em \(day(.pt)): de \(pairs * offences) pedidos (\(pairs) pares ordenados de Estados, \(offences) crimes), \(yes) têm base jurídica, \(conditional) a têm com condições e \(no) estão bloqueados; de \(unknown) não se sabe."
    )
  }

  /// What is said of participation that is not verified.
  private static func doubts(_ cooperation: CooperationAnalysis) -> [LocalizedText] {
    let positions = cooperation.matrix.positions
    let (unverified, entries) = (
      positions.map(\.unverified.count).reduce(0, +), positions.map(\.isBound.count).reduce(0, +)
    )
    guard unverified > 0 else { return [] }
    return [
      LocalizedText(
        en: "Of the \(entries) facts on participation behind this, \(unverified) are not verified with the depositary.",
        es:
          "De los \(entries) datos de participación en que se basa, \(unverified) no están verificados con el depositario.",
        fr:
          "Sur les \(entries) données de participation qui le fondent, \(unverified) ne sont pas vérifiées auprès du dépositaire.",
        pt:
          "Dos \(entries) dados de participação em que se baseia, \(unverified) não estão verificados junto ao depositário."
      )
    ]
  }

  private static func reform(_ cooperation: CooperationAnalysis, _ corpus: Corpus) -> LocalizedText {
    guard let best = cooperation.reforms.first, best.effect.opened > 0 else {
      return LocalizedText(
        en: "No single reform is known to open a request that is blocked now.",
        es: "No se conoce ninguna reforma que por sí sola abra una solicitud hoy bloqueada.",
        fr: "On ne connaît aucune réforme qui, à elle seule, ouvrirait une demande aujourd’hui bloquée.",
        pt: "Não se conhece nenhuma reforma que, sozinha, abra um pedido hoje bloqueado.")
    }
    let name = best.reform.name(corpus)
    let provisions = best.reform.provisions(corpus.cooperation).compactMap { corpus.instruments[provision: $0] }
    let place = provisions.isEmpty ? "" : " (\(provisions[0].instrument) \(provisions[0].citation))"
    let (opened, states, settled) = (best.effect.opened, best.states, best.effect.settled)
    return LocalizedText(
      en:
        "The single reform that opens most: \(name(.en))\(place). Made by one state at a time, and added up over those that it would help (\(states)), it opens \(opened) requests that surely have no full basis now and settles \(settled) unknown ones.",
      es:
        "La reforma que por sí sola más abre: \(name(.es))\(place). Hecha por un Estado cada vez y sumada sobre aquellos a los que ayudaría (\(states)), abre \(opened) solicitudes que hoy no tienen con seguridad fundamento pleno y resuelve \(settled) desconocidas.",
      fr:
        "La réforme qui, à elle seule, ouvre le plus : \(name(.fr))\(place). Faite par un État à la fois et additionnée sur ceux qu’elle aiderait (\(states)), elle ouvre \(opened) demandes qui n’ont sûrement pas de plein fondement aujourd’hui et en règle \(settled) inconnues.",
      pt:
        "A reforma que, sozinha, mais abre: \(name(.pt))\(place). Feita por um Estado de cada vez e somada sobre aqueles que ajudaria (\(states)), abre \(opened) pedidos que hoje com certeza não têm base plena e resolve \(settled) desconhecidos."
    )
  }
}
