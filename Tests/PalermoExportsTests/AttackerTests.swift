import Foundation
import PalermoAnalysis
import PalermoExports
import PalermoModel
import TestSupport
import Testing

/// A program that was written without the code that withholds (`Tests/Independent/attacker.py`) tries hashes, follow-up
/// questions, rules of accepted files, and differences of totals.
struct AttackerTests {
  private struct Claim: Decodable {
    let by: String
    let state: String
    let cycle: String
    let question: String
    let value: String
  }

  private typealias Exercise = ConfidentialExercise

  /// The claims over two releases, the later with one more state; whether each is true.
  private func claims(
    _ states: Set<String>, before newcomer: String, _ edition: Edition, isMarkedLeftOut: Bool = false
  ) throws -> [(claim: Claim, isTrue: Bool)] {
    let folder = TemporaryFolder()
    var truth: [String: [String]] = [:]
    let corpus = Exercise.corpus(of: states)
    for submission in corpus.submissions {
      for answer in submission.answers where answer.isConfidential {
        truth["\(submission.state) \(submission.cycle) \(answer.question)"] = answer.values
      }
      let path = try #require(submission.file.split(separator: "Samples/").last)
      let text = try #require(Project.text("Samples/\(path)"))
      let blanked = text.replacing(/<answer [^>]*confidential="true"[^>]*>/) { match in
        match.output.replacing(#/ value="[^"]*"/#, with: " value=\"?\"")
      }
      try folder.write(blanked, to: "blanked-\(path.split(separator: "/").joined(separator: "-"))")
    }
    var lines = try AnswerLines(corpus.view(for: edition), edition: edition).text()
    if isMarkedLeftOut {
      lines = lines.split(separator: "\n").filter { !$0.contains("\"isConfidential\":true") }.joined(separator: "\n")
    }
    var earlier = corpus
    earlier.submissions.removeAll { $0.state == newcomer }
    for (name, text) in [
      ("published/answers.jsonl", lines), ("published/analysis.json", try Exercise.analysis(corpus, edition)),
      ("earlier/analysis.json", try Exercise.analysis(earlier, edition)),
    ] {
      try FileManager.default.createDirectory(
        atPath: folder.path(String(name.split(separator: "/")[0])), withIntermediateDirectories: true)
      try folder.write(text, to: name)
    }
    let (output, code) = try Program("python3", package: "python3").run([
      "Tests/Independent/attacker.py", "Questionnaires", "Samples/exercise", folder.path, folder.path("published"),
      folder.path("earlier"),
    ])
    #expect(code == 0, "\(output.prefix(2000))")
    return try JSONDecoder().decode([Claim].self, from: Data(output.utf8)).map {
      ($0, truth["\($0.state) \($0.cycle) \($0.question)"]?.joined(separator: " ") == $0.value)
    }
  }

  @Test func theAttackerFindsOutNothingFromAPublication() throws {
    let all = Exercise.corpus.regions[0].states.map(\.code)
    let states = Project.isNightly ? all : ["XAB", "XAF", "XAI", "XAJ"]
    for newcomer in Project.isNightly ? Array(states.prefix(6)) : ["XAJ"] {
      let found = try claims(Set(states), before: newcomer, .public)
      #expect(found.isEmpty, "\(found.prefix(5))")
    }
    // And from what is not to be published it does: from answers, from follow-up questions, from totals.
    let own = try claims(Set(states), before: "XAJ", .internal)
    #expect(own.contains { $0.claim.by == "reading" } && own.contains { $0.claim.by == "difference" })
    #expect(own.allSatisfy { $0.isTrue }, "\(own.filter { !$0.isTrue }.prefix(5))")
    let marked = try claims(Set(states), before: "XAJ", .internal, isMarkedLeftOut: true)
      .filter { $0.claim.by != "difference" }
    #expect(!marked.isEmpty && marked.allSatisfy { $0.isTrue && $0.claim.by == "following" })
  }
}
