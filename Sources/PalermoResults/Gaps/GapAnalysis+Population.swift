public import PalermoAnalysis
public import PalermoModel
import PalermoScoring

extension GapAnalysis {
  /// The states of which a kind of gap could be known: whose share the number of gaps is told beside.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - corpus: What is known of participation.
  ///   - region: The states that the analysis is about.
  /// - Returns: For treaties, the states of which the standing in some treaty that counts is known; for deliveries all; for what
  ///   answers show, those that have given some to an instrument that binds them.
  /// - Complexity: O(*s* · *i*) for *s* states and *i* instruments.
  public func population(of kind: GapKind, _ corpus: Corpus, in region: Region) -> Int {
    switch kind {
    case .treaty:
      region.states.count { state in
        corpus.instruments.all.contains { instrument in
          region.standing(of: instrument.id) == .counted
            && corpus.treatyStatus(of: state.code, for: instrument.id).map { $0.standing != .unknown } ?? false
        }
      }
    case .delivery: states.count
    case .duty, .evidence, .notification, .knowledge:
      states.count { !$0.sources.isEmpty && $0.ratings.contains { [nil, .notKnown].contains($0.absence) } }
    }
  }
}
