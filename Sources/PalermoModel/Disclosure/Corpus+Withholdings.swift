extension Corpus {
  /// What a publication withholds of submissions that count, worked out once for all that their state delivered in the cycle.
  ///
  /// - Parameter submissions: Those of which somebody will ask. Others need not be looked at.
  /// - Returns: Looks it up. Nil for a submission that does not count, or in which nothing is marked as confidential.
  /// - Complexity: That of ``Withholding`` for each state and cycle of a submission in which something is marked; O(1) to
  ///   look up.
  public func withholdings(of submissions: [Submission]) -> @Sendable (Submission) -> Withholding? {
    let wanted = Set(submissions.lazy.filter { $0.traits.contains(.confidential) }.map { $0.dossier })
    if wanted.isEmpty { return { _ in nil } }
    let dossiers = self.dossiers.filter { wanted.contains($0.key) }
    let worked = dossiers.map { $0 }.concurrentMap(inBatchesOf: 4) { dossiers in
      dossiers.map { ($0.key, Withholding(of: $0.value, in: self)) }
    }
    let withholdings = Dictionary(firstOf: worked)
    return { submission in
      guard dossiers[submission.dossier]?.contains(where: { $0 === submission }) == true else { return nil }
      return withholdings[submission.dossier]
    }
  }
}
