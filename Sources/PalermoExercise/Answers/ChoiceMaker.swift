import PalermoModel

/// Draws what a state answers, according to its maturity and to how hard the section is for everybody.
struct ChoiceMaker {
  let cycle: ExerciseCycle
  let seed: UInt64
  /// The questions in which choosing an option is a shortcoming.
  private let burdens: Set<String>
  /// The questions on which the relevance of others depends.
  private let gates: Set<String>

  init(questionnaires: [Questionnaire], cycle: ExerciseCycle, seed: UInt64) {
    (self.cycle, self.seed) = (cycle, seed)
    burdens = Set(questionnaires.flatMap(\.rules).compactMap(Self.burden))
    gates = Set(questionnaires.flatMap(\.questions).flatMap { $0.relevance?.questions ?? [] })
  }

  /// A rule of the form "who chooses this option cannot answer yes there" tells that the option is a shortcoming.
  private static func burden(_ rule: ConsistencyRule) -> String? {
    guard case .answered(let question, _) = rule.when, case .not(.answered(_, let values)) = rule.expect,
      values.contains(AnswerLevel.yes.rawValue)
    else { return nil }
    return question
  }

  /// What a state answers to a question. Returns nil if it leaves an optional one blank.
  func choice(of state: State, to question: Question, in section: Section) -> Choice? {
    var random = SplitMix64(seed: seed, "choice", state.code, question.id)
    let maturity = Maturity.of(state.code, seed: seed)
    guard question.isRequired || random.chance(willingness(maturity, question)) else { return nil }
    // Drawn in any case, so that the answer is the same whether or not a version admits it.
    let isExempt = question.type == .implementation && !gates.contains(question.id) && random.chance(2)
    if isExempt && question.allowsNotApplicable { return .notApplicable }

    let strength = strength(maturity, section, &random) - stillToCome(state, question)
    switch question.type {
    case .implementation: return .values([level(strength).rawValue])
    case .yesNo: return .values([strength > 420 ? "yes" : "no"])
    case .singleChoice: return .values([single(question, level(strength), &random)])
    case .multipleChoice: return .values(several(question, maturity, strength, &random))
    case .number: return .values(["\(question.plausible(number(question, &random)))"])
    // After every consent to be bound, before the first cycle opens.
    case .date: return .values(["\(random.date(inYears: 2020...2024))"])
    case .languages:
      let extra = Language.allCases.filter { _ in random.chance(25) }.map(\.rawValue)
      return .values(state.officialLanguages + extra.filter { !state.officialLanguages.contains($0) })
    case .text, .numberByYear, .authority, .links, .reference, .states: return .content
    }
  }

  /// How many of a hundred optional questions are answered.
  private func willingness(_ maturity: Maturity, _ question: Question) -> Int {
    if question.asksForOffers { return maturity.choose(45, 15, 4) }
    if question.asksForNeeds { return maturity.choose(20, 55, 75) }
    return maturity.choose(80, 60, 35)
  }

  private func strength(_ maturity: Maturity, _ section: Section, _ random: inout SplitMix64) -> Int {
    var ofSection = SplitMix64(seed: seed, "section", section.id)
    return maturity.strength + ofSection.number(in: -160...160) + random.number(in: -320...320)
  }

  /// What a state has gained on a point by the last cycle and does not have yet in this one; on some it has lost.
  private func stillToCome(_ state: State, _ question: Question) -> Int {
    let years = ExerciseCycle.end.year - cycle.year
    var random = SplitMix64(seed: seed, "progress", state.code, question.id)
    return years * random.number(in: -40...130)
  }

  private func level(_ strength: Int) -> AnswerLevel {
    strength > 500 ? .yes : strength > 300 ? .partly : .no
  }

  private func single(_ question: Question, _ level: AnswerLevel, _ random: inout SplitMix64) -> String {
    let fitting = question.options.filter { $0.level == level }
    let options = fitting.isEmpty ? question.options.filter { !$0.isOther } : fitting
    let willing = level == .no || options.allSatisfy(\.isNone) ? options : options.filter { !$0.isNone }
    return random.pick(willing.isEmpty ? question.options : willing).value
  }

  private func several(
    _ question: Question, _ maturity: Maturity, _ strength: Int, _ random: inout SplitMix64
  ) -> [String] {
    let odds =
      if question.asksForNeeds || question.asksForOffers { 25 } else if burdens.contains(question.id) {
        maturity.choose(4, 8, 20)
      } else { min(92, max(20, strength / 8)) }
    let chosen = question.options.filter { !$0.isNone && random.chance($0.isOther ? 6 : odds) }
    if !chosen.isEmpty { return chosen.map(\.value) }
    return [(question.options.first(where: \.isNone) ?? random.pick(question.options.filter { !$0.isOther })).value]
  }

  /// A number that a lawyer would not be surprised at: an age, or years of imprisonment.
  private func number(_ question: Question, _ random: inout SplitMix64) -> Int {
    if question.id.hasSuffix("age") { return random.pick([18, 18, 18, 18, 18, 16, 14]) }
    if question.id.hasSuffix("penalty") { return random.pick([4, 5, 6, 8, 8, 10, 12, 15, 20]) }
    if question.id.hasSuffix("years") { return random.pick([1, 2, 3, 4, 4, 4, 5]) }
    return random.number(in: 1...60)
  }
}

extension Question {
  /// The number within the limits of the question, and what is plausible, that lies nearest to a number.
  func plausible(_ number: Int) -> Int {
    let all = [plausible, limits].compactMap { $0 }
    let high = all.compactMap(\.maximum).min().map { Int($0.rounded(.down)) } ?? number
    let low = all.compactMap(\.minimum).max().map { Int($0.rounded(.up)) } ?? number
    return max(low, min(number, high))
  }

  /// Whether it asks which assistance the state needs.
  var asksForNeeds: Bool { id.hasSuffix(".assistance") }
  /// Whether it asks which assistance the state offers.
  var asksForOffers: Bool { id.hasSuffix(".assistance-offered") }
}
