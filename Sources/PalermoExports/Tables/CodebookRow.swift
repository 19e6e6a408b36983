import PalermoModel

/// A column of a table, or one of the codes that it may hold.
struct CodebookRow {
  let table: String
  let column: DataTable.Column
  /// Nil for the column itself.
  let code: DataTable.Code?

  /// The columns of tables, each with its codes after it.
  static func rows(of tables: [DataTable]) -> [Self] {
    tables.flatMap { table in
      table.columns.flatMap { column in
        [Self(table: table.name, column: column, code: nil)]
          + column.kind.codes.map { Self(table: table.name, column: column, code: $0) }
      }
    }
  }
}

extension DataTable.Kind {
  fileprivate var codes: [DataTable.Code] {
    switch self {
    case .code(let codes): codes
    case .text, .integer, .year, .number, .boolean, .date: []
    }
  }
}
