import PalermoAnalysis
import PalermoModel

/// The requests of one kind of cooperation as tables of all pairs of states. Offences of which every request stands the
/// same share a table.
struct CooperationTables {
  /// The requests about some offences.
  struct Table {
    /// The places of the offences.
    let offences: [Int]
    /// How often each of the distinct cells occurs in the requests about one of them.
    let occurrences: [Int]
  }

  /// The most cells on a page: a page of so many has less than a megabyte, and a table of 194 states has a page of its
  /// own.
  private static let mostCells = 40_000

  let kind: CooperationKind
  /// The states in the order of rows and columns, with their places in the matrix.
  let states: [(state: State, place: Int)]
  let tables: [Table]
  /// How often each of the distinct cells of the matrix occurs in all tables.
  let occurrences: [Int]
  private let matrix: CooperationMatrix

  /// The tables of a kind.
  ///
  /// - Complexity: O(*s*² + *a* · *o* · *t*) for *s* states, *a* different answers, *o* offences and *t* tables.
  init(_ kind: CooperationKind, _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let matrix = cooperation.matrix
    (self.kind, self.matrix) = (kind, matrix)
    states = context.states(of: matrix)
    var isMet = [Bool](repeating: false, count: matrix.answers.count)
    for from in matrix.positions.indices {
      for to in matrix.positions.indices where to != from { isMet[matrix.answer(kind, from: from, to: to)] = true }
    }
    let answers = zip(matrix.answers, isMet).filter(\.1).map(\.0)
    var tables: [[Int]] = []
    for offence in matrix.offences.indices {
      if let same = tables.firstIndex(where: { table in answers.allSatisfy { $0[table[0]] == $0[offence] } }) {
        tables[same].append(offence)
      } else {
        tables.append([offence])
      }
    }
    self.tables = tables.map { Table(offences: $0, occurrences: matrix.occurrences(kind, offence: $0[0])) }
    let ofOffences = matrix.offences.indices.map { matrix.occurrences(kind, offence: $0) }
    occurrences = matrix.distinct.indices.map { cell in ofOffences.map { $0[cell] }.reduce(0, +) }
  }

  /// Of each request of a table the place of its cell among the distinct ones, in the order of the states. A state's requests
  /// to itself, -1, mean nothing.
  func cells(of table: Table) -> [[Int]] {
    let order = states.map(\.place)
    return order.map { from in
      order.map { to in from == to ? -1 : matrix.place(kind, from: from, to: to, offence: table.offences[0]) }
    }
  }

  /// Whether each table has a page of its own.
  var isDivided: Bool { states.count * states.count * tables.count > Self.mostCells }

  /// The tables of each page.
  var pages: [[Int]] { isDivided ? tables.indices.map { [$0] } : [Array(tables.indices)] }

  /// The name of the page that a table stands on.
  func page(of table: Int) -> String {
    guard isDivided, table > 0 else { return "\(kind.rawValue).html" }
    return "\(kind.rawValue)-\(matrix.offences[tables[table].offences[0]].id).html"
  }
}
