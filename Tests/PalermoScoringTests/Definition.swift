import PalermoModel
import PalermoScoring

/// The score of a small treaty by its definition, one completion at a time, written apart from the scorer.
struct Definition {
  let provisions: [Provision]
  let questions: [Question]
  /// What each question can be worth; nil when it does not apply. "Partly" is left open.
  let possible: [String: [Worth?]]

  enum Worth { case yes, partly, no }

  /// The score when each question is worth one thing; nil when nothing applies.
  ///
  /// - Parameter weights: Those of the articles by number; equal ones when nil, and equal duties when `isFlat`.
  func score(
    _ worth: [String: Worth], partly: Fraction, isFlat: Bool = false, weights: [Int: Fraction]? = nil
  ) -> Fraction? {
    func value(_ worth: Worth) -> Fraction { worth == .yes ? 1 : worth == .no ? 0 : partly }
    func provision(_ provision: Provision) -> Fraction? {
      mean(
        questions.filter { $0.provisions.contains(provision.id) }.compactMap { question in
          worth[question.id].map { (value($0), Fraction(question.weight)) }
        })
    }
    var articles: [(number: Int, duties: [Fraction])] = []
    for number in Set(provisions.map(\.article)).sorted() {
      let ofArticle = provisions.filter { $0.article == number }
      var duties = ofArticle.filter { $0.alternative == nil }.compactMap(provision)
      for choice in Set(ofArticle.compactMap { $0.alternative?.choice }) {
        let ofChoice = ofArticle.filter { $0.alternative?.choice == choice }
        let branches = Set(ofChoice.map { $0.alternative!.branch }).compactMap { branch in
          mean(ofChoice.filter { $0.alternative!.branch == branch }.compactMap(provision).map { ($0, 1) })
        }
        if let best = branches.max() { duties.append(best) }
      }
      articles.append((number, duties))
    }
    if isFlat { return mean(articles.flatMap(\.duties).map { ($0, 1) }) }
    return mean(
      articles.compactMap { article in
        mean(article.duties.map { ($0, 1) }).map { ($0, weights?[article.number] ?? (weights == nil ? 1 : 0)) }
      })
  }

  private func mean(_ parts: [(value: Fraction, weight: Fraction)]) -> Fraction? {
    let weight = parts.reduce(Fraction(0)) { $0 + $1.weight }
    return weight == 0 ? nil : parts.reduce(Fraction(0)) { $0 + $1.value * $1.weight } / weight
  }

  /// How many completions there are.
  var count: Int { possible.values.reduce(1) { $0 * $1.count } }

  /// Every way in which all questions can turn out together.
  func completions() -> [[String: Worth]] {
    var completions: [[String: Worth]] = [[:]]
    for question in questions {
      completions = completions.flatMap { completion in
        (possible[question.id] ?? []).map { worth in
          guard let worth else { return completion }
          return completion.merging([question.id: worth]) { $1 }
        }
      }
    }
    return completions
  }

  /// The least and the greatest score; nil when nothing can apply.
  func interval(
    _ completions: [[String: Worth]], partly: Fraction, isFlat: Bool = false, weights: [Int: Fraction]? = nil
  ) -> Interval? {
    Interval(
      around: completions.compactMap {
        score($0, partly: partly, isFlat: isFlat, weights: weights).map { Interval($0) }
      })
  }
}
