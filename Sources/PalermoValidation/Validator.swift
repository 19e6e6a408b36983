public import PalermoLoading
public import PalermoModel

/// Whether a submission is taken in, and why.
public struct Acceptance: Sendable {
  /// The path of the submission's file.
  public let file: String
  /// Accepted unless there is a finding of severity error.
  public let isAccepted: Bool
  /// Findings of severity error.
  public let errors: Int
  /// Findings of severity warning.
  public let warnings: Int
  /// Relevant required questions that are answered. Nil when the file or its questionnaire could not be read.
  public let answered: Int?
  /// Relevant required questions.
  public let required: Int?
}

/// The outcome of validating the files of a run.
public struct ValidationResult: Sendable {
  /// All findings, each once, in a fixed order.
  public let findings: [Finding]
  /// One line for each file, in the order of the paths.
  public let acceptances: [Acceptance]
}

/// Runs every check on every file that it applies to.
public struct Validator {
  private let status: Submission.Status?
  private let checksWording: Bool

  /// A validator.
  ///
  /// - Parameters:
  ///   - status: Check submissions as drafts or as final ones, whatever they say of themselves.
  ///   - checksWording: Run the checks of the layer wording too, for questionnaires that are being written.
  public init(as status: Submission.Status? = nil, checksWording: Bool = false) {
    (self.status, self.checksWording) = (status, checksWording)
  }

  /// Validates what was loaded. No finding stops another check.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of checks.
  public func validate(_ loaded: LoadedCorpus) -> ValidationResult {
    let corpus = loaded.corpus
    let companions = corpus.companions()
    var findings: [Finding] = []
    var acceptances: [Acceptance] = []
    for file in loaded.files {
      var context: SubmissionContext?
      var report = Report(file: file.path)
      switch file.document {
      case .submission(let submission):
        context = SubmissionContext(submission, corpus: corpus, companions: companions(submission), status: status)
        for case .submission(_, let run) in Check.all { run(context!, &report) }
        checkConsistency(context!, &report)
      case .questionnaire(let questionnaire):
        for case .questionnaire(let rule, let run) in Check.all where checksWording || rule.layer != .wording {
          run(questionnaire, corpus, &report)
        }
      case .participation(let participation):
        for case .participation(_, let run) in Check.all { run(participation, corpus, &report) }
      case .glossary(let glossary):
        for case .glossary(_, let run) in Check.all { run(glossary, &report) }
      case .instruments, .region, .cycle, .profile, nil: break
      }
      let ofFile = (file.findings + report.findings).deduplicatedAndOrdered()
      findings += ofFile
      acceptances.append(acceptance(of: file, ofFile, context))
    }
    return ValidationResult(findings: findings.deduplicatedAndOrdered(), acceptances: acceptances)
  }

  private func acceptance(of file: LoadedFile, _ findings: [Finding], _ context: SubmissionContext?) -> Acceptance {
    let required = context.flatMap { context in
      context.questionnaire?.questions.filter { $0.isRequired && context.relevance(of: $0) == .yes }
    }
    let errors = findings.count { $0.severity == .error }
    return Acceptance(
      file: file.path, isAccepted: errors == 0, errors: errors,
      warnings: findings.count { $0.severity == .warning },
      answered: required?.count { context!.submission[question: $0.id]?.isAnswered ?? false },
      required: required?.count)
  }
}
