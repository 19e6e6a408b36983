public import PalermoAnalysis
public import PalermoModel

extension AssistanceBasis {
  /// The basis in words.
  public var name: LocalizedText {
    switch self {
    case .sameArticle:
      LocalizedText(
        en: "offers it about the same article", es: "la ofrece sobre el mismo artículo",
        fr: "la propose sur le même article", pt: "oferece-a sobre o mesmo artigo")
    case .sameArea:
      LocalizedText(
        en: "offers it about another article", es: "la ofrece sobre otro artículo",
        fr: "la propose sur un autre article",
        pt: "oferece-a sobre outro artigo")
    case .documentedPractice:
      LocalizedText(
        en: "documented full implementation", es: "documentó la aplicación plena",
        fr: "a documenté la mise en œuvre complète", pt: "documentou a implementação plena")
    }
  }
}
