/// What can answer a question in place of a value, by the name of its element. An explanation, evidence or assistance
/// goes with an answer and is none.
public enum AnswerContent: String, CaseIterable, Sendable {
  case text, figure, authority, link, reference
}

extension Answer {
  /// Whether there is content of a kind in it.
  public func has(_ content: AnswerContent) -> Bool {
    switch content {
    case .text: !texts.isEmpty
    case .figure: !figures.isEmpty
    case .authority: !authorities.isEmpty
    case .link: !links.isEmpty
    case .reference: !references.isEmpty
    }
  }
}
