import PalermoAnalysis
import PalermoModel

/// How states stand to mandatory duties, each State Party counted once for each duty that a question asks about.
///
/// What was not delivered is unknown: a questionnaire that is left out makes no share of the others.
struct DutyCounts {
  private(set) var duties = 0
  private(set) var met = 0
  private(set) var partly = 0
  private(set) var notMet = 0
  private(set) var withheld = 0

  /// Duties of which nothing is known: not delivered, not answered, or without a letter.
  var unknown: Int { duties - met - partly - notMet - withheld }

  /// The counts over some provisions of one instrument. What applies to a party, and whether it does, it says itself.
  ///
  /// - Complexity: O(*n* · *a*) in the provisions, for *a* provisions of an article.
  init(over provisions: some Sequence<Provision>, of instrument: String, _ context: SiteContext) {
    let analysis = context.analysis
    let counted = analysis.provisions.first { $0.instrument == instrument }?[.parties].states
    guard let parties = counted ?? analysis.treaties.first(where: { $0.instrument == instrument })?.parties else {
      return
    }
    for provision in provisions where provision.obligation.isMandatory && !analysis.holes.contains(provision.id) {
      let tallies = context.tallies(of: instrument, provision.article)
      guard let tally = tallies.first(where: { $0.provision == provision.id }) else {
        duties += parties
        continue
      }
      let ratings = tally[.parties].ratings
      duties += parties - ratings[.notApplicable, default: 0]
      met += ratings[.full, default: 0]
      partly += ratings[.largely, default: 0] + ratings[.partly, default: 0]
      notMet += ratings[.not, default: 0]
      withheld += tally.withheld
    }
  }

  /// The sum of the counts.
  ///
  /// - Complexity: O(*n*) in the counts.
  init(_ counts: some Sequence<DutyCounts>) {
    for count in counts {
      duties += count.duties
      met += count.met
      partly += count.partly
      notMet += count.notMet
      withheld += count.withheld
    }
  }
}
