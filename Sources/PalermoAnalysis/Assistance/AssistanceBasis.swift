/// What makes a state able to help, from the best fit to the least.
public enum AssistanceBasis: String, CaseIterable, Sendable, Encodable {
  /// It offers assistance in the same area, about the same article.
  case sameArticle = "offer-same-article"
  /// It offers assistance in the same area, about another article.
  case sameArea = "offer-same-area"
  /// It documented, with evidence cited or verified, that it implements the same provision in full.
  case documentedPractice = "documented-practice"

  /// How well it fits: 3, 2 or 1.
  public var fit: Int {
    switch self {
    case .sameArticle: 3
    case .sameArea: 2
    case .documentedPractice: 1
    }
  }
}
