import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoResults
import PalermoWriting

/// The pictures of what was delivered: how much of it remains from step to step, and when it came.
struct DeliveryCharts {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// From the questionnaires of treaties that bind a state to those that cite what they rest on.
  var funnel: ChartView {
    let language = context.language
    let records = context.analysis.deliveries
    let asked = records.filter { $0.isParty != .no }
    let due = asked.filter { $0.status != .awaited }
    let received = due.filter { $0.status != .missing }
    let accepted = received.filter { $0.status.isReply }
    let complete = accepted.filter { !$0.isIncomplete }
    let uncited = Set(
      context.analysis.states.flatMap { sheet in
        sheet.gaps(of: .evidence).compactMap { gap in gap.questionnaire.map { "\(sheet.state) \($0)" } }
      })
    let cited = complete.filter { !uncited.contains("\($0.state) \($0.questionnaire)") }
    let steps = [
      (Texts.Site.stepAsked, asked), (Texts.Site.stepDue, due), (Texts.Site.stepReceived, received),
      (Texts.Site.stepAccepted, accepted), (Texts.Site.stepComplete, complete), (Texts.Site.stepCited, cited),
    ].map { FunnelChart.Step(label: $0(language), count: $1.count) }
    let title = Texts.Site.funnel(language)
    let words = steps.map { "\($0.label)\(language.colon)\($0.count)" }.joined(separator: language.semicolon)
    return ChartView(
      title: title, FunnelChart(title: title, description: words, steps: steps).drawing(id: "funnel"),
      heads: [Texts.Site.step(language), Texts.Site.questionnairesCount(language)],
      rows: steps.map { ($0.label, ["\($0.count)"]) })
  }

  /// What came on which day. Nil if nothing came.
  var calendar: ChartView? {
    let (language, format) = (context.language, context.format)
    let records = context.analysis.deliveries
    let days = records.compactMap(\.delivered) + records.map(\.due)
    guard records.contains(where: { $0.delivered != nil }), let first = days.min(), let last = days.max() else {
      return nil
    }
    let byState = Dictionary(grouping: records, by: \.state)
    let rows = context.states.map { state in
      let own = byState[state.code] ?? []
      return (
        own,
        DayChart.Row(
          label: state.name(language),
          marks: own.compactMap { record in
            record.delivered.map { DayChart.Mark(day: first.days(until: $0), style: Self.style(record.status)) }
          }, missing: own.count { $0.status == .missing })
      )
    }
    let title = Texts.Site.deliveryCalendar(language)
    let chart = DayChart(
      title: title,
      description: Texts.Site.calendarDescription(
        first: format.date(first), last: format.date(last), delivered: records.count { $0.delivered != nil },
        missing: records.count { $0.status == .missing })(language),
      rows: rows.map(\.1), days: first.days(until: last), ends: (format.date(first), format.date(last)),
      lines: Set(records.map(\.due)).sorted().map { first.days(until: $0) })
    let statuses = DeliveryRecord.Status.allCases.filter { status in records.contains { $0.status == status } }
    return ChartView(
      title: title, chart.drawing(id: "calendar"),
      key: [
        RatingView(letter: "●", style: "F", meaning: DeliveryRecord.Status.onTime.name(language)),
        RatingView(letter: "●", style: "N", meaning: DeliveryRecord.Status.late.name(language)),
        RatingView(letter: "○", style: "X", meaning: Texts.Site.notCounted(language)),
        RatingView(letter: "n", style: "U", meaning: DeliveryRecord.Status.missing.name(language)),
      ],
      heads: [Texts.Headings.state(language)] + statuses.map { $0.name(language) },
      rows: rows.map { own, row in (row.label, statuses.map { status in "\(own.count { $0.status == status })" }) })
  }

  private static func style(_ status: DeliveryRecord.Status) -> String {
    switch status {
    case .onTime: "F"
    case .late: "N"
    case .draft, .returned, .unassigned, .voluntary, .missing, .awaited, .notDue: "hollow"
    }
  }
}
