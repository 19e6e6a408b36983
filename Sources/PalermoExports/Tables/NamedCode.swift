import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// A word of a fixed set that tables hold, with a name for people.
protocol NamedCode: RawRepresentable<String>, CaseIterable, Sendable {
  /// What it is called.
  var name: LocalizedText { get }
}

extension Absence: NamedCode {}
extension Assistance.Area: NamedCode {}
extension AssistanceBasis: NamedCode {}
extension ComparisonObstacle: NamedCode {}
extension CooperationKind: NamedCode {}
extension DeliveryRecord.Status: NamedCode {}
extension EvidenceGrade: NamedCode {}
extension GapKind: NamedCode {}
extension GapReason: NamedCode {}
extension Instrument.Listing: NamedCode {}
extension MeasureKind: NamedCode {}
extension Obligation: NamedCode {}
extension Rating: NamedCode {}
extension Region.Standing: NamedCode {}
extension SubmissionSource.Kind: NamedCode {}
extension TreatyStatus.Confidence: NamedCode {}
extension TreatyStatus.Consent: NamedCode {}
extension UnmetNeed.Reason: NamedCode {}

extension Assistance.Kind: NamedCode {
  var name: LocalizedText {
    switch self {
    case .need: Texts.CodeNames.need
    case .offer: Texts.CodeNames.offer
    }
  }
}

extension Edition: NamedCode {
  var name: LocalizedText {
    switch self {
    case .public: Texts.CodeNames.public
    case .internal: Texts.CodeNames.internal
    case .state: Texts.CodeNames.ownState
    }
  }
}

extension Instrument.Kind: NamedCode {
  var name: LocalizedText {
    switch self {
    case .reviewed: Texts.CodeNames.reviewed
    case .tracked: Texts.CodeNames.tracked
    }
  }
}

extension Population: NamedCode {
  var name: LocalizedText {
    switch self {
    case .all: Texts.CodeNames.allStates
    case .respondents: Texts.CodeNames.respondents
    case .parties: Texts.CodeNames.parties
    case .applicable: Texts.CodeNames.applicable
    }
  }
}

extension Submission.Status: NamedCode {
  var name: LocalizedText {
    switch self {
    case .final: Texts.CodeNames.final
    case .draft: Texts.CodeNames.draft
    }
  }
}

extension TreatyStatus.Standing: NamedCode {
  var name: LocalizedText {
    switch self {
    case .party: Texts.CodeNames.party
    case .signed: GapReason.signedOnly.name
    case .notSigned: GapReason.notSigned.name
    case .denounced: GapReason.denounced.name
    case .unknown: Texts.TreatyConsents.unknown
    }
  }
}
