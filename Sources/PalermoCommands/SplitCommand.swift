import ArgumentParser
import PalermoForm
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

  @Argument(help: ArgumentHelp(help(Texts.SplitCommand.path), valueName: "submission"), completion: .files)
  var path: String

  @OptionGroup var plan: PlanOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp(help(Texts.SplitCommand.output), valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(help: ArgumentHelp(help(Texts.SplitCommand.due), valueName: "yyyy-mm-dd"))
  var due: CalendarDate?

  @Option(help: ArgumentHelp(help(Texts.SplitCommand.note), valueName: "text"))
  var note: String?

  @Flag(help: ArgumentHelp(help(Texts.SplitCommand.forms)))
  var forms = false

  @Option(
    name: .customLong("with"), help: ArgumentHelp(help(Texts.FormCommand.companions), valueName: "path"),
    completion: .files)
  var companions: [String] = []

  @Flag(help: ArgumentHelp(help(Texts.DraftOptions.force)))
  var force = false

  @OptionGroup var questionnaires: QuestionnaireOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let (file, submission) = try questionnaires.submission(at: path, common)
    guard submission.part == nil, let base = file.markedDocument else {
      throw ValidationError(help(Texts.UsageErrors.partAsBase(path: path)))
    }
    let loaded = try questionnaires.corpus(with: plan.paths + companions, crosswalk, common)
    let chosen = try plan.chosen(in: loaded)
    let questionnaire = try loaded.corpus.questionnaire(submission.questionnaire)
    let division = Division(of: questionnaire, by: chosen)
    let cover = note.map { RespondentText(language: common.language.rawValue, text: $0.tidiedLines) }
    let parts = division.shares.map { share in
      (
        share: share,
        root: division.part(
          of: share, in: base.root, digest: PartBasis.digest(of: base.root, asking: share.questions), due: due,
          note: cover),
        path: "\(share.authority).\(forms ? "html" : "xml")"
      )
    }
    let engine = forms ? try FormCommand.engine() : nil
    try write(
      parts.map { part in
        let text = XMLDocument(root: part.root).text
        guard let engine else { return (part.path, text) }
        return (part.path, try form(for: part.share, of: submission, text, questionnaire, chosen, loaded, engine))
      })
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

  /// The form of one authority.
  private func form(
    for share: Division.Share, of submission: Submission, _ text: String, _ questionnaire: Questionnaire,
    _ plan: AnswerPlan, _ loaded: LoadedCorpus, _ engine: Engine
  ) throws -> String {
    let authority = plan.authorities.first { $0.id == share.authority }
    return try FormPage(
      [questionnaire], state: submission.state, cycle: submission.cycle,
      files: FormFiles.all(for: [questionnaire], of: submission.state, beside: loaded.files, isPart: true),
      drafts: [.init(questionnaire: questionnaire.key.id, text: text)],
      published: FormFiles.published(of: submission.state, in: loaded.files),
      part: authority.map { FormPart(authority: $0.id, name: $0.name, questions: Set(share.questions)) },
      language: common.language, engine: engine, program: Version.tool
    ).html()
  }

  private func write(_ files: [(path: String, contents: String)]) throws {
    let folder = OutputDirectory(path: output)
    for file in files {
      let path = "\(output)/\(file.path)"
      try OutputGuard(
        inputs: [self.path] + plan.paths + companions + questionnaires.paths, keepsAll: true, isForced: force
      )
      .check(path)
    }
    try folder.add(files, for: "palermo")
  }
}
