import PalermoModel

/// Makes up what the states of a region have done about the instruments.
struct FictionalParticipation {
  let region: Region
  let instruments: Instruments
  /// The provisions that the questionnaires ask about.
  let asked: Set<String>
  let seed: UInt64

  /// The day on which the facts are said to stand.
  static let asOf = "2026-01-15"

  /// The participation of all states in all instruments.
  func participation() -> Participation {
    var random = SplitMix64(seed: seed, "participation")
    let exceptions = exceptions(&random)
    return Participation(
      region: region.id,
      note: Texts.FictionalRegion.participationNote,
      states: region.states.map { ($0.code, treaties(of: $0, exceptions), .start) }, file: "participation.xml")
  }

  /// The states that stand out: one that has denounced a treaty, one of which nothing is known.
  private typealias Exceptions = (denounced: Place?, unknown: Place?, reserving: [Place])

  private struct Place: Equatable {
    let state: String
    let instrument: String
  }

  private func exceptions(_ random: inout SplitMix64) -> Exceptions {
    let order = random.shuffled(region.states.map(\.code))
    let supplemented = Set(instruments.all.compactMap(\.supplements))
    let free = instruments.all.filter { !supplemented.contains($0.id) }
    guard order.count >= 8, !free.isEmpty else { return (nil, nil, []) }
    let tracked = free.filter { $0.kind == .tracked }
    return (
      Place(state: order[0], instrument: (free.last { $0.kind == .reviewed } ?? free[0]).id),
      Place(state: order[1], instrument: (tracked.first ?? free[0]).id),
      zip(order[2...], instruments.all.filter { $0.kind == .reviewed } + instruments.all.prefix(2)).map {
        Place(state: $0, instrument: $1.id)
      }
    )
  }

  private func treaties(of state: State, _ exceptions: Exceptions) -> [TreatyStatus] {
    var statuses: [TreatyStatus] = []
    for instrument in instruments.all {
      let parent = instrument.supplements.flatMap { parent in statuses.first { $0.instrument == parent } }
      statuses.append(status(of: state, instrument, parent: parent, exceptions))
    }
    return statuses
  }

  private func status(
    of state: State, _ instrument: Instrument, parent: TreatyStatus?, _ exceptions: Exceptions
  ) -> TreatyStatus {
    var random = SplitMix64(seed: seed, "treaty", state.code, instrument.id)
    let place = Place(state: state.code, instrument: instrument.id)
    if place == exceptions.unknown {
      return treaty(instrument, .unknown, confidence: .unconfirmed)
    }
    let standsOut =
      place == exceptions.denounced || exceptions.reserving.contains(place)
      || exceptions.denounced?.state == state.code && instrument.id == parentOfDenounced(exceptions)
    let isReviewed = instrument.kind == .reviewed
    let maturity = Maturity.of(state.code, seed: seed)
    let joins = random.chance(isReviewed ? maturity.choose(96, 90, 80) : maturity.choose(85, 70, 50))
    let mayJoin = instrument.supplements == nil || parent?.isParty == .yes
    let isJoining = (joins || standsOut) && mayJoin
    let signed = random.chance(isJoining ? 70 : 45) ? signature(instrument, &random) : nil
    guard isJoining else { return treaty(instrument, .none, signed: signed) }

    let opening = CalendarDate(year: instrument.adopted + 6, month: 1, day: 8)!
    let earliest = max(opening, parent?.consented ?? opening)
    let latest = max(
      earliest.adding(days: 30), CalendarDate(year: min(instrument.adopted + 18, 2019), month: 11, day: 18)!)
    let consented = random.date(in: earliest...latest)
    return treaty(
      instrument, signed == nil ? .accession : .ratification, signed: signed, consented: consented,
      denounced: place == exceptions.denounced ? CalendarDate(year: 2024, month: 3, day: 1) : nil,
      reserved: exceptions.reserving.contains(place) ? reserved(instrument, &random) : [],
      confidence: random.chance(90) ? .verified : .secondary)
  }

  private func parentOfDenounced(_ exceptions: Exceptions) -> String? {
    exceptions.denounced.flatMap { instruments[instrument: $0.instrument]?.supplements }
  }

  private func signature(_ instrument: Instrument, _ random: inout SplitMix64) -> CalendarDate {
    let opening = CalendarDate(year: instrument.adopted, month: 12, day: 16)!
    return random.date(in: opening...opening.adding(days: 350))
  }

  /// Most reservations are about the settlement of disputes; the others about a duty that is subject to domestic law
  /// and is asked about.
  private func reserved(_ instrument: Instrument, _ random: inout SplitMix64) -> [String] {
    let disputes = ["UNTOC/35/2", "TIP/15/2", "SOM/20/2", "FP/16/2"]
    let provisions = instrument.articles.flatMap(\.provisions)
    let dispute = provisions.first { disputes.contains($0.id) }
    let softened = provisions.filter {
      $0.obligation == .mandatorySubjectToDomesticLaw && !$0.isChapeau && asked.contains($0.id)
    }
    if let dispute, softened.isEmpty || random.chance(50) { return [dispute.id] }
    return softened.isEmpty ? [] : [random.pick(softened).id]
  }

  private func treaty(
    _ instrument: Instrument, _ consent: TreatyStatus.Consent, signed: CalendarDate? = nil,
    consented: CalendarDate? = nil, denounced: CalendarDate? = nil, reserved: [String] = [],
    confidence: TreatyStatus.Confidence = .verified
  ) -> TreatyStatus {
    TreatyStatus(
      instrument: instrument.id, consent: consent, signed: signed, consented: consented,
      inForce: consented?.adding(days: 30), isInForceComputed: false, denounced: denounced,
      hasReservations: consented.map { _ in !reserved.isEmpty },
      reservations: reserved.isEmpty ? [] : [Reservation(provisions: reserved, from: consented, withdrawn: nil)],
      asOf: Self.asOf, confidence: confidence, sources: [exerciseData], note: nil, position: .start)
  }
}

/// What every made-up fact names as its source.
let exerciseData = "Exercise data"
