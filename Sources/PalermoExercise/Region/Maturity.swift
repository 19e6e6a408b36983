import PalermoModel

/// How far a fictional state has come, so that an analysis has a shape to find.
enum Maturity {
  case strong, middling, weak

  /// The maturity of a state.
  static func of(_ state: String, seed: UInt64) -> Maturity {
    var random = SplitMix64(seed: seed, "capacity", state)
    return random.pick([.strong, .strong, .strong, .middling, .middling, .middling, .middling, .weak, .weak])
  }

  /// The middle of its strength in any one matter, from 0 to 1000.
  var strength: Int { choose(780, 560, 330) }

  /// One of three values.
  func choose<Value>(_ strong: Value, _ middling: Value, _ weak: Value) -> Value {
    switch self {
    case .strong: strong
    case .middling: middling
    case .weak: weak
    }
  }
}
