public import PalermoModel

/// The fewest answers with which the letter of a scorecard can be settled: which questions to put first.
///
/// For each letter that is still possible: the smallest set of open questions for which there are answers that bring
/// the whole interval into the band of the letter, whatever the other open questions turn out to be, and that answer
/// enough for a score to be printed. It says what a focal point can achieve with a few answers. A set that settles the
/// letter by whatever answers would be of no use: a single answer that falls the other way crosses the edge of a band,
/// so that nearly always all questions would be in it.
///
/// Conditions that are not known stay so. Answering them can only narrow the interval further.
public struct Narrowing: Sendable {
  /// Answers that settle a letter.
  public struct Settlement: Sendable {
    /// The letter that the answers settle.
    public let rating: Rating
    /// The questions, each with an answer; a "yes" comes with the evidence that its question asks for.
    public let answers: [(question: String, level: AnswerLevel)]
    /// A lower bound: no fewer answers can do it. At most the number of ``answers``.
    public let atLeast: Int

    /// Whether it is proven that no fewer answers can do it.
    public var isFewest: Bool { answers.count == atLeast }
  }

  /// The questions that could still be answered.
  public let open: [String]
  /// One for each letter that is still possible, the one with the fewest answers first.
  public let settlements: [Settlement]

  /// The answers that could settle the letter of a scorecard. Returns nil if the letter is settled, or there is none.
  ///
  /// How it is found: an answer takes from the width of the score at most the greatest share that its question can
  /// have. Where nothing else is uncertain and no choice is open that is exactly what it takes, so of any number of
  /// questions those with the greatest shares do most: a question exchanged for one with a greater share, with the same
  /// answer, raises the lower bound and lowers the upper bound no less. The answers to them are found by search.
  /// Elsewhere the shares give the bound `atLeast`, and the score worked out anew confirms what was found.
  ///
  /// - Complexity: O(*n*² log *n*) in the number of questions, and a search of at most 20,000 steps for each number of
  ///   answers.
  public init?(_ card: Scorecard, profile: ScoringProfile) {
    guard card.score.rating == .undetermined, let interval = card.score.interval else { return nil }
    let search = Search(card, profile, interval)
    open = search.items.map { $0.question }
    let ends = profile.bands.map { Fraction(decimal: $0.from) }
    settlements = profile.bands.indices.compactMap { index in
      search.settlement(profile.bands[index].rating, from: ends[index], below: index == 0 ? nil : ends[index - 1])
    }
    .sorted { $0.answers.count < $1.answers.count }
  }
}

/// The search for answers that bring a score into a band.
private struct Search {
  /// A question that could be answered.
  struct Item {
    let question: String
    let levels: [AnswerLevel]
    /// The greatest share of the score that it can have.
    var share: Fraction
    /// The duties about which nothing is answered yet and it asks.
    var unanswered: Set<String>
  }

  /// By share, from the greatest.
  let items: [Item]
  private let articles: [[DutyScore]]
  private let card: Scorecard
  private let profile: ScoringProfile
  private let interval: Interval
  /// How many more duties must be answered for a score to be printed.
  private let missing: Int
  /// Whether every answer takes just its share from the width of the score, and all questions take the same answers.
  private let isSeparable: Bool

