import PalermoAnalysis
import PalermoModel

/// How states stand to duties, each state counted once for each duty that applies to it.
struct DutyCounts {
  private(set) var met = 0
  private(set) var partly = 0
  private(set) var notMet = 0
  private(set) var unknown = 0
  private(set) var withheld = 0

  /// The counts over some provisions. A provision counts as unknown for the states whose answers give it no letter.
  ///
  /// - Complexity: O(*n*) in the tallies.
  init(_ tallies: [ProvisionTally]) {
    for tally in tallies {
      let met = tally.ratings[.full, default: 0]
      let partly = tally.ratings[.largely, default: 0] + tally.ratings[.partly, default: 0]
      let notMet = tally.ratings[.not, default: 0]
      self.met += met
      self.partly += partly
      self.notMet += notMet
      withheld += tally.withheld
      unknown += max(tally.applicable - met - partly - notMet - tally.withheld, 0)
    }
  }
}
