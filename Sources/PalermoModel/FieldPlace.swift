/// A field of what a form collected: in which record, and which field of it.
public struct FieldPlace: Hashable, Sendable {
  /// The place of the record among those of the file, from 1.
  public let record: Int
  /// The way to the field within the record, as the file names it; the heading of its column in a table. Empty for the
  /// record as a whole.
  public let field: String
  /// Whether the file is a table, in which a record is a row and a field a column.
  public let isInTable: Bool

  /// A field of a record.
  public init(record: Int, field: String, isInTable: Bool) {
    (self.record, self.field, self.isInTable) = (record, field, isInTable)
  }

  /// The record as a row of its table, below the headings.
  public var row: Int { record + 1 }

  /// The place for programs: `2/untoc_5_conspiracy`.
  public var name: String { field.isEmpty ? "\(record)" : "\(record)/\(field)" }
}
