public import PalermoModel
import PalermoWriting

/// Answers as JSON lines: one object for each answer, with what it says and where it stands. Its form is published as
/// `Schemas/answer.schema.json`.
///
/// An answer that is withheld has no line.
public struct AnswerLines {
  /// The fields stand in the order in which they are written.
  private struct Line: Encodable {
    let assistance: [Help]
    let authorities: [Contact]
    let cycle: String
    let date: CalendarDate
    let edition: Edition
    let evidence: [Proof]
    let explanations: [Text]
    let figures: [YearFigure]
    let instrument: String?
    let isConfidential: Bool
    let isExercise: Bool
    let isInForce: Bool
    let links: [Document]
    let needsConfirmation: Bool
    let other: [Text]
    let place: String
    let provisions: [String]
    let question: String
    let questionnaire: String
    let references: [Elsewhere]
    let source: Source
    let state: String
    let status: String
    let texts: [Text]
    let values: [String]
    let version: String
  }

  private struct Source: Encodable {
    let asOf: String?
    let href: String?
    let instance: String?
    let kind: String
    let title: String?
  }

  private struct Text: Encodable {
    let language: String
    let text: String

    init(_ text: RespondentText) { (language, self.text) = (text.language, text.text) }
  }

  private struct YearFigure: Encodable {
    let value: Double
    let year: Int
  }

  private struct Contact: Encodable {
    let address: String?
    let email: String?
    let href: String?
    let languages: [String]
    let name: String
    let phone: String?
    let role: String?
    let territory: String?
  }

  private struct Document: Encodable {
    let href: String
    let title: String?
  }

  private struct Elsewhere: Encodable {
    let asOf: String
    let href: String?
    let mechanism: String
    let question: String
  }

  private struct Proof: Encodable {
    let href: String?
    let inForce: String?
    let kind: String
    let provision: String?
    let title: String
    let verifiedBy: String?
  }

  private struct Help: Encodable {
    let area: String
    let details: String?
    let kind: String
  }

  private let corpus: Corpus
  private let edition: Edition

  /// The answers of all submissions of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The view of the corpus that the edition has.
  ///   - edition: For whom the lines are.
  public init(_ corpus: Corpus, edition: Edition) {
    (self.corpus, self.edition) = (corpus, edition)
  }

  /// The lines, in the order of the files and of the answers in them.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  /// - Complexity: O(*n*) in the answers.
  public func text() throws -> String {
    let inForce = Set(corpus.submissionsInForce.map(\.file))
    return try encodedJSONLines(
      corpus.submissions.lazy.flatMap { submission in
        let isExercise =
          submission.source.kind == .exercise || corpus.region(of: submission.state)?.kind == .fictional
        let isInForce = inForce.contains(submission.file)
        return submission.answers.lazy.filter { !$0.isWithheld }.map { answer in
          line(answer, submission, isInForce: isInForce, isExercise: isExercise)
        }
      })
  }

  private func line(_ answer: Answer, _ submission: Submission, isInForce: Bool, isExercise: Bool) -> Line {
    let questionnaire = corpus.questionnaires[submission.questionnaire]
    let source = submission.source
    return Line(
      assistance: answer.assistance.map { Help(area: $0.area.rawValue, details: $0.details, kind: $0.kind.rawValue) },
      authorities: answer.authorities.map { authority in
        Contact(
          address: authority.address, email: authority.email, href: authority.href, languages: authority.languages,
          name: authority.name, phone: authority.phone, role: authority.role, territory: authority.territory)
      },
      cycle: submission.cycle, date: submission.date, edition: edition,
      evidence: answer.evidence.map { evidence in
        Proof(
          href: evidence.href, inForce: evidence.inForce?.description, kind: evidence.kind.rawValue,
          provision: evidence.provision, title: evidence.title, verifiedBy: evidence.verifiedBy)
      },
      explanations: answer.explanations.map(Text.init),
      figures: answer.figures.map { YearFigure(value: $0.value, year: $0.year) },
      instrument: questionnaire?.instrument, isConfidential: answer.isConfidential, isExercise: isExercise,
      isInForce: isInForce, links: answer.links.map { Document(href: $0.href, title: $0.title) },
      needsConfirmation: answer.needsConfirmation, other: answer.other.map(Text.init),
      place: submission.place(of: answer),
      provisions: questionnaire?[question: answer.question]?.provisions ?? [], question: answer.question,
      questionnaire: submission.questionnaire.id,
      references: answer.references.map { reference in
        Elsewhere(
          asOf: reference.asOf.description, href: reference.href, mechanism: reference.mechanism,
          question: reference.question)
      },
      source: Source(
        asOf: source.asOf?.description, href: source.href, instance: source.instance, kind: source.kind.rawValue,
        title: source.title),
      state: submission.state, status: submission.status.rawValue, texts: answer.texts.map(Text.init),
      values: answer.values, version: submission.questionnaire.version)
  }
}