  init(_ card: Scorecard, _ profile: ScoringProfile, _ interval: Interval) {
    (self.card, self.profile, self.interval) = (card, profile, interval)
    let articles = card.clusters.flatMap { $0.articles }.map { $0.duties }
    self.articles = articles
    var items: [String: Item] = [:]
    func others<Part>(_ parts: [Part], but index: Int, _ weight: (Part) -> Fraction) -> Fraction {
      parts.indices.reduce(Fraction(0)) { $1 == index ? $0 : $0 + weight(parts[$1]) }
    }
    func count(_ score: DutyScore) -> Fraction { score.interval != nil && score.isCertain ? 1 : 0 }
    func count(_ score: ProvisionScore) -> Fraction { score.interval != nil && score.isCertain ? 1 : 0 }
    func count(_ duties: [DutyScore]) -> Fraction { duties.contains { count($0) == 1 } ? 1 : 0 }
    for (articleIndex, duties) in articles.enumerated() {
      for (dutyIndex, duty) in duties.enumerated() where duty.interval != nil {
        let ofDuty: Fraction =
          switch card.weighting {
          case .articles:
            1 / ((1 + others(duties, but: dutyIndex, count)) * (1 + others(articles, but: articleIndex, count)))
          case .duties: 1 / (1 + articles.flatMap { $0 }.reduce(Fraction(0)) { $0 + count($1) } - count(duty))
          }
        for branch in branches(of: duty.provisions) {
          for (index, provision) in branch.enumerated() where provision.interval != nil {
            let ofProvision = ofDuty / (1 + others(branch, but: index, count))
            for (place, question) in provision.questions.enumerated() where question.isOpen && question.weight > 0 {
              let weight = Fraction(question.weight)
              let rest = others(provision.questions, but: place) { $0.isCertain ? $0.part?.weight ?? 0 : 0 }
              var item =
                items[question.question]
                ?? Item(question: question.question, levels: question.levels, share: 0, unanswered: [])
              item.share = item.share + ofProvision * weight / (weight + rest)
              if !duty.isAnswered { item.unanswered.insert(duty.id) }
              items[question.question] = item
            }
          }
        }
      }
    }
    self.items = items.values.filter { !$0.levels.isEmpty }
      .sorted { $0.share != $1.share ? $0.share > $1.share : $0.question < $1.question }
    let coverage = card.score.coverage
    let needed = (0...coverage.applicable).first { Double($0) / Double(coverage.applicable) >= profile.coverage }
    missing = max(0, (needed ?? coverage.applicable) - coverage.answered)
    let applicable = articles.flatMap { $0 }.filter { $0.interval != nil }
    isSeparable =
      Set(items.values.map { $0.levels }).count <= 1
      && applicable.allSatisfy { duty in
        (branches(of: duty.provisions).count == 1
          || !duty.provisions.flatMap { $0.questions }.contains(where: { $0.isOpen }))
          && duty.provisions.flatMap { $0.questions }.allSatisfy { $0.interval == nil || $0.isCertain }
      }
  }

  /// The fewest answers that bring the score into a band. Returns nil if none do.
  func settlement(_ rating: Rating, from: Fraction, below: Fraction?) -> Narrowing.Settlement? {
    guard interval.highest >= from, below.map({ interval.lowest < $0 }) ?? true else { return nil }
    let raise = max(0, from - interval.lowest)
    let lower = below.flatMap { $0 <= interval.highest ? interval.highest - $0 : nil }
    var atLeast = 0
    var width: Fraction = 0
    while lower.map({ width <= raise + $0 }) ?? (width < raise) {
      guard atLeast < items.count else { return nil }
      width = width + items[atLeast].share
      atLeast += 1
    }
    let covering = items.map { $0.unanswered.count }.sorted(by: >)
    while covering.prefix(atLeast).reduce(0, +) < missing {
      guard atLeast < items.count else { return nil }
      atLeast += 1
    }
    var isProven = isSeparable && missing == 0
    for size in atLeast...max(atLeast, items.count) {
      let chosen = choice(of: size)
      var steps = 20_000
      if let levels = levels(of: chosen, raise, lower, &steps), holds(chosen, levels, rating) {
        return Narrowing.Settlement(
          rating: rating, answers: zip(chosen, levels).map { ($0.question, $1) }, atLeast: atLeast)
      }
      isProven = isProven && steps > 0
      if isProven { atLeast = size + 1 }
    }
    return nil
  }

