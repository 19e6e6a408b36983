/// An assignment of needs to providers of limited capacity that meets the most needs and, among those that do, has the
/// largest sum of fits.
///
/// It is a flow of least cost from needs to providers, found by successive shortest paths: each path in the residual
/// network meets one more need and moves others to make room, and as long as every path is a shortest one, the flow is
/// the cheapest of its size (R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows, Prentice Hall, 1993, section
/// 9.7; first by R. G. Busacker and P. J. Gowen, 1960). The nodes of a path are providers alone, since a need that is met
/// has a single provider. Costs of moving may be negative, so paths are found by the method of Bellman and Ford; there
/// are never negative circles.
///
/// - Parameters:
///   - fits: For each need the fit of each provider, the larger the better; nil if the provider cannot meet it.
///   - capacities: How many needs each provider can meet.
/// - Returns: For each need the index of its provider, or nil. The same for the same input.
/// - Complexity: O(*p* · *n* log *n* + *m* · (*n* + *m* · *p*²)) for *n* needs, *p* providers and *m* needs that are met.
func optimalAssignment(fits: [[Int?]], capacities: [Int]) -> [Int?] {
  var provider = [Int?](repeating: nil, count: fits.count)
  var load = [Int](repeating: 0, count: capacities.count)
  // For each provider the open needs that it can meet, the best fits first. A need that is met stays met.
  var open = capacities.indices.map { place in
    fits.indices.compactMap { need in fits[need][place].map { (need: need, fit: $0) } }
      .sorted { (-$0.fit, $0.need) < (-$1.fit, $1.need) }[...]
  }
  while let path = cheapestPath(fits, capacities, provider, load, &open) {
    for step in path { provider[step.need] = step.provider }
    load[path[0].provider] += 1
  }
  return provider
}

/// The assignment of a need to a provider.
private struct Step {
  let need: Int
  let provider: Int
}

/// The steps of the cheapest way to meet one more need, from the provider that has room back to the need that was open.
/// Returns nil if there is none.
private func cheapestPath(
  _ fits: [[Int?]], _ capacities: [Int], _ assigned: [Int?], _ load: [Int],
  _ open: inout [ArraySlice<(need: Int, fit: Int)>]
) -> [Step]? {
  // The cost of a provider is that of the cheapest way to give it one more need.
  var costs = [Int?](repeating: nil, count: capacities.count)
  var last = [Int?](repeating: nil, count: capacities.count)
  for provider in open.indices {
    open[provider] = open[provider].drop { assigned[$0.need] != nil }
    if let best = open[provider].first { (costs[provider], last[provider]) = (-best.fit, best.need) }
  }
  let movable = assigned.indices.filter { assigned[$0] != nil }
  // The cost at which each provider was last relaxed: at the same cost nothing changes.
  var tried = [Int?](repeating: nil, count: movable.count)
  var isSettled = false
  while !isSettled {
    isSettled = true
    for (place, need) in movable.enumerated() {
      guard let here = assigned[need], let cost = costs[here], cost != tried[place], let kept = fits[need][here] else {
        continue
      }
      tried[place] = cost
      for (provider, fit) in fits[need].enumerated() where provider != here {
        guard let fit, costs[provider].map({ cost + kept - fit < $0 }) ?? true else { continue }
        (costs[provider], last[provider]) = (cost + kept - fit, need)
        isSettled = false
      }
    }
  }
  let free = costs.indices.filter { load[$0] < capacities[$0] && costs[$0] != nil }
  guard var provider = free.min(by: { (costs[$0]!, $0) < (costs[$1]!, $1) }) else { return nil }
  var path: [Step] = []
  while let need = last[provider] {
    path.append(Step(need: need, provider: provider))
    guard let before = assigned[need] else { break }
    provider = before
  }
  return path
}
