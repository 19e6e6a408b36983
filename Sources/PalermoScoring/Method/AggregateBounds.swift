import PalermoModel

/// The bounds of a number that is made of parts.
struct AggregateBounds: Sendable {
  let span: LinearBounds
  /// Whether the number exists for certain.
  let isCertain: Bool
  /// The parts that the lower bound is made of, by their places.
  let lowParts: [Int]
  /// The parts that the upper bound is made of.
  let highParts: [Int]

  /// These bounds as a part of the next number up.
  func part(weight: Fraction = 1) -> MeanPart { MeanPart(span, weight: weight, isCertain: isCertain) }
}

extension ComparisonPoint {
  /// The bounds of a weighted mean over all values of its parts, and over every choice of the parts that are not
  /// certain. At least one part is taken.
  ///
  /// The smallest mean takes an uncertain part just when its value lies below the mean without it; going through them
  /// in ascending order therefore finds it. The largest is found likewise.
  ///
  /// - Returns: The exact bounds, or nil if there are no parts.
  /// - Complexity: O(*n* log *n*) in the number of parts.
  mutating func mean(_ parts: [MeanPart]) -> AggregateBounds? {
    guard parts.count > 1 else {
      return parts.first.map { AggregateBounds(span: $0.span, isCertain: $0.isCertain, lowParts: [0], highParts: [0]) }
    }
    let certain = parts.indices.filter { parts[$0].isCertain }
    let uncertain = parts.indices.filter { !parts[$0].isCertain }
    let weight = certain.reduce(Fraction(0)) { $0 + parts[$1].weight }
    let low = extreme(
      parts, certain, uncertain, weight, { $0.span.low }, { $0.isLess($1, $2) })
    let high = extreme(
      parts, certain, uncertain, weight, { $0.span.high }, { $0.isLess($2, $1) })
    return AggregateBounds(
      span: LinearBounds(low.mean, high.mean), isCertain: !certain.isEmpty, lowParts: low.taken, highParts: high.taken)
  }

  private mutating func extreme(
    _ parts: [MeanPart], _ certain: [Int], _ uncertain: [Int], _ weightOfCertain: Fraction,
    _ value: (MeanPart) -> LinearFunction, _ isBetter: (inout ComparisonPoint, LinearFunction, LinearFunction) -> Bool
  ) -> (mean: LinearFunction, taken: [Int]) {
    var weight = weightOfCertain
    var sum = certain.reduce(LinearFunction(0)) { $0 + value(parts[$1]) * parts[$1].weight }
    var taken = certain
    for index in uncertain.sorted(by: { isBetter(&self, value(parts[$0]), value(parts[$1])) }) {
      let part = parts[index]
      guard weight == 0 || isBetter(&self, value(part) * weight, sum) else { break }
      weight = weight + part.weight
      sum = sum + value(part) * part.weight
      taken.append(index)
    }
    return (sum / weight, taken)
  }

  /// The bounds of the largest of several values, some of which may turn out not to apply. At least one does.
  ///
  /// - Returns: The exact bounds, or nil if there are no parts.
  mutating func maximum(_ parts: [MeanPart]) -> AggregateBounds? {
    guard !parts.isEmpty else { return nil }
    var highest = 0
    for index in parts.indices where isLess(parts[highest].span.high, parts[index].span.high) { highest = index }
    // Without a certain part the smallest maximum is that of a single part.
    let certain = parts.indices.filter { parts[$0].isCertain }
    var lowest = certain.first ?? 0
    for index in certain.isEmpty ? Array(parts.indices) : certain {
      let (a, b) = (parts[lowest].span.low, parts[index].span.low)
      if certain.isEmpty ? isLess(b, a) : isLess(a, b) { lowest = index }
    }
    return AggregateBounds(
      span: LinearBounds(parts[lowest].span.low, parts[highest].span.high), isCertain: !certain.isEmpty,
      lowParts: [lowest],
      highParts: [highest])
  }

  // MARK: Up the tree

  /// A provision: the weighted mean of its questions.
  mutating func provision(_ questions: [QuestionScore]) -> AggregateBounds? { mean(questions.compactMap { $0.part }) }

  /// A duty: a provision for itself, or a choice. Provisions of one branch of a choice are needed together; of the
  /// branches the best counts.
  mutating func duty(_ provisions: [ProvisionScore]) -> AggregateBounds? {
    if provisions.count == 1 { return part(provisions[0]).flatMap { mean([$0]) } }
    return maximum(branches(of: provisions).compactMap { branch in mean(branch.compactMap { part($0) })?.part() })
  }

  /// The provision as a part of the mean of its branch. Returns nil if it is exempt.
  mutating func part(_ score: ProvisionScore) -> MeanPart? {
    score.exemption == nil ? provision(score.questions)?.part() : nil
  }

  /// An article: the mean of its duties.
  mutating func article(_ duties: [DutyScore]) -> AggregateBounds? {
    mean(duties.compactMap { duty($0.provisions)?.part() })
  }

  /// The mean of articles as a profile weighs them.
  mutating func mean(ofArticles articles: [[DutyScore]], _ weighting: ScoringProfile.Weighting) -> AggregateBounds? {
    switch weighting {
    case .articles: mean(articles.compactMap { article($0)?.part() })
    case .duties: article(articles.flatMap { $0 })
    }
  }
}

/// The ways to meet a duty, each with the provisions that it takes.
func branches(of provisions: [ProvisionScore]) -> [[ProvisionScore]] {
  var names: [String?] = []
  for provision in provisions where !names.contains(provision.provision.alternative?.branch) {
    names.append(provision.provision.alternative?.branch)
  }
  return names.map { name in provisions.filter { $0.provision.alternative?.branch == name } }
}
