import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoRules
import PalermoVocabularies
import PalermoXML

/// What is to be mended in a submission, by the authorities whose part it is.
struct OwnedFindings {
  /// What one authority has to mend: the question that a finding is about, nil for the file as a whole.
  typealias Entry = (question: String?, finding: Finding)

  /// The findings of each authority that has any, in the order of the plan. What several share is told to each.
  let shares: [(authority: String, entries: [Entry])]
  /// What is part of no authority.
  let others: [Entry]

  /// The findings of a submission.
  ///
  /// - Parameters:
  ///   - text: The submission as a file.
  ///   - path: Where it stands.
  ///   - corpus: The questionnaires, and what else the rules look at.
  ///   - division: Whose part each question is.
  /// - Complexity: O(*nm*) in the number of findings and of authorities.
  init(of text: String, path: String, _ corpus: Corpus, by division: Division?) {
    let file = Loader().load(SourceText(text), path: path)
    var findings = file.findings
    var answers: [Answer] = []
    var blanks: (_ counts: (String) -> Bool) -> [Entry] = { _ in [] }
    if case .submission(let submission) = file.document {
      let context = SubmissionContext(
        submission, corpus: corpus, companions: [], duplicates: nil, predecessor: nil, status: nil)
      // How many answers are blank is told to each authority by itself.
      findings += file.redactingConfidential(context.findings()).filter { $0.rule != Rule.emptyAnswer.id }
      answers = submission.answers
      blanks = { counts in
        var collector = FindingCollector(file: path, status: context.status)
        context.addEmptyAnswers(to: &collector, where: counts)
        return file.redactingConfidential(collector.findings).map { (question: nil, finding: $0) }
      }
    }
    let entries = findings.deduplicatedAndOrdered().map { finding in
      (question: answers.last { $0.position <= finding.position }?.question ?? finding.subject, finding: finding)
    }
    let owned = (division?.shares ?? []).map { share in
      let questions = Set(share.questions)
      return (
        authority: share.authority,
        entries: entries.filter { $0.question.map(questions.contains) ?? false } + blanks(questions.contains)
      )
    }
    shares = owned.filter { !$0.entries.isEmpty }
    let assigned = Set((division?.shares ?? []).flatMap(\.questions))
    others =
      entries.filter { entry in !(entry.question.map(assigned.contains) ?? false) }
      + blanks { !assigned.contains($0) }
  }
}
