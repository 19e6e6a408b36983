extension String {
  /// The text with a capital letter at its beginning, for words that begin a sentence or a cell.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
