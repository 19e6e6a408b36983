import PalermoModel

extension StateAnswers {
  /// A rule that the answers break, in the questionnaire that states it.
  struct Violation {
    let rule: ConsistencyRule
    let delivery: DeliveryPlan.Delivery
  }

  /// The rules that are surely broken: the premise holds and the demand does not.
  var violations: [Violation] {
    deliveries.flatMap { delivery in
      let evaluationContext = evaluationContext(of: delivery)
      return delivery.questionnaire.rules
        .filter { evaluationContext.evaluate($0.when) == .yes && evaluationContext.evaluate($0.expect) == .no }
        .map { Violation(rule: $0, delivery: delivery) }
    }
  }

  /// Changes answers until no rule of severity error is broken. Most of the broken warnings are mended on the way.
  ///
  /// - Returns: Whether no error is left.
  mutating func mend(seed: UInt64) -> Bool {
    var random = SplitMix64(seed: seed, "mending", state.code)
    var tolerated: Set<String> = []
    for _ in 0..<200 {
      let broken = violations
      guard
        let violation = broken.first(where: { $0.rule.severity == .error })
          ?? broken.first(where: { !tolerated.contains($0.name) })
      else { return true }
      if violation.rule.severity != .error && random.chance(12) {
        tolerated.insert(violation.name)
        continue
      }
      // A strong state lives up to what it says; a weak one says less.
      let maturity = Maturity.of(state.code, seed: seed)
      let candidates = [
        changed(violation, violation.rule.expect, toHold: true, &random),
        changed(violation, violation.rule.when, toHold: false, &random),
      ]
      let ordered = random.chance(maturity.choose(85, 50, 15)) ? candidates : candidates.reversed()
      let best = ordered.enumerated().min { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }!.element
      if best.cost < cost {
        self = best
      } else if violation.rule.severity == .error {
        self = random.pick(candidates)
      } else {
        tolerated.insert(violation.name)
      }
    }
    return !violations.contains { $0.rule.severity == .error }
  }

  private var cost: Int {
    violations.reduce(0) { $0 + ($1.rule.severity == .error ? 100 : 1) }
  }

  private func changed(
    _ violation: Violation, _ condition: Condition, toHold holds: Bool, _ random: inout SplitMix64
  ) -> StateAnswers {
    var copy = self
    copy.make(condition, holds, in: violation.delivery, &random)
    copy.settle()
    return copy
  }

  /// Changes answers so that a condition holds, or does not.
  private mutating func make(
    _ condition: Condition, _ holds: Bool, in delivery: DeliveryPlan.Delivery, _ random: inout SplitMix64
  ) {
    guard evaluationContext(of: delivery).evaluate(condition) != Truth(holds) else { return }
    switch condition {
    case .not(let condition): make(condition, !holds, in: delivery, &random)
    case .all(let conditions) where holds, .any(let conditions) where !holds:
      for condition in conditions { make(condition, holds, in: delivery, &random) }
    case .all(let conditions), .any(let conditions):
      let open = conditions.filter { $0.questions.contains { self[question: $0] != nil } }
      if !open.isEmpty { make(random.pick(open), holds, in: delivery, &random) }
    case .answered(let id, let values):
      if let question = self[question: id] { answer(question, among: values, holds) }
    case .number(let id, let minimum, let maximum):
      if let question = self[question: id] { setNumber(question, minimum, maximum, holds) }
    case .party, .reservation: break
    }
  }

  private mutating func answer(_ question: Question, among values: [String], _ holds: Bool) {
    guard let choices = question.choices else { return }
    let wanted = choices.filter { values.contains($0) == holds }
    let current = self.choices[question.id]?.values ?? []
    guard let first = wanted.first else { return }
    guard question.type.form.takesSeveral else {
      choose([Self.nearest(to: current.first, in: wanted, of: choices) ?? first], for: question.id)
      return
    }
    let exclusive = question.options.first(where: \.isNone)?.value
    if holds {
      let others = first == exclusive ? [] : current.filter { $0 != exclusive && choices.contains($0) }
      choose(choices.filter { others.contains($0) || $0 == first }, for: question.id)
    } else {
      let left = current.filter { wanted.contains($0) }
      choose(left.isEmpty ? [wanted.first { $0 == exclusive } ?? first] : left, for: question.id)
    }
  }

  private mutating func setNumber(_ question: Question, _ minimum: Double?, _ maximum: Double?, _ holds: Bool) {
    let current = choices[question.id]?.values.first.flatMap(Int.init) ?? 0
    let (low, high) = (minimum.map { Int($0.rounded(.up)) }, maximum.map { Int($0.rounded(.down)) })
    let number =
      holds ? min(max(current, low ?? current), high ?? current) : high.map { $0 + 1 } ?? max(0, (low ?? 1) - 1)
    choose(["\(question.plausible(number))"], for: question.id)
  }

  /// The wanted value that stands nearest to the current one among all.
  private static func nearest(to current: String?, in wanted: [String], of all: [String]) -> String? {
    guard let place = current.flatMap({ all.firstIndex(of: $0) }) else { return nil }
    return wanted.min { abs(all.firstIndex(of: $0)! - place) < abs(all.firstIndex(of: $1)! - place) }
  }
}

extension StateAnswers.Violation {
  fileprivate var name: String { "\(delivery.questionnaire.key.id) \(rule.id)" }
}
