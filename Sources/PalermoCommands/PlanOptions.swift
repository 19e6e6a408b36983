import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The plan that divides a questionnaire among authorities.
struct PlanOptions: ParsableArguments {
  @Option(
    name: .customLong("by"), help: ArgumentHelp(help(Texts.SplitCommand.plan), valueName: "plan"), completion: .plans)
  private var plan = usual

  /// The id of the plan that ships with the program.
  static let usual = "usual"

  private var isFile: Bool { plan.namesFile }

  /// The file of the plan, if it is one of the user's.
  var paths: [String] { isFile ? [plan] : [] }

  /// The plan: that of the file, which is among what was loaded, or the one of the id.
  ///
  /// - Throws: A usage error if there is none.
  func chosen(in loaded: LoadedCorpus) throws -> AnswerPlan {
    if isFile, case .plan(let plan) = loaded.file(at: plan)?.document { return plan }
    let plans = CorpusLoader().plans()
    if let found = plans.first(where: { $0.id == plan }) { return found }
    let hint = Suggestion.clause(for: plan, in: plans.map(\.id))
    throw ValidationError(help(Texts.UsageErrors.noPlan(plan: plan, hint: hint)))
  }
}

extension AnswerPlan {
  /// The name of an authority, or its id where the plan does not name it.
  func name(of authority: String, _ language: Language) -> String {
    authorities.first { $0.id == authority }?.name(language) ?? authority
  }
}
