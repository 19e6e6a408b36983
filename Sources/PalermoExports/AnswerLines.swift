public import PalermoModel
import PalermoWriting

/// Answers as JSON lines: one object for each answer, with what it says and where it stands. Its form is published as
/// `Schemas/answer.schema.json`.
///
/// An answer that is withheld has no line.
public struct AnswerLines {
  private struct Line: Encodable {
    let edition: Edition
    let state: String
    let questionnaire: String
    let version: String
    let instrument: String?
    let cycle: String
    let status: String
    let date: CalendarDate
    let isInForce: Bool
    let isExercise: Bool
    let source: Source
    let question: String
    let provisions: [String]
    let values: [String]
    let needsConfirmation: Bool
    let isConfidential: Bool
    let texts: [Text]
    let other: [Text]
    let explanations: [Text]
    let figures: [YearFigure]
    let authorities: [Contact]
    let links: [Document]
    let references: [Elsewhere]
    let evidence: [Proof]
    let assistance: [Help]
    let place: String
  }

  private struct Source: Encodable {
    let kind: String
    let title: String?
    let href: String?
    let asOf: String?
    let instance: String?
  }

  private struct Text: Encodable {
    let language: String
    let text: String

    init(_ text: RespondentText) { (language, self.text) = (text.language, text.text) }
  }

  private struct YearFigure: Encodable {
    let year: Int
    let value: Double
  }

  private struct Contact: Encodable {
    let name: String
    let role: String?
    let address: String?
    let email: String?
    let phone: String?
    let href: String?
    let languages: [String]
    let territory: String?
  }

  private struct Document: Encodable {
    let href: String
    let title: String?
  }

  private struct Elsewhere: Encodable {
    let mechanism: String
    let question: String
    let asOf: String
    let href: String?
  }

  private struct Proof: Encodable {
    let kind: String
    let title: String
    let provision: String?
    let inForce: String?
    let href: String?
    let verifiedBy: String?
  }

  private struct Help: Encodable {
    let kind: String
    let area: String
    let details: String?
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
    var text = ""
    for submission in corpus.submissions {
      let isFictional = corpus.region(of: submission.state)?.kind == .fictional
      for answer in submission.answers where !answer.isWithheld {
        text += try encodedJSONLine(
          line(
            answer, submission, isInForce: inForce.contains(submission.file),
            isExercise: isFictional || submission.source.kind == .exercise))
      }
    }
    return text
  }

  private func line(_ answer: Answer, _ submission: Submission, isInForce: Bool, isExercise: Bool) -> Line {
    let questionnaire = corpus.questionnaires[submission.questionnaire]
    let source = submission.source
    return Line(
      edition: edition, state: submission.state, questionnaire: submission.questionnaire.id,
      version: submission.questionnaire.version,
      instrument: questionnaire?.instrument, cycle: submission.cycle, status: submission.status.rawValue,
      date: submission.date, isInForce: isInForce, isExercise: isExercise,
      source: Source(
        kind: source.kind.rawValue, title: source.title, href: source.href, asOf: source.asOf?.description,
        instance: source.instance),
      question: answer.question, provisions: questionnaire?[question: answer.question]?.provisions ?? [],
      values: answer.values, needsConfirmation: answer.needsConfirmation, isConfidential: answer.isConfidential,
      texts: answer.texts.map(Text.init),
      other: answer.other.map(Text.init), explanations: answer.explanations.map(Text.init),
      figures: answer.figures.map { YearFigure(year: $0.year, value: $0.value) },
      authorities: answer.authorities.map { authority in
        Contact(
          name: authority.name, role: authority.role, address: authority.address, email: authority.email,
          phone: authority.phone, href: authority.href, languages: authority.languages, territory: authority.territory)
      },
      links: answer.links.map { Document(href: $0.href, title: $0.title) },
      references: answer.references.map { reference in
        Elsewhere(
          mechanism: reference.mechanism, question: reference.question, asOf: reference.asOf.description,
          href: reference.href)
      },
      evidence: answer.evidence.map { evidence in
        Proof(
          kind: evidence.kind.rawValue, title: evidence.title, provision: evidence.provision,
          inForce: evidence.inForce?.description, href: evidence.href, verifiedBy: evidence.verifiedBy)
      },
      assistance: answer.assistance.map { Help(kind: $0.kind.rawValue, area: $0.area.rawValue, details: $0.details) },
      place: submission.place(of: answer))
  }
}
