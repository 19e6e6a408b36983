public import PalermoAnalysis
public import PalermoModel

extension UnmetNeed.Reason {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .nobodyOffers:
      LocalizedText(
        en: "nobody offers it", es: "nadie la ofrece", fr: "personne ne la propose", pt: "ninguém a oferece")
    case .noCommonLanguage:
      LocalizedText(
        en: "offered only without a common language", es: "ofrecida solo sin idioma común",
        fr: "proposée seulement sans langue commune", pt: "oferecida só sem idioma comum")
    case .capacityUsedUp:
      LocalizedText(
        en: "those who could help are fully taken up", es: "quienes podrían ayudar están ocupados",
        fr: "ceux qui pourraient aider sont entièrement pris", pt: "quem poderia ajudar está ocupado")
    }
  }
}
