public import PalermoModel
import PalermoScoring

/// One reason for one state to act, with the facts it rests on.
///
/// It never changes, and is an object so that handing it on costs one reference: a report counts and sorts thousands.
public final class Gap: Sendable, Encodable {
  /// Kind of the gap, from which the action follows.
  public let kind: GapKind
  /// What exactly is the matter.
  public let reason: GapReason
  /// The number of the action that it serves in the plan of the region.
  public let followUp: String
  /// Code of the state that is to act.
  public let state: String
  /// Code of the instrument.
  public let instrument: String
  /// How sure it is that the plan of the region lists the agreement. Nil for any other kind of gap, and if the region does
  /// not say.
  public let listing: Instrument.Listing?
  /// Id of the questionnaire. Nil for agreements.
  public let questionnaire: String?
  /// The provisions concerned: more than one for a choice between ways to meet a duty.
  public let provisions: [String]
  /// Id of the question whose answer shows it. Nil for agreements and deliveries.
  public let question: String?
  /// The laws and other evidence cited with the answer.
  public let cited: [CitedEvidence]
  /// The date of the facts, as exactly as it is known. Nil if no source dates them.
  public let asOf: String?
  /// Whether the facts are not verified, or not known for certain.
  public let isUncertain: Bool
  /// Whether a confidential answer is behind it. Never in what is published.
  public let isConfidential: Bool
  /// Where the answer comes from; nil for gaps that rest on no answer.
  public let source: SubmissionSource.Kind?
  /// Where the answer stands; nil for gaps that rest on none.
  public let place: String?
  /// For a duty: states with a submission language or the legal tradition in common that documented full
  /// implementation.
  public let peers: [String]

  init(
    _ kind: GapKind, _ reason: GapReason, followUp: String? = nil, state: String, instrument: String,
    listing: Instrument.Listing? = nil,
    questionnaire: String? = nil,
    provisions: [String] = [], question: String? = nil, cited: [CitedEvidence] = [], asOf: String?,
    isUncertain: Bool = false, isConfidential: Bool = false, source: SubmissionSource.Kind? = nil, place: String? = nil,
    peers: [String] = []
  ) {
    (self.kind, self.reason) = (kind, reason)
    self.followUp = followUp ?? kind.programmeAction.rawValue
    (self.state, self.instrument, self.listing, self.questionnaire) = (state, instrument, listing, questionnaire)
    (self.provisions, self.question, self.cited) = (provisions, question, cited)
    (self.asOf, self.isUncertain, self.isConfidential) = (asOf, isUncertain, isConfidential)
    (self.source, self.place) = (source, place)
    self.peers = peers
  }

  /// The same gap with the states that can be asked about it.
  func with(peers: [String]) -> Gap { with(followUp: followUp, peers: peers) }

  /// The same gap with the number of the action that it serves.
  func with(followUp: String) -> Gap { with(followUp: followUp, peers: peers) }

  private func with(followUp: String, peers: [String]) -> Gap {
    Gap(
      kind, reason, followUp: followUp, state: state, instrument: instrument, listing: listing,
      questionnaire: questionnaire,
      provisions: provisions, question: question, cited: cited, asOf: asOf, isUncertain: isUncertain,
      isConfidential: isConfidential, source: source,
      place: place, peers: peers)
  }
}
