import PalermoAnalysis
public import PalermoModel
import PalermoResults
import PalermoWriting

/// A letter to a state about its deliveries in a cycle.
public struct Letter: Sendable {
  /// What it is about.
  public enum Kind: String, CaseIterable, Sendable {
    /// What is still owed.
    case reminder
    /// What is to be mended and sent again, finding by finding.
    case returned = "return"
    /// What arrived and what was decided on it.
    case receipt
    /// All has come.
    case thanks

    /// What is written unless a secretariat chooses: a receipt goes with each file anyway.
    public static let usual: [Kind] = [.reminder, .returned, .thanks]
  }

  struct Fault: Encodable {
    let place: String
    let text: String
    let fix: String?
    let question: String?
  }

  struct Question: Encodable {
    let id: String
    let text: String
  }

  struct Item: Encodable {
    let title: String
    let facts: String
    var questions: [Question] = []
    var faults: [Fault] = []
    /// How many findings are left out.
    var more: String?
  }

  struct Part: Encodable {
    let heading: String
    let items: [Item]
  }

  struct View: Encodable {
    let language: String
    /// What stands between a name and what it has, in the language.
    let colon: String
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
  public func text(as form: LetterForm, by templates: LetterTemplates) -> String {
    templates.render(view, kind, form)
  }

  /// The most findings of one file that a letter lists.
  private static let faults = 50

  /// The letters for which there is cause, in the order of the region: one of each kind for each language in which a state
  /// submits, and one in English for a state that
  /// submits in none of the four languages.
  ///
  /// - Parameters:
  ///   - subject: What they tell of.
  ///   - kinds: The kinds that are wanted.
  ///   - fields: What a secretariat puts on its letters.
  ///   - state: The one state to write to; nil for all.
  /// - Complexity: O(*n*) in the records, the arrivals and the questions.
  public static func all(
    _ subject: LetterSubject, kinds: [Kind] = Kind.usual, fields: LetterFields, state: String? = nil
  ) -> [Letter] {
    let status = subject.status
    let open = OpenQuestions(subject.corpus, in: status.cycle)
    return status.region.states.filter { state == nil || $0.code == state }.flatMap { state -> [Letter] in
      let languages = state.submissionLanguages.compactMap(Language.init)
      return kinds.flatMap { kind in
        (languages.isEmpty ? [.en] : languages).compactMap { language in
          parts(of: kind, to: state, subject, open, language).map { parts in
            Letter(
              to: state, kind, parts, mayStay: !subject.hasEarlierFile(of: state.code), status, fields, language)
          }
        }
      }
    }
  }

  /// What a letter of a kind lists. Returns nil if there is no cause for it.
  private static func parts(
    of kind: Kind, to state: State, _ subject: LetterSubject, _ open: OpenQuestions, _ language: Language
  ) -> [Part]? {
    let (status, corpus) = (subject.status, subject.corpus)
    let records = status.records(of: state.code)
    let owed = records.filter(\.isOwed)
    func part(_ heading: LocalizedText, _ records: [DeliveryRecord]) -> Part {
      Part(
        heading: heading(language),
        items: records.map { record in
          Item(
            title: Reminder.title(record, corpus, language),
            facts: Reminder.facts(record, status, language).joined(separator: ", "),
            questions: kind == .reminder && record.isIncomplete
              ? open.of(record).map { Question(id: $0.id, text: $0.text(language)) } : [])
        })
    }
    let parts: [Part] =
      switch kind {
      case .reminder:
        owed.allSatisfy { $0.status == .returned }
          ? []
          : Reminder.parts(of: owed).map { part($0, $1) } + [unmatched(status, of: state, language)].compactMap { $0 }
      case .thanks:
        owed.isEmpty && records.contains(where: \.status.isReply)
          ? [part(Texts.Letter.received, records.filter(\.status.isReply))] : []
      case .returned: [returned(subject, of: state, language)].compactMap { $0 }
      case .receipt: [acknowledged(subject, of: state, language)].compactMap { $0 }
      }
    return parts.isEmpty ? nil : parts
  }

  /// What arrived and can be none of what is owed, as far as is known. Returns nil if there is nothing.
  private static func unmatched(_ status: DeliveryStatus, of state: State, _ language: Language) -> Part? {
    let arrivals = Reminder.unmatched(in: status, of: state.code)
    if arrivals.isEmpty { return nil }
    return Part(
      heading: Texts.Reminder.unassigned(language),
      items: arrivals.map { Item(title: Reminder.title($0), facts: Reminder.facts($0, language)) })
  }

  /// The files that are to be mended, with what was found in each. Returns nil if there are none.
  private static func returned(_ subject: LetterSubject, of state: State, _ language: Language) -> Part? {
    let records = Dictionary(
      subject.status.records(of: state.code).map { ($0.questionnaire, $0) }, uniquingKeysWith: { first, _ in first })
    let files = subject.returned.filter { file in
      file.arrival.state == state.code && subject.isOfCycle(file.arrival.cycle, file: file.arrival.file)
    }
    guard !files.isEmpty else { return nil }
    let format = NumberFormat(language)
    return Part(
      heading: Texts.Reminder.returned(language),
      items: files.map { file in
        var facts = [fileFact(file.name, language)]
        if let day = file.arrival.date { facts.append(Texts.Letter.receivedOn(date: format.date(day))(language)) }
        if let reason = file.reason { facts.append(Texts.Letter.reason(text: reason)(language)) }
        if let record = records[file.arrival.questionnaire], record.status.isReply,
          let day = record.amended ?? record.delivered
        {
          facts.append(Texts.Letter.earlierCounts(date: format.date(day))(language))
        } else if !subject.isOfEarlierCycle(file: file.arrival.file) {
          facts.append(Texts.Letter.notCounted(language))
        }
        let count = file.findings.count
        return Item(
          title: title(file.arrival.questionnaire, subject.corpus, language), facts: facts.joined(separator: ", "),
          faults: file.findings.prefix(faults).map { finding in
            let question = file.question(at: finding, in: subject.corpus)
            return Fault(
              place: Texts.ReceiptPage.place(line: finding.position.line, column: finding.position.column)(language),
              text: finding.message(language),
              fix: finding.fix.flatMap { fix in fix(language).isEmpty ? nil : fix(language) },
              question: question.map { "\($0.id)\(language.colon)\($0.text(language))" })
          }, more: count > faults ? Texts.Letter.more(count: count - faults)(language) : nil)
      })
  }

