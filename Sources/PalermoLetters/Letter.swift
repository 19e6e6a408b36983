public import PalermoAnalysis
public import PalermoModel
import PalermoResults
import PalermoWriting

/// A letter to a state about its deliveries in a cycle: a reminder while something is owed, thanks when all has come.
public struct Letter: Sendable {
  /// What it is about.
  public enum Kind: String, CaseIterable, Sendable { case reminder, thanks }

  struct Question: Encodable {
    let id: String
    let text: String
  }

  struct Item: Encodable {
    let title: String
    let facts: String
    let questions: [Question]
  }

  struct Part: Encodable {
    let heading: String
    let items: [Item]
  }

  struct View: Encodable {
    let language: String
    let letterhead: [String]
    let reference: String?
    let date: String?
    let addressee: String
    let salutation: String
    let subject: String
    let exercise: String?
    let opening: String
    let parts: [Part]
    let ifParty: String?
    let replyBy: String?
    let replyTo: String?
    let closing: String
    let valediction: String
    let sender: String?
  }

  /// The code of the state.
  public let state: String
  /// Whether it reminds or thanks.
  public let kind: Kind
  /// The language that it is written in.
  public let language: Language
  private let view: View

  /// The name of its file, without an ending.
  public var name: String { "\(state).\(kind.rawValue).\(language.rawValue)" }

  /// The letter in a form.
  public func text(as form: LetterForm, by templates: LetterTemplates) -> String { templates.render(view, form) }

  /// The letters to all states from which something is due, in the order of the region: one for each language in which
  /// a state submits, and one in English for a state that submits in none of the four languages.
  ///
  /// - Parameters:
  ///   - status: What was delivered, as of a day.
  ///   - corpus: The questionnaires and, for the questions that are open, the submissions.
  ///   - fields: What a secretariat puts on its letters.
  ///   - state: The one state to write to; nil for all.
  /// - Complexity: O(*n*) in the records and the questions.
  public static func all(
    _ status: DeliveryStatus, corpus: Corpus, fields: LetterFields, state: String? = nil
  ) -> [Letter] {
    let open = OpenQuestions(corpus, in: status.cycle)
    return status.region.states.filter { state == nil || $0.code == state }.flatMap { state -> [Letter] in
      let records = status.records(of: state.code)
      let owed = records.filter(\.isOwed)
      guard !owed.isEmpty || records.contains(where: \.status.isReply) else { return [] }
      let languages = state.submissionLanguages.compactMap(Language.init)
      return (languages.isEmpty ? [.en] : languages).map { language in
        Letter(
          to: state, owed.isEmpty ? records : owed, owed.isEmpty ? .thanks : .reminder, status, corpus, open, fields,
          language)
      }
    }
  }

  private init(
    to state: State, _ records: [DeliveryRecord], _ kind: Kind, _ status: DeliveryStatus, _ corpus: Corpus,
    _ open: OpenQuestions, _ fields: LetterFields, _ language: Language
  ) {
    (self.state, self.kind, self.language) = (state.code, kind, language)
    let format = NumberFormat(language)
    let groups =
      kind == .thanks
      ? [(Texts.Letter.received, records.filter(\.status.isReply))] : Reminder.parts(of: records)
    let parts = groups.map { heading, records in
      Part(
        heading: heading(language),
        items: records.map { record in
          Item(
            title: Reminder.title(record, corpus, language),
            facts: Reminder.facts(record, status, language).joined(separator: ", "),
            questions: kind == .thanks || !record.isIncomplete
              ? [] : open.of(record).map { Question(id: $0.id, text: $0.text(language)) })
        })
    }
    view = View(
      language: language.rawValue, letterhead: fields.letterhead,
      reference: fields.reference.map { Texts.Letter.reference(text: $0)(language) },
      date: status.today.map(format.date), addressee: Texts.Reminder.addressee(state: state.name)(language),
      salutation: Texts.Letter.salutation(language),
      subject: Texts.Reminder.subject(cycle: status.cycle.title(language))(language),
      exercise: status.isExercise ? Texts.ExerciseNotice.madeUp(language) : nil,
      opening: (kind == .thanks ? Texts.Letter.thanks : Texts.Reminder.opening)(language), parts: parts,
      ifParty: records.contains { StatusText.doubt($0) != nil } && kind == .reminder
        ? Texts.Reminder.ifParty(language) : nil,
      replyBy: kind == .thanks ? nil : fields.replyBy.map { Texts.Letter.replyBy(date: format.date($0))(language) },
      replyTo: fields.replyTo.map { Texts.Letter.replyTo(address: $0)(language) },
      closing: (kind == .thanks ? Texts.Letter.thanksClosing : Texts.Reminder.closing)(language),
      valediction: Texts.Letter.valediction(language), sender: fields.sender)
  }
}

/// The relevant required questions that submissions in force leave open.
private struct OpenQuestions {
  private let questions: [String: [PalermoModel.Question]]

  init(_ corpus: Corpus, in cycle: Cycle) {
    let companions = corpus.companions()
    var questions: [String: [PalermoModel.Question]] = [:]
    for submission in corpus.submissionsInForce where submission.cycle == cycle.id {
      guard let questionnaire = corpus.questionnaires[submission.questionnaire] else { continue }
      // The letter goes to the state itself, which may see what its own answers open.
      let context = corpus.evaluationContext(
        of: submission, companions: companions(submission))
      questions["\(submission.state) \(submission.questionnaire.id)"] = questionnaire.questions.filter { question in
        question.isRequired && context.relevance(of: question) == .yes
          && submission[question: question.id]?.isAnswered != true
      }
    }
    self.questions = questions
  }

  func of(_ record: DeliveryRecord) -> [PalermoModel.Question] {
    questions["\(record.state) \(record.questionnaire)"] ?? []
  }
}
