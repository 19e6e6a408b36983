/// What the states of a region have done about the instruments. It never changes, and is an object like ``Question``.
public final class Participation: Sendable {
  /// The region it speaks of.
  public let region: String
  /// What readers should know of the whole file. Nil if nothing.
  public let note: LocalizedText?
  /// By code of the state, in the order of the file.
  public let states: [(code: String, treaties: [TreatyStatus], position: SourcePosition)]
  /// Where it was read from.
  public let file: String
  private let index: [String: [String: TreatyStatus]]

  /// The participation of states. The first of two entries for the same treaty wins.
  public init(
    region: String, note: LocalizedText?,
    states: [(code: String, treaties: [TreatyStatus], position: SourcePosition)], file: String
  ) {
    (self.region, self.note, self.states, self.file) = (region, note, states, file)
    index = Dictionary(
      firstOf: states.map { state in
        (state.code, Dictionary(firstOf: state.treaties.map { ($0.instrument, $0) }))
      })
  }

  /// The participation as it was known on a day.
  ///
  /// - Complexity: O(*n*) in the entries.
  public func known(on day: CalendarDate) -> Participation {
    Participation(
      region: region, note: note,
      states: states.map { ($0.code, $0.treaties.map { $0.known(on: day) }, $0.position) }, file: file)
  }

  /// What a state has done about an instrument. Returns nil if the file does not say.
  public subscript(state code: String, instrument id: String) -> TreatyStatus? { index[code]?[id] }
}
