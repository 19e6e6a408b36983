import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// What the page of a board shows in one language.
struct BoardView: Encodable {
  /// A status with its sign and, beside it, how often it stands on the board.
  struct SignView: Encodable {
    let style: String
    let letter: String
    let name: String
    let count: Int
  }

  struct GroupView: Encodable {
    let instrument: String
    let width: Int
  }

  struct ColumnView: Encodable {
    let number: Int
    let title: String
  }

  struct RowView: Encodable {
    let name: String
    let cells: CompactCells
    let answered: String
  }

  struct ItemView: Encodable {
    let style: String
    let letter: String
    let title: String
    let state: String
  }

  struct StateView: Encodable {
    let name: String
    let signs: [SignView]
    let items: [ItemView]
  }

  struct RateView: Encodable {
    let number: String
    let name: String
    let due: String
    let replies: String
    let late: Int
    let complete: Int
    /// Nil in a publication.
    let drafts: Int?
    let returned: Int
    let unassigned: Int
    let missing: Int
    let awaited: Int
  }

  struct NoteView: Encodable {
    let day: String
    let state: String
    let what: String
    let outcome: String
    /// Nil in a publication.
    let name: String?
  }

  struct NotesView: Encodable {
    let rows: [NoteView]
    /// Whether the names of files are shown.
    let hasNames: Bool
  }

  let places: [LinkView]
  let legend: [SignView]
  let marks: String
  /// What became of drafts in a publication.
  let drafts: String?
  let groups: [GroupView]
  let columns: [ColumnView]
  let rows: [RowView]
  let states: [StateView]
  let questionnaires: [RateView]
  let populations: [RateView]
  let hasDrafts: Bool
  let next: String?
  let sinceHeading: String
  /// Nil if nothing arrived.
  let recent: NotesView?
  /// Nil if nothing waits.
  let waiting: NotesView?

