public import PalermoModel

import PalermoScoring

/// What the states of a region, or of one of its groups, have done about one instrument.
public struct TreatyTally: Sendable, Encodable {
  /// Code of the instrument.
  public let instrument: String
  /// How sure it is that the plan of the region lists it. Nil if the region does not say.
  public let listing: Instrument.Listing?
  /// Whether a state that has not joined it has a gap.
  public let standing: Region.Standing
  /// States that are parties as the file tells it, whatever the day of entry into force.
  public let parties: Int
  /// States that have signed it and are not parties.
  public let signedOnly: Int
  /// States that have neither signed nor joined it.
  public let notSigned: Int
  /// States that were parties and have denounced it.
  public let denounced: Int
  /// States of which no source says, or that the file does not name.
  public let unknown: Int
  /// Entries that are not verified against the depositary.
  public let unverified: Int
  /// States of the region or the group: the denominator.
  public let states: Int
}
