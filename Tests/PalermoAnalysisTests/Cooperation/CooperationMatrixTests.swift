import PalermoAnalysis
import PalermoModel
import TestSupport
import Testing

/// Laws of the matrix over regions that chance puts together.
struct CooperationMatrixTests {
  static func region(_ seed: UInt64, states: Int = 4) -> [CooperationPosition] {
    var random = SeededRandom(seed: seed)
    let codes = (0..<states).map { "XA\(Character(UnicodeScalar(UInt8(65 + $0))))" }
    return codes.map { CooperationPosition.random($0, among: codes, &random) }
  }

  private static func isSurelyNotYes(_ cell: CooperationCell) -> Bool {
    cell.standing == .no || cell.standing == .conditional && !cell.flags.contains(.treatyUnknown)
  }

  /// Knowing more never takes a yes or a no back; a floor may rise.
  @Test func knowingMoreRefinesOutcomes() {
    var (refinements, settled) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let pair = Self.region(seed, states: 2)
      let better =
        pair[0].refined(other: "XAB").map { [$0, pair[1]] } + pair[1].refined(other: "XAA").map { [pair[0], $0] }
      for offence in smallReference.offences {
        for kind in CooperationKind.allCases {
          let before = CooperationCell(kind, from: pair[0], to: pair[1], offence: offence)
          for known in better {
            let after = CooperationCell(kind, from: known[0], to: known[1], offence: offence)
            refinements += 1
            if before.standing == .unknown && after.standing != .unknown { settled += 1 }
            let isFine =
              switch before.standing {
              case .yes: after.standing == .yes
              case .no: after.standing == .no
              case .conditional:
                after.standing == .conditional || after.standing == .yes && before.flags.contains(.treatyUnknown)
              case .unknown: true
              }
            #expect(isFine, "seed \(seed), \(kind): \(before) became \(after)")
          }
        }
      }
    }
    #expect(refinements > 5_000 && settled > 100)
  }

  @Test func reciprocityIsSymmetric() {
    var flagged = 0
    for seed in 0..<60 as Range<UInt64> {
      let matrix = CooperationMatrix(Self.region(seed), offences: smallReference.offences)
      for offence in matrix.offences.indices {
        for kind in CooperationKind.allCases {
          for a in matrix.positions.indices {
            for b in matrix.positions.indices where a != b {
              let (there, back) = (
                matrix[kind, from: a, to: b, offence: offence], matrix[kind, from: b, to: a, offence: offence]
              )
              let differs =
                there.standing == .yes && Self.isSurelyNotYes(back)
                || back.standing == .yes && Self.isSurelyNotYes(there)
              #expect(there.flags.contains(.reciprocityRisk) == (kind == .extradition && differs))
              if there.flags.contains(.reciprocityRisk) { flagged += 1 }
            }
          }
        }
      }
    }
    #expect(flagged > 0 && flagged % 2 == 0)
  }

  /// The matrix holds what the function gives for each pair, and the counts are those of its cells.
  @Test func cellsAreThoseOfThePairs() {
    let positions = Self.region(7, states: 5)
    let matrix = CooperationMatrix(positions, offences: smallReference.offences)
    #expect(matrix.pairCount == 20)
    for kind in CooperationKind.allCases {
      for (place, offence) in matrix.offences.enumerated() {
        var counts: [CooperationStanding: Int] = [:]
        for a in positions.indices {
          for b in positions.indices where a != b {
            let cell = CooperationCell(kind, from: positions[a], to: positions[b], offence: offence)
            let kept = matrix[kind, from: a, to: b, offence: place]
            #expect(kept.row == cell.row && kept.flags.subtracting(.reciprocityRisk) == cell.flags)
            counts[cell.standing, default: 0] += 1
          }
        }
        #expect(matrix.counts(kind, offence: place) == counts)
        #expect(counts.values.reduce(0, +) == matrix.pairCount)
      }
    }
  }

  /// Reforms against a second matrix of the whole region with the one position changed.
  @Test func reformsAreCountedAsByHand() {
    let all = CooperationReform.all(smallReference)
    var sum = ReformEffect()
    var openers: Set<String> = []
    for seed in 0..<30 as Range<UInt64> {
      let positions = Self.region(seed, states: 3)
      let matrix = CooperationMatrix(positions, offences: smallReference.offences)
      for place in positions.indices {
        for reform in all {
          var changed = positions
          changed[place] = reform.applied(to: positions[place], smallReference)
          let expected = Self.effect(matrix, CooperationMatrix(changed, offences: smallReference.offences))
          let actual = matrix.effect(of: reform, at: place, smallReference)
          #expect(actual == expected, "seed \(seed), state \(place), \(reform)")
          sum.opened += actual.opened
          sum.settled += actual.settled
          sum.eased += actual.eased
          if actual.opened > 0 { openers.insert(reform.name) }
        }
      }
    }
    #expect(sum.opened > 100 && sum.settled > 100 && sum.eased > 100)
    #expect(openers.isSuperset(of: ["join", "criminalize", "waive-dual-criminality"]))
  }

  @Test func aDeclarationOpensWhatItsAbsenceBlocks() {
    var positions = ["XAA", "XAB", "XAC"].map(CooperationPosition.covered)
    for place in positions.indices { positions[place].extraditionTreaties.isComplete = true }
    positions[1].needsExtraditionTreaty = .yes
    positions[1].extraditionBasis = .no
    let matrix = CooperationMatrix(positions, offences: smallReference.offences)
    #expect(matrix[.extradition, from: 0, to: 1, offence: 0].row == .e5)
    let effect = matrix.effect(of: .takeConventionForExtradition, at: 1, smallReference)
    // Two states can now ask for both offences.
    #expect([effect.opened, effect.openedPairs, effect.settled] == [4, 2, 0])
  }

  private static let obstacles: Set<String> = [
    "CHANNEL_MISSING", "NOT_NOTIFIED", "TRANSLATION", "LANGUAGE_UNKNOWN", "DIPLOMATIC_ONLY", "ENTITY_LIMIT",
    "DUAL_CRIMINALITY", "NATIONAL_REFUSED", "GAP", "NATIONAL_CONDITIONAL", "MIN_PENALTY",
  ]

  private static func effect(_ before: CooperationMatrix, _ after: CooperationMatrix) -> ReformEffect {
    var effect = ReformEffect()
    for a in before.positions.indices {
      for b in before.positions.indices where a != b {
        var isOpened = false
        for offence in before.offences.indices {
          for kind in CooperationKind.allCases {
            let old = before[kind, from: a, to: b, offence: offence]
            let new = after[kind, from: a, to: b, offence: offence]
            if new.standing == .yes && isSurelyNotYes(old) {
              effect.opened += 1
              isOpened = true
            } else if new.standing == .yes && old.standing != .yes {
              effect.settled += 1
            } else if new.outcome == old.outcome {
              let (left, right) = (
                Set(new.flags.list).intersection(obstacles), Set(old.flags.list).intersection(obstacles)
              )
              if left.isStrictSubset(of: right) { effect.eased += 1 }
            }
          }
        }
        if isOpened { effect.openedPairs += 1 }
      }
    }
    return effect
  }

  /// A reform changes nothing that the state has done already, and a second time it changes nothing.
  @Test func reformsAreDoneOnce() {
    for seed in 0..<20 as Range<UInt64> {
      for position in Self.region(seed) {
        for reform in CooperationReform.all(smallReference) {
          let once = reform.applied(to: position, smallReference)
          #expect(reform.applied(to: once, smallReference) == once)
          #expect(once.state == position.state)
        }
      }
    }
  }

  @Test func anEmptyRegionAndAnEmptyReferenceGiveNothing() {
    let none = CooperationAnalysis([], reference: smallReference, asOf: CalendarDate("2026-01-01")!)
    #expect(none.matrix.positions.isEmpty && none.reforms.isEmpty)
    let unasked = CooperationAnalysis(
      Self.region(1), reference: CooperationReference(), asOf: CalendarDate("2026-01-01")!)
    #expect(unasked.reforms.isEmpty && unasked.stateReforms.allSatisfy(\.isEmpty))
  }
}
