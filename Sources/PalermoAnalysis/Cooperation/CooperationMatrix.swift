public import PalermoModel

/// What the decision tables make of every request: each ordered pair of states, each offence, each kind of cooperation.
///
/// The cell of a pair reads "the first requests, the second is requested"; the opposite cell can differ.
public struct CooperationMatrix: Sendable {
  /// In the order of rows and columns.
  public let positions: [CooperationPosition]
  public let offences: [CooperationReference.Offence]
  private let prepared: [PreparedPosition]
  private var cells: [CooperationCell] = []

  /// Applies the decision tables to all requests.
  ///
  /// - Complexity: O(*s*² · *o*) for *s* states and *o* offences.
  public init(_ positions: [CooperationPosition], offences: [CooperationReference.Offence]) {
    (self.positions, self.offences) = (positions, offences)
    prepared = positions.map { PreparedPosition($0, offences) }
    let kinds = CooperationKind.allCases
    cells.reserveCapacity(positions.count * positions.count * offences.count * kinds.count)
    for requesting in prepared {
      for requested in prepared {
        let pair = CooperationPair(from: requesting, to: requested)
        let terms = kinds.map(pair.terms)
        for offence in offences.indices {
          let subject = pair.subject(offence)
          for ofKind in terms { cells.append(pair.cell(ofKind, subject)) }
        }
      }
    }
    markReciprocity()
  }

  /// The states in order.
  public var states: [String] { positions.map(\.state) }

  /// Ordered pairs of different states.
  public var pairCount: Int { positions.count * (positions.count - 1) }

  /// The cell of a request. A state's requests to itself mean nothing.
  ///
  /// - Parameters:
  ///   - requesting: The place of the requesting state among the positions.
  ///   - requested: The place of the requested state.
  ///   - place: The place of the offence.
  public subscript(_ kind: CooperationKind, from requesting: Int, to requested: Int, offence place: Int) -> CooperationCell {
    cells[index(kind, requesting, requested, place)]
  }

  /// The position at a place, prepared for the tables.
  func prepared(_ place: Int) -> PreparedPosition { prepared[place] }

  private func index(_ kind: CooperationKind, _ requesting: Int, _ requested: Int, _ offence: Int) -> Int {
    let pair = requesting * positions.count + requested
    return (pair * offences.count + offence) * CooperationKind.allCases.count + kind.place
  }

  /// Marks both requests for extradition between two states of which one surely has a full basis and the other surely
  /// not.
  private mutating func markReciprocity() {
    for a in positions.indices {
      for b in positions.indices.dropFirst(a + 1) {
        for offence in offences.indices {
          let (there, back) = (index(.extradition, a, b, offence), index(.extradition, b, a, offence))
          let (one, other) = (cells[there], cells[back])
          guard one.standing == .yes && other.isSurelyNotYes || one.isSurelyNotYes && other.standing == .yes else { continue }
          cells[there].flags.insert(.reciprocityRisk)
          cells[back].flags.insert(.reciprocityRisk)
        }
      }
    }
  }

  /// The number of ordered pairs by standing.
  public func counts(_ kind: CooperationKind, offence: Int) -> [CooperationStanding: Int] {
    var counts: [CooperationStanding: Int] = [:]
    for a in positions.indices {
      for b in positions.indices where a != b {
        counts[self[kind, from: a, to: b, offence: offence].standing, default: 0] += 1
      }
    }
    return counts
  }
}

extension CooperationKind {
  /// Its place in the order of the kinds.
  fileprivate var place: Int {
    switch self {
    case .extradition: 0
    case .mutualAssistance: 1
    case .confiscation: 2
    case .policeCooperation: 3
    }
  }
}
