import PalermoModel
import PalermoScoring
import TestSupport

/// A small treaty with answers of every kind, and what its questions can be worth by definition.
struct RandomTreaty {
  let corpus: Corpus
  let definition: Definition
  /// Questions without an answer that are or may be relevant.
  let blanks: [String]

  /// - Parameters:
  ///   - hasOnlyCertain: No conditions that are not known and no choices.
  ///   - isStrict: A yes without the law that the question asks for can be worth "partly".
  init(
    _ random: inout SeededRandom, questions count: ClosedRange<Int>, hasOnlyCertain: Bool = false,
    isStrict: Bool = false
  ) {
    var provisions: [Provision] = []
    for article in 1...Int.random(in: 1...3, using: &random) {
      for number in 1...Int.random(in: 1...3, using: &random) {
        let isChoice = !hasOnlyCertain && Int.random(in: 0..<3, using: &random) == 0
        let branch = Int.random(in: 0..<2, using: &random)
        provisions.append(
          SmallTreaty.provision(
            "TEST/\(article)/\(number)", alternative: isChoice ? ("TEST/\(article)", "\(branch)") : nil))
      }
    }
    let reserved = provisions.count > 2 && Int.random(in: 0..<4, using: &random) == 0 ? provisions.removeLast() : nil
    var questions: [Question] = []
    var gates: [Question] = []
    var answers: [Answer] = []
    var possible: [String: [Definition.Worth?]] = [:]
    var blanks: [String] = []
    for index in 0..<Int.random(in: count, using: &random) {
      let id = "q\(index)"
      let gate = "gate\(index)"
      let asksForLaw = Bool.random(using: &random)
      var relevance: Condition?
      var worths: [Definition.Worth?]
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        answers.append(SmallTreaty.answer(id, "yes"))
        worths = isStrict && asksForLaw ? [.yes, .partly] : [.yes]
      case 1:
        answers.append(SmallTreaty.answer(id, "partly"))
        worths = [.partly]
      case 2:
        answers.append(SmallTreaty.answer(id, "no"))
        worths = [.no]
      default:
        // A blank may also turn out not to apply.
        worths = [.yes, .partly, .no, nil]
        blanks.append(id)
      }
      switch Int.random(in: 0..<(hasOnlyCertain ? 5 : 8), using: &random) {
      case 0 where blanks.last == id:
        answers.append(SmallTreaty.answer(id, Answer.notApplicable))
        (worths, _) = ([nil], blanks.removeLast())
      case 1 where blanks.last == id:
        answers.append(SmallTreaty.answer(id, "no", isConfidential: true))
        blanks.removeLast()
      case 2:
        relevance = .answered(question: gate, values: ["yes"])
        answers.append(SmallTreaty.answer(gate, "no"))
        worths = [nil]
        if blanks.last == id { blanks.removeLast() }
      case 3:
        relevance = .answered(question: gate, values: ["yes"])
        answers.append(SmallTreaty.answer(gate, "yes"))
      case 5...:
        relevance = .not(.answered(question: gate, values: ["yes"]))
        worths = worths.filter { $0 != nil } + [nil]
      default: break
      }
      let provision = provisions.randomElement(using: &random)!
      questions.append(
        SmallTreaty.question(
          id, [provision.id], relevance: relevance, weight: Int.random(in: 1...3, using: &random),
          asksForLaw: asksForLaw))
      gates.append(SmallTreaty.question(gate, [], isScored: false))
      possible[id] = worths
    }
    let asked = provisions.filter { provision in questions.contains { $0.provisions.contains(provision.id) } }
    definition = Definition(provisions: asked, questions: questions, possible: possible)
    let ofReserved = reserved.map { [SmallTreaty.question("reserved", [$0.id])] } ?? []
    corpus = SmallTreaty.corpus(
      provisions + [SmallTreaty.provision("TEST/8", isChapeau: true)] + (reserved.map { [$0] } ?? []),
      questions + ofReserved + gates, answers,
      treaty: SmallTreaty.treaty(
        reservations: reserved.map { [Reservation(provisions: [$0.id], from: nil, withdrawn: nil)] } ?? []))
    self.blanks = blanks
  }

  func card(_ profile: ScoringProfile) -> Scorecard? {
    Scorer(profile: profile, corpus: corpus.published).scorecards().first
  }
}
