extension Corpus {
  /// What a publication withholds of submissions that count, worked out once for all that their state delivered in the cycle.
  ///
  /// - Parameter submissions: Those of which somebody will ask. Others need not be looked at.
  /// - Returns: Looks it up. Nil for a submission that does not count, or in which nothing is marked as confidential.
  /// - Complexity: That of ``Withholding`` for each state and cycle of a submission in which something is marked; O(1) to
  ///   look up.
  public func withholdings(of submissions: [Submission]) -> @Sendable (Submission) -> Withholding? {
    func occasion(_ submission: Submission) -> String { "\(submission.state) \(submission.cycle)" }
    let wanted = Set(submissions.lazy.filter { $0.traits.contains(.confidential) }.map(occasion))
    if wanted.isEmpty { return { _ in nil } }
    let dossiers = Dictionary(grouping: submissionsInForce.lazy.filter { wanted.contains(occasion($0)) }, by: occasion)
    let worked = dossiers.map { $0 }.concurrentMap(inBatchesOf: 4) { dossiers in
      dossiers.map { ($0.key, Withholding(of: $0.value, in: self)) }
    }
    let withholdings = Dictionary(firstOf: worked)
    return { submission in
      let occasion = "\(submission.state) \(submission.cycle)"
      guard let dossier = dossiers[occasion], dossier.contains(where: { $0 === submission }) else { return nil }
      return withholdings[occasion]
    }
  }
}
