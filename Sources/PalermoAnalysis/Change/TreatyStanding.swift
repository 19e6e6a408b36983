import PalermoModel

/// What a state had done about an instrument on a day.
enum TreatyStanding {
  case joined
  case open(GapReason)
  /// The dates that would decide are not on record.
  case unknown
}
