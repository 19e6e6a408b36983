/// A word to be written in place of another at an element or attribute of a document.
package struct XMLCorrection: Sendable {
  /// What it is that is written wrongly.
  package enum Subject: Sendable {
    /// The name of what begins at the place.
    case name
    /// The value of an attribute, or one word of it: of the attribute that begins at the place; at an element, of whichever
    /// attribute of it holds the word, or else of whichever inside.
    case value
    /// The tags of the element that begins at the place, which has no attributes. What stands between them stays.
    case tags
    /// The reference that begins at the place, in a document that is not well-formed.
    case reference
  }

  let line: Int
  let column: Int
  let subject: Subject
  let written: String
  let meant: String

  /// A correction at a line and column from 1.
  ///
  /// - Parameters:
  ///   - written: What stands there. White space around and between words does not matter.
  ///   - meant: What is to stand there, without the escapes of XML.
  package init(line: Int, column: Int, subject: Subject, written: String, meant: String) {
    (self.line, self.column, self.subject) = (line, column, subject)
    (self.written, self.meant) = (written, meant)
  }
}
