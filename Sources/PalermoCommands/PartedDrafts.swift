import ArgumentParser
import PalermoForm
import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoVocabularies
import PalermoXML

/// The drafts of a form as one authority begins with them: its part of each questionnaire that asks it anything.
struct PartedDrafts {
  /// One for each questionnaire that asks the authority anything.
  let drafts: [FormContent.Draft]
  /// What the authority is asked in all of them.
  let part: FormPart

  /// Divides drafts by a plan.
  ///
  /// - Parameters:
  ///   - drafts: One for each questionnaire.
  ///   - authority: The id of the authority in the plan.
  /// - Throws: A usage error when the plan asks the authority nothing.
  init(
    _ drafts: [FormContent.Draft], of questionnaires: [Questionnaire], for authority: String, by plan: AnswerPlan?
  ) throws {
    var parts: [FormContent.Draft] = []
    var questions: Set<String> = []
    if let plan {
      for (questionnaire, draft) in zip(questionnaires, drafts) {
        let division = Division(of: questionnaire, by: plan)
        guard let share = division.shares.first(where: { $0.authority == authority }),
          let base = XMLDocument(scanning: SourceText(draft.text))?.canonical
        else { continue }
        // The mark is in each answer that anything around it asks confidence for.
        let marked = Loader().load(SourceText(draft.text), path: "").markedDocument ?? base
        let digest = PartBasis.digest(of: marked.root, asking: share.questions)
        let root = division.part(of: share, in: marked.root, digest: digest, due: nil, note: nil)
        parts.append(.init(questionnaire: questionnaire.key.id, text: XMLDocument(root: root).text))
        questions.formUnion(share.questions)
      }
    }
    guard !parts.isEmpty, let name = plan?.authorities.first(where: { $0.id == authority })?.name else {
      let hint = Suggestion.clause(for: authority, in: plan?.authorities.map(\.id) ?? [])
      throw ValidationError(help(Texts.UsageErrors.noAuthority(authority: authority, hint: hint)))
    }
    (self.drafts, part) = (parts, FormPart(authority: authority, name: name, questions: questions))
  }
}
