public import PalermoLoading
public import PalermoModel
public import PalermoRules
import PalermoVocabularies

/// Finds what in a new version of questionnaires breaks the comparison with an earlier one.
public struct VersionComparer {
  private let crosswalks: [Crosswalk]
  private let shipped: [Crosswalk]
  private let faulty: Set<String>
  private let policy: AcceptancePolicy
  private let settings: ProjectSettings

  /// A comparer.
  ///
  /// - Parameters:
  ///   - crosswalks: What is said about questions that changed, beside the crosswalks among the new files.
  ///   - faulty: The paths of those crosswalks of which something could not be read. They may have said what became of a
  ///     question that is lost.
  ///   - shipped: What ships with the program on questions that changed. What else is said of one takes precedence.
  ///   - policy: What decides whether a new version is accepted.
  ///   - settings: What the project has decided about findings.
  public init(
    crosswalks: [Crosswalk] = [], faulty: Set<String> = [], shipped: [Crosswalk] = [],
    policy: AcceptancePolicy = AcceptancePolicy(), settings: ProjectSettings = ProjectSettings()
  ) {
    (self.crosswalks, self.faulty, self.shipped) = (crosswalks, faulty, shipped)
    (self.policy, self.settings) = (policy, settings)
  }

  /// Compares questionnaires by id, the latest version of each where there are several. A questionnaire without an
  /// earlier version is new and breaks nothing; one under a new id carries on the one that a crosswalk leads from.
  ///
  /// - Parameters:
  ///   - new: The files of the new versions.
  ///   - old: The files of the old versions.
  ///   - baseline: The findings that are accepted.
  ///   - place: The path under which an old file lies, or lay, among the new ones. Its own unless given.
  ///   - isOwed: Whether an old questionnaire without a new version is gone, and not only beyond what is looked at.
  /// - Returns: The findings of the comparison and of reading the new side, a line for each new questionnaire, and what
  ///   was compared with what.
  /// - Complexity: O(*n* · *m*) in the questions of a questionnaire and the maps of the crosswalks.
  public func compare(
    _ new: [LoadedFile], with old: [LoadedFile], accepting baseline: Baseline? = nil,
    place: (LoadedFile) -> String = { $0.path }, isOwed: (LoadedFile) -> Bool
  ) -> VersionComparison {
    let (newLatest, oldLatest) = (Self.latest(new), Self.latest(old))
    let others = newLatest.map(\.questionnaire)
    let given =
      crosswalks + new.compactMap { if case .crosswalk(let crosswalk) = $0.document { crosswalk } else { nil } }
    let known = given + shipped
    var findings = new.flatMap(\.findings)
    var pairs: [VersionComparison.Pair] = []
    var succeeded = Set(others.map(\.key.id))
    for (file, questionnaire) in newLatest {
      var collector = PlacedFindings(of: file)
      let predecessors = oldLatest.filter { old in
        let key = old.questionnaire.key
        return key.id == questionnaire.key.id
          || (!others.contains { $0.key.id == key.id }
            && known.contains { $0.from == key && $0.to == questionnaire.key })
      }
      for (oldFile, earlier) in predecessors {
        succeeded.insert(earlier.key.id)
        pairs.append(
          VersionComparison.Pair(
            new: file.path, version: questionnaire.key.version, old: oldFile.path, earlier: earlier.key.version))
        let mapping = VersionMapping(from: earlier, to: questionnaire, others: others, crosswalks: known)
        var meant = MeantChanges(mapping)
        for change in earlier.changes(to: questionnaire, mapping.successor(of:)) {
          collector.add(change, of: questionnaire, &meant)
        }
        let doubts = self.doubts(of: given, from: earlier, to: others)
        for question in earlier.questions {
          let disposition = mapping.disposition(of: question)
          if doubts.cover(question, disposition) { continue }
          collector.add(disposition, of: question, in: mapping, &meant)
        }
        collector.add(meant, of: questionnaire)
        for retired in earlier.retired {
          if let question = questionnaire[question: retired.id] {
            collector.cut(question, Texts.QuestionFates.reused, at: question.position)
          }
        }
        let isLater = earlier.key.id != questionnaire.key.id || earlier.key < questionnaire.key
        if !isLater && !file.hasSameContent(as: oldFile) {
          collector.add(
            .unraisedVersion, at: Place(questionnaire.versionPosition),
            Texts.UnraisedVersion.arguments(
              questionnaire: questionnaire.key.id, version: questionnaire.key.version, earlier: earlier.key.version))
        }
      }
      findings += collector.findings
    }
    var gone: [(file: LoadedFile, place: String)] = []
    for (file, questionnaire) in oldLatest where !succeeded.contains(questionnaire.key.id) && isOwed(file) {
      // Another file may lie in its place: then it is there that something is missing.
      let path = place(file)
      let isReplaced = new.contains { $0.path == path }
      if !isReplaced { gone.append((file, path)) }
      findings.append(
        Finding(
          .breakingTrend, file: path, at: isReplaced ? .start : questionnaire.position,
          Texts.BreakingTrend.arguments(question: questionnaire.key.id, fate: Texts.QuestionFates.gone)))
    }
    findings = judged(findings.deduplicatedAndOrdered(), in: new.map { ($0, $0.path) } + gone, baseline)
    let result = ValidationResult(
      findings: findings,
      acceptances: newLatest.map { file, _ in
        let ofFile = findings.filter { $0.file == file.path }
        return Acceptance(
          file: file.path, isAccepted: policy.verdict(on: ofFile) == .accepted,
          errors: ofFile.count { $0.severity == .error }, warnings: ofFile.count { $0.severity == .warning },
          answered: nil, required: nil)
      })
    let compared = Set(pairs.map(\.new))
    return VersionComparison(
      result: result, pairs: pairs,
      unmatched: newLatest.filter { !compared.contains($0.file.path) }.map { ($0.file.path, $0.questionnaire.key.id) },
      gone: gone.map(\.file))
  }

