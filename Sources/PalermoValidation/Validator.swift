public import PalermoLoading
public import PalermoModel
public import PalermoRules
import PalermoVocabularies

/// Runs every check on every file that it applies to.
public struct Validator: Sendable {
  private let status: Submission.Status?
  private let checksWording: Bool
  private let policy: AcceptancePolicy
  private let settings: ProjectSettings

  /// A validator.
  ///
  /// - Parameters:
  ///   - status: Check submissions as drafts or as final ones, whatever they say of themselves.
  ///   - checksWording: Run the checks of the category wording too, for questionnaires that are being written.
  ///   - policy: What decides whether a file is accepted.
  ///   - settings: What the project has decided about findings.
  public init(
    as status: Submission.Status? = nil, checksWording: Bool = false, policy: AcceptancePolicy = AcceptancePolicy(),
    settings: ProjectSettings = ProjectSettings()
  ) {
    (self.status, self.checksWording, self.policy, self.settings) = (status, checksWording, policy, settings)
  }

  /// Validates what was loaded. No finding stops another check.
  ///
  /// Where a state has sent several submissions to one questionnaire, its files are looked at twice: which of them counts,
  /// and so what the others are held to, is known when the verdict on each is.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of checks.
  public func validate(_ loaded: LoadedCorpus) -> ValidationResult {
    var results = check(loaded.files, against: loaded.corpus.withoutUnreadable(loaded.files), isSettled: false)
    let duplicates = loaded.corpus.duplicates()
    var states: Set<String> = []
    for case .submission(let submission) in loaded.files.map(\.document) where duplicates(submission) != nil {
      states.insert(submission.state)
    }
    if !states.isEmpty {
      let corpus = loaded.settled(by: results.map { acceptance(of: $0.file, $0.findings, $0.completeness) }).corpus
      let places = loaded.files.indices.filter { index in
        if case .submission(let submission) = loaded.files[index].document {
          states.contains(submission.state)
        } else {
          false
        }
      }
      let again = check(places.map { loaded.files[$0] }, against: corpus, isSettled: true)
      for (index, result) in zip(places, again) {
        results[index] = policy.verdict(on: result.findings) == .accepted ? result : stayingAccepted(result, corpus)
      }
    }
    var checked = results.map { (file: $0.file, findings: $0.findings) }
    applyBaselines(to: &checked)
    return ValidationResult(
      findings: checked.flatMap(\.findings).deduplicatedAndOrdered(),
      acceptances: zip(checked, results).map { acceptance(of: $0.file, $0.findings, $1.completeness) })
  }

  /// The result for a submission that was accepted when it came, by what had come until then: what has contradicted it
  /// since is a warning.
  private func stayingAccepted(_ result: Result, _ corpus: Corpus) -> Result {
    guard case .submission(let submission) = result.file.document else { return result }
    var earlier = corpus
    earlier.submissions.removeAll { $0.date > submission.date }
    let then = check([result.file], against: earlier, isSettled: true)[0]
    guard policy.verdict(on: then.findings) == .accepted else { return result }
    let known = Set(then.findings)
    return Result(
      file: result.file,
      findings: result.findings.map { $0.severity == .error && !known.contains($0) ? $0.weighing(.warning) : $0 }
        .deduplicatedAndOrdered(),
      completeness: result.completeness)
  }

  /// - Parameter isSettled: Whether the corpus says which of several submissions counts.
  private func check(_ files: [LoadedFile], against corpus: Corpus, isSettled: Bool) -> [Result] {
    let companions = corpus.companions()
    let duplicates: (@Sendable (Submission) -> Duplicates?)? = isSettled ? corpus.duplicates() : nil
    let predecessor = corpus.predecessors()
    let withholding = corpus.withholdings(
      of: files.compactMap { if case .submission(let submission) = $0.document { submission } else { nil } })
    return files.concurrentMap(inBatchesOf: 16) { files in
      files.map { file in
        var context: SubmissionContext?
        if case .submission(let submission) = file.document {
          context = SubmissionContext(
            submission, corpus: corpus, companions: companions(submission), duplicates: duplicates?(submission),
            predecessor: predecessor(submission), withholding: withholding(submission), status: status,
            today: settings.today)
        }
        let structure = corpus.namingWhatIsMeant(in: file.findings, of: file.document)
        let findings = structure + file.redactingConfidential(findings(in: file, corpus, context))
        return Result(
          file: file, findings: findings.compactMap(settings.weighed).deduplicatedAndOrdered().withinLimit(),
          completeness: context.flatMap(\.completeness))
      }
    }
  }

  /// What was found in one file.
  private struct Result {
    let file: LoadedFile
    let findings: [Finding]
    let completeness: Completeness?
  }

  private func findings(in file: LoadedFile, _ corpus: Corpus, _ context: SubmissionContext?) -> [Finding] {
    var placed = PlacedFindings(of: file, today: settings.today)
    switch file.document {
    case .submission: return context!.findings()
    case .texts(let catalogue):
      checkWording(of: catalogue.writtenTexts, corpus, &placed)
      return placed.findings
    // A baseline is checked when the findings of the other files are known.
    case .baseline, .registerEntry, .receipt, .keys, .signature, .languages, nil: return []
    case .configuration(let configuration):
      for case .configuration(_, let run) in Check.all { run(configuration, corpus, &placed) }
    case .questionnaire, .instruments, .region, .participation, .cycle, .profile, .crosswalk, .plan, .publishedFindings,
      .glossary, .cooperation:
      let document = file.document!
      for case .document(let rule, let run) in Check.all where checksWording || rule.category != .wording {
        if Check.isDecidable(rule, in: file) { run(document, corpus, &placed) }
      }
      if case .questionnaire(let questionnaire) = document { checkWording(of: questionnaire.texts, corpus, &placed) }
    }
    for case .structure(let rule, let run) in Check.all where Check.isDecidable(rule, in: file) { run(&placed) }
    return placed.findings
  }

  private func checkWording(of texts: [WrittenText], _ corpus: Corpus, _ collector: inout PlacedFindings) {
    for case .wording(let rule, let run) in Check.all where checksWording || rule.category != .wording {
      if Check.isDecidable(rule, in: collector.file) { run(texts, corpus, &collector) }
    }
  }

  /// Checks every baseline against what was found, and takes out what the one of the project accepts.
  private func applyBaselines(to checked: inout [(file: LoadedFile, findings: [Finding])]) {
    var accepted: [String: Set<Finding>] = [:]
    let found = checked
    for index in checked.indices {
      guard case .baseline(let baseline) = checked[index].file.document else { continue }
      let match = BaselineMatch(baseline, found, settings)
      var collector = FindingCollector(file: baseline.file)
      for case .baseline(_, let run) in Check.all { run(match, &collector) }
      let findings = checked[index].findings + collector.findings.compactMap(settings.weighed)
      checked[index].findings = findings.deduplicatedAndOrdered()
      if baseline.file == settings.baseline { accepted = match.accepted }
    }
    for index in checked.indices {
      guard let agreed = accepted[checked[index].file.path] else { continue }
      checked[index].findings.removeAll(where: agreed.contains)
    }
  }

  private func acceptance(of file: LoadedFile, _ findings: [Finding], _ completeness: Completeness?) -> Acceptance {
    Acceptance(
      file: file.path, isAccepted: policy.verdict(on: findings) == .accepted,
      errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning },
      answered: completeness?.answered, required: completeness?.required)
  }
}
