import PalermoModel
import PalermoWriting

/// The description of the CSV files of an analysis for programs: a Data Package (datapackage.org, version 2) with a
/// table schema for each. It is the same for every analysis, and published as `Schemas/tables.datapackage.json`.
public struct TablePackage: Encodable {
  private struct Resource: Encodable {
    let name: String
    let type = "table"
    let path: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let dialect = Dialect()
    let description: String
    let schema: Schema
  }

  private struct Dialect: Encodable {
    let header = true
    let delimiter = ","
    let quoteChar = "\""
    let doubleQuote = true
    let lineTerminator = "\r\n"
  }

  private struct Schema: Encodable {
    let fields: [Field]
    let missingValues = [""]
  }

  private struct Field: Encodable {
    let name: String
    let type: String
    let title: String
    let description: String
    let constraints: Constraints
  }

  private struct Constraints: Encodable {
    let required: Bool
    let `enum`: [String]?
    let minimum: Int?
    let maximum: Int?
  }

  private let name = "palermo-gap-analysis"
  private let title = "Tables of a gap analysis"
  private let description =
    "What \"palermo gaps --output\" and \"palermo export --to csv\" write. Columns are added, never changed or removed. Every "
    + "count names its population; not answered is not \"no\". A text that begins with = + - @, a tab, a line break, a "
    + "full-width form of one of these, or an apostrophe has an apostrophe put before it, so that no spreadsheet takes it "
    + "for a formula: drop the first apostrophe to get it back. Columns with an enum are never changed so."
  private let resources: [Resource]

  /// The description of some tables.
  public init(_ tables: [DataTable]) {
    resources = tables.map { table in
      Resource(
        name: table.name, path: "\(table.name).csv", description: table.description,
        schema: Schema(fields: table.columns.map(Self.field)))
    }
  }

  /// The text of `datapackage.json`.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }

  private static func field(_ column: DataTable.Column) -> Field {
    var values: [String]?
    var limits: (Int?, Int?) = (nil, nil)
    let type: String
    switch column.kind {
    case .code(let words): (type, values) = ("string", words)
    case .text: type = "string"
    case .integer: (type, limits.0) = ("integer", 0)
    case .number: (type, limits) = ("number", (0, 1))
    case .boolean: type = "boolean"
    case .date: type = "date"
    }
    return Field(
      name: column.name, type: type, title: column.title(.en), description: column.description,
      constraints: Constraints(required: column.isRequired, enum: values, minimum: limits.0, maximum: limits.1))
  }
}
