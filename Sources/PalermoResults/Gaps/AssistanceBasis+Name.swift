public import PalermoAnalysis
public import PalermoModel

extension AssistanceBasis {
  /// The basis in words.
  public var name: LocalizedText {
    switch self {
    case .sameArticle: Texts.AssistanceBases.sameArticle
    case .sameArea: Texts.AssistanceBases.sameArea
    case .documentedPractice: Texts.AssistanceBases.documentedPractice
    }
  }
}
