/// What one state has done about one instrument. It never changes, and is an object like ``Question``.
public final class TreatyStatus: Sendable {
  /// How the state consented to be bound: `none` where it was no party on the date of the source, `unknown` where no
  /// readable source says.
  public enum Consent: String, CaseIterable, Sendable { case ratification, accession, none, unknown }
  /// How sure the facts are: verified against the depositary, taken from a secondary source, or unconfirmed.
  public enum Confidence: String, CaseIterable, Sendable { case verified, secondary, unconfirmed }

  /// Code of the instrument, such as `UNTOC`.
  public let instrument: String
  /// How the state consented to be bound, as the file tells it, whatever the day.
  public let consent: Consent
  /// Day of signature. Nil if the state has not signed, or the day is not on record.
  public let signed: CalendarDate?
  /// Day of deposit of the instrument of ratification or accession. Nil if there is none, or it is not on record.
  public let consented: CalendarDate?
  /// Day of entry into force for the state. Nil if it is not a party, or the day is not on record.
  public let inForce: CalendarDate?
  /// Whether that day is computed from the deposit and the treaty's clause.
  public let isInForceComputed: Bool
  /// Day from which the state is no longer bound, having denounced the instrument. Nil if it has not.
  public let denounced: CalendarDate?
  /// Whether a reservation or declaration is on record. Nil if that is not known.
  public let hasReservations: Bool?
  /// Reservations and declarations that take provisions out of the score.
  public let reservations: [Reservation]
  /// Date of the source, as exactly as it is known, or a remark in its place. Nil if the source has none.
  public let asOf: String?
  /// How sure the facts are.
  public let confidence: Confidence
  /// Where the facts were found: titles or addresses.
  public let sources: [String]
  /// What readers should know of the facts. Nil if nothing.
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

  /// What the state has done, as one status among others.
  public enum Standing: String, CaseIterable, Sendable {
    /// The instrument was ratified or acceded to, and has not been denounced.
    case party
    /// Signed, and no party.
    case signed
    /// Neither signed nor a party.
    case notSigned = "not-signed"
    /// It was a party, and has denounced the instrument.
    case denounced
    /// No source says.
    case unknown
  }

  /// The standing as the file tells it, whatever the day.
  public var standing: Standing {
    if denounced != nil { return .denounced }
    return switch consent {
    case .ratification, .accession: .party
    case .none: signed == nil ? .notSigned : .signed
    case .unknown: .unknown
    }
  }

  /// Whether the state is a party as the file tells it, whatever the day.
  public var isParty: Truth {
    switch standing {
    case .party: .yes
    case .signed, .notSigned, .denounced: .no
    case .unknown: .unknown
    }
  }

  /// The status as it was known on a day: without what happened later.
  ///
  /// A consent without a date stays, for it is not known to be later.
  public func known(on day: CalendarDate) -> TreatyStatus {
    func past(_ date: CalendarDate?) -> CalendarDate? { date.flatMap { $0 <= day ? $0 : nil } }
    let isLater = consented.map { $0 > day } ?? false
    return TreatyStatus(
      instrument: instrument, consent: isLater ? .none : consent, signed: past(signed), consented: past(consented),
      inForce: isLater ? nil : inForce, isInForceComputed: isInForceComputed, denounced: past(denounced),
      hasReservations: hasReservations, reservations: reservations, asOf: asOf, confidence: confidence,
      sources: sources, note: note, position: position)
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
