package import PalermoModel
package import PalermoVocabularies

/// One cell of a row that is filled in: what it becomes in the answer, and how it is read.
package struct EntryField {
  /// What a cell becomes.
  package enum Target: Hashable {
    /// An attribute of the element.
    case attribute(Name)
    /// The text of the element.
    case text
    /// The value of the answer: that it does not apply.
    case notApplicable
    /// One of several values of the answer.
    case word
    /// That the value which the row names is chosen.
    case choice
  }

  /// What can stand in a cell.
  package enum Kind: Hashable {
    /// Text in one line, or in paragraphs.
    case line, paragraphs
    /// The number of a provision, in which autocorrection does harm.
    case provision
    /// A day, month or year; a number; a year.
    case date, number, year
    /// Yes or blank.
    case mark
    /// One of a list, of which the label is shown and the code is meant.
    case code(CodeList)
    /// Codes of a list, separated by blanks.
    case codes(CodeList)
    /// The value of an answer, as the type of its question wants it.
    case value
  }

  /// What its cell becomes.
  package let target: Target
  /// What can stand in its cell.
  package let kind: Kind
  /// The name of the field over its column.
  package let label: LocalizedText

  /// A field under a heading.
  package init(_ target: Target, _ kind: Kind, _ label: LocalizedText) {
    (self.target, self.kind, self.label) = (target, kind, label)
  }
}
