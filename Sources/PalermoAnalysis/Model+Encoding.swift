public import PalermoModel
public import PalermoScoring

// What analyses and reports encode of the model, which itself has to do without encoding: it also runs in a browser.

extension Language: Codable {}

extension Rating: Codable, CodingKeyRepresentable {}

extension Absence: Encodable {}

extension Exemption: Encodable {}

extension Cluster: Encodable {}

extension Obligation: Encodable {}

extension Instrument.Listing: Encodable {}

extension Region.Standing: Encodable {}

extension Submission.Status: Encodable {}

extension SubmissionSource.Kind: Encodable {}

extension Assistance.Area: Encodable {}

extension Truth: Encodable {}

extension Continuity.Break: Codable {}

extension CalendarDate: Encodable {
  /// Encodes it as `2026-05-30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
