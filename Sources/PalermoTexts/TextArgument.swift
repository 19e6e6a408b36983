/// What can be put in the place of a placeholder.
public protocol TextArgument {
  /// The argument as a text, which is put together when somebody reads it.
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
