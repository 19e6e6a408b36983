import PalermoModel

/// The words of the form by the names that its scripts and its template use.
enum FormWords {
  /// All words in one language, with their placeholders open.
  static func dictionary(_ language: Language) -> [String: String] {
    let texts =
      Texts.Form.all + named("state", Texts.FormStates.all) + named("kind", Texts.MeasureKinds.all)
      + named("means", Texts.FormLevels.all)
      + named("differs", Texts.PartDifferences.all) + named("fix", Texts.FormFixes.all) + terms
    return Dictionary(uniqueKeysWithValues: texts.map { ($0.name, $0.text(language)) })
  }

  /// Texts under the codes of a kind: `state.done`.
  private static func named(
    _ kind: String, _ texts: [(name: String, text: LocalizedText)]
  ) -> [(name: String, text: LocalizedText)] {
    texts.map { ("\(kind).\($0.name)", $0.text) }
  }

  /// The terms of the field, each under the code that files have for it.
  private static let terms: [(name: String, text: LocalizedText)] = [
    ("level.yes", Texts.AnswerLevels.yes), ("level.partly", Texts.AnswerLevels.partly),
    ("level.no", Texts.AnswerLevels.no), ("level.not-applicable", Texts.Ratings.notApplicable),
    ("rating.F", Texts.Ratings.full), ("rating.L", Texts.Ratings.largely), ("rating.P", Texts.Ratings.partly),
    ("rating.N", Texts.Ratings.not), ("rating.?", Texts.Ratings.undetermined),
    ("rating.-", Texts.Ratings.notApplicable), ("supplementary", Texts.QuestionExplanation.supplementary),
    ("part.value", Texts.SubmissionAspects.value), ("part.text", Texts.SubmissionAspects.text),
    ("part.other", Texts.SubmissionAspects.other), ("part.figure", Texts.SubmissionAspects.figure),
    ("part.authority", Texts.SubmissionAspects.authority), ("part.link", Texts.SubmissionAspects.link),
    ("part.explanation", Texts.SubmissionAspects.explanation), ("part.evidence", Texts.SubmissionAspects.evidence),
    ("part.reference", Texts.SubmissionAspects.reference), ("part.assistance", Texts.SubmissionAspects.assistance),
    ("part.reconfirm", Texts.SubmissionAspects.confirmation),
    ("area.good-practices", Texts.AssistanceAreas.goodPractices),
    ("area.model-legislation", Texts.AssistanceAreas.modelLegislation),
    ("area.legislative-drafting", Texts.AssistanceAreas.legislativeDrafting),
    ("area.legal-advice", Texts.AssistanceAreas.legalAdvice),
    ("area.expert-on-site", Texts.AssistanceAreas.expertOnSite),
    ("area.action-plan", Texts.AssistanceAreas.actionPlan), ("area.training", Texts.AssistanceAreas.training),
    ("area.institution-building", Texts.AssistanceAreas.institutionBuilding),
    ("area.data-and-research", Texts.AssistanceAreas.dataAndResearch), ("area.other", Texts.AssistanceAreas.other),
  ]
}
