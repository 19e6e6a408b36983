import PalermoAnalysis
import PalermoModel

/// Columns by the kind of their values.
extension TableLayout.Column {
  /// Any text.
  static func text(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .text, title, description, isRequired) { value($0).map { .text($0) } }
  }

  /// A count or a number.
  static func integer(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> Int?
  ) -> Self {
    Self(name, .integer, title, description, isRequired) { value($0).map { .integer($0) } }
  }

  /// A number from 0 to 1.
  static func number(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> Double?
  ) -> Self {
    Self(name, .number, title, description, isRequired) { value($0).map { .number($0) } }
  }

  /// A truth.
  static func boolean(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> Bool?
  ) -> Self {
    Self(name, .boolean, title, description, isRequired) { value($0).map { .boolean($0) } }
  }

  /// A day.
  static func date(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> CalendarDate?
  ) -> Self {
    Self(name, .date, title, description, isRequired) { value($0).map { .date($0) } }
  }

  /// One of the words of an enumeration.
  static func code<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> Word?
  ) -> Self {
    Self(name, .code(Word.allCases.map(\.rawValue)), title, description, isRequired) { row in
      value(row).map { .text($0.rawValue) }
    }
  }

  /// Ids one after the other, separated by blanks; empty when there are none.
  static func list(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping (Row) -> [String]?
  ) -> Self {
    Self(name, .text, title, description, isRequired) { row in
      value(row).flatMap { $0.isEmpty ? nil : .text($0.joined(separator: " ")) }
    }
  }

  private init(
    _ name: String, _ kind: DataTable.Kind, _ title: LocalizedText, _ description: String, _ isRequired: Bool,
    _ cell: @escaping (Row) -> DataTable.Cell?
  ) {
    column = DataTable.Column(name: name, kind: kind, isRequired: isRequired, title: title, description: description)
    self.cell = cell
  }
}
