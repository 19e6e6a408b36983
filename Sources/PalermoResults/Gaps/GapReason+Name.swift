public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

extension GapReason {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notSigned: Texts.GapReasons.notSigned
    case .signedOnly: Texts.GapReasons.signedOnly
    case .denounced: Texts.GapReasons.denounced
    case .missing: Texts.GapReasons.missing
    case .late: Texts.GapReasons.late
    case .draftOnly: Texts.GapReasons.draftOnly
    case .returned: Texts.GapReasons.returned
    case .unassigned: Texts.GapReasons.unassigned
    case .incomplete: Texts.GapReasons.incomplete
    case .answeredNo: Texts.GapReasons.answeredNo
    case .answeredPartly: Texts.GapReasons.answeredPartly
    case .noLawCited: Texts.GapReasons.noLawCited
    case .notAnswered: Texts.GapReasons.notAnswered
    case .notConfirmed: Texts.GapReasons.notConfirmed
    case .notOpen: Texts.GapReasons.notOpen
    }
  }
}

extension Gap {
  /// The reason in words and, where the answer is what somebody read in a published source, that it is: no state said it.
  public func reasonAndReader(_ language: Language) -> String {
    let words = reason.name(language)
    return source == .published ? "\(words) (\(SubmissionSource.Kind.published.name(language)))" : words
  }
}
