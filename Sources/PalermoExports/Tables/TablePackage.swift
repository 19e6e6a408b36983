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
    let primaryKey: [String]?
    let foreignKeys: [ForeignKey]?
  }

  private struct ForeignKey: Encodable {
    struct Reference: Encodable {
      let resource: String
      let fields: [String]
    }

    let fields: [String]
    let reference: Reference
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
    "What \"palermo gaps --output\" and \"palermo export --to csv\" write. The table codebook says what each column and code "
    + "means, in every language. Columns are added, never changed or removed, and none is named like a reserved word of SQL. "
    + "Files begin with a byte order mark, as Excel wants it. A column that ends in Label names the code beside it. Every "
    + "count names its population; not answered is not \"no\". A text that begins with = + - @, a tab, a line break, a "
    + "full-width form of one of these, or an apostrophe has an apostrophe put before it, so that no spreadsheet takes it "
    + "for a formula: drop the first apostrophe to get it back. Columns with an enum are never changed so."
  private let resources: [Resource]

  /// The description of some tables.
  public init(_ tables: [DataTable]) {
    resources = tables.map { table in
      Resource(
        name: table.name, path: "\(table.name).csv", description: table.description,
        schema: Schema(
          fields: table.columns.map(Self.field), primaryKey: table.key.isEmpty ? nil : table.key,
          foreignKeys: Self.foreignKeys(of: table)))
    }
  }

  /// The text of `datapackage.json`.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }

  /// Writes the same text in pieces.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded; what `write` throws.
  public func writeJSON(to write: (UnsafeRawBufferPointer) throws -> Void) throws { try encodeJSON(self, to: write) }

  /// The columns whose codes another table explains, where every row has one.
  private static func foreignKeys(of table: DataTable) -> [ForeignKey]? {
    let references = [
      "state": ("states", "state"), "requesting": ("states", "state"), "requested": ("states", "state"),
      "instrument": ("instruments", "instrument"), "groupCode": ("state_groups", "groupCode"),
      "provision": ("provision_texts", "provision"),
    ]
    let keys = table.columns.filter(\.isRequired).compactMap { column -> ForeignKey? in
      guard let (resource, field) = references[column.name], resource != table.name else { return nil }
      return ForeignKey(fields: [column.name], reference: .init(resource: resource, fields: [field]))
    }
    return keys.isEmpty ? nil : keys
  }

  private static func field(_ column: DataTable.Column) -> Field {
    var values: [String]?
    var limits: (Int?, Int?) = (nil, nil)
    switch column.kind {
    case .code(let codes): values = codes.map(\.value)
    case .integer: limits.0 = 0
    case .number: limits = (0, 1)
    case .text, .year, .boolean, .date: break
    }
    return Field(
      name: column.name, type: column.kind.typeName, title: column.title(.en), description: column.description,
      constraints: Constraints(required: column.isRequired, enum: values, minimum: limits.0, maximum: limits.1))
  }
}
