public import PalermoModel

/// The entries of a register and what they add up to.
///
/// Each entry names the one before it by the digest of its bytes, so that a change in the middle shows. A rewrite of
/// everything, or of the last entries, shows only by the receipts that were given out.
public struct Register: Sendable {
  /// The entries in the order of their numbers, those of one number by their digests.
  public let entries: [ChainedEntry]
  /// The faults of the chain, in the order of the files.
  public let faults: [ChainFault]
  /// The entries that no other names as before it: one in a sound register, two after a merge.
  public let heads: [ChainedEntry]
  private let byDigest: [String: ChainedEntry]
  /// For each arrival the digest of the first one of the same contents.
  private let originals: [String: String]

  /// A register from the files of its entries.
  ///
  /// - Parameters:
  ///   - entries: The entries that could be read.
  ///   - unreadable: The names of the files that could not be.
  /// - Complexity: O(*n* log *n*) in the entries.
  public init(_ entries: [ChainedEntry], unreadable: [String] = []) {
    self.entries = entries.sorted { ($0.entry.number, $0.digest) < ($1.entry.number, $1.digest) }
    let known = Dictionary(entries.map { ($0.digest, $0) }, uniquingKeysWith: { first, _ in first })
    byDigest = known
    var originals: [String: String] = [:]
    for link in self.entries where link.entry.kind == .received {
      originals[link.digest] = link.entry.received?.same.flatMap { originals[$0] } ?? link.digest
    }
    self.originals = originals
    let cited = Set(entries.flatMap(\.entry.after))
    heads = self.entries.filter { !cited.contains($0.digest) }
    var faults = unreadable.sorted().map { ChainFault.unreadable(file: $0) }
    let beginnings = self.entries.filter(\.entry.after.isEmpty).map(\.file)
    if !entries.isEmpty && beginnings.count != 1 { faults.append(.beginnings(files: beginnings)) }
    for link in self.entries {
      let (number, after, file) = (link.entry.number, link.entry.after, link.file)
      if file != ChainedEntry.fileName(number: number, digest: link.digest) { faults.append(.altered(file: file)) }
      for digest in after where known[digest] == nil { faults.append(.broken(file: file, missing: digest)) }
      let before = after.compactMap { known[$0]?.entry.number }
      if before.count == after.count {
        let expected = (before.max() ?? 0) + 1
        if number != expected { faults.append(.misnumbered(file: file, expected: expected)) }
      }
      if let about = link.entry.about, known[about]?.entry.kind != .received {
        faults.append(.aboutNothing(file: file))
      }
    }
    self.faults = faults
  }

  /// The entry with a digest. Returns nil if there is none.
  public subscript(digest: String) -> ChainedEntry? { byDigest[digest] }

  /// The entries that a person means: by number, by number and the beginning of the digest, or by the digest.
  ///
  /// - Complexity: O(*n*) in the entries.
  public func entries(named name: String) -> [ChainedEntry] {
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    if let first = parts.first, let number = Int(first) {
      return entries.filter { $0.entry.number == number && (parts.count < 2 || $0.digest.hasPrefix(parts[1])) }
    }
    return name.utf8.count >= 8 ? entries.filter { $0.digest.hasPrefix(name) } : []
  }

  /// The number of the next entry.
  public var nextNumber: Int { (heads.map(\.entry.number).max() ?? 0) + 1 }

  /// The arrivals of the same contents as one of them, in the order of the entries.
  ///
  /// - Complexity: O(*n*) in the entries.
  public func arrivals(sameAs link: ChainedEntry) -> [ChainedEntry] {
    let original = originals[link.digest]
    return original == nil ? [] : entries.filter { originals[$0.digest] == original }
  }

