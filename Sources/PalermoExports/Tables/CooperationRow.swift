import PalermoAnalysis
import PalermoModel

/// What one state can ask of another by one kind of cooperation, over all offences.
struct CooperationRow {
  let kind: CooperationKind
  let requesting: String
  let requested: String
  /// The offences by what the request for them amounts to, in the order of the reference.
  let offences: [CooperationStanding: [String]]
  /// The different results of the decision tables, in the order of the offences.
  let outcomes: [CooperationOutcome]

  /// Every ordered pair of states and kind of cooperation; none without a matrix.
  ///
  /// - Complexity: O(*s*² · *o*) for *s* states and *o* offences.
  static func rows(of cooperation: CooperationAnalysis?) -> [Self] {
    guard let matrix = cooperation?.matrix, !matrix.isEmpty else { return [] }
    return CooperationKind.allCases.flatMap { kind in
      matrix.positions.indices.flatMap { from in
        matrix.positions.indices.filter { $0 != from }.map { to in row(kind, from, to, in: matrix) }
      }
    }
  }

  private static func row(_ kind: CooperationKind, _ from: Int, _ to: Int, in matrix: CooperationMatrix) -> Self {
    var offences: [CooperationStanding: [String]] = [:]
    var outcomes: [CooperationOutcome] = []
    for (place, offence) in matrix.offences.enumerated() {
      let cell = matrix[kind, from: from, to: to, offence: place]
      offences[cell.standing, default: []].append(offence.id)
      if !outcomes.contains(cell.outcome) { outcomes.append(cell.outcome) }
    }
    return Self(
      kind: kind, requesting: matrix.positions[from].state, requested: matrix.positions[to].state, offences: offences,
      outcomes: outcomes)
  }
}
