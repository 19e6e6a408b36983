public import PalermoModel

/// The result of the decision tables for every request: each ordered pair of states, each offence, each kind of
/// cooperation.
///
/// The cell of a pair reads "the first requests, the second is requested"; the opposite cell can differ.
public struct CooperationMatrix: Sendable {
  /// The positions of the states, in the order of rows and columns.
  public let positions: [CooperationPosition]
  /// The offences that requests are about, in the order of the reference.
  public let offences: [CooperationReference.Offence]
  /// The distinct cells. There are some dozens of them for any number of states.
  public let distinct: [CooperationCell]
  private let prepared: [PreparedPosition]
  /// What pairs of states can be asked by one kind of cooperation: of each offence the place of the cell among the distinct
  /// ones. Far fewer answers than pairs of states are different.
  public let answers: [[Int]]
  /// Of each pair and kind the place of its answer among the different ones.
  private let places: [Int32]
  /// Of each kind and offence how often each of the distinct cells occurs.
  private let occurrences: [[Int]]

  /// Applies the decision tables to all requests.
  ///
  /// - Complexity: O(*s*² · *o*) for *s* states and *o* offences.
  public init(_ positions: [CooperationPosition], offences: [CooperationReference.Offence]) {
    (self.positions, self.offences) = (positions, offences)
    prepared = positions.map { PreparedPosition($0, offences) }
    let kinds = CooperationKind.allCases
    var cells: [CooperationCell] = []
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
    Self.markReciprocity(&cells, positions.count, offences.count)
    let (distinct, numbers) = Self.numbered(cells)
    self.distinct = distinct
    (answers, places, occurrences) = Self.answers(
      numbers, states: positions.count, offences: offences.count, cells: distinct.count)
  }

  /// The different answers in the order in which they are met, the place of each answer among them, and how often each cell
  /// occurs between different states, by kind and offence.
  private static func answers(
    _ numbers: [Int32], states: Int, offences: Int, cells: Int
  ) -> (answers: [[Int]], places: [Int32], occurrences: [[Int]]) {
    let kinds = CooperationKind.allCases.count
    var answers: [[Int]] = []
    var known: [[Int]: Int32] = [:]
    var places: [Int32] = []
    places.reserveCapacity(states * states * kinds)
    var occurrences = [[Int]](repeating: [Int](repeating: 0, count: cells), count: kinds * offences)
    for pair in 0..<states * states {
      for kind in 0..<kinds {
        let answer = (0..<offences).map { Int(numbers[(pair * offences + $0) * kinds + kind]) }
        let place = known[answer] ?? Int32(answers.count)
        if place == answers.count {
          known[answer] = place
          answers.append(answer)
        }
        places.append(place)
        // A state's requests to itself mean nothing.
        guard pair / states != pair % states else { continue }
        for (offence, cell) in answer.enumerated() { occurrences[kind * offences + offence][cell] += 1 }
      }
    }
    return (answers, places, occurrences)
  }

  /// The different cells in the order in which they are met, and the place of each cell among them.
  private static func numbered(_ cells: [CooperationCell]) -> (distinct: [CooperationCell], places: [Int32]) {
    var distinct: [CooperationCell] = []
    var known: [CooperationCell: Int32] = [:]
    let places = cells.map { cell in
      if let place = known[cell] { return place }
      let place = Int32(distinct.count)
      known[cell] = place
      distinct.append(cell)
      return place
    }
    return (distinct, places)
  }

  /// The states in order.
  public var states: [String] { positions.map(\.state) }

  /// Ordered pairs of different states.
  public var pairCount: Int { positions.count * (positions.count - 1) }

  /// Whether there is no request to be judged.
  public var isEmpty: Bool { pairCount == 0 || offences.isEmpty }

  /// The cell of a request. A state's requests to itself mean nothing.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - requesting: The place of the requesting state among the positions.
  ///   - requested: The place of the requested state.
  ///   - place: The place of the offence.
  public subscript(_ kind: CooperationKind, from requesting: Int, to requested: Int, offence place: Int)
    -> CooperationCell
  {
    distinct[self.place(kind, from: requesting, to: requested, offence: place)]
  }

  /// The index of the cell of a request among the distinct cells, for counting and comparing many requests.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - requesting: The place of the requesting state among the positions.
  ///   - requested: The place of the requested state.
  ///   - place: The place of the offence.
  public func place(_ kind: CooperationKind, from requesting: Int, to requested: Int, offence place: Int) -> Int {
    answers[answer(kind, from: requesting, to: requested)][place]
  }

  /// The place of a pair's answer among ``answers``, for looking at all offences at once.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - requesting: The place of the requesting state among the positions.
  ///   - requested: The place of the requested state.
  public func answer(_ kind: CooperationKind, from requesting: Int, to requested: Int) -> Int {
    Int(places[(requesting * positions.count + requested) * CooperationKind.allCases.count + kind.place])
  }

  /// How often each of the distinct cells occurs in the requests of different states about an offence.
  public func occurrences(_ kind: CooperationKind, offence: Int) -> [Int] {
    occurrences[kind.place * offences.count + offence]
  }

  /// The position at a place, prepared for the tables.
  func prepared(_ place: Int) -> PreparedPosition { prepared[place] }

  private static func index(
    _ kind: CooperationKind, _ requesting: Int, _ requested: Int, _ offence: Int, _ states: Int, _ offences: Int
  ) -> Int {
    ((requesting * states + requested) * offences + offence) * CooperationKind.allCases.count + kind.place
  }

  /// Marks both requests for extradition between two states of which one surely has a full basis and the other surely
  /// not.
  private static func markReciprocity(_ cells: inout [CooperationCell], _ states: Int, _ offences: Int) {
    for a in 0..<states {
      for b in (a + 1)..<max(states, a + 1) {
        for offence in 0..<offences {
          let there = index(.extradition, a, b, offence, states, offences)
          let back = index(.extradition, b, a, offence, states, offences)
          let (one, other) = (cells[there], cells[back])
          guard one.standing == .yes && other.isSurelyNotYes || one.isSurelyNotYes && other.standing == .yes else {
            continue
          }
          cells[there].flags.insert(.reciprocityRisk)
          cells[back].flags.insert(.reciprocityRisk)
        }
      }
    }
  }

  /// The number of ordered pairs by standing. A standing that no pair has is absent.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - offence: The place of the offence.
  /// - Complexity: O(*c*) in the distinct cells.
  public func counts(_ kind: CooperationKind, offence: Int) -> [CooperationStanding: Int] {
    counts(occurrences(kind, offence: offence))
  }

  /// The number of ordered pairs whose cell meets a condition.
  ///
  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - offence: The place of the offence.
  ///   - isCounted: The condition.
  /// - Complexity: O(*c*) in the distinct cells.
  public func count(_ kind: CooperationKind, offence: Int, where isCounted: (CooperationCell) -> Bool) -> Int {
    zip(distinct, occurrences(kind, offence: offence)).map { isCounted($0) ? $1 : 0 }.reduce(0, +)
  }

  /// The number of requests by standing.
  ///
  /// - Parameter seen: How often each of the different cells occurs.
  public func counts(_ seen: [Int]) -> [CooperationStanding: Int] {
    zip(distinct, seen).reduce(into: [:]) { counts, cell in
      if cell.1 > 0 { counts[cell.0.standing, default: 0] += cell.1 }
    }
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