  /// How everything that arrived stands. A decision covers the same contents under whatever entry: what was sent twice does not
  /// count by its other copy. What comes after it was withdrawn, or erased, is sent anew.
  ///
  /// - Parameter day: The last day whose entries count. Nil for all.
  /// - Returns: In the order of the entries.
  /// - Complexity: O(*n*) in the entries.
  public func standings(asOf day: CalendarDate? = nil) -> [Standing] {
    let entries = day.map { day in self.entries.filter { $0.entry.time.day <= day } } ?? self.entries
    // By the first arrival of the same contents, each with its place.
    var decisions: [String: [(place: Int, link: ChainedEntry)]] = [:]
    var erasures: [String: Int] = [:]
    for (place, link) in entries.enumerated() {
      guard let original = link.entry.about.flatMap({ originals[$0] }) else { continue }
      switch link.entry.kind {
      case .accepted, .returned, .withdrawn: decisions[original, default: []].append((place, link))
      case .erased: erasures[original] = place
      case .opened, .received, .joined: break
      }
    }
    let judged = entries.enumerated().filter { $0.element.entry.kind == .received }.map { place, link in
      let original = originals[link.digest] ?? link.digest
      let decision = decisions[original]?.last { $0.link.entry.kind != .withdrawn || $0.place > place }?.link
      return (
        link: link, original: original, decision: decision, outcome: Standing.Outcome(link.entry, decision?.entry.kind),
        isErased: erasures[original].map { $0 > place } ?? false
      )
    }
    // The last places in which a final submission of an occasion was accepted, and anything.
    var (final, any): ([String: Int], [String: Int]) = ([:], [:])
    for (link, _, _, outcome, _) in judged where outcome == .accepted {
      guard let occasion = link.occasion else { continue }
      any[occasion] = link.entry.number
      if link.entry.claim?.status == .final { final[occasion] = link.entry.number }
    }
    var accepted: Set<String> = []
    let standings = judged.map { link, original, decision, outcome, isErased in
      let isRepeated = accepted.contains(original)
      if outcome == .accepted { accepted.insert(original) }
      return Standing(
        link: link, outcome: outcome, decision: decision, isErased: isErased, isRepeated: isRepeated,
        isSettled: Self.isSettled(link, final: final, any: any), isContested: false)
    }
    let contested = Self.contested(among: standings)
    return standings.map { contested.contains($0.link.digest) ? $0.contested : $0 }
  }

  /// The digests of the final submissions that would both count, and no person has decided which.
  private static func contested(among standings: [Standing]) -> Set<String> {
    let counted = standings.filter { $0.isCounted && $0.claim?.status == .final && $0.link.occasion != nil }
    return Set(
      Dictionary(grouping: counted, by: \.link.occasion).values.flatMap { rivals -> [String] in
        guard rivals.count > 1, let best = rivals.map(\.precedence).max(), !best.isDecided else { return [] }
        let level = rivals.filter { $0.precedence.isLevel(with: best) }
        return level.count > 1 ? level.map(\.link.digest) : []
      })
  }

  /// Whether something was accepted in the place of an arrival.
  ///
  /// - Parameters:
  ///   - final: By occasion, the number of the last final submission that was accepted.
  ///   - any: The same, drafts included.
  private static func isSettled(_ link: ChainedEntry, final: [String: Int], any: [String: Int]) -> Bool {
    guard let occasion = link.occasion else { return false }
    // A part is in the whole, whichever came first.
    if link.entry.received?.content == .part, final[occasion] != nil { return true }
    // A draft takes the place of no final submission.
    let later = link.entry.claim?.status == .draft ? any[occasion] : final[occasion]
    return later.map { $0 > link.entry.number } ?? false
  }
}

extension Sequence<Standing> {
  /// The accepted submissions that count: for each state, questionnaire and cycle the one of the greatest ``Precedence``.
  ///
  /// - Complexity: O(*n*) in the number of arrivals.
  public func inForce() -> [Standing] {
    var best: [String: Standing] = [:]
    for standing in self where standing.isCounted {
      guard let occasion = standing.link.occasion else { continue }
      if let other = best[occasion], standing.precedence < other.precedence { continue }
      best[occasion] = standing
    }
    return best.values.sorted { ($0.link.entry.number, $0.link.digest) < ($1.link.entry.number, $1.link.digest) }
  }
}

extension Standing.Outcome {
  /// The outcome of an arrival by its verdict, above which a decision stands.
  fileprivate init(_ entry: RegisterEntry, _ decision: RegisterEntry.Kind?) {
    self =
      switch decision {
      case .accepted: .accepted
      case .returned: .returned
      case .withdrawn: .withdrawn
      case .opened, .received, .erased, .joined, nil: entry.verdict?.isAccepted == true ? .accepted : .returned
      }
  }
}

extension RegisterEntry.Claim {
  /// The key under which one submission counts. Nil if a part of it is missing.
  public var occasion: String? {
    guard let state, let questionnaire, let cycle else { return nil }
    return "\(state) \(questionnaire) \(cycle)"
  }
}
