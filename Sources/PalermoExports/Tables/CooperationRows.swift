import PalermoAnalysis
import PalermoModel

/// The rows of every ordered pair of states and kind of cooperation; none without a matrix.
struct CooperationRows: Sendable {
  private let matrix: CooperationMatrix?
  private let answers: [CooperationAnswer]

  /// - Complexity: O(*a* · *o*) for *a* different answers and *o* offences.
  init(_ cooperation: CooperationAnalysis?, _ language: Language) {
    matrix = cooperation.flatMap { $0.matrix.isEmpty ? nil : $0.matrix }
    answers = matrix.map { matrix in matrix.answers.map { CooperationAnswer($0, in: matrix, language) } } ?? []
  }

  /// The number of the rows.
  var count: Int { matrix.map { $0.pairCount * CooperationKind.allCases.count } ?? 0 }

  /// The row at a place, by kind, requesting and requested state.
  subscript(place: Int) -> CooperationRow {
    let matrix = matrix!
    let others = matrix.positions.count - 1
    let kind = CooperationKind.allCases[place / matrix.pairCount]
    let from = place % matrix.pairCount / others
    let other = place % matrix.pairCount % others
    let to = other < from ? other : other + 1
    return CooperationRow(
      kind: kind, requesting: matrix.positions[from].state, requested: matrix.positions[to].state,
      answer: answers[matrix.answer(kind, from: from, to: to)])
  }
}
