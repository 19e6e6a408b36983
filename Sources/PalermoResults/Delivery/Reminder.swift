public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// A letter that reminds a state of what it has still to deliver in a cycle. It is addressed to the state: the sender
/// knows the person.
public struct Reminder: Sendable {
  /// The code of the state.
  public let state: String
  /// The language that it is written in.
  public let language: Language
  /// The letter, with line breaks after each paragraph and item.
  public let text: String

  /// The letters to all states that owe something, in the order of the region: one for each language in which a state
  /// submits, and one in English for a state that submits in none of the four languages.
  ///
  /// - Parameters:
  ///   - status: What was delivered, as of a day.
  ///   - corpus: The titles of the questionnaires.
  ///   - state: The one state to write to; nil for all.
  /// - Complexity: O(*n*) in the records.
  public static func all(_ status: DeliveryStatus, corpus: Corpus, state: String? = nil) -> [Reminder] {
    status.region.states.filter { state == nil || $0.code == state }.flatMap { state -> [Reminder] in
      let owed = status.records(of: state.code).filter(\.isOwed)
      guard !owed.isEmpty else { return [] }
      let languages = state.submissionLanguages.compactMap(Language.init)
      return (languages.isEmpty ? [.en] : languages).map { language in
        Reminder(to: state, owed, status, corpus, language)
      }
    }
  }

  private init(
    to state: State, _ owed: [DeliveryRecord], _ status: DeliveryStatus, _ corpus: Corpus, _ language: Language
  ) {
    (self.state, self.language) = (state.code, language)
    let format = NumberFormat(language)
    let cycle = status.cycle.title(language)
    var paragraphs: [String] = []
    if status.isExercise { paragraphs.append(Texts.ExerciseNotice.madeUp(language)) }
    if let today = status.today { paragraphs.append(format.date(today)) }
    paragraphs.append(Texts.Reminder.addressee(state: state.name)(language))
    paragraphs.append(Texts.Reminder.subject(cycle: cycle)(language))
    paragraphs.append(Texts.Reminder.opening(language))
    for (heading, records) in Self.parts(of: owed) {
      let items = records.map { "  - " + Self.item($0, corpus, status, language) }
      paragraphs.append(([heading(language)] + items).joined(separator: "\n"))
    }
    let others = Self.unmatched(in: status, of: state.code)
    if !others.isEmpty {
      let items = others.map { "  - \(Self.title($0))\(language.colon)\(Self.facts($0, language))" }
      paragraphs.append(([Texts.Reminder.unassigned(language)] + items).joined(separator: "\n"))
    }
    if owed.contains(where: { StatusText.doubt($0) != nil }) {
      paragraphs.append(Texts.Reminder.ifParty(language))
    }
    paragraphs.append(Texts.Reminder.closing(language))
    text = paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// A questionnaire, when it is due, how late it is, and what is open in it.
  private static func item(
    _ record: DeliveryRecord, _ corpus: Corpus, _ status: DeliveryStatus, _ language: Language
  ) -> String {
    title(record, corpus, language) + language.colon + facts(record, status, language).joined(separator: ", ")
  }

  /// What is owed, sorted under the headings of a letter. A heading with nothing under it is left out.
  package static func parts(of owed: [DeliveryRecord]) -> [(LocalizedText, [DeliveryRecord])] {
    [
      (Texts.Reminder.returned, owed.filter { $0.status == .returned }),
      (Texts.Reminder.unassigned, owed.filter { $0.status == .unassigned }),
      (Texts.Reminder.overdue, owed.filter { $0.status.isMissed && $0.daysLate != nil }),
      (Texts.Reminder.due, owed.filter { $0.status.isMissed && $0.daysLate == nil }),
      (Texts.Reminder.incomplete, owed.filter(\.status.isReply)),
    ].filter { !$0.1.isEmpty }
  }

  /// What arrived from a state and can be none of what is owed, as far as is known.
  package static func unmatched(in status: DeliveryStatus, of state: String) -> [UnassignedArrival] {
    let matched = Set(status.records(of: state).filter { $0.status == .unassigned }.map(\.questionnaire))
    return status.unassigned.filter { arrival in
      arrival.meantState == state && !(arrival.meantQuestionnaire.map(matched.contains) ?? false)
    }
  }

  /// The name of an arrival in a letter: its questionnaire as it is written.
  package static func title(_ arrival: UnassignedArrival) -> String {
    arrival.questionnaire.isEmpty ? "–" : arrival.questionnaire.printable
  }

  /// What is not known of an arrival.
  package static func facts(_ arrival: UnassignedArrival, _ language: Language) -> String {
    // What was written for another cycle cannot be corrected into one of this.
    arrival.neededCycle == nil
      ? Texts.Reminder.namesUnknown(what: arrival.words(language))(language) : arrival.words(language)
  }

  /// The name of a questionnaire in a letter: its title in its latest version with its id, or the id alone.
  package static func title(_ record: DeliveryRecord, _ corpus: Corpus, _ language: Language) -> String {
    let title = corpus.latestVersion(of: record.questionnaire).flatMap { corpus.questionnaires[$0]?.title(language) }
    return title.map { "\($0) (\(record.questionnaire))" } ?? record.questionnaire
  }

  /// When a questionnaire is due, how late it is, and what is open in it.
  package static func facts(_ record: DeliveryRecord, _ status: DeliveryStatus, _ language: Language) -> [String] {
    var facts = [Texts.DeliveryStatus.due(date: NumberFormat(language).date(record.due))(language)]
    if !record.status.isReply {
      if let days = record.daysLate {
        facts.append(Texts.DeliveryStatus.daysLate(days: days)(language))
      } else if let today = status.today {
        facts.append(StatusText.distance(today.days(until: record.due))(language))
      }
      if record.status == .unassigned {
        let arrivals = status.unassigned.filter {
          $0.meantState == record.state && $0.meantQuestionnaire == record.questionnaire
        }
        facts += arrivals.map { Self.facts($0, language) }
      }
      if record.status == .draft { facts.append(Texts.Reminder.draft(language)) }
    }
    if let completeness = record.completeness, let blank = record.blank {
      facts.append(Texts.Reminder.unanswered(count: blank, all: completeness.required)(language))
    }
    if let doubt = StatusText.doubt(record) { facts.append(doubt(language)) }
    return facts
  }
}

extension DeliveryRecord.Status {
  /// Whether nothing final arrived, not even something to be mended.
  fileprivate var isMissed: Bool {
    switch self {
    case .draft, .missing, .awaited: true
    case .onTime, .late, .returned, .unassigned, .voluntary, .notDue: false
    }
  }
}
