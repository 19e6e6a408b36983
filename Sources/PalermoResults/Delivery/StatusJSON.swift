public import PalermoAnalysis
import PalermoModel
public import PalermoWriting

/// Who delivered what and when as JSON, for programs. Its form is stable: Schemas/status.schema.json.
public struct StatusJSON: Encodable {
  private struct Group: Encodable {
    let code: String
    let rate: DeliveryRate
  }

  private struct Paper: Encodable {
    let file: String
    let state: String
    let questionnaire: String
    let cycle: String
    let date: CalendarDate?
    let isFinal: Bool
  }

  private struct Day: Encodable {
    let step: String
    let after: String?
    let day: CalendarDate?
  }

  private struct StateDays: Encodable {
    let state: String
    let deadlines: [Day]
  }

  private let provenance: Provenance
  private let region: String
  private let isExercise: Bool
  private let cycle: String
  private let opens: CalendarDate
  private let today: CalendarDate?
  private let next: CalendarDate?
  private let deliveries: [DeliveryRecord]
  private let returned: [Paper]
  private let unassigned: [UnassignedArrival]
  private let rate: DeliveryRate
  private let questionnaires: [Group]
  private let groups: [Group]
  private let states: [StateDays]

  /// The status with its origin.
  ///
  /// - Parameters:
  ///   - status: What was delivered in a cycle.
  ///   - state: The one state whose deliveries are wanted; nil for all.
  ///   - provenance: What made it, from which inputs.
  public init(_ status: DeliveryStatus, state: String? = nil, provenance: Provenance) {
    self.provenance = provenance
    (region, isExercise) = (status.region.id, status.isExercise)
    (cycle, opens, today, next) = (status.cycle.id, status.cycle.opens, status.today, status.next.first)
    deliveries = state.map(status.records) ?? status.records
    returned = status.returned.filter { state == nil || $0.state == state }.map {
      Paper(
        file: $0.file, state: $0.state, questionnaire: $0.questionnaire, cycle: $0.cycle, date: $0.date,
        isFinal: $0.isFinal)
    }
    unassigned = status.unassigned.filter { state == nil || $0.meantState == state }
    rate = status.rate
    questionnaires = status.cycle.deliveries.map { delivery in
      Group(code: delivery.questionnaire.id, rate: status.rate(of: delivery.questionnaire.id))
    }
    groups = status.groups.map { Group(code: $0.code, rate: $0.rate) }
    states = (state.map { [$0] } ?? status.region.states.map(\.code)).map { code in
      StateDays(
        state: code,
        deadlines: status.deadlines(of: code).map { Day(step: $0.step, after: $0.after, day: $0.day) })
    }
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
