import PalermoAnalysis
import PalermoModel
import PalermoWriting

/// How the figures are made, what limits them, and what they were made from.
struct MethodPageView: Encodable {
  struct QuestionnaireView: Encodable {
    let title: String
    let key: String
  }

  /// A document beside the report: without the ending of its name, for there is a page and a document to edit.
  struct DocumentView: Encodable {
    let href: String
    let name: String
  }

  let reading: [String]
  let limits: [String]
  let profileTitle: String
  let assumptions: [String]
  let holes: [String]
  let questionnaires: [QuestionnaireView]
  let sources: [SourceView]
  let inputs: [Provenance.Input]
  let documents: [DocumentView]
  let hasHoles: Bool
  let hasSources: Bool

  init(_ context: SiteContext) {
    let language = context.language
    reading = Self.reading.map { $0(language) }
    var limits = Self.limits.map { $0(language) }
    if let note = context.corpus.instruments.note?(language) { limits.append(note) }
    if let note = context.corpus.participation(in: context.region)?.note?(language) { limits.append(note) }
    if let note = context.region.note?(language) { limits.append(note) }
    self.limits = limits
    profileTitle = context.profile.title(language)
    assumptions = context.profile.assumptions.map { $0(language) }
    holes = context.analysis.holes
    questionnaires = Set(context.submissions.map(\.questionnaire)).sorted().map { key in
      QuestionnaireView(title: context.corpus.questionnaires[key]?.title(language) ?? key.id, key: key.description)
    }
    sources = context.submissions.filter { $0.source.kind == .published }.map(context.source).withoutRepetition
    inputs = context.provenance.inputs
    documents = context.documents.map { document in
      DocumentView(href: "../documents/\(language.rawValue)/\(document.name)", name: document.title(language))
    }
    (hasHoles, hasSources) = (!holes.isEmpty, !sources.isEmpty)
  }

  private static let reading = [
    Texts.Method.readingInterval, Texts.Method.readingLetter, Texts.Method.readingCoverage, Texts.Method.readingSigns,
    Texts.Method.readingWhatDoesNotApply, Texts.Method.readingBlanks, Texts.Method.readingDayOfAnswers,
    Texts.Method.readingAsOf, Texts.Method.readingPopulations, Texts.Method.readingAlternatives,
    Texts.Method.readingConfidential,
  ]
  private static let limits = [
    Texts.Method.limitUnknownConditions, Texts.Method.limitListOfAgreements, Texts.Method.limitParticipation,
    Texts.Method.limitPublishedFindings, Texts.Method.limitThemes, Texts.Method.limitWording,
  ]
}
