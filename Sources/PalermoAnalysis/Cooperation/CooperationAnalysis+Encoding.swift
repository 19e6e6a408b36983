import PalermoModel

/// In `analysis.json` a row of the matrix is one text: the numbers of its cells in the legend, in the order of the
/// states, and a hyphen for the state itself.
extension CooperationAnalysis: Encodable {
  private enum Key: String, CodingKey { case asOf, offences, states, legend, matrix, totals, reforms }

  /// Encodes positions with their reforms, the matrix with the legend of its cells, totals and reforms.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(asOf.description, forKey: .asOf)
    try container.encode(
      reference.offences.map { EncodedOffence(id: $0.id, provisions: $0.provisions) }, forKey: .offences)
    try container.encode(
      zip(matrix.positions, stateReforms).map { position, reforms in
        EncodedState(position: position, reforms: reforms.map { EncodedReform($0.reform, $0.effect, nil, reference) })
      }, forKey: .states)
    let (legend, rows) = encodedMatrix
    try container.encode(legend, forKey: .legend)
    try container.encode(rows, forKey: .matrix)
    try container.encode(totals, forKey: .totals)
    try container.encode(
      reforms.map { EncodedReform($0.reform, $0.effect, $0.states, reference) }, forKey: .reforms)
  }

  /// The different cells in the order in which they are met, and by kind, offence and requesting state their numbers.
  private var encodedMatrix: (legend: [EncodedCell], rows: [String: [String: [String: String]]]) {
    var numbers = [(place: Int, text: String)?](repeating: nil, count: matrix.distinct.count)
    var counts: [Int] = []
    var cells: [CooperationCell] = []
    var rows: [String: [String: [String: String]]] = [:]
    for kind in CooperationKind.allCases {
      for (place, offence) in matrix.offences.enumerated() {
        for from in matrix.positions.indices {
          let row = matrix.positions.indices.map { to -> String in
            if from == to { return "-" }
            let cell = matrix.place(kind, from: from, to: to, offence: place)
            let number = numbers[cell] ?? (cells.count, "\(cells.count)")
            if number.place == cells.count {
              numbers[cell] = number
              cells.append(matrix.distinct[cell])
              counts.append(0)
            }
            counts[number.place] += 1
            return number.text
          }
          rows[kind.rawValue, default: [:]][offence.id, default: [:]][matrix.positions[from].state] =
            row.joined(separator: " ")
        }
      }
    }
    return (zip(cells, counts).enumerated().map { EncodedCell(number: $0, cell: $1.0, cells: $1.1) }, rows)
  }

  private var totals: [EncodedTotal] {
    CooperationKind.allCases.flatMap { kind in
      matrix.offences.enumerated().map { place, offence in
        let counts = matrix.counts(kind, offence: place)
        return EncodedTotal(
          kind: kind, offence: offence.id, yes: counts[.yes] ?? 0, conditional: counts[.conditional] ?? 0,
          no: counts[.no] ?? 0, unknown: counts[.unknown] ?? 0, pairs: matrix.pairCount)
      }
    }
  }
}

private struct EncodedOffence: Encodable {
  let id: String
  let provisions: [String]
}

private struct EncodedState: Encodable {
  let position: CooperationPosition
  let reforms: [EncodedReform]
}

private struct EncodedCell: Encodable {
  let number: Int
  let row: String
  let outcome: CooperationOutcome
  let standing: CooperationStanding
  let provisions: [String]
  let flags: [String]
  let isInterpretation: Bool
  let cells: Int

  init(number: Int, cell: CooperationCell, cells: Int) {
    (self.number, row, outcome, standing) = (number, cell.row.id, cell.outcome, cell.standing)
    provisions = cell.row.provisions
    flags = cell.flags.list
    isInterpretation = cell.row.isInterpretation || !cell.flags.isDisjoint(with: .interpretations)
    self.cells = cells
  }
}

private struct EncodedTotal: Encodable {
  let kind: CooperationKind
  let offence: String
  let yes: Int
  let conditional: Int
  let no: Int
  let unknown: Int
  let pairs: Int
}

