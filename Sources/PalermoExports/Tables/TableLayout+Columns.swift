import PalermoAnalysis
import PalermoModel
import PalermoWriting

/// Columns by the kind of their values.
extension TableLayout.Columns {
  /// Any text.
  static func text(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(name, .text, title, description, isRequired) { value($0).map { .text($0) } }
  }

  /// A count or a number.
  static func integer(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(name, .integer, title, description, isRequired) { value($0).map { .integer($0) } }
  }

  /// A year.
  static func year(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(name, .year, title, description, isRequired) { value($0).map { .integer($0) } }
  }

  /// A number from 0 to 1.
  static func number(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    Self(name, .number, title, description, isRequired) { value($0).map { .number($0) } }
  }

  /// A truth.
  static func boolean(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> Bool?
  ) -> Self {
    Self(name, .boolean, title, description, isRequired) { value($0).map { .boolean($0) } }
  }

  /// A day.
  static func date(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> CalendarDate?
  ) -> Self {
    Self(name, .date, title, description, isRequired) { value($0).map { .date($0) } }
  }

  /// One of the words of an enumeration, and what it is called.
  static func code<Word: NamedCode>(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true, _ terms: TableTerms,
    _ value: @escaping @Sendable (Row) -> Word?
  ) -> Self {
    Self(name, .codes(Word.self), title, description, isRequired) { value($0).map { .text($0.rawValue) } }
      + label(of: name, title, isRequired: isRequired) { value($0)?.name(terms.language) }
  }

  /// A code that stands for something, and what it is called. Where no name is known there is the code alone.
  static func named(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> String?, called label: @escaping @Sendable (Row) -> String?
  ) -> Self {
    text(name, title, description, isRequired: isRequired, value)
      + self.label(of: name, title, isRequired: false, label)
  }

  /// Ids one after the other, separated by blanks; empty when there are none.
  static func list(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> [String]?
  ) -> Self {
    text(name, title, description, isRequired: isRequired) { row in
      value(row).flatMap { $0.isEmpty ? nil : $0.joined(separator: " ") }
    }
  }

  /// A text in each language, in columns of their own: `nameEn`, `nameEs` and so on.
  static func inEveryLanguage(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true,
    _ value: @escaping @Sendable (Row) -> LocalizedText?
  ) -> Self {
    let columns = Language.allCases.map { language in
      text(
        name + language.rawValue.capitalizedFirst,
        Texts.Columns.inLanguage(column: title, language: language.endonym).localized,
        "\(description) In the language \(language.rawValue).", isRequired: isRequired
      ) { value($0)?(language) }
    }
    return Self(all: columns.flatMap(\.all))
  }

  private static func label(
    of name: String, _ title: LocalizedText, isRequired: Bool, _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    text(
      "\(name)Label", Texts.Columns.label(column: title).localized,
      "What \(name) stands for, in the language that the tables were asked for in.", isRequired: isRequired, value)
  }
}

extension TableLayout.Columns {
  /// The columns of two sets, side by side.
  static func + (a: Self, b: Self) -> Self { Self(all: a.all + b.all) }

  private init(
    _ name: String, _ kind: DataTable.Kind, _ title: LocalizedText, _ description: String, _ isRequired: Bool,
    _ cell: @escaping @Sendable (Row) -> DataTable.Cell?
  ) {
    let column = DataTable.Column(
      name: name, kind: kind, isRequired: isRequired, title: title, description: description)
    all = [TableLayout.Column(column: column, cell: cell)]
  }
}
