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

  /// What a state answers for all to read: nothing confidential, and no answer whose question is not known.
  func openAnswers(of state: String) -> [(question: Question, answer: Answer)] {
    submissions(of: state).flatMap { submission in
      submission.answers.compactMap { answer in
        guard !answer.isConfidential, !answer.isWithheld, let question = question(answer.question) else { return nil }
        return (question, answer)
      }
    }
  }

  /// A question in a few words, or in all of its own where it has no label.
  func label(of question: Question) -> String { question.label?(language) ?? question.text(language) }

  /// The articles that a question asks about, as readers cite them.
  func articles(of question: Question) -> [String] {
    var seen: Set<String> = []
    return question.provisions.compactMap { id in
      let parts = id.split(separator: "/")
      guard parts.count > 1 else { return nil }
      let article = "\(parts[0]) \(parts[1].prefix { $0.isNumber })"
      return seen.insert(article).inserted ? article : nil
    }
  }
}
