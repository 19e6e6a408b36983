import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoValidation

/// One slip in a clean submission is found, whatever it is and wherever it happens.
struct SubmissionMutationTests {
  /// Final submissions of the exercise of which there is nothing to be said but notes and that evidence is missing, two to
  /// each questionnaire on the Convention: together they offer a place for every kind of mutation.
  static let clean = ["cooperation", "criminalization", "law-enforcement", "prevention"].flatMap { cluster in
    let folder = "Samples/exercise/submissions/2026"
    let names = Project.names(in: folder).filter { $0.hasSuffix("-untoc-\(cluster).xml") }
    return names.lazy.map { Project.text("\(folder)/\($0)")! }
      .filter {
        $0.contains("status=\"final\"")
          && findings(in: $0).allSatisfy { $0.severity == .note || $0.rule == "missing-evidence" }
      }.prefix(2)
  }
  /// How often each rule speaks of each of them.
  private static let before = clean.map { counts(findings(in: $0)) }
  static let company = ["region", "participation", "cycles/2026"].map { name in
    (path: "\(name).xml", text: Project.text("Samples/exercise/\(name).xml")!)
  }
  static let questionnaires = CorpusLoader().load([String](), extras: .questionnaires).corpus.questionnaires

  private static func findings(in text: String) -> [Finding] {
    let loaded = CorpusLoader().load([(path: "submission.xml", text: text)] + company, extras: .instruments)
    // A day after all of them.
    let validator = Validator(settings: ProjectSettings(today: CalendarDate("2026-07-20")))
    return validator.validate(loaded.only { $0.path == "submission.xml" }).findings
  }

  /// Sixteen places for each kind, fewer only where the submissions offer no more: more than five hundred in all.
  @Test(arguments: SubmissionMutation.allCases)
  func mutationIsFound(_ mutation: SubmissionMutation) throws {
    var random = SeededRandom(seed: UInt64(SubmissionMutation.allCases.firstIndex(of: mutation)!))
    var made: Set<String> = []
    for attempt in 0..<200 where made.count < 16 {
      let text = Self.clean[attempt % Self.clean.count]
      let root = MutableElement(text)
      let key = QuestionnaireKey(id: root["questionnaire"]!, version: root["version"]!)
      guard let (spoilt, rules) = mutation.made(in: text, of: try #require(Self.questionnaires[key]), &random),
        made.insert(spoilt).inserted
      else { continue }
      let found = Self.findings(in: spoilt)
      let (before, after) = (Self.before[attempt % Self.clean.count], Self.counts(found))
      #expect(
        rules.contains { after[$0, default: 0] > before[$0, default: 0] },
        "\(attempt): \(found.map(\.summary))\n\(difference(text, spoilt))")
    }
    #expect(made.count >= 4)
  }

  private static func counts(_ findings: [Finding]) -> [String: Int] {
    Dictionary(findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
  }

  private func difference(_ old: String, _ new: String) -> String {
    let before = Set(old.split(separator: "\n"))
    return new.split(separator: "\n").filter { !before.contains($0) }.prefix(4).joined(separator: "\n")
  }
}
