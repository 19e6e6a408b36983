/// What can be put in the place of a placeholder.
public protocol TextArgument {
  /// The argument as a text, which is filled in when it is read.
  var filledText: FilledText { get }
}

extension String: TextArgument {
  public var filledText: FilledText { FilledText(LocalizedText(verbatim: self)) }
}

extension Int: TextArgument {
  public var filledText: FilledText { FilledText(LocalizedText(verbatim: "\(self)")) }
}

extension LocalizedText: TextArgument {
  public var filledText: FilledText { FilledText(self) }
}

extension FilledText: TextArgument {
  public var filledText: FilledText { self }
}
