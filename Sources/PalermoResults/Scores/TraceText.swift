public import PalermoModel
public import PalermoScoring
import PalermoWriting

/// How a number came about: every answer behind a provision, an article's duties, or a question.
public struct TraceText {
  private let language: Language
  private let format: NumberFormat
  private let corpus: Corpus
  private let edition: Edition

  /// A writer of traces.
  ///
  /// - Parameters:
  ///   - language: The language of the text.
  ///   - corpus: The texts of questions and provisions.
  ///   - edition: The readers that the text is for.
  public init(language: Language, corpus: Corpus, edition: Edition) {
    (self.language, format, self.corpus, self.edition) = (language, NumberFormat(language), corpus, edition)
  }

  /// The trace of what a question or a provision contributes to a scorecard. Returns nil if it is not in it.
  ///
  /// Numbers are fractions, so that the contributions add up to the score to the last digit.
  ///
  /// - Parameters:
  ///   - card: The scorecard.
  ///   - subject: A question, a provision such as `UNTOC/5/1(b)`, an article such as `UNTOC/5`, or the instrument.
  public func text(_ card: Scorecard, explaining subject: String) -> String? {
    let articles = Trace(card).articles
    if subject == card.instrument {
      return articles.compactMap { text(card, explaining: "\(subject)/\($0.score.number)") }.joined(separator: "\n")
    }
    let whole = articles.filter { "\(card.instrument)/\($0.score.number)" == subject }
    if !whole.isEmpty {
      return whole.map { article in
        "\(heading(card)) · \(subject) \(article.score.title(language))\n\(legend(card))"
          + article.duties.map(duty).joined() + outside(article.score.number, of: card) + sum(article, subject)
      }.joined()
    }
    let duties = articles.flatMap(\.duties).filter { duty in
      duty.score.id == subject || duty.score.provisions.contains { isAbout(subject, $0) }
    }
    let others = (card.unscored + card.reserved).filter { isAbout(subject, $0) }
    let holes = card.uncoveredProvisions.filter { $0.id == subject }
    guard !duties.isEmpty || !others.isEmpty || !holes.isEmpty else { return nil }
    return "\(heading(card))\n\(legend(card))" + duties.map(duty).joined() + others.map(apart).joined()
      + holes.map(hole).joined()
  }

  private func isAbout(_ subject: String, _ score: ProvisionScore) -> Bool {
    score.provision.id == subject || score.questions.contains { $0.question == subject }
  }