  init(
    _ status: DeliveryStatus, arrivals: [ArrivalNote], since: CalendarDate, corpus: Corpus, edition: Edition,
    language: Language
  ) {
    let format = NumberFormat(language)
    let isPublic = edition == .public
    let names = QuestionnaireNames(status.cycle, corpus, language)
    sinceHeading = Texts.Board.since(date: format.date(since))(language)
    places = [
      LinkView(href: "#matrix", name: Texts.Pages.byState(language)),
      LinkView(href: "#rates", name: Texts.DeliveryStatus.replies(language)),
      LinkView(href: "#recent", name: sinceHeading),
      LinkView(href: "#waiting", name: Texts.Board.waiting(language)),
    ]
    legend = DeliveryRecord.Status.allCases.filter { !isPublic || $0 != .draft }.map { kind in
      SignView(
        style: kind.style, letter: kind.letter(language), name: kind.name(language),
        count: status.records.count { $0.status == kind })
    }
    marks = Texts.Board.marks(language)
    drafts = isPublic ? Texts.Editions.drafts(language) : nil
    columns = names.titles.enumerated().map { ColumnView(number: $0 + 1, title: $1) }
    groups = names.instruments.map { GroupView(instrument: $0.instrument, width: $0.width) }
    let records = Dictionary(grouping: status.records, by: \.state)
    rows = status.region.states.map { state in
      let records = records[state.code] ?? []
      let arrived = records.compactMap(\.completeness)
      let required = arrived.map(\.required).reduce(0, +)
      return RowView(
        name: state.name(language),
        cells: CompactCells(
          cells: records.map { record in
            CompactCell(
              style: record.status.style, text: StatusText.sign(of: record, language),
              title: StatusText.words(for: record, language))
          }),
        answered: required > 0 ? "\(arrived.map(\.answered).reduce(0, +))/\(required)" : "–")
    }
    states = status.region.states.map { state in
      let records = records[state.code] ?? []
      return StateView(
        name: state.name(language),
        signs: DeliveryRecord.Status.allCases.compactMap { kind in
          let count = records.count { $0.status == kind }
          return count == 0
            ? nil : SignView(style: kind.style, letter: kind.letter(language), name: kind.name(language), count: count)
        },
        items: zip(names.titles, records).map { title, record in
          ItemView(
            style: record.status.style, letter: StatusText.sign(of: record, language), title: title,
            state: StatusText.words(for: record, language))
        })
    }
    func rate(_ rate: DeliveryRate, number: String, name: String, due: String) -> RateView {
      RateView(
        number: number, name: name, due: due,
        replies: Texts.Board.replies(
          replies: rate.replies, due: rate.due, share: format.percentage(rate.replies, of: rate.due))(language),
        late: rate.late, complete: rate.complete, drafts: isPublic ? nil : rate.draft, returned: rate.returned,
        unassigned: rate.unassigned, missing: rate.missing, awaited: rate.awaited)
    }
    hasDrafts = !isPublic
    questionnaires = zip(status.cycle.deliveries, names.titles).enumerated().map { index, item in
      rate(
        status.rate(of: item.0.questionnaire.id), number: "\(index + 1)", name: item.1, due: format.date(item.0.due))
    }
    populations =
      [rate(status.rate, number: "", name: status.region.name(language), due: "")]
      + status.groups.map { rate($0.rate, number: "", name: $0.name(language), due: "") }
    next = status.next.first.map { day in
      let count = status.cycle.deliveries.count { $0.due == day }
      let steps = status.cycle.deadlines().filter { $0.day == day }.map { StatusText.step($0.step)(language) }
      let what = steps + (count > 0 ? [Texts.Board.questionnaires(count: count)(language)] : [])
      return Texts.DeliveryStatus.comesNext(what: what.joined(separator: ", "), day: format.date(day))(language)
        + StatusText.distance(of: day, status, language)
    }
    func notes(_ notes: [ArrivalNote]) -> NotesView? {
      guard !notes.isEmpty else { return nil }
      return NotesView(
        rows: notes.sorted { ($0.day ?? .distantPast, $0.name ?? "") > ($1.day ?? .distantPast, $1.name ?? "") }.map {
          note in
          NoteView(
            day: note.day.map(format.date) ?? "–",
            state: note.state.map { status.region[state: $0]?.name(language) ?? $0 } ?? "–",
            what: note.kind.map { $0.name(language) }
              ?? ([note.questionnaire.map(names.title), note.cycle == status.cycle.id ? nil : note.cycle]
              .compactMap(\.self) + (note.isFinal ? [] : [Texts.DeliveryStatuses.draft(language)]))
              .joined(separator: ", "),
            outcome: note.outcome.name(language), name: note.name)
        }, hasNames: !isPublic)
    }
    recent = notes(arrivals.filter { note in note.day.map { $0 >= since } ?? false })
    waiting = notes(arrivals.filter(\.isOpen))
  }
}

/// The names of the questionnaires of a cycle, in its order.
private struct QuestionnaireNames {
  let titles: [String]
  /// The instruments that follow each other, with how many questionnaires each has.
  let instruments: [(instrument: String, width: Int)]
  private let byID: [String: String]

  init(_ cycle: Cycle, _ corpus: Corpus, _ language: Language) {
    var instruments: [(instrument: String, width: Int)] = []
    var titles: [String] = []
    for id in cycle.deliveries.map(\.questionnaire.id) {
      let questionnaire = corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0] }
      let instrument = questionnaire?.instrument ?? "–"
      titles.append(
        questionnaire.map { "\($0.instrument)\(language.colon)\(corpus.instruments.name(of: $0.cluster)(language))" }
          ?? id)
      if instruments.last?.instrument == instrument {
        instruments[instruments.count - 1].width += 1
      } else {
        instruments.append((instrument, 1))
      }
    }
    (self.titles, self.instruments) = (titles, instruments)
    byID = Dictionary(zip(cycle.deliveries.map(\.questionnaire.id), titles), uniquingKeysWith: { first, _ in first })
  }

  /// The name of a questionnaire; its id if the cycle has none of it.
  func title(_ id: String) -> String { byID[id] ?? id }
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(year: 1, month: 1, day: 1)!
}

extension DeliveryRecord.Status {
  /// The class of the style sheet that gives it its colour.
  fileprivate var style: String {
    switch self {
    case .onTime: "F"
    case .late: "L"
    case .draft: "P"
    case .returned, .unassigned: "W"
    case .missing: "N"
    case .awaited: "U"
    case .voluntary, .notDue: "X"
    }
  }
}
