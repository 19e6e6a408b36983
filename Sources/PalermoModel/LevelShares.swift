/// A number for each level of implementation, such as what a level is worth in a score.
public struct LevelShares: Sendable {
  private var yes: Double
  private var partly: Double
  private var no: Double

  /// The numbers of the levels, 0 unless stated.
  public init(yes: Double = 0, partly: Double = 0, no: Double = 0) {
    (self.yes, self.partly, self.no) = (yes, partly, no)
  }

  /// The number of a level. In a ``ScoringProfile`` it is what the level is worth, 0 to 1.
  public subscript(level: AnswerLevel) -> Double {
    get {
      switch level {
      case .yes: yes
      case .partly: partly
      case .no: no
      }
    }
    set {
      switch level {
      case .yes: yes = newValue
      case .partly: partly = newValue
      case .no: no = newValue
      }
    }
  }
}
