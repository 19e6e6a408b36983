import PalermoModel
import PalermoScoring

extension [Scorecard] {
  /// The scorecards as JSON: `state`, `instrument`, `cycle`, `score`, and `clusters` with `articles`. A score has its
  /// bounds `low` and `high` (null when nothing applies), whether enough is answered for them to be shown (`isPrinted`), its
  /// `letter` (`?` when it is not settled), and how many duties are `answered` and `applicable`. An article also names the questions that are still `open`.
  package var json: String {
    var json = JSONText()
    json.array(self) { json, card in
      json.object { json in
        json.key("state")
        json.value(card.state)
        json.key("instrument")
        json.value(card.instrument)
        json.key("cycle")
        json.value(card.cycle)
        json.score(card.score)
        json.key("clusters")
        json.array(card.clusters) { $0.cluster($1) }
      }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func score(_ score: Score) {
    key("low")
    value(score.interval?.low)
    key("high")
    value(score.interval?.high)
    key("isPrinted")
    value(score.isPrinted)
    key("letter")
    value(score.rating.rawValue)
    key("answered")
    value(score.coverage.answered)
    key("applicable")
    value(score.coverage.applicable)
  }

  fileprivate mutating func cluster(_ cluster: ClusterScore) {
    object { json in
      json.key("cluster")
      json.value(cluster.cluster.rawValue)
      json.score(cluster.score)
      json.key("articles")
      json.array(cluster.articles) { $0.article($1) }
    }
  }

  private mutating func article(_ article: ArticleScore) {
    object { json in
      json.key("article")
      json.value(article.number)
      json.score(article.score)
      json.key("open")
      json.array(article.openQuestions) { $0.value($1) }
    }
  }
}

extension ArticleScore {
  /// The questions to which an answer could still be given, each once, in order.
  fileprivate var openQuestions: [String] {
    duties.flatMap { $0.provisions }.flatMap { $0.questions }.filter { $0.isOpen }.map { $0.question }
      .withoutRepetition
  }
}
