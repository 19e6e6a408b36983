import TestSupport
import Testing

@testable import PalermoAnalysis

/// The assignment against the definition: of all ways to give needs to providers, the best.
struct AssignmentTests {
  private struct Outcome: Comparable {
    let met: Int
    let fit: Int

    static func < (a: Self, b: Self) -> Bool { (a.met, a.fit) < (b.met, b.fit) }
  }

  private func outcome(_ assignment: [Int?], _ fits: [[Int?]]) -> Outcome {
    let chosen = assignment.enumerated().compactMap { need, provider in provider.map { fits[need][$0]! } }
    return Outcome(met: chosen.count, fit: chosen.reduce(0, +))
  }

  private func best(_ fits: [[Int?]], _ capacities: [Int]) -> Outcome {
    func search(_ need: Int, _ room: [Int], _ assignment: [Int?]) -> Outcome {
      guard need < fits.count else { return outcome(assignment, fits) }
      var best = search(need + 1, room, assignment + [nil])
      for provider in room.indices where room[provider] > 0 && fits[need][provider] != nil {
        var rest = room
        rest[provider] -= 1
        best = max(best, search(need + 1, rest, assignment + [provider]))
      }
      return best
    }
    return search(0, capacities, [])
  }

  /// All 4^4 tables of two needs and two providers, with all capacities up to two.
  @Test func smallTablesAreSolvedAsDefined() {
    let values: [Int?] = [nil, 1, 2, 3]
    for a in values {
      for b in values {
        for c in values {
          for d in values {
            for capacities in [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [1, 2], [2, 2]] {
              let fits = [[a, b], [c, d]]
              #expect(outcome(optimalAssignment(fits: fits, capacities: capacities), fits) == best(fits, capacities))
            }
          }
        }
      }
    }
  }

  @Test func randomTablesAreSolvedAsDefined() {
    var random = SeededRandom(seed: 35)
    for _ in 0..<1500 {
      let (needs, providers) = (Int.random(in: 0...6, using: &random), Int.random(in: 1...4, using: &random))
      let fits = (0..<needs).map { _ in
        (0..<providers).map { _ in Bool.random(using: &random) ? Int.random(in: 1...3, using: &random) : nil }
      }
      let capacities = (0..<providers).map { _ in Int.random(in: 0...2, using: &random) }
      let assignment = optimalAssignment(fits: fits, capacities: capacities)
      #expect(outcome(assignment, fits) == best(fits, capacities), "\(fits) \(capacities)")
      for (provider, capacity) in capacities.enumerated() {
        #expect(assignment.count { $0 == provider } <= capacity)
      }
    }
  }

  /// Raising a capacity never lowers the number of needs met.
  @Test func moreCapacityMeetsNoFewerNeeds() {
    var random = SeededRandom(seed: 41)
    for _ in 0..<300 {
      let fits = (0..<12).map { _ in
        (0..<5).map { _ in Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 1...3, using: &random) : nil }
      }
      var met = 0
      for capacity in 0...4 {
        let now = optimalAssignment(fits: fits, capacities: Array(repeating: capacity, count: 5)).count { $0 != nil }
        #expect(now >= met)
        met = now
      }
      #expect(met == fits.count { $0.contains { $0 != nil } } || met == 20)
    }
  }
}
