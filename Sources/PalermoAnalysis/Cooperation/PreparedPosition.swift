import PalermoModel

/// A position with all inputs of the decision tables looked up once, by the index of the offence. All pairs of the
/// state share it; it is a class so that making a pair copies nothing.
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
