extension String {
  /// Itself, or nil if it is blank, which counts as not given.
  var unlessBlank: String? { contains { !$0.isWhitespace } ? self : nil }
}
