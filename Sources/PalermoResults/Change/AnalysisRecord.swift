import FoundationEssentials
import PalermoAnalysis
public import PalermoModel

/// What a comparison reads of an `analysis.json` that an earlier run wrote.
public struct AnalysisRecord: Sendable, Decodable {
  /// What arrived of one questionnaire from one state.
  public struct Delivery: Sendable, Decodable {
    /// Code of the state.
    public let state: String
    /// Id of the questionnaire.
    public let questionnaire: String
    /// How the delivery stands, as `DeliveryRecord.Status` is written.
    public let status: String
  }

  struct State: Decodable {
    let state: String
    let gaps: [Gap]
    let withheld: [Withheld]?
  }

  /// An answer that the analysis does not show.
  struct Withheld: Decodable {
    let questionnaire: String
    let question: String
    let provisions: [String]
  }

  struct Gap: Decodable {
    let kind: GapKind
    let reason: GapReason
    let instrument: String
    let questionnaire: String?
    let provisions: [String]
    let question: String?
  }

  private struct Document: Decodable {
    struct Origin: Decodable {
      let edition: String?
      let release: String?
    }

    let provenance: Origin?
    let analysis: AnalysisRecord
  }

  private enum CodingKeys: CodingKey {
    case region, isExercise, cycle, profile, asOf, questionnaires, states, deliveries
  }

  /// For whom it was made. What an earlier version of the program made may hold anything, and is for the desk.
  public private(set) var edition = Edition.internal
  /// Id of the release. Nil if it has none.
  public private(set) var release: String?
  /// Id of the region. Only analyses of one region are compared.
  public let region: String
  /// Whether the states or their answers are made up.
  public let isExercise: Bool
  /// Id of the cycle. Nil if the analysis has none.
  public let cycle: String?
  /// Id of the scoring profile.
  public let profile: String
  /// The last day that any of its data speaks of. Nil if it does not say.
  public let asOf: String?
  let questionnaires: [String]
  let states: [State]
  let deliveries: [Delivery]

  /// Reads a file.
  ///
  /// - Throws: What the decoder throws for a text that is no JSON, or that is no gap analysis.
  public init(_ bytes: some Collection<UInt8>) throws {
    let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    self = document.analysis
    release = document.provenance?.release
    edition = document.provenance?.edition.flatMap(Edition.init) ?? .internal
  }

  /// The versions of the questionnaires that it rests on.
  public var versions: [QuestionnaireKey] {
    questionnaires.compactMap { text in
      let parts = text.split(separator: " ")
      return parts.count == 2 ? QuestionnaireKey(id: String(parts[0]), version: String(parts[1])) : nil
    }
  }
}