  /// What cannot be said of an earlier version, as the findings on crosswalks that lead from it say why.
  private func doubts(
    of crosswalks: [Crosswalk], from earlier: Questionnaire, to others: [Questionnaire]
  ) -> CrosswalkDoubts {
    var doubts = CrosswalkDoubts()
    for crosswalk in crosswalks where crosswalk.from == earlier.key {
      guard let later = others.first(where: { $0.key == crosswalk.to }) else { continue }
      doubts.questions.formUnion(crosswalk.questionsInDoubt(from: earlier, to: later))
      doubts.mayHoldMore = doubts.mayHoldMore || faulty.contains(crosswalk.file)
    }
    return doubts
  }

  /// The findings with the weights that the project gives them, without those that its baseline accepts.
  private func judged(
    _ findings: [Finding], in files: [(file: LoadedFile, place: String)], _ baseline: Baseline?
  ) -> [Finding] {
    let weighed = findings.compactMap(settings.weighed)
    guard let baseline else { return weighed }
    let byFile = Dictionary(grouping: weighed, by: \.file)
    let match = BaselineMatch(baseline, files.map { ($0.file, $0.place, byFile[$0.place] ?? []) }, settings)
    return weighed.filter { match.accepted[$0.file]?.contains($0) != true }
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

extension PlacedFindings {
  /// Reports what became of a question, as far as it breaks a comparison.
  fileprivate mutating func add(
    _ disposition: VersionMapping.Disposition, of question: Question, in mapping: VersionMapping,
    _ meant: inout MeantChanges
  ) {
    switch disposition {
    case .asked(let new, let map?) where map.kind == .changed:
      cut(question, Texts.QuestionFates.changed, at: new.position, severity: .note)
    case .asked(let new, let map):
      for change in question.changes(to: new, values: map?.values ?? [:])
      where !mapping.isOnlyCarried(change, of: question, to: new) {
        add(change, of: question, isMapped: map != nil, at: change.place(of: new, in: mapping.new), &meant)
      }
    case .moved(let new, _, let map?) where map.kind == .same || map.kind == .reworded:
      // The question is in another file, so that the place is that of the questionnaire which it left.
      for change in question.changes(to: new, values: map.values)
      where !mapping.isOnlyCarried(change, of: question, to: new) {
        add(change, of: question, isMapped: true, at: Place(mapping.root), &meant)
      }
    // What a crosswalk says of a break, it means.
    case .split(let questions, _):
      cut(
        question, Texts.QuestionFates.split(ids: questions.map(\.id).joined(separator: ", ")),
        at: questions[0].position, severity: .note)
    case .merged(let new, _):
      cut(question, Texts.QuestionFates.merged(ids: new.id), at: new.position, severity: .note)
    case .dropped: cut(question, Texts.QuestionFates.dropped, at: mapping.root, severity: .note)
    case .moved(_, let key, let map?) where map.kind != .same && map.kind != .reworded:
      cut(question, Texts.QuestionFates.moved(ids: key.id), at: mapping.root, severity: .note)
    case .replaced(let questions):
      cut(question, Texts.QuestionFates.replaced(ids: questions.map(\.id).joined(separator: ", ")), at: mapping.root)
    case .moved(_, let key, _): cut(question, Texts.QuestionFates.moved(ids: key.id), at: mapping.root)
    case .retired: cut(question, Texts.QuestionFates.retired, at: mapping.root)
    case .lost: cut(question, Texts.QuestionFates.lost, at: mapping.root)
    }
  }

  fileprivate mutating func cut(
    _ question: Question, _ fate: some TextArgument, at position: SourcePosition, severity: Severity? = nil
  ) {
    add(
      .breakingTrend, at: Place(position), severity: severity,
      Texts.BreakingTrend.arguments(question: question.id, fate: fate))
  }

  fileprivate mutating func add(
    _ change: QuestionnaireChange, of questionnaire: Questionnaire, _ meant: inout MeantChanges
  ) {
    let meaning = change.ruleID.flatMap { meant.meaning(of: .rule, at: $0) }
    if meaning == .ofAll { return }
    add(
      .breakingScope, at: change.place(in: questionnaire), severity: meaning == nil ? change.severity : .note,
      Texts.BreakingScope.arguments(questionnaire: questionnaire.key.id, change: change.words))
  }

  /// Reports what a crosswalk says of all questions or rules, once for each kind.
  fileprivate mutating func add(_ meant: MeantChanges, of questionnaire: Questionnaire) {
    for change in meant.words {
      add(
        .breakingScope, at: Place(questionnaire.position), severity: .note,
        Texts.BreakingScope.arguments(questionnaire: questionnaire.key.id, change: change))
    }
  }

  private mutating func add(
    _ change: QuestionChange, of question: Question, isMapped: Bool, at place: Place, _ meant: inout MeantChanges
  ) {
    let meaning = change.meantKind.flatMap { meant.meaning(of: $0, at: question.id) }
    if meaning == .ofAll { return }
    let (rule, severity) = change.rule(isMapped: isMapped)
    for words in change.words {
      // The rules of a change leave the same places open.
      add(
        rule, at: place, severity: meaning == nil ? severity : .note,
        Texts.BreakingScale.arguments(question: question.id, change: words))
    }
  }
}

extension VersionMapping {
  fileprivate var root: SourcePosition { new.position }

  /// The question that carries on one of an id and asks the same, and the new values by the old ones that changed.
  fileprivate func successor(of id: String) -> (id: String, values: [String: String]) {
    guard let question = old[question: id], case .asked(let new, let map) = disposition(of: question),
      map?.kind != .changed
    else { return (id, [:]) }
    return (new.id, map?.values ?? [:])
  }

  /// Whether a change is none but that of the names of what a condition looks at.
  fileprivate func isOnlyCarried(_ change: QuestionChange, of question: Question, to new: Question) -> Bool {
    guard case .relevance = change else { return false }
    return question.relevance?.carried(to: successor(of:)) == new.relevance
  }
}
