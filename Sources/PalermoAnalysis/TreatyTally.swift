public import PalermoModel

import PalermoScoring

/// What the states of a region, or of one of its groups, have done about one instrument.
public struct TreatyTally: Sendable, Encodable {
  public let instrument: String
  /// How sure it is that the Plan lists it.
  public let listing: Instrument.Listing
  public let parties: Int
  public let signedOnly: Int
  public let notSigned: Int
  /// States that were parties and have denounced it.
  public let denounced: Int
  public let unknown: Int
  /// Entries that are not verified against the depositary.
  public let unverified: Int
  public let states: Int
}
