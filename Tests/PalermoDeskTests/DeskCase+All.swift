import Foundation
import PalermoLoading
import PalermoModel
import TestSupport

@testable import PalermoValidation

extension DeskCase {
  /// The examples of rules about submissions, some submissions of the exercise, and spoilt ones: 2,000 each night.
  static let all = examples + exercise + mutants(Project.isNightly ? 2_000 : 100)

  private static let examples = Rule.all.filter { $0.category != .collection }.flatMap { rule in
    [("failing", rule.failing), ("passing", rule.passing)]
      .filter { $0.1.earlier == nil && $0.1.marked.contains("<submission") }
      .map { DeskCase("\(rule.id), \($0)", $1.document, with: $1.companionFiles) }
  }

  /// One submission in nine: of every questionnaire, and of states of every kind.
  private static let files = Project.files(in: "Samples/exercise/submissions", extension: "xml")

  private static let exercise = files.enumerated().filter { $0.offset.isMultiple(of: 9) }
    .map { DeskCase($1, String(decoding: Project.bytes($1), as: UTF8.self)) }

  /// Submissions and drafts of the exercise, each changed at one to three places.
  private static func mutants(_ count: Int) -> [DeskCase] {
    var random = SeededRandom(seed: 17)
    return (0..<count).map { number in
      let file = files.randomElement(using: &random)!
      let root = MutableElement(Project.text(file)!)
      let mutations = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Mutation.allCases.randomElement(using: &random)!
      }
      for mutation in mutations { mutation.apply(to: root, &random) }
      return DeskCase("\(number): \(file), \(mutations)", root.text)
    }
  }
}
