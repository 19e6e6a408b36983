/// A share for each level of implementation.
public struct LevelShares: Sendable {
  private var yes: Double
  private var partly: Double
  private var no: Double

  /// The shares of the levels; none unless stated.
  public init(yes: Double = 0, partly: Double = 0, no: Double = 0) {
    (self.yes, self.partly, self.no) = (yes, partly, no)
  }

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
