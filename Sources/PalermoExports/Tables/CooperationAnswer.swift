import PalermoAnalysis
import PalermoModel
import PalermoResults

/// What the requests of a pair of states about all offences amount to, as its row in the table says it. Many pairs have
/// the same.
struct CooperationAnswer {
  /// The ids of the offences by what the request for them amounts to, in the order of the reference.
  let offences: [CooperationStanding: [String]]
  /// The different results of the decision tables, in the order of the offences, and what they are called.
  let outcomes: String
  let outcomeNames: String

  /// The answer that consists of some cells.
  ///
  /// - Parameter cells: The places of the cells of all offences among the different ones.
  init(_ cells: [Int], in matrix: CooperationMatrix, _ language: Language) {
    var offences: [CooperationStanding: [String]] = [:]
    var outcomes: [CooperationOutcome] = []
    for (offence, place) in zip(matrix.offences, cells) {
      let cell = matrix.distinct[place]
      offences[cell.standing, default: []].append(offence.id)
      if !outcomes.contains(cell.outcome) { outcomes.append(cell.outcome) }
    }
    self.offences = offences
    self.outcomes = outcomes.map(\.rawValue).joined(separator: " ")
    outcomeNames = outcomes.map { $0.name(language) }.joined(separator: "; ")
  }
}