  /// What arrived, with what was decided on it. Returns nil if nothing did.
  private static func acknowledged(_ subject: LetterSubject, of state: State, _ language: Language) -> Part? {
    let notes = subject.arrivals.filter { note in
      note.state == state.code && subject.isOfCycle(note.cycle ?? "", file: note.name ?? "")
    }
    guard !notes.isEmpty else { return nil }
    let format = NumberFormat(language)
    return Part(
      heading: Texts.Letter.arrived(language),
      items: notes.map { note in
        let facts = [
          note.file.map { fileFact($0, language) },
          note.day.map { Texts.Letter.receivedOn(date: format.date($0))(language) },
          note.isFinal ? nil : Texts.DeliveryStatuses.draft(language), note.outcome.name(language),
        ]
        return Item(
          title: title(note.questionnaire ?? "–", subject.corpus, language),
          facts: facts.compactMap { $0 }.joined(separator: ", "))
      })
  }

  /// The name of a file as its sender knows it, without the folder in which the secretariat keeps it.
  private static func fileFact(_ path: String, _ language: Language) -> String {
    Texts.Letter.file(name: path.split(separator: "/").last.map(String.init) ?? path)(language)
  }

  private static func title(_ questionnaire: String, _ corpus: Corpus, _ language: Language) -> String {
    corpus.latestVersion(of: questionnaire).flatMap { corpus.questionnaires[$0]?.title(language) }
      .map { "\($0) (\(questionnaire))" } ?? questionnaire
  }

  /// - Parameter mayStay: Whether the answers that nothing is said of may stay as they are.
  private init(
    to state: State, _ kind: Kind, _ parts: [Part], mayStay: Bool, _ status: DeliveryStatus, _ fields: LetterFields,
    _ language: Language
  ) {
    (self.state, self.kind, self.language) = (state.code, kind, language)
    let format = NumberFormat(language)
    let cycle = status.cycle.title(language)
    let owed = status.records(of: state.code).filter(\.isOwed)
    let hasFaults = parts.contains { $0.items.contains { !$0.faults.isEmpty } }
    view = View(
      language: language.rawValue, colon: language.colon, letterhead: fields.letterhead,
      reference: fields.reference.map { Texts.Letter.reference(text: $0)(language) },
      date: status.today.map(format.date), addressee: Texts.Reminder.addressee(state: state.name)(language),
      salutation: Texts.Letter.salutation(language), subject: kind.subject(cycle)(language),
      exercise: status.isExercise ? Texts.ExerciseNotice.madeUp(language) : nil,
      opening: kind.opening(hasFaults)(language), parts: parts,
      ifParty: kind == .reminder && owed.contains { StatusText.doubt($0) != nil }
        ? Texts.Reminder.ifParty(language) : nil,
      replyBy: kind.asksForAnswer
        ? fields.replyBy.map { Texts.Letter.replyBy(date: format.date($0))(language) } : nil,
      replyTo: fields.replyTo.map { Texts.Letter.replyTo(address: $0)(language) },
      closing: kind.closing(hasFaults && mayStay)(language), valediction: Texts.Letter.valediction(language),
      sender: fields.sender
    )
  }
}

extension Letter.Kind {
  fileprivate func subject(_ cycle: String) -> FilledText {
    switch self {
    case .reminder: Texts.Reminder.subject(cycle: cycle)
    case .returned: Texts.Letter.subjectReturned(cycle: cycle)
    case .receipt: Texts.Letter.subjectReceipt(cycle: cycle)
    case .thanks: Texts.Letter.subjectThanks(cycle: cycle)
    }
  }

  /// - Parameter hasFaults: Whether it lists places that are to be mended.
  fileprivate func opening(_ hasFaults: Bool) -> LocalizedText {
    switch self {
    case .reminder: Texts.Reminder.opening
    case .returned: hasFaults ? Texts.Letter.openingReturned : Texts.Letter.openingReturnedForReason
    case .receipt: Texts.Letter.openingReceipt
    case .thanks: Texts.Letter.thanks
    }
  }

  /// - Parameter hasFaults: Whether it lists all places that are to be mended.
  fileprivate func closing(_ hasFaults: Bool) -> LocalizedText {
    switch self {
    case .reminder: Texts.Reminder.closing
    case .returned: hasFaults ? Texts.Letter.closingReturned : Texts.Letter.closingReturnedForReason
    case .receipt: Texts.Letter.closingReceipt
    case .thanks: Texts.Letter.thanksClosing
    }
  }

  /// Whether the state is to do something.
  fileprivate var asksForAnswer: Bool {
    switch self {
    case .reminder, .returned: true
    case .receipt, .thanks: false
    }
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
