public import PalermoModel
public import PalermoScoring

// The words of the field in four languages, as every output uses them.

extension Rating {
  /// The letter in words.
  public var name: LocalizedText {
    switch self {
    case .full: Texts.Ratings.full
    case .largely: Texts.Ratings.largely
    case .partly: Texts.Ratings.partly
    case .not: Texts.Ratings.not
    case .undetermined: Texts.Ratings.undetermined
    case .notApplicable: Texts.Ratings.notApplicable
    }
  }
}

extension Severity {
  /// The severity in a word.
  public var name: LocalizedText {
    switch self {
    case .note: Texts.Severities.note
    case .warning: Texts.Severities.warning
    case .error: Texts.Severities.error
    }
  }
}

extension RuleCategory {
  /// The category in words.
  public var name: LocalizedText {
    switch self {
    case .wellFormedness: Texts.RuleCategories.wellFormedness
    case .schema: Texts.RuleCategories.schema
    case .references: Texts.RuleCategories.references
    case .completeness: Texts.RuleCategories.completeness
    case .types: Texts.RuleCategories.types
    case .evidence: Texts.RuleCategories.evidence
    case .consistency: Texts.RuleCategories.consistency
    case .crossConsistency: Texts.RuleCategories.crossConsistency
    case .delivery: Texts.GapKinds.delivery
    case .comparison: Texts.RuleCategories.comparison
    case .wording: Texts.RuleCategories.wording
    case .workbook: Texts.RuleCategories.workbook
    case .collection: Texts.RuleCategories.collection
    }
  }
}

extension AnswerLevel {
  /// The level in a word.
  public var name: LocalizedText {
    switch self {
    case .yes: Texts.AnswerLevels.yes
    case .partly: Texts.AnswerLevels.partly
    case .no: Texts.AnswerLevels.no
    }
  }
}

extension MeasureKind {
  /// The kind in a word.
  public var name: LocalizedText {
    switch self {
    case .legislation: Texts.MeasureKinds.legislation
    case .institution: Texts.MeasureKinds.institution
    case .practice: Texts.MeasureKinds.practice
    case .notification: Texts.MeasureKinds.notification
    case .agreement: Texts.MeasureKinds.agreement
    }
  }
}

extension Obligation {
  /// The strength in words.
  public var name: LocalizedText {
    switch self {
    case .mandatory: Texts.Obligations.mandatory
    case .mandatorySubjectToDomesticLaw: Texts.Obligations.mandatorySubjectToDomesticLaw
    case .consider: Texts.Obligations.consider
    case .optional: Texts.Obligations.optional
    case .none: Texts.Obligations.none
    }
  }
}

extension EvidenceGrade {
  /// The grade in a word.
  public var name: LocalizedText {
    switch self {
    case .claimed: Texts.EvidenceGrades.claimed
    case .cited: Texts.EvidenceGrades.cited
    case .verified: Texts.EvidenceGrades.verified
    }
  }
}

extension Exemption {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notRouted: Texts.Exemptions.notRouted
    case .notApplicable: Rating.notApplicable.name
    case .notAParty: Texts.Exemptions.notAParty
    case .reserved: Texts.ComparisonObstacles.reserved
    case .notAsked: Texts.Exemptions.notAsked
    }
  }
}

extension SubmissionSource.Kind {
  /// The source in words.
  public var name: LocalizedText {
    switch self {
    case .own: Texts.AnswerSources.own
    case .peer: Texts.AnswerSources.peer
    case .published: Texts.AnswerSources.published
    case .exercise: Texts.AnswerSources.exercise
    }
  }
}

extension Instrument.Listing {
  /// How sure the listing is, in words.
  public var name: LocalizedText {
    switch self {
    case .confirmed: Texts.Listings.confirmed
    case .veryLikely: Texts.Listings.veryLikely
    case .likely: Texts.Listings.likely
    case .possible: Texts.Listings.possible
    }
  }
}

extension Region.Standing {
  /// How a region stands to an agreement, in words.
  public var name: LocalizedText {
    switch self {
    case .counted: Texts.Standings.counted
    case .watched: Texts.Standings.watched
    }
  }
}

extension TreatyStatus.Consent {
  /// The way of consent in words.
  public var name: LocalizedText {
    switch self {
    case .ratification: Texts.TreatyConsents.ratification
    case .accession: Texts.TreatyConsents.accession
    case .none: Texts.Exemptions.notAParty
    case .unknown: Texts.TreatyConsents.unknown
    }
  }
}

extension TreatyStatus.Confidence {
  /// How sure it is, in a word.
  public var name: LocalizedText {
    switch self {
    case .verified: Texts.EvidenceGrades.verified
    case .secondary: Texts.TreatyConfidences.secondary
    case .unconfirmed: Texts.TreatyConfidences.unconfirmed
    }
  }
}

extension Assistance.Area {
  /// The kind of assistance in words.
  public var name: LocalizedText {
    switch self {
    case .goodPractices: Texts.AssistanceAreas.goodPractices
    case .modelLegislation: Texts.AssistanceAreas.modelLegislation
    case .legislativeDrafting: Texts.AssistanceAreas.legislativeDrafting
    case .legalAdvice: Texts.AssistanceAreas.legalAdvice
    case .expertOnSite: Texts.AssistanceAreas.expertOnSite
    case .actionPlan: Texts.AssistanceAreas.actionPlan
    case .training: Texts.AssistanceAreas.training
    case .institutionBuilding: Texts.AssistanceAreas.institutionBuilding
    case .dataAndResearch: Texts.AssistanceAreas.dataAndResearch
    case .other: Texts.AssistanceAreas.other
    }
  }
}

extension Absence {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notApplicable: Rating.notApplicable.name
    case .notDelivered: Texts.GapReasons.missing
    case .awaited: Texts.DeliveryStatuses.awaited
    case .notAsked: Texts.Exemptions.notAsked
    case .notKnown: Rating.undetermined.name
    }
  }

  /// The sign that stands in the place of a letter, another one for each reason.
  public var sign: String {
    switch self {
    case .notApplicable: "–"
    case .notDelivered: "∅"
    case .awaited: "…"
    case .notAsked: "·"
    case .notKnown: "?"
    }
  }
}

extension Silence {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .unconfirmed: Texts.GapReasons.notConfirmed
    case .notOpen: Texts.GapReasons.notOpen
    case .notDelivered: Absence.notDelivered.name
    case .awaited: Absence.awaited.name
    }
  }
}

extension Score {
  /// The letter, or the sign of why there is none.
  public var sign: String { absence?.sign ?? rating.rawValue }

  /// What the letter means, or why there is none.
  public var meaning: LocalizedText { Absence.meaning(absence, rating, exemptions) }
}

extension Absence {
  /// What a letter means, or why there is none.
  ///
  /// - Parameters:
  ///   - absence: Why there is no letter; nil if there is one.
  ///   - rating: The letter.
  ///   - exemptions: Why duties are left out, which is said where nothing applies.
  public static func meaning(_ absence: Absence?, _ rating: Rating, _ exemptions: [Exemption]) -> LocalizedText {
    guard let absence else { return rating.name }
    let reasons = exemptions.filter { $0 != .notApplicable }.map { $0.name }
    guard absence == .notApplicable, !reasons.isEmpty else { return absence.name }
    return LocalizedText { language in
      "\(absence.name(language)) (\(reasons.map { $0(language) }.joined(separator: ", ")))"
    }
  }
}
