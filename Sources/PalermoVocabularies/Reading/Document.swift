public import PalermoModel

/// The content of a file, by its root element.
public enum Document: Sendable {
  case questionnaire(Questionnaire)
  case submission(Submission)
  case instruments(Instruments)
  case region(Region)
  case participation(Participation)
  case cycle(Cycle)
  case profile(ScoringProfile)
  case crosswalk(Crosswalk)
  case configuration(Configuration)
  case baseline(Baseline)
  case glossary(Glossary)
  case cooperation(CooperationReference)
  case plan(AnswerPlan)
  case publishedFindings(PublishedFindings)
  case texts(TextCatalogue)
  case registerEntry(RegisterEntry)
  case receipt(Receipt)
  case keys(KeyRing)
  case signature(FileSignature)
  /// The codes of the languages of the toolkit.
  case languages([String])
}
