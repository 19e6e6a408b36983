package import PalermoAnalysis
package import PalermoModel

extension ArrivalNote.Outcome {
  /// What became of it, in words.
  package var name: LocalizedText {
    switch self {
    case .accepted: Texts.Verdicts.accepted
    case .repeated: Texts.Register.sameBytes
    case .returned: Texts.Verdicts.returned
    case .withdrawn: Texts.Register.withdrawn
    }
  }
}
