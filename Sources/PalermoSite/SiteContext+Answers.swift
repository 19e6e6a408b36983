import PalermoAnalysis
import PalermoModel
import PalermoScoring
import PalermoWriting

extension SiteContext {
  /// Why nothing is known of what a state does. Nil if it answers something.
  func silence(of state: String) -> String? {
    absence(of: state).map { absence in
      let reason: LocalizedText =
        absence == .notAsked
        ? Texts.Site.notCoveredBySource : absence == .awaited ? absence.name : Texts.Site.notDelivered
      return Texts.Site.answersUnknown(reason: reason)(language)
    }
  }

  /// What a state answers for all to read (``SiteFacts/openAnswers(in:to:)``).
  func openAnswers(of state: String) -> [(question: Question, answer: Answer)] {
    submissions(of: state).flatMap { SiteFacts.openAnswers(in: $0, to: facts.questions) }
  }

  /// The instruments and articles for which a state asks for training, by theme: `UNTOC`, `UNTOC 18`.
  ///
  /// - Complexity: O(*q*) in the number of questions.
  func trainingNeeds(of state: String) -> [Cluster: Set<String>] {
    var themes: [String: Cluster] = [:]
    for submission in submissions(of: state) {
      guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
      for question in questionnaire.questions { themes[question.id] = questionnaire.cluster }
    }
    let (pairs, unmet) = needs(of: state)
    var asked: [Cluster: Set<String>] = [:]
    for need in pairs.map(\.need) + unmet.map(\.need) where need.area == .training {
      let places = [need.instrument] + [need.article].compactMap(\.self).map { "\(need.instrument) \($0)" }
      for theme in Set(need.questions.compactMap { themes[$0] }) { asked[theme, default: []].formUnion(places) }
    }
    return asked
  }

  /// The themes that something was delivered on, in their order.
  var themes: [Cluster] {
    let delivered = Set(submissions.compactMap(cluster))
    return corpus.instruments.clusters.filter(delivered.contains)
  }

  /// The theme of what a submission answers. Nil if its questionnaire is not known.
  func cluster(of submission: Submission) -> Cluster? { corpus.questionnaires[submission.questionnaire]?.cluster }

  /// Whether a state answers a questionnaire on a theme.
  func answers(_ state: String, in cluster: Cluster) -> Bool {
    submissions(of: state).contains { self.cluster(of: $0) == cluster }
  }

  /// Whether a state documented that it does in full what an article asks: all that applies is answered so, and cited.
  ///
  /// - Parameter cluster: The theme in which it is asked; nil for any.
  func documentsInFull(_ state: String, _ instrument: String, _ article: Int, in cluster: Cluster? = nil) -> Bool {
    facts.documenting[SiteFacts.Topic(instrument: instrument, article: article, cluster: cluster)]?.contains(state)
      ?? false
  }

  /// A question in a few words, or in all of its own where it has no label.
  func label(of question: Question) -> String { question.label?(language) ?? question.text(language) }

  /// The articles that a question asks about, as readers cite them.
  func articles(of question: Question) -> [String] { facts.articles[question.id] ?? [] }

  /// The articles of provisions, as readers cite them: `UNTOC 18`.
  static func articles(of provisions: [String]) -> [String] {
    provisions.compactMap { id in
      let parts = id.split(separator: "/")
      return parts.count > 1 ? "\(parts[0]) \(parts[1].prefix { $0.isNumber })" : nil
    }.withoutRepetition
  }
}
