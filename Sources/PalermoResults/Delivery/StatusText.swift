public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// Who delivered what and when, as a desk officer reads it: a table of states and questionnaires, the rates with their
/// populations, the deadlines, what is overdue and what comes next.
public struct StatusText {
  private let status: DeliveryStatus
  private let edition: Edition
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint

  /// A writer of a status.
  ///
  /// - Parameters:
  ///   - status: What was due and what arrived.
  ///   - edition: The readers that the text is for. A publication says nothing of drafts.
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(_ status: DeliveryStatus, edition: Edition, language: Language, isColored: Bool) {
    (self.status, self.edition, self.language) = (status, edition, language)
    (format, paint) = (NumberFormat(language), Paint(isOn: isColored))
  }

  /// The whole region.
  public func text() -> String {
    ([heading, matrix, rates, deadlines(status.cycle.deadlines()), overdue, returned(), unassigned()]
      + (status.today == nil ? [] : [next]))
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// One state, questionnaire by questionnaire.
  public func text(of state: State) -> String {
    var text = heading + "\n" + paint.bold("\(state.code) \(state.name(language))") + "\n"
    let records = status.records(of: state.code)
    let rows = records.map { record in
      [
        record.questionnaire, Texts.DeliveryStatus.due(date: format.date(record.due))(language),
        Self.words(for: record, language),
        record.completeness.map { Texts.DeliveryStatus.answeredOf(count: $0.answered, all: $0.required)(language) }
          ?? "",
      ]
    }
    for (line, record) in zip(Table(.left).lines(rows), records) { text += "  " + painted(line, record) + "\n" }
    let rate = DeliveryRate(records)
    text += "  " + repliesOfState(rate) + remarks(rate) + "\n"
    return ([text, deadlines(status.deadlines(of: state.code)), returned(of: state.code), unassigned(of: state.code)])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var heading: String {
    var title = "\(status.region.name(language)) · \(status.cycle.title(language)) (\(status.cycle.id))"
    if let today = status.today { title += " · \(format.date(today))" }
    return paint.bold(title) + "\n" + edition.noticeLine(language)
      + (status.isExercise ? Texts.ExerciseNotice.madeUp(language) + "\n" : "")
  }

  // MARK: States and questionnaires

  private var matrix: String {
    let deliveries = status.cycle.deliveries
    let header =
      [Texts.DeliveryStatus.stateColumn(language)] + deliveries.indices.map { "\($0 + 1)" } + [
        Texts.DeliveryStatus.answeredColumn(language)
      ]
    let records = status.region.states.map { status.records(of: $0.code) }
    let rows = zip(status.region.states, records).map { state, records in
      let arrived = records.compactMap(\.completeness)
      let (answered, required) = arrived.reduce((0, 0)) { ($0.0 + $1.answered, $0.1 + $1.required) }
      return ["\(state.code) \(state.name(language))"] + records.map { Self.sign(of: $0, language) }
        + [required > 0 ? "\(answered)/\(required)" : "–"]
    }
    let lines = Table(.left, .right).lines([header] + rows) { row, column, text in
      if row == 0 { return paint.bold(text) }
      return column > 0 && column <= deliveries.count ? painted(text, records[row - 1][column - 1]) : text
    }
    return lines.map { "\($0)\n" }.joined() + paint.faint(legend) + "\n"
  }

  private func painted(_ text: String, _ record: DeliveryRecord) -> String {
    switch record.status {
    case .onTime: record.isIncomplete ? paint.severity(.warning, text) : paint.good(text)
    case .late, .draft: paint.severity(.warning, text)
    case .returned, .unassigned: paint.severity(.warning, text)
    case .missing: paint.bad(text)
    case .awaited: text
    case .voluntary, .notDue: paint.faint(text)
    }
  }

  private var legend: String {
    DeliveryRecord.Status.allCases.filter { edition != .public || $0 != .draft }
      .map { "\($0.letter(language)) \($0.name(language))" }.joined(separator: ", ")
      + language.semicolon + Texts.DeliveryStatus.marksExplained(language)
      + (edition == .public ? "\n" + Texts.Editions.drafts(language) : "")
  }

  // MARK: Rates

  private var rates: String {
    let deliveries = status.cycle.deliveries
    let questionnaires = deliveries.enumerated().map { index, delivery in
      let rate = status.rate(of: delivery.questionnaire.id)
      return [
        "\(index + 1)", delivery.questionnaire.id, format.date(delivery.due),
        replies(rate) + remarks(rate),
      ]
    }
    var text = paint.bold(Texts.DeliveryStatus.replies(language)) + "\n"
    for line in Table(.right, .left).lines(questionnaires) { text += "  \(line)\n" }
    let rate = status.rate
    let all = [
      status.region.name(language),
      repliesDue(rate) + remarks(rate),
    ]
    let groups = status.groups.map { group in
      [
        group.name(language),
        repliesDue(group.rate) + remarks(group.rate),
      ]
    }
    for line in Table(.left).lines([all] + groups) { text += "  \(line)\n" }
    return text
  }

  private func replies(_ rate: DeliveryRate) -> String {
    Texts.DeliveryStatus.repliesOfParties(
      replies: rate.replies, due: rate.due, share: share(rate), late: rate.late, complete: rate.complete,
      draft: drafts(rate), missing: rate.missing)(language)
  }

  private func repliesDue(_ rate: DeliveryRate) -> String {
    Texts.DeliveryStatus.repliesDue(
      replies: rate.replies, due: rate.due, share: share(rate), parties: rate.parties, late: rate.late,
      complete: rate.complete, draft: drafts(rate), missing: rate.missing)(language)
  }

  private func repliesOfState(_ rate: DeliveryRate) -> String {
    Texts.DeliveryStatus.repliesOfState(
      replies: rate.replies, due: rate.due, share: share(rate), late: rate.late, complete: rate.complete,
      draft: drafts(rate), missing: rate.missing)(language)
  }

  /// How many drafts arrived; in a publication that is not known.
  private func drafts(_ rate: DeliveryRate) -> String { edition == .public ? "?" : "\(rate.draft)" }

  private func share(_ rate: DeliveryRate) -> String { format.percentage(rate.replies, of: rate.due) }

  /// The figures that are counted separately from a rate.
  private func remarks(_ rate: DeliveryRate) -> String {
    var remarks: [FilledText] = []
    if rate.returned > 0 { remarks.append(Texts.DeliveryStatus.returned(count: rate.returned)) }
    if rate.unassigned > 0 { remarks.append(Texts.DeliveryStatus.unassigned(count: rate.unassigned)) }
    if rate.awaited > 0 { remarks.append(Texts.DeliveryStatus.awaited(count: rate.awaited)) }
    if rate.unverified > 0 { remarks.append(Texts.DeliveryStatus.participationUnverified(count: rate.unverified)) }
    if rate.uncertain > 0 {
      remarks.append(
        Texts.DeliveryStatus.participationUncertain(count: rate.uncertain, replies: rate.uncertainReplies))
    }
    if rate.voluntary > 0 { remarks.append(Texts.DeliveryStatus.voluntary(count: rate.voluntary)) }
    return remarks.map { language.semicolon + $0(language) }.joined()
  }

  // MARK: Days

  private func deadlines(_ deadlines: [Deadline]) -> String {
    guard !deadlines.isEmpty else { return "" }
    let rows = deadlines.map { deadline in
      [
        Self.step(deadline.step)(language), deadline.day.map(format.date) ?? "–",
        Texts.DeliveryStatus.since(step: deadline.after.map(Self.step) ?? Texts.DeliveryStatus.openingOfTheCycle)(
          language)
          + distance(of: deadline.day),
      ]
    }
    return paint.bold(Texts.DeliveryStatus.clocks(language)) + "\n"
      + Table(.left).lines(rows).map { "  \($0)\n" }.joined()
  }

  private func distance(of day: CalendarDate?) -> String { Self.distance(of: day, status, language) }

  private var overdue: String {
    let lines = status.region.states.compactMap { state -> String? in
      let records = status.records(of: state.code).filter { $0.isOwed && $0.status != .awaited }
      guard !records.isEmpty else { return nil }
      let items = records.map { record in
        var item = record.questionnaire + " (" + record.status.name(language)
        if !record.status.isReply, let days = record.daysLate {
          item += ", " + Texts.DeliveryStatus.daysLate(days: days)(language)
        }
        if let blank = record.blank { item += ", " + Texts.DeliveryStatus.questionsOpen(count: blank)(language) }
        if let doubt = Self.doubt(record) { item += ", " + doubt(language) }
        return item + ")"
      }
      return "  \(state.code) \(state.name(language))\(language.colon)\(items.joined(separator: ", "))\n"
    }
    return lines.isEmpty ? "" : paint.bold(Texts.DeliveryStatus.owed(language)) + "\n" + lines.joined()
  }

  /// The files that were returned.
  private func returned(of state: String? = nil) -> String {
    let files = status.returned.filter { state == nil || $0.state == state }
    guard !files.isEmpty else { return "" }
    return paint.bold(Texts.DeliveryStatus.returnedHeading(language)) + "\n"
      + files.map { "  \($0.state) \($0.questionnaire)\(language.colon)\($0.file)\n" }.joined()
  }

  /// The files that arrived and belong nowhere, with what they probably mean.
  private func unassigned(of state: String? = nil) -> String {
    let files = status.unassigned.filter { state == nil || $0.meantState == state }
    guard !files.isEmpty else { return "" }
    let lines = files.map { "  \($0.file)\(language.colon)\($0.words(language))\n" }
    return paint.bold(Texts.DeliveryStatus.unassignedHeading(language)) + "\n" + lines.joined()
  }

  private var next: String {
    guard let day = status.next.first else { return Texts.DeliveryStatus.nothingNext(language) + "\n" }
    let questionnaires = status.cycle.deliveries.filter { $0.due == day }.map(\.questionnaire.id)
    let steps = status.cycle.deadlines().filter { $0.day == day }.map { Self.step($0.step)(language) }
    return Texts.DeliveryStatus.comesNext(
      what: (steps + questionnaires).joined(separator: ", "), day: format.date(day))(language)
      + distance(of: day) + "\n"
  }
}
