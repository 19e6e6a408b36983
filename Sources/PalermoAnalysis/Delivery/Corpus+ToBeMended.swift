public import PalermoModel

extension Corpus {
  /// What was returned, and nothing that counts and is younger stands in its place.
  ///
  /// - Complexity: O(*n* log *n*) in the submissions.
  public var toBeMended: [Arrival] {
    let counting = Dictionary(
      submissionsInForce.filter { $0.status == .final }.map { (Arrival($0).occasion, dayOfReceipt(of: $0)) },
      uniquingKeysWith: max)
    return returned.filter { arrival in
      counting[arrival.occasion].map { day in arrival.date.map { $0 >= day } ?? true } ?? true
    }
  }
}
