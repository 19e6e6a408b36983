import Foundation
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoRules
import PalermoScoring
import PalermoSite
import PalermoWriting
import TestSupport

/// The exercise, what is published of it, and what it would be had a state answered otherwise in confidence.
enum ConfidentialExercise {
  static let corpus = CorpusLoader().load(
    [Project.path("Samples/exercise")], extras: [.instruments, .profiles, .cooperation]
  ).corpus

  /// The exercise with some of its states alone.
  static func corpus(of states: Set<String>) -> Corpus {
    var part = corpus
    part.submissions.removeAll { !states.contains($0.state) }
    let region = corpus.regions[0]
    part.regions = [
      Region(
        id: region.id, kind: region.kind, name: region.name, note: region.note, subregions: region.subregions,
        groupings: region.groupings, states: region.states.filter { states.contains($0.code) }, file: region.file)
    ]
    return part
  }

  /// The analysis of a corpus as `analysis.json` has it.
  static func analysis(_ corpus: Corpus, _ edition: Edition, cycle: String? = nil) throws -> String {
    let view = corpus.view(for: edition)
    return try AnalysisDocument(
      analyst(view, cycle).analysis(), provenance: Provenance(tool: "test", edition: edition, inputs: [])
    ).json()
  }

  private static func analyst(_ view: Corpus, _ cycle: String?) -> Analyst {
    Analyst(
      corpus: view, region: view.regions[0], profile: view.profiles.first { $0.id == "default" }!, cycle: cycle)
  }

  /// Every text that an edition has of a corpus.
  static func texts(_ corpus: Corpus, _ edition: Edition, cycle: String? = nil) throws -> [String] {
    let view = corpus.view(for: edition)
    let (region, profile) = (view.regions[0], view.profiles.first { $0.id == "default" }!)
    let provenance = Provenance(
      tool: "test", edition: edition,
      inputs: view.submissions.map { .init(path: $0.file, sha256: Digest.sha256($0.contentLines.joined())) })
    let analyst = analyst(view, cycle)
    let analysis = analyst.analysis()
    let site = try ReportSite(
      analysis: analysis, corpus: view, region: region, scorecards: analyst.scorecards, profile: profile,
      provenance: provenance, language: .en)
    let cards = Scorer(profile: profile, corpus: view).scorecards()
    let status = view.cycles.map { DeliveryStatus(of: region, in: $0, corpus: view) }
    return try [
      AnswerLines(view, edition: edition).text(), AnalysisDocument(analysis, provenance: provenance).json(),
      ScoresJSON(cards, provenance: provenance).json(),
      Briefing(analysis, corpus: view, region: region, provenance: provenance, language: .fr)
        .text(for: .hemisphericSecurity),
    ] + status.map { try StatusJSON($0, provenance: provenance).json() }
      + AnalysisTables(
        analysis, corpus: view, region: region, scorecards: analyst.scorecards, edition: edition, language: .en
      ).all.map(\.csv)
      + region.states.compactMap { state in
        try OSCALResults(of: state, cards, isExercise: true, edition: edition, tool: "test", language: .pt)?.json()
      } + site.files(in: .en).map(\.contents)
  }

  // MARK: Other answers

  /// One confidential answer, and what its state delivered in the cycle.
  struct Mark {
    let submission: Submission
    let answer: Answer
    let dossier: [Submission]
  }

  static let marks: [Mark] = {
    let dossiers = Dictionary(grouping: corpus.submissions) { "\($0.state) \($0.cycle)" }
    return corpus.submissions.flatMap { submission in
      submission.answers.filter(\.isConfidential).map {
        Mark(submission: submission, answer: $0, dossier: dossiers["\(submission.state) \(submission.cycle)"]!)
      }
    }
  }()

  /// What the state would have delivered with each other answer that it can give there, with what that opens and without
  /// what it closes, as far as the files are accepted. The first differs in words alone.
  static func variants(of mark: Mark) -> [[Submission]] {
    guard let question = corpus.questionnaires[mark.submission.questionnaire]?[question: mark.answer.question] else {
      return []
    }
    var inOtherWords = mark.answer
    inOtherWords.explanations = [RespondentText(language: "en", text: "In other words")]
    inOtherWords.evidence = mark.answer.evidence.dropLast()
    var answers = [inOtherWords]
    if let choices = question.choices {
      let values = choices + (question.allowsNotApplicable ? [Answer.notApplicable] : [])
      answers += values.filter { [$0] != mark.answer.values }.map {
        answer(to: question, $0, isConfidential: true)
      }
    }
    return answers.compactMap { answer in
      let changed = mark.dossier.map { submission in
        submission.file == mark.submission.file
          ? with(submission, submission.answers.map { $0.question == answer.question ? answer : $0 }) : submission
      }
      return completed(changed).flatMap(accepted)
    }
  }

  private static func answer(to question: Question, _ value: String, isConfidential: Bool = false) -> Answer {
    var answer = Answer(question: question.id, values: [value], isConfidential: isConfidential)
    answer.explanations = [RespondentText(language: "en", text: "A reason for \(question.id)")]
    answer.evidence = question.evidence.filter { $0.values.contains(value) }.map { demand in
      Evidence(
        kind: demand.kind, title: "Another Act", provision: "art. 1", inForce: nil, href: nil, verifiedBy: nil,
        position: .start)
    }
    return answer
  }

  private static func with(_ submission: Submission, _ answers: [Answer]) -> Submission {
    Submission(
      questionnaire: submission.questionnaire, state: submission.state, cycle: submission.cycle,
      status: submission.status, date: submission.date, source: submission.source, answers: answers,
      file: submission.file, positions: submission.positions)
  }

  /// Adds what is now asked and takes out what is no longer. Returns nil if something cannot be answered by choosing.
  private static func completed(_ dossier: [Submission]) -> [Submission]? {
    var dossier = dossier
    for _ in 0..<20 {
      var isDone = true
      for (index, submission) in dossier.enumerated() {
        guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
        let context = corpus.evaluationContext(of: submission, companions: dossier)
        var answers = submission.answers.filter { answer in
          questionnaire[question: answer.question].map { context.relevance(of: $0) != .no } ?? true
        }
        for question in questionnaire.questions
        where question.isRequired && context.relevance(of: question) == .yes
          && !answers.contains(where: { $0.question == question.id })
        {
          if submission.status == .draft { continue }
          if let value = question.choices?.first ?? (question.type == .number ? "4" : nil) {
            answers.append(answer(to: question, value))
          } else {
            return nil
          }
        }
        guard answers.map(\.question) != submission.answers.map(\.question) else { continue }
        dossier[index] = with(submission, answers)
        isDone = false
      }
      if isDone { return dossier }
    }
    return nil
  }

  private static func accepted(_ dossier: [Submission]) -> [Submission]? {
    let isAccepted = dossier.allSatisfy { submission in
      let context = SubmissionContext(
        submission, corpus: corpus, companions: dossier.filter { $0.file != submission.file }, duplicates: nil,
        predecessor: nil, status: nil)
      return !context.findings().contains { $0.severity == .error }
    }
    return isAccepted ? dossier : nil
  }
}
