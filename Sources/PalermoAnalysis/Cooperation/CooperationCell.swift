public import PalermoModel

/// The result of the decision tables for one request: the row that settles it, and its flags. It takes four bytes.
public struct CooperationCell: Hashable, Sendable {
  /// The row of the decision tables that settles the request.
  public let row: DecisionRow
  /// Obstacles, ways round them, and doubts.
  public internal(set) var flags: CooperationFlags

  init(_ row: DecisionRow, _ flags: CooperationFlags = []) {
    (self.row, self.flags) = (row, flags)
  }

  /// What the row says of the request.
  public var outcome: CooperationOutcome { row.outcome }

  /// The standing that the outcome amounts to. A permission to decline counts as no, unless a treaty may support the
  /// request.
  public var standing: CooperationStanding {
    switch outcome {
    case .yesTreaty, .yesConvention, .yesDomesticLaw: .yes
    case .yesDiscretionary, .uncertain, .weak: .conditional
    case .refusable: flags.contains(.treatyUnknown) ? .unknown : .no
    case .noBasis, .noDualCriminality, .noCapacity, .noConvention, .notCovered: .no
    case .refusableUnknown, .unknown: .unknown
    }
  }

  /// Whether it is certain that there is no full basis.
  var isSurelyNotYes: Bool {
    standing == .no || standing == .conditional && !flags.contains(.treatyUnknown)
  }
}

extension CooperationCell {
  /// Applies the decision tables to a request.
  ///
  /// - Parameters:
  ///   - kind: What is requested.
  ///   - requesting: The state that requests it.
  ///   - requested: The state that is to render it; its law and its declarations decide.
  ///   - offence: What the request is about. That a group is involved and the case is transnational is assumed.
  public init(
    _ kind: CooperationKind, from requesting: CooperationPosition, to requested: CooperationPosition,
    offence: CooperationReference.Offence
  ) {
    let pair = CooperationPair(
      from: PreparedPosition(requesting, [offence]), to: PreparedPosition(requested, [offence]))
    self = pair.cell(pair.terms(kind), pair.subject(0))
  }
}