  private func heading(_ card: Scorecard) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    return edition.noticeLine(language)
      + "\(state) (\(card.state)) · \(card.instrument) · \(card.cycle) · \(Texts.Labels.profile(profile: card.profile)(language))"
  }

  private func legend(_ card: Scorecard) -> String {
    let legend = Texts.ScoreTrace.legend(instrument: card.instrument, partly: format.short(card.partly))
    return "  \(legend(language))\n"
  }

  private func duty(_ duty: Trace.OfDuty) -> String {
    let share = duty.score.interval == nil ? "–" : fractions(duty.ofArticle.low, duty.ofArticle.high)
    guard duty.provisions.count > 1 else {
      return provision(duty.provisions[0], indent: "  ", share: share)
    }
    return
      "  \(duty.score.id)  \(interval(duty.score.interval))  \(Texts.ScoreTrace.weight(share: share)(language))  \(Texts.ScoreTrace.best(language))\n"
      + duty.provisions.map { provision($0, indent: "    ") }.joined()
  }

  private func provision(_ provision: Trace.OfProvision, indent: String, share: String? = nil) -> String {
    let share = share.map { "  \(Texts.ScoreTrace.weight(share: $0)(language))" } ?? ""
    return self.provision(provision.score, indent: indent, note: share)
      + provision.entries.map { question($0, indent: indent + "  ") }.joined()
  }

  private func provision(_ score: ProvisionScore, indent: String, note: String) -> String {
    let why = score.exemption.map { "  (\($0.name(language)))" } ?? ""
    return
      "\(indent)\(score.provision.id)  \(interval(score.interval))\(note)\(why)  \(score.provision.measure(language))\n"
  }

  /// A provision that is not in the score, with its answers.
  private func apart(_ score: ProvisionScore) -> String {
    let note =
      score.exemption == nil
      ? "  (\(Texts.ScoreTrace.unscored(language))\(language.colon)\(score.provision.obligation.name(language)))" : ""
    return provision(score, indent: "  ", note: note)
      + score.questions.map {
        "    \($0.question)\(language.colon)\(answer($0))\(support($0))\n" + evidence($0, indent: "      ")
      }.joined()
  }

  private func hole(_ provision: Provision) -> String {
    "  \(provision.id)  –  (\(Texts.ScoreTrace.dutyWithoutQuestion(language)))  \(provision.measure(language))\n"
  }

  /// The provisions of an article that are not in its score.
  private func outside(_ article: Int, of card: Scorecard) -> String {
    (card.reserved + card.unscored).filter { $0.provision.article == article }.map(apart).joined()
      + card.uncoveredProvisions.filter { $0.article == article }.map(hole).joined()
  }

  private func question(_ entry: Trace.Entry, indent: String) -> String {
    let score = entry.question
    let product =
      score.interval == nil
      ? "–"
      : "\(interval(score.interval)) × \(fractions(entry.ofArticle.low, entry.ofArticle.high)) = "
        + "\(fractions(entry.low, entry.high))  [\(fractions(entry.ofInstrument.low, entry.ofInstrument.high))]"
    return "\(indent)\(score.question)\(language.colon)\(answer(score))  \(product)\(support(score))\n"
      + evidence(score, indent: indent + "  ")
  }

  private func answer(_ score: QuestionScore) -> String {
    if score.isWithheld {
      return (score.isConfidential ? Texts.ScoreTrace.withheld : Texts.ScoreTrace.telling)(language)
    }
    let mark = score.isConfidential ? " [\(Texts.ComparisonObstacles.confidential(language))]" : ""
    return content(score) + mark
  }

  private func content(_ score: QuestionScore) -> String {
    if let silence = score.silence, score.exemption == nil { return silence.name(language) }
    if let level = score.level { return level.name(language) }
    if let exemption = score.exemption { return exemption.name(language) }
    return score.values.isEmpty ? Texts.GapReasons.notAnswered(language) : Texts.ScoreTrace.noLevel(language)
  }

  private func support(_ score: QuestionScore) -> String {
    let grade = score.grade.map { "  \($0.name(language))" } ?? ""
    return "\(grade)\(score.isCertain ? "" : "  \(Texts.ScoreTrace.uncertain(language))")  \(score.place)"
  }

  private func evidence(_ score: QuestionScore, indent: String) -> String {
    score.evidence.map { evidence in
      "\(indent)\([evidence.title, evidence.provision, evidence.href].compactMap(\.self).joined(separator: ", "))\n"
    }.joined()
  }

  private func sum(_ article: Trace.OfArticle, _ subject: String) -> String {
    let low = article.entries.reduce(Fraction(0)) { $0 + $1.low }
    let high = article.entries.reduce(Fraction(0)) { $0 + $1.high }
    let score = article.score.score
    guard let rounded = score.interval else {
      let isSummed = article.score.duties.contains { $0.interval != nil }
      return "  \(subject) = \(isSummed ? fractions(low, high) : "–")\n"
    }
    return "  \(subject) = \(fractions(low, high)) = \(format.interval(rounded))  \(score.sign)\n"
  }

  private func interval(_ interval: Interval?) -> String {
    interval.map { fractions($0.lowest, $0.highest) } ?? "–"
  }

  private func fractions(_ low: Fraction, _ high: Fraction) -> String { low == high ? "\(low)" : "\(low)–\(high)" }
}
