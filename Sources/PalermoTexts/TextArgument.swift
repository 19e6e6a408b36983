/// A value that can stand in the place of a placeholder: a string, a number, or a text in several languages.
public protocol TextArgument {
  /// The argument as a text, which is filled in when it is read.
  var filledText: FilledText { get }
}

extension String: TextArgument {
  /// The text as it is, the same in every language.
  public var filledText: FilledText { FilledText(LocalizedText(verbatim: self)) }
}

extension Int: TextArgument {
  /// The number in digits, the same in every language and without grouping.
  public var filledText: FilledText { FilledText(LocalizedText(verbatim: "\(self)")) }
}

extension LocalizedText: TextArgument {
  /// The text in the language of the reader.
  public var filledText: FilledText { FilledText(self) }
}

extension FilledText: TextArgument {
  /// The text itself.
  public var filledText: FilledText { self }
}
