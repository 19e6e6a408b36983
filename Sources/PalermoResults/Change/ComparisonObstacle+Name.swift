package import PalermoAnalysis
package import PalermoModel

extension ComparisonObstacle {
  /// The obstacle in words.
  package var name: LocalizedText {
    switch self {
    case .questionRemoved: Texts.ComparisonObstacles.questionRemoved
    case .questionAdded: Texts.ComparisonObstacles.questionAdded
    case .questionSplit: Texts.ComparisonObstacles.questionSplit
    case .questionMerged: Texts.ComparisonObstacles.questionMerged
    case .scaleChanged: Texts.ComparisonObstacles.scaleChanged
    case .wordingChanged: Texts.ComparisonObstacles.wordingChanged
    case .notDelivered: Texts.ComparisonObstacles.notDelivered
    case .notDue: Texts.ComparisonObstacles.notDue
    case .notInForce: Texts.ComparisonObstacles.notInForce
    case .reserved: Texts.ComparisonObstacles.reserved
    case .notAsked: Texts.ComparisonObstacles.notAsked
    case .notAnswered: Texts.ComparisonObstacles.notAnswered
    case .confidential: Texts.ComparisonObstacles.confidential
    case .dateUnknown: Texts.ComparisonObstacles.dateUnknown
    }
  }
}
