import PalermoModel

/// A position with what the decision tables ask of it looked up once, for some offences by their places. It is shared by
/// all pairs of its state, and a class so that to make a pair copies nothing.
final class PreparedPosition: Sendable {
  let position: CooperationPosition
  let isBoundByConvention: Truth
  let offences: [CooperationPosition.Offence]
  /// Whether the instrument of each offence binds it.
  let isBoundByInstrument: [Truth]

  init(_ position: CooperationPosition, _ offences: [CooperationReference.Offence]) {
    self.position = position
    isBoundByConvention = position.isBound(by: "UNTOC")
    self.offences = offences.map { position[offence: $0.id] }
    isBoundByInstrument = offences.map { position.isBound(by: $0.instrument) }
  }
}