private struct EncodedReform: Encodable {
  let reform: String
  let subject: String?
  let provisions: [String]
  let states: Int?
  let opened: Int
  let openedPairs: Int
  let settled: Int
  let eased: Int

  init(_ reform: CooperationReform, _ effect: ReformEffect, _ states: Int?, _ reference: CooperationReference) {
    (self.reform, subject, provisions) = (reform.name, reform.subject, reform.provisions(reference))
    (self.states, opened, openedPairs) = (states, effect.opened, effect.openedPairs)
    (settled, eased) = (effect.settled, effect.eased)
  }
}

extension CooperationFlags {
  /// The names of the flags that are set, in order.
  public var list: [String] { Self.names.filter { contains($0.flag) }.map(\.name) }
}

extension TreatyPartners: Encodable {
  private enum Key: String, CodingKey { case states, isComplete, instruments }

  /// Encodes sets as sorted lists, so that the same partners give the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(states.sorted(), forKey: .states)
    try container.encode(isComplete, forKey: .isComplete)
    try container.encode(instruments.sorted(), forKey: .instruments)
  }
}

extension CooperationPosition: Encodable {
  private enum Key: String, CodingKey {
    case state, isBound, unverified, offences, workingLanguages
    case needsExtraditionTreaty, extraditionBasis, extraditionTreaties, nationals, hasNationalsJurisdiction
    case considersEnforcement, minimumPenalty
    case assistanceTreaties, dualCriminality, hasCentralAuthority, hasNotifiedAuthority, acceptedLanguages
    case hasNotifiedLanguages, isDiplomaticOnly, holdsLegalPersonsLiable
    case needsConfiscationTreaty, confiscationTreaties, obtainsDomesticOrder, enforcesForeignOrder, canTraceAndSeize
    case policeAgreements, takesConventionForPolice
  }

  /// Writes sets as sorted lists, so that the same position gives the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(state, forKey: .state)
    try container.encode(isBound, forKey: .isBound)
    try container.encode(unverified.sorted(), forKey: .unverified)
    try container.encode(offences, forKey: .offences)
    try container.encode(workingLanguages.sorted(), forKey: .workingLanguages)
    try container.encode(needsExtraditionTreaty, forKey: .needsExtraditionTreaty)
    try container.encodeIfPresent(extraditionBasis, forKey: .extraditionBasis)
    try container.encode(extraditionTreaties, forKey: .extraditionTreaties)
    try container.encodeIfPresent(nationals, forKey: .nationals)
    try container.encode(hasNationalsJurisdiction, forKey: .hasNationalsJurisdiction)
    try container.encode(considersEnforcement, forKey: .considersEnforcement)
    try container.encodeIfPresent(minimumPenalty, forKey: .minimumPenalty)
    try container.encode(assistanceTreaties, forKey: .assistanceTreaties)
    try container.encodeIfPresent(dualCriminality, forKey: .dualCriminality)
    try container.encode(hasCentralAuthority, forKey: .hasCentralAuthority)
    try container.encode(hasNotifiedAuthority, forKey: .hasNotifiedAuthority)
    try container.encodeIfPresent(acceptedLanguages?.sorted(), forKey: .acceptedLanguages)
    try container.encode(hasNotifiedLanguages, forKey: .hasNotifiedLanguages)
    try container.encode(isDiplomaticOnly, forKey: .isDiplomaticOnly)
    try container.encode(holdsLegalPersonsLiable, forKey: .holdsLegalPersonsLiable)
    try container.encode(needsConfiscationTreaty, forKey: .needsConfiscationTreaty)
    try container.encode(confiscationTreaties, forKey: .confiscationTreaties)
    try container.encode(obtainsDomesticOrder, forKey: .obtainsDomesticOrder)
    try container.encode(enforcesForeignOrder, forKey: .enforcesForeignOrder)
    try container.encode(canTraceAndSeize, forKey: .canTraceAndSeize)
    try container.encode(policeAgreements, forKey: .policeAgreements)
    try container.encode(takesConventionForPolice, forKey: .takesConventionForPolice)
  }
}
