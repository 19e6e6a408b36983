package import PalermoAnalysis
package import PalermoModel

extension ArrivalNote.Outcome {
  /// What became of it, in words.
  package var name: LocalizedText {
    switch self {
    case .accepted: Texts.Verdicts.accepted
    case .repeated: Texts.Register.sameContents
    case .countsMeanwhile: Texts.Register.countsMeanwhile
    case .waits: Texts.Register.waits
    case .returned: Texts.Verdicts.returned
    case .mended: Texts.Register.mended
    case .withdrawn: Texts.Register.withdrawn
    }
  }
}
