public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// The participation of the states of a region: what is known already, and everything else as unknown.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - known: Participation from which facts are copied with their sources.
  ///   - instruments: The instruments at hand.
  ///   - language: The language of the comments.
  /// - Complexity: O(*n*) in the states times the instruments.
  public static func participation(
    of region: Region, from known: [Participation], instruments: Instruments, in language: Language
  ) -> StartingFile {
    let participation = Participation(
      region: region.id, note: nil,
      states: region.states.map { state in
        let treaties = instruments.all.map { instrument in
          known.lazy.compactMap { $0[state: state.code, instrument: instrument.id] }.first ?? .unknown(instrument.id)
        }
        return (state.code, treaties, .start)
      }, file: "-")
    let example = TreatyStatus(
      instrument: instruments.all.first?.id ?? "UNTOC", consent: .ratification, signed: CalendarDate("2000-12-12"),
      consented: CalendarDate("2003-09-02"), inForce: CalendarDate("2003-10-02"), isInForceComputed: false,
      denounced: nil, hasReservations: nil, reservations: [], asOf: "2026-11-29", confidence: .verified,
      sources: ["…"], note: nil, position: .start
    ).xml.markup
    let root = participation.xml.commented([
      (.state, Texts.StartingFile.participants(example: example.onOneLine)(language))
    ])
    return StartingFile(root, Texts.StartingFile.participation, in: language)
  }
}

extension TreatyStatus {
  /// Nothing is known.
  fileprivate static func unknown(_ instrument: String) -> TreatyStatus {
    TreatyStatus(
      instrument: instrument, consent: .unknown, signed: nil, consented: nil, inForce: nil, isInForceComputed: false,
      denounced: nil, hasReservations: nil, reservations: [], asOf: nil, confidence: .unconfirmed, sources: [],
      note: nil, position: .start)
  }
}

extension String {
  /// The elements of a text one behind the other.
  fileprivate var onOneLine: String { split(separator: "\n").map { $0.drop { $0 == " " } }.joined() }
}
