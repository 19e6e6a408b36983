/// What one state has done about one instrument.
public struct TreatyStatus: Sendable {
  /// How the state consented to be bound.
  public enum Consent: String, CaseIterable, Sendable { case ratification, accession, none, unknown }
  /// How sure the facts are.
  public enum Confidence: String, CaseIterable, Sendable { case verified, secondary, unconfirmed }

  public let instrument: String
  public let consent: Consent
  public let signed: CalendarDate?
  /// The day the instrument of ratification or accession was deposited.
  public let consented: CalendarDate?
  /// The day of entry into force for the state.
  public let inForce: CalendarDate?
  /// Whether that day is computed from the deposit and the treaty's clause.
  public let isInForceComputed: Bool
  public let denounced: CalendarDate?
  /// Whether a reservation or declaration is on record. Nil if that is not known.
  public let hasReservations: Bool?
  public let reservations: [Reservation]
  /// The date of the source, as exactly as it is known.
  public let asOf: String?
  public let confidence: Confidence
  public let sources: [String]
  public let note: LocalizedText?
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A status with its source.
  public init(
    instrument: String, consent: Consent, signed: CalendarDate?, consented: CalendarDate?,
    inForce: CalendarDate?, isInForceComputed: Bool, denounced: CalendarDate?, hasReservations: Bool?,
    reservations: [Reservation], asOf: String?, confidence: Confidence, sources: [String], note: LocalizedText?,
    position: SourcePosition
  ) {
    (self.instrument, self.consent, self.signed, self.consented) = (instrument, consent, signed, consented)
    (self.inForce, self.isInForceComputed, self.denounced) = (inForce, isInForceComputed, denounced)
    (self.hasReservations, self.reservations) = (hasReservations, reservations)
    (self.asOf, self.confidence, self.sources, self.note) = (asOf, confidence, sources, note)
    self.position = position
  }

  /// Whether the state is a party as the file tells it, whatever the day.
  public var isParty: Truth {
    if denounced != nil { return .no }
    return switch consent {
    case .ratification, .accession: .yes
    case .none: .no
    case .unknown: .unknown
    }
  }

  /// Whether the instrument binds the state on a day. Unknown for a party whose date of entry into force is not
  /// on record.
  public func isBound(on day: CalendarDate) -> Truth {
    switch consent {
    case .none: return .no
    case .unknown: return .unknown
    case .ratification, .accession:
      if let denounced, denounced <= day { return .no }
      guard let since = inForce ?? consented else { return .unknown }
      return Truth(since <= day)
    }
  }

  /// Whether a provision is covered by a reservation on a day.
  public func isReserved(_ provision: String, on day: CalendarDate) -> Bool {
    reservations.contains { $0.provisions.contains(provision) && $0.isInForce(on: day) }
  }
}
