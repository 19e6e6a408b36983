import PalermoModel

/// How many of the questionnaires that are due have arrived.
///
/// The denominator counts what is due from parties. Deliveries of other states, and questionnaires due from states of
/// unknown participation, are counted separately.
public struct DeliveryRate: Hashable, Sendable, Encodable {
  /// The states that are parties to an instrument of at least one of the questionnaires.
  public let parties: Int
  /// Questionnaires due from parties. These are on time, late, drafts, returned, not assigned,
  /// missing or awaited.
  public let due: Int
  /// Final submissions of parties whose first accepted one arrived by the due day.
  public let onTime: Int
  /// Final submissions of parties whose first accepted one arrived after the due day.
  public let late: Int
  /// Questionnaires due from parties of which only a draft arrived.
  public let draft: Int
  /// Questionnaires due from parties of which only returned files arrived.
  public let returned: Int
  /// Questionnaires due from parties of which only something that names an unknown code seems to have arrived.
  public let unassigned: Int
  /// Questionnaires due from parties of which nothing arrived, and the day has passed.
  public let missing: Int
  /// Questionnaires due from parties of which nothing arrived, and there is still time.
  public let awaited: Int
  /// Final submissions of parties that answer every relevant required question.
  public let complete: Int
  /// Questionnaires due from states whose being a party is not verified against the depositary. They count in all of
  /// the above.
  public let unverified: Int
  /// Questionnaires due from states whose participation is not known.
  public let uncertain: Int
  /// Final submissions of states whose participation is not known.
  public let uncertainReplies: Int
  /// Submissions of states that are no parties.
  public let voluntary: Int

  /// Counts records.
  ///
  /// - Complexity: O(*n*) in the records.
  public init(_ records: [DeliveryRecord]) {
    let ofParties = records.filter { $0.isParty == .yes }
    let unsure = records.filter { $0.isParty == .unknown }
    func count(_ status: DeliveryRecord.Status) -> Int { ofParties.count { $0.status == status } }
    parties = Set(ofParties.map(\.state)).count
    due = ofParties.count
    (onTime, late, draft) = (count(.onTime), count(.late), count(.draft))
    (returned, unassigned) = (count(.returned), count(.unassigned))
    (missing, awaited) = (count(.missing), count(.awaited))
    complete = ofParties.count { $0.status.isReply && !$0.isIncomplete }
    unverified = ofParties.count { !$0.isVerified }
    (uncertain, uncertainReplies) = (unsure.count, unsure.count { $0.status.isReply })
    voluntary = records.count { $0.status == .voluntary }
  }

  /// Final submissions of parties, whenever they arrived.
  public var replies: Int { onTime + late }
}
