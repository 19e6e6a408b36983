public import PalermoModel
public import PalermoScoring

/// How a number came about: every answer behind a provision, an article's duties, or a question.
public struct TraceText {
  private let language: Language
  private let format: NumberFormat
  private let corpus: Corpus

  /// A writer of traces.
  public init(language: Language, corpus: Corpus) {
    (self.language, format, self.corpus) = (language, NumberFormat(language), corpus)
  }

  /// The trace of what a question or a provision contributes to a scorecard; nil when it is not in it.
  ///
  /// - Parameter subject: A question, a provision such as `UNTOC/5/1(b)`, or an article such as `UNTOC/5`.
  public func text(_ card: Scorecard, explaining subject: String) -> String? {
    let articles = card.clusters.flatMap(\.articles)
    if let article = articles.first(where: { "\(card.instrument)/\($0.number)" == subject }) {
      let body = article.duties.map { duty($0, of: article) }.joined()
      let interval = article.score.interval.map(format.interval) ?? "–"
      return "\(heading(card)) · \(subject) \(article.title(language))\n\(body)  \(subject) = \(interval)  \(article.score.rating.rawValue)\n"
    }
    let duties = articles.flatMap { article in article.duties.map { (article, $0) } }.filter { _, duty in
      duty.id == subject || duty.provisions.contains { isAbout(subject, $0) }
    }
    let others = (card.unscored + card.reserved).filter { isAbout(subject, $0) }
    guard !duties.isEmpty || !others.isEmpty else { return nil }
    return "\(heading(card))\n" + duties.map { duty($1, of: $0) }.joined() + others.map { provision($0, indent: "  ") }.joined()
  }

  private func isAbout(_ subject: String, _ score: ProvisionScore) -> Bool {
    score.provision.id == subject || score.questions.contains { $0.question == subject }
  }

  private func heading(_ card: Scorecard) -> String {
    let state = corpus.region(of: card.state)?[state: card.state]?.name(language) ?? card.state
    return "\(state) (\(card.state)) · \(card.instrument) · \(card.cycle)"
  }

  private func duty(_ duty: DutyScore, of article: ArticleScore) -> String {
    let applicable = article.duties.count { $0.interval != nil }
    let weight = duty.interval == nil ? "–" : "1/\(applicable)"
    guard duty.provisions.count > 1 else {
      return provision(duty.provisions[0], indent: "  ", weight: weight)
    }
    let interval = duty.interval.map(format.interval) ?? "–"
    return "  \(duty.id)  \(interval)  \(Self.weight(language)) \(weight)  \(Self.best(language))\n"
      + duty.provisions.map { provision($0, indent: "    ") }.joined()
  }

  private func provision(_ score: ProvisionScore, indent: String, weight: String? = nil) -> String {
    let value = score.interval.map(format.interval) ?? "–"
    let why = score.exemption.map { "  (\($0.name(language)))" } ?? ""
    let share = weight.map { "  \(Self.weight(language)) \($0)" } ?? ""
    return "\(indent)\(score.provision.id)  \(value)\(share)\(why)  \(score.provision.measure(language))\n"
      + score.questions.map { question($0, indent: indent + "  ") }.joined()
  }

  private func question(_ score: QuestionScore, indent: String) -> String {
    let answer: String =
      if score.isWithheld {
        Self.withheld(language)
      } else if let level = score.level {
        level.name(language)
      } else if let exemption = score.exemption {
        exemption.name(language)
      } else {
        Self.blank(language)
      }
    let value = score.interval.map(format.interval) ?? "–"
    let place = score.position.map { "\(score.file):\($0.line)" } ?? score.file
    let grade = score.grade.map { "  \($0.name(language))" } ?? ""
    let certainty = score.isCertain ? "" : "  \(Self.uncertain(language))"
    var text = "\(indent)\(score.question): \(answer)  \(value) × \(score.weight)\(grade)\(certainty)  \(place)\n"
    for evidence in score.evidence {
      text += "\(indent)  \([evidence.title, evidence.provision, evidence.href].compactMap(\.self).joined(separator: ", "))\n"
    }
    return text
  }

  private static let weight = LocalizedText(en: "weight", es: "peso", fr: "poids", pt: "peso")
  private static let best = LocalizedText(
    en: "the best of its ways counts", es: "cuenta la mejor de sus vías", fr: "la meilleure des voies compte",
    pt: "conta a melhor das vias")
  private static let withheld = LocalizedText(
    en: "confidential, left out", es: "confidencial, omitida", fr: "confidentielle, omise", pt: "confidencial, omitida")
  private static let blank = LocalizedText(en: "not answered", es: "sin respuesta", fr: "sans réponse", pt: "sem resposta")
  private static let uncertain = LocalizedText(
    en: "not known whether it is asked", es: "no se sabe si se pregunta", fr: "on ignore si elle se pose",
    pt: "não se sabe se é perguntada")
}
