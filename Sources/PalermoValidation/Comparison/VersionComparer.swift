public import PalermoLoading
public import PalermoModel
public import PalermoRules
import PalermoVocabularies

/// Finds what in a new version of questionnaires breaks the comparison with an earlier one.
public struct VersionComparer {
  private let crosswalks: [Crosswalk]

  /// A comparer.
  ///
  /// - Parameter crosswalks: What is said about questions that changed, beside the crosswalks among the new files.
  public init(crosswalks: [Crosswalk] = []) {
    self.crosswalks = crosswalks
  }

  /// Compares questionnaires by id, the latest version of each where there are several. A questionnaire without an
  /// earlier version is new and breaks nothing; one under a new id carries on the one that a crosswalk leads from.
  ///
  /// - Parameters:
  ///   - new: The files of the new versions.
  ///   - old: The files of the old versions.
  ///   - isWhole: Whether the new files are all there are, so that an old questionnaire without a new version is gone.
  ///   - policy: What decides whether a new version is accepted.
  /// - Returns: The findings of the comparison and of reading both sides, and a line for each new questionnaire.
  /// - Complexity: O(*n* · *m*) in the questions of a questionnaire and the maps of the crosswalks.
  public func compare(
    _ new: [LoadedFile], with old: [LoadedFile], isWhole: Bool, policy: AcceptancePolicy = AcceptancePolicy()
  ) -> ValidationResult {
    let (newLatest, oldLatest) = (Self.latest(new), Self.latest(old))
    let others = newLatest.map(\.questionnaire)
    let known =
      crosswalks + new.compactMap { if case .crosswalk(let crosswalk) = $0.document { crosswalk } else { nil } }
    var findings = (new + old).flatMap(\.findings)
    var collectors: [FindingCollector] = []
    var succeeded = Set(others.map(\.key.id))
    for (file, questionnaire) in newLatest {
      var collector = FindingCollector(file: file.path)
      let predecessors = oldLatest.filter { old in
        let key = old.questionnaire.key
        return key.id == questionnaire.key.id
          || (!others.contains { $0.key.id == key.id }
            && known.contains { $0.from == key && $0.to == questionnaire.key })
      }
      for (oldFile, earlier) in predecessors {
        succeeded.insert(earlier.key.id)
        let mapping = VersionMapping(from: earlier, to: questionnaire, others: others, crosswalks: known)
        for question in earlier.questions {
          collector.add(mapping.disposition(of: question), of: question, in: mapping)
        }
        for retired in earlier.retired {
          if let question = questionnaire[question: retired.id] {
            collector.cut(question, Texts.QuestionFates.reused, at: question.position)
          }
        }
        let isLater = earlier.key.id != questionnaire.key.id || earlier.key < questionnaire.key
        if !isLater && !file.hasSameContent(as: oldFile) {
          collector.add(
            .unraisedVersion, at: questionnaire.versionPosition,
            Texts.UnraisedVersion.arguments(
              questionnaire: questionnaire.key.id, version: questionnaire.key.version, earlier: earlier.key.version))
        }
      }
      collectors.append(collector)
    }
    if isWhole {
      for (file, questionnaire) in oldLatest where !succeeded.contains(questionnaire.key.id) {
        findings.append(
          Finding(
            .breakingTrend, file: file.path, at: questionnaire.position,
            Texts.BreakingTrend.arguments(question: questionnaire.key.id, fate: Texts.QuestionFates.gone)))
      }
    }
    findings += collectors.flatMap(\.findings)
    return ValidationResult(
      findings: findings.deduplicatedAndOrdered(),
      acceptances: newLatest.map { file, _ in
        let ofFile = findings.filter { $0.file == file.path }
        return Acceptance(
          file: file.path, isAccepted: policy.verdict(on: ofFile) == .accepted,
          errors: ofFile.count { $0.severity == .error }, warnings: ofFile.count { $0.severity == .warning },
          answered: nil, required: nil)
      })
  }

  private static func latest(_ files: [LoadedFile]) -> [(file: LoadedFile, questionnaire: Questionnaire)] {
    var latest: [String: (file: LoadedFile, questionnaire: Questionnaire)] = [:]
    for file in files {
      guard case .questionnaire(let questionnaire) = file.document else { continue }
      if let known = latest[questionnaire.key.id], known.questionnaire.key >= questionnaire.key { continue }
      latest[questionnaire.key.id] = (file, questionnaire)
    }
    return latest.values.sorted { $0.file.path < $1.file.path }
  }
}

extension FindingCollector {
  /// Reports what became of a question, as far as it breaks a comparison.
  fileprivate mutating func add(
    _ disposition: VersionMapping.Disposition, of question: Question, in mapping: VersionMapping
  ) {
    switch disposition {
    case .asked(let new, let map):
      for change in question.changes(to: new, values: map?.values ?? [:]) {
        add(change, of: question, isMapped: map != nil, at: new.position)
      }
    case .moved(let new, _, let map?) where map.kind == .same || map.kind == .reworded:
      // The question is in another file, so that the place is that of the questionnaire which it left.
      for change in question.changes(to: new, values: map.values) {
        add(change, of: question, isMapped: true, at: mapping.root)
      }
    case .split(let questions, _):
      cut(
        question, Texts.QuestionFates.split(ids: questions.map(\.id).joined(separator: ", ")), at: questions[0].position
      )
    case .merged(let new, _): cut(question, Texts.QuestionFates.merged(ids: new.id), at: new.position)
    case .replaced(let questions):
      cut(question, Texts.QuestionFates.replaced(ids: questions.map(\.id).joined(separator: ", ")), at: mapping.root)
    case .moved(_, let key, _): cut(question, Texts.QuestionFates.moved(ids: key.id), at: mapping.root)
    case .retired: cut(question, Texts.QuestionFates.retired, at: mapping.root)
    case .lost: cut(question, Texts.QuestionFates.lost, at: mapping.root)
    }
  }

  fileprivate mutating func cut(_ question: Question, _ fate: some TextArgument, at position: SourcePosition) {
    add(.breakingTrend, at: position, Texts.BreakingTrend.arguments(question: question.id, fate: fate))
  }

  private mutating func add(
    _ change: QuestionChange, of question: Question, isMapped: Bool, at position: SourcePosition
  ) {
    let (rule, severity) = change.rule(isMapped: isMapped)
    for words in change.words {
      // The rules of a change leave the same places open.
      add(
        rule, at: position, severity: severity, Texts.BreakingScale.arguments(question: question.id, change: words))
    }
  }
}

extension VersionMapping {
  fileprivate var root: SourcePosition { new.position }
}
