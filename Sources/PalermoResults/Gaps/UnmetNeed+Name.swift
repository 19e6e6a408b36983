public import PalermoAnalysis
public import PalermoModel

extension UnmetNeed.Reason {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .nobodyOffers: Texts.UnmetNeedReasons.nobodyOffers
    case .noCommonLanguage: Texts.UnmetNeedReasons.noCommonLanguage
    case .capacityUsedUp: Texts.UnmetNeedReasons.capacityUsedUp
    }
  }
}
