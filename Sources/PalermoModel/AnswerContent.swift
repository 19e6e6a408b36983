/// What can answer a question in place of a value, by the name of its element. An explanation, evidence or assistance
/// accompanies an answer and answers nothing by itself.
public enum AnswerContent: String, CaseIterable, Sendable {
  case text, figure, authority, link, reference
}

extension Answer {
  /// Whether there is content of a kind in it, even if only a placeholder.
  public func has(_ content: AnswerContent) -> Bool {
    switch content {
    case .text: !texts.isEmpty
    case .figure: !figures.isEmpty
    case .authority: !authorities.isEmpty
    case .link: !links.isEmpty
    case .reference: !references.isEmpty
    }
  }

  /// Whether it is answered by content of a kind: a placeholder answers nothing.
  fileprivate func isAnswered(by content: AnswerContent) -> Bool {
    switch content {
    case .text: texts.contains { $0.isMeant(as: .text) }
    case .figure: !figures.isEmpty
    case .authority: authorities.contains { !Placeholder.isLeft(in: $0.name, as: .words) }
    case .link: links.contains { !Placeholder.isLeft(in: $0.href, as: .address) }
    case .reference: references.contains { $0.isMeant }
    }
  }

  /// Whether there is a value or content in it, even if only a placeholder.
  public var hasContent: Bool { !values.isEmpty || AnswerContent.allCases.contains { has($0) } }

  /// Whether it contains an answer. An explanation alone does not count, nor does a placeholder.
  public var isAnswered: Bool {
    !values.isEmpty || AnswerContent.allCases.contains(where: isAnswered)
  }

  /// The explanations that say something.
  public var reasons: [RespondentText] { explanations.filter { $0.isMeant(as: .words) } }

  /// The evidence that names something.
  public var citations: [Evidence] { evidence.filter { $0.isMeant } }

  /// Whether it refers to an answer elsewhere that it names.
  public var refersElsewhere: Bool { references.contains { $0.isMeant } }
}
