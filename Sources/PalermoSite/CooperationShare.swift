import PalermoAnalysis
import PalermoCharts

/// About how many offences one state can ask another for one kind of cooperation: those with a legal basis, with
/// conditions or without, and those of which that is not known.
struct CooperationShare: Hashable {
  /// How much of all is sure.
  enum Level: CaseIterable {
    case all, most, some, none, unknown
  }

  /// How many offences have a basis.
  let basis: Int
  /// Of how many it is not known.
  let unknown: Int
  /// How many there are.
  let offences: Int

  /// The share of an answer of the matrix.
  ///
  /// - Parameter answer: The places of the cells of all offences.
  /// - Complexity: O(*o*) in the number of offences.
  init(_ answer: [Int], _ matrix: CooperationMatrix) {
    var (basis, unknown) = (0, 0)
    for cell in answer {
      switch matrix.distinct[cell].standing {
      case .yes, .conditional: basis += 1
      case .unknown: unknown += 1
      case .no: break
      }
    }
    (self.basis, self.unknown, offences) = (basis, unknown, matrix.offences.count)
  }

  /// The level that surely holds.
  var level: Level {
    if basis == offences { return .all }
    if basis * 2 >= offences { return .most }
    if basis > 0 { return .some }
    return unknown == 0 ? .none : .unknown
  }

  /// Whether more may have a basis than is known.
  var isPartlyKnown: Bool { basis > 0 && unknown > 0 }

  /// The least and the most that can have a basis: `5–11`. Where nothing is known, a question mark.
  var text: String {
    unknown == offences ? "?" : unknown == 0 ? "\(basis)" : "\(basis)–\(basis + unknown)"
  }

  /// The cell of a picture.
  var cell: HeatMap.Cell { HeatMap.Cell(style: level.style, isPartlyKnown: isPartlyKnown) }
}

extension CooperationShare.Level {
  /// The class of the shade.
  var style: String {
    switch self {
    case .all: "F"
    case .most: "L"
    case .some: "P"
    case .none: "N"
    case .unknown: "U"
    }
  }

  /// How many offences of some are on the level, as the table writes it.
  ///
  /// Empty if no number is.
  func range(of offences: Int) -> String {
    let half = (offences + 1) / 2
    func range(_ low: Int, _ high: Int) -> String { low > high ? "" : low == high ? "\(low)" : "\(low)–\(high)" }
    return switch self {
    case .all: "\(offences)"
    case .most: range(half, offences - 1)
    case .some: range(1, half - 1)
    case .none: "0"
    case .unknown: "?"
    }
  }
}
