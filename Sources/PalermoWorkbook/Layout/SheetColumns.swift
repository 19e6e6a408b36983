/// The columns of every sheet, and the marks in a hidden row by which they are known wherever they are moved.
enum SheetColumns {
  /// What stands before the name of a column in its mark.
  static let mark = "palermo:"
  /// The mark of the sheet of lists, which holds no entries.
  static let lists = mark + "lists"

  /// The column of ids of questions, from 0.
  static let question = 0
  /// The column that says what a row is, which is hidden.
  static let part = 1
  /// The columns that say what a row is.
  static let keys = [question, part]
  /// The column of questions and other words.
  static let label = 2
  /// The first column that is filled in.
  static let firstField = 3
  /// How many columns there are.
  static let count = firstField + EntryPart.mostFields

  /// The marks in the order of the columns.
  static let marks: [String] =
    ["question", "part", "label"].map { mark + $0 } + (1...EntryPart.mostFields).map { "\(mark)\($0)" }
}
