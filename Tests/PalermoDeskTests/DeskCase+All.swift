import PalermoLoading
import PalermoModel
import TestSupport

@testable import PalermoValidation

extension DeskCase {
  /// The examples of rules about submissions, and some submissions of the exercise.
  static let all = examples + exercise

  private static let examples = Rule.all.flatMap { rule in
    [("failing", rule.failing), ("passing", rule.passing)]
      .filter { $0.1.earlier == nil && $0.1.marked.contains("<submission") }
      .map { DeskCase("\(rule.id), \($0)", $1.document, with: $1.companionFiles) }
  }

  /// One submission in nine: of every questionnaire, and of states of every kind.
  private static let exercise = Project.files(in: "Samples/exercise/submissions", extension: "xml").enumerated()
    .filter { $0.offset.isMultiple(of: 9) }
    .map { DeskCase($1, String(decoding: Project.bytes($1), as: UTF8.self)) }
}