  /// So many items: those that make enough duties answered, then those with the greatest shares.
  private func choice(of size: Int) -> [Item] {
    var chosen: [Item] = []
    var rest = items
    var covered: Set<String> = []
    while chosen.count < size && covered.count < missing {
      let gains = rest.map { $0.unanswered.subtracting(covered).count }
      guard let gain = gains.max(), gain > 0, let index = gains.firstIndex(of: gain) else { break }
      covered.formUnion(rest[index].unanswered)
      chosen.append(rest.remove(at: index))
    }
    return (chosen + rest.prefix(size - chosen.count)).sorted { $0.share > $1.share }
  }

  /// An answer to each item so that together they raise the lower bound and lower the upper bound by so much.
  ///
  /// - Parameters:
  ///   - raise: At least this much.
  ///   - lower: More than this; nil if the upper bound is low enough.
  ///   - steps: How many answers may be tried.
  private func levels(
    of items: [Item], _ raise: Fraction, _ lower: Fraction?, _ steps: inout Int
  ) -> [AnswerLevel]? {
    var left: [Fraction] = [0]
    for item in items.reversed() { left.append(left[left.count - 1] + item.share) }
    left.reverse()
    var chosen: [AnswerLevel] = []
    func search(_ raise: Fraction, _ lower: Fraction?) -> Bool {
      guard chosen.count < items.count else { return raise <= 0 && lower.map { $0 < 0 } ?? true }
      steps -= 1
      let width = left[chosen.count]
      guard steps > 0, lower.map({ $0 < 0 ? raise <= width : max(raise, 0) + $0 < width }) ?? (raise <= width) else {
        return false
      }
      let item = items[chosen.count]
      // First the answer that helps where more is wanting.
      let wantsYes = lower.map { raise > $0 } ?? true
      for level in wantsYes ? item.levels : item.levels.reversed() {
        let value = Fraction(decimal: profile.value(of: level))
        chosen.append(level)
        if search(raise - value * item.share, lower.map { $0 - (1 - value) * item.share }) { return true }
        chosen.removeLast()
      }
      return false
    }
    return search(raise, lower) ? chosen : nil
  }

  /// Whether the score, worked out with these answers, has the letter.
  private func holds(_ items: [Item], _ levels: [AnswerLevel], _ rating: Rating) -> Bool {
    let answers = Dictionary(uniqueKeysWithValues: zip(items.map { $0.question }, levels))
    let answered = articles.map { duties in duties.map { $0.answering(answers, by: profile) } }
    var point = ComparisonPoint(card.partly)
    guard let span = point.mean(ofArticles: answered, card.weighting)?.span else { return false }
    let interval = span.interval(at: card.partly)
    let applicable = answered.flatMap { $0 }.filter { $0.interval != nil }
    return profile.rating(of: interval.low) == rating && profile.rating(of: interval.high) == rating
      && applicable.count(where: { $0.isAnswered }) >= card.score.coverage.answered + missing
  }
}

extension DutyScore {
  /// The duty as it would be with answers to some of its questions. Its own interval stays that of before.
  fileprivate func answering(_ answers: [String: AnswerLevel], by profile: ScoringProfile) -> DutyScore {
    guard provisions.flatMap({ $0.questions }).contains(where: { answers[$0.question] != nil }) else { return self }
    return DutyScore(
      id: id,
      provisions: provisions.map { score in
        ProvisionScore(
          provision: score.provision, exemption: score.exemption, isCertain: score.isCertain, interval: score.interval,
          questions: score.questions.map { question in
            guard question.isOpen, let level = answers[question.question] else { return question }
            let line = LinearFunction(Fraction(decimal: profile.value(of: level)))
            return question.answered(level, LinearBounds(line, line))
          })
      }, isCertain: isCertain, interval: interval)
  }
}

extension QuestionScore {
  /// The question as it would be with an answer.
  fileprivate func answered(_ level: AnswerLevel, _ span: LinearBounds) -> QuestionScore {
    QuestionScore(
      question: question, weight: weight, level: level, values: [level.rawValue], isConfidential: isConfidential,
      isWithheld: false, silence: nil, exemption: nil, isCertain: isCertain, interval: interval, span: span,
      levels: levels, grade: nil, evidence: [], file: file,
      position: position)
  }
}
