import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoVocabularies
import PalermoXML

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: help(Texts.SplitCommand.abstract),
    discussion: help(Texts.SplitCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.SplitCommand.path), valueName: "submission"))
  var path: String

  @Option(name: .customLong("by"), help: ArgumentHelp(help(Texts.SplitCommand.plan), valueName: "plan"))
  var plan = "usual"

  @Option(name: .shortAndLong, help: ArgumentHelp(help(Texts.SplitCommand.output), valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp(help(Texts.SplitCommand.due), valueName: "yyyy-mm-dd"))
  var due: CalendarDate?

  @Option(help: ArgumentHelp(help(Texts.SplitCommand.note), valueName: "text"))
  var note: String?

  @Flag(help: ArgumentHelp(help(Texts.DraftOptions.force)))
  var force = false

  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let (file, submission) = try questionnaires.submission(at: path, common)
    guard submission.part == nil, let base = file.canonicalDocument else {
      throw ValidationError(help(Texts.UsageErrors.partAsBase(path: path)))
    }
    let isFile = plan.hasSuffix(".xml") || plan.contains("/")
    let loaded = try questionnaires.corpus(with: isFile ? [plan] : [], crosswalk, common)
    let chosen = try chosenPlan(in: loaded, isFile: isFile)
    let division = Division(of: try loaded.corpus.questionnaire(submission.questionnaire), by: chosen)
    let digest = Digest.sha256(base.text)
    let cover = note.map { RespondentText(language: common.language.rawValue, text: $0.tidiedLines) }
    let parts = division.shares.map { share in
      (
        share: share,
        root: division.part(of: share, in: base.root, digest: digest, due: due, note: cover),
        path: "\(share.authority).xml"
      )
    }
    try write(parts.map { ($0.path, XMLDocument(root: $0.root).text) })
    guard !common.quiet else { return }
    let language = common.language
    for part in parts {
      let line = Texts.SplitCommand.part(
        path: "\(output)/\(part.path)", authority: chosen.name(of: part.share.authority, language),
        questions: part.share.questions.count,
        answered: part.share.questions.count { submission[question: $0]?.isAnswered ?? false })
      Console.write(line(language) + "\n")
    }
    for shared in division.shared {
      let names = shared.authorities.map { chosen.name(of: $0, language) }.joined(separator: ", ")
      Console.warn(Texts.SplitCommand.shared(question: shared.question, authorities: names)(language))
    }
    if !division.unassigned.isEmpty {
      Console.warn(Texts.SplitCommand.unassigned(questions: division.unassigned.joined(separator: ", "))(language))
    }
  }

  private func chosenPlan(in loaded: LoadedCorpus, isFile: Bool) throws -> AnswerPlan {
    if isFile, case .plan(let plan) = loaded.file(at: plan)?.document { return plan }
    let plans = CorpusLoader().plans()
    if let found = plans.first(where: { $0.id == plan }) { return found }
    let hint = Suggestion.clause(for: plan, in: plans.map(\.id))
    throw ValidationError(help(Texts.UsageErrors.noPlan(plan: plan, hint: hint)))
  }

  private func write(_ files: [(path: String, contents: String)]) throws {
    let folder = OutputDirectory(path: output)
    for file in files {
      let path = "\(output)/\(file.path)"
      try OutputGuard(inputs: [self.path, plan] + questionnaires.paths, keepsAll: true, isForced: force).check(path)
    }
    try folder.add(files, for: "palermo")
  }
}

extension AnswerPlan {
  /// The name of an authority, or its id where the plan does not name it.
  func name(of authority: String, _ language: Language) -> String {
    authorities.first { $0.id == authority }?.name(language) ?? authority
  }
}
