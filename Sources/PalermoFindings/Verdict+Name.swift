public import PalermoModel
public import PalermoRules

extension Verdict {
  /// The verdict in a word.
  public var name: LocalizedText {
    switch self {
    case .accepted: Texts.Verdicts.accepted
    case .returned: Texts.Verdicts.returned
    }
  }
}
