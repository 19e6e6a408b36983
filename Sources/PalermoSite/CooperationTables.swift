import PalermoAnalysis
import PalermoModel

/// The requests of one kind of cooperation as tables of all pairs of states. Offences of which every request stands the
/// same share a table.
struct CooperationTables {
  /// Of all requests about some offences, the places of their cells among the distinct ones. A state's requests to
  /// itself, -1, mean nothing.
  struct Table {
    let cells: [[Int]]
    let offences: [Int]
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
  private let offences: [CooperationReference.Offence]

  /// The tables of a kind.
  ///
  /// - Complexity: O(*s*² · *o* · *t*) for *s* states, *o* offences and *t* tables.
  init(_ kind: CooperationKind, _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let matrix = cooperation.matrix
    (self.kind, offences) = (kind, matrix.offences)
    states = context.states(of: matrix)
    let order = states.map(\.place)
    var tables: [(cells: [[Int]], offences: [Int])] = []
    for offence in matrix.offences.indices {
      let cells = order.map { from in
        order.map { to in from == to ? -1 : matrix.place(kind, from: from, to: to, offence: offence) }
      }
      if let same = tables.firstIndex(where: { $0.cells == cells }) {
        tables[same].offences.append(offence)
      } else {
        tables.append((cells, [offence]))
      }
    }
    self.tables = tables.map { Table(cells: $0.cells, offences: $0.offences) }
    var occurrences = [Int](repeating: 0, count: matrix.distinct.count)
    for table in tables {
      for cell in table.cells.joined() where cell >= 0 { occurrences[cell] += table.offences.count }
    }
    self.occurrences = occurrences
  }

  /// Whether each table has a page of its own.
  var isDivided: Bool { states.count * states.count * tables.count > Self.mostCells }

  /// The tables of each page.
  var pages: [[Int]] { isDivided ? tables.indices.map { [$0] } : [Array(tables.indices)] }

  /// The name of the page that a table stands on.
  func page(of table: Int) -> String {
    guard isDivided, table > 0 else { return "\(kind.rawValue).html" }
    return "\(kind.rawValue)-\(offences[tables[table].offences[0]].id).html"
  }
}
