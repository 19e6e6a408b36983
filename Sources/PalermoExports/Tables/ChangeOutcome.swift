import PalermoAnalysis
import PalermoModel

/// What became of a gap between two cycles.
enum ChangeOutcome: String, CaseIterable {
  case closed, opened, unchanged
  case notCompared = "not-compared"

  /// The gaps of a state that it became of.
  func items(of state: GapChange.StateChange) -> [GapChange.Item] {
    switch self {
    case .closed: state.closed
    case .opened: state.opened
    case .unchanged: state.unchanged
    case .notCompared: state.notCompared
    }
  }
}

extension ChangeOutcome: NamedCode {
  var name: LocalizedText {
    switch self {
    case .closed: Texts.CodeNames.closed
    case .opened: Texts.CodeNames.opened
    case .unchanged: Texts.CodeNames.unchanged
    case .notCompared: Texts.CodeNames.notCompared
    }
  }
}
