import PalermoAnalysis
import PalermoModel
import PalermoScoring

/// What the pages of all languages are made from, looked up once: nothing in it is in words of a language.
///
/// It is a class because the pages of every language refer to it.
final class SiteFacts: Sendable {
  /// Something that a state cites for all to read.
  struct Citation {
    let evidence: Evidence
    /// The theme of the questionnaire in which it is cited.
    let cluster: Cluster?
    /// The articles that the question asks about: `UNTOC 18`.
    let articles: [String]
  }

  /// An article within a theme, or within any.
  struct Topic: Hashable {
    let instrument: String
    let article: Int
    let cluster: Cluster?
  }

  let analysis: GapAnalysis
  let corpus: Corpus
  let region: Region
  let scorecards: [Scorecard]
  /// The submissions that the analysis rests on.
  let submissions: [Submission]
  let submissionsByState: [String: [Submission]]
  /// For each state and question the place of the submission that answers it.
  let answering: [String: [String: Int]]
  let scorecardsByState: [String: [Scorecard]]
  let scoresByProvision: [String: [String: ProvisionScore]]
  let sheets: [String: StateSheet]
  let questions: [String: Question]
  /// The articles that each question asks about, as readers cite them.
  let articles: [String: [String]]
  let tallies: [Topic: [ProvisionTally]]
  /// The figures on each provision, and by group, in the order of the groups.
  let tallyByProvision: [String: ProvisionTally]
  let groupTallies: [[String: ProvisionTally]]
  let changes: [String: GapChange.StateChange]
  let pairs: [String: [AssistancePair]]
  let unmetNeeds: [String: [UnmetNeed]]
  /// What was due from each state.
  let deliveries: [String: [DeliveryRecord]]
  /// What each state cites, in the order of its answers.
  let citations: [String: [Citation]]
  /// For each state and article the places of what is cited for it among ``citations``.
  let placesOfCitations: [String: [String: [Int]]]
  /// The states that documented that they do in full what an article asks: all that applies is answered so, and cited.
  let documenting: [Topic: Set<String>]

  /// - Complexity: O(*n*) in the answers and in what is known of them.
  init(analysis: GapAnalysis, corpus: Corpus, region: Region, scorecards: [Scorecard]) {
    (self.analysis, self.corpus, self.region, self.scorecards) = (analysis, corpus, region, scorecards)
    submissions = corpus.submissionsInForce.filter { $0.cycle == analysis.cycle && region[state: $0.state] != nil }
    submissionsByState = Dictionary(grouping: submissions, by: \.state)
    var answering: [String: [String: Int]] = [:]
    for (place, submission) in submissions.enumerated() {
      answering[submission.state, default: [:]].merge(submission.answers.lazy.map { ($0.question, place) }) {
        first, _ in first
      }
    }
    self.answering = answering
    scorecardsByState = Dictionary(grouping: scorecards, by: \.state)
    var scores: [String: [String: ProvisionScore]] = [:]
    for card in scorecards {
      for score in card.provisions where scores[score.provision.id]?[card.state] == nil {
        scores[score.provision.id, default: [:]][card.state] = score
      }
    }
    scoresByProvision = scores
    sheets = Dictionary(firstOf: analysis.states.map { ($0.state, $0) })
    questions = corpus.latestQuestions
    let articles = questions.mapValues { SiteContext.articles(of: $0.provisions) }
    self.articles = articles
    tallies = Dictionary(grouping: analysis.provisions) {
      Topic(instrument: $0.instrument, article: $0.article, cluster: nil)
    }
    tallyByProvision = Dictionary(firstOf: analysis.provisions.map { ($0.provision, $0) })
    groupTallies = analysis.groups.map { group in Dictionary(firstOf: group.provisions.map { ($0.provision, $0) }) }
    changes = Dictionary(firstOf: (analysis.change?.states ?? []).map { ($0.state, $0) })
    pairs = Dictionary(grouping: analysis.assistance.pairs, by: \.need.state)
    unmetNeeds = Dictionary(grouping: analysis.assistance.unmet, by: \.need.state)
    deliveries = Dictionary(grouping: analysis.deliveries, by: \.state)
    citations = submissionsByState.mapValues { [questions] submissions in
      submissions.flatMap { submission in
        let cluster = corpus.questionnaires[submission.questionnaire]?.cluster
        return Self.openAnswers(in: submission, to: questions).flatMap { question, answer in
          answer.evidence.filter(\.isMeant).map {
            Citation(evidence: $0, cluster: cluster, articles: articles[question.id] ?? [])
          }
        }
      }
    }
    placesOfCitations = citations.mapValues { citations -> [String: [Int]] in
      var places: [String: [Int]] = [:]
      for (place, citation) in citations.enumerated() {
        for article in Set(citation.articles) { places[article, default: []].append(place) }
      }
      return places
    }
    var documenting: [Topic: Set<String>] = [:]
    for sheet in analysis.states {
      for rating in sheet.ratings
      where rating.rating == .full && rating.answered == rating.applicable && rating.applicable > 0
        && rating.uncited == 0
      {
        for cluster in [nil, rating.cluster] {
          let topic = Topic(instrument: rating.instrument, article: rating.article, cluster: cluster)
          documenting[topic, default: []].insert(sheet.state)
        }
      }
    }
    self.documenting = documenting
  }

  /// What a submission answers for all to read: nothing confidential, and no answer whose question is not known.
  static func openAnswers(
    in submission: Submission, to questions: [String: Question]
  ) -> [(question: Question, answer: Answer)] {
    submission.answers.compactMap { answer in
      guard !answer.isConfidential, !answer.isWithheld, let question = questions[answer.question] else { return nil }
      return (question, answer)
    }
  }
}
