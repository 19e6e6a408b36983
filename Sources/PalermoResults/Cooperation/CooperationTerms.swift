public import PalermoAnalysis
public import PalermoModel

// What the cooperation matrix says, in words: a name for a table, and one line that explains it.

extension CooperationKind {
  /// The kind in words.
  public var name: LocalizedText {
    switch self {
    case .extradition: Texts.CooperationKinds.extradition
    case .mutualAssistance: Texts.CooperationKinds.mutualAssistance
    case .confiscation: Texts.CooperationKinds.confiscation
    case .policeCooperation: Texts.CooperationKinds.policeCooperation
    }
  }
}

extension CooperationStanding {
  /// The standing in words.
  public var name: LocalizedText {
    switch self {
    case .yes: Texts.CooperationStandings.yes
    case .conditional: Texts.CooperationStandings.conditional
    case .no: Texts.CooperationStandings.no
    case .unknown: Texts.TreatyConsents.unknown
    }
  }
}

extension CooperationOutcome {
  /// The outcome in a few words.
  public var name: LocalizedText {
    switch self {
    case .yesTreaty: Texts.CooperationOutcomes.yesTreaty
    case .yesConvention: Texts.CooperationOutcomes.yesConvention
    case .yesDomesticLaw: Texts.CooperationOutcomes.yesDomesticLaw
    case .yesDiscretionary: Texts.CooperationOutcomes.yesDiscretionary
    case .uncertain: Texts.CooperationOutcomes.uncertain
    case .weak: Texts.CooperationOutcomes.weak
    case .refusable: Texts.CooperationOutcomes.refusable
    case .refusableUnknown: Texts.CooperationOutcomes.refusableUnknown
    case .noBasis: Texts.CooperationOutcomes.noBasis
    case .noDualCriminality: Texts.CooperationOutcomes.noDualCriminality
    case .noCapacity: Texts.CooperationOutcomes.noCapacity
    case .noConvention: Texts.CooperationOutcomes.noConvention
    case .notCovered: Texts.CooperationOutcomes.notCovered
    case .unknown: Texts.TreatyConsents.unknown
    }
  }

  /// What the outcome means, in one sentence.
  public var explanation: LocalizedText {
    switch self {
    case .yesTreaty: Texts.CooperationOutcomeExplanations.yesTreaty
    case .yesConvention: Texts.CooperationOutcomeExplanations.yesConvention
    case .yesDomesticLaw: Texts.CooperationOutcomeExplanations.yesDomesticLaw
    case .yesDiscretionary: Texts.CooperationOutcomeExplanations.yesDiscretionary
    case .uncertain: Texts.CooperationOutcomeExplanations.uncertain
    case .weak: Texts.CooperationOutcomeExplanations.weak
    case .refusable: Texts.CooperationOutcomeExplanations.refusable
    case .refusableUnknown: Texts.CooperationOutcomeExplanations.refusableUnknown
    case .noBasis: Texts.CooperationOutcomeExplanations.noBasis
    case .noDualCriminality: Texts.CooperationOutcomeExplanations.noDualCriminality
    case .noCapacity: Texts.CooperationOutcomeExplanations.noCapacity
    case .noConvention: Texts.CooperationOutcomeExplanations.noConvention
    case .notCovered: Texts.CooperationOutcomeExplanations.notCovered
    case .unknown: Texts.CooperationOutcomeExplanations.unknown
    }
  }
}

extension CooperationFlags {
  /// Each flag that is set in a few words and in one sentence, in order.
  public var descriptions: [(name: LocalizedText, explanation: LocalizedText)] {
    Self.names.filter { contains($0.flag) }.compactMap { Self.words[$0.name] }
  }

  private static let words: [String: (name: LocalizedText, explanation: LocalizedText)] = [
    "CHANNEL_MISSING": (
      Texts.CooperationFlags.channelMissing,
      Texts.CooperationFlagExplanations.channelMissing
    ),
    "NOT_NOTIFIED": (
      Texts.CooperationFlags.notNotified,
      Texts.CooperationFlagExplanations.notNotified
    ),
    "TRANSLATION": (
      Texts.CooperationFlags.translation,
      Texts.CooperationFlagExplanations.translation
    ),
    "LANGUAGE_UNKNOWN": (
      Texts.CooperationFlags.languageUnknown,
      Texts.CooperationFlagExplanations.languageUnknown
    ),
    "DIPLOMATIC_ONLY": (
      Texts.CooperationFlags.diplomaticOnly,
      Texts.CooperationFlagExplanations.diplomaticOnly
    ),
    "ENTITY_LIMIT": (
      Texts.CooperationFlags.entityLimit,
      Texts.CooperationFlagExplanations.entityLimit
    ),
    "DUAL_CRIMINALITY": (
      Texts.CooperationFlags.dualCriminality,
      Texts.CooperationFlagExplanations.dualCriminality
    ),
    "NATIONAL_REFUSED": (
      Texts.CooperationFlags.nationalRefused,
      Texts.CooperationFlagExplanations.nationalRefused
    ),
    "PROSECUTION": (
      Texts.CooperationFlags.prosecution,
      Texts.CooperationFlagExplanations.prosecution
    ),
    "GAP": (
      Texts.CooperationFlags.gap,
      Texts.CooperationFlagExplanations.gap
    ),
    "NATIONAL_CONDITIONAL": (
      Texts.CooperationFlags.nationalConditional,
      Texts.CooperationFlagExplanations.nationalConditional
    ),
    "SENTENCE_ENFORCEMENT": (
      Texts.CooperationFlags.sentenceEnforcement,
      Texts.CooperationFlagExplanations.sentenceEnforcement
    ),
    "MIN_PENALTY": (
      Texts.CooperationFlags.minPenalty,
      Texts.CooperationFlagExplanations.minPenalty
    ),
    "TREATY_UNKNOWN": (
      Texts.CooperationFlags.treatyUnknown,
      Texts.CooperationFlagExplanations.treatyUnknown
    ),
    "THRESHOLD_UNSURE": (
      Texts.CooperationFlags.thresholdUnsure,
      Texts.CooperationFlagExplanations.thresholdUnsure
    ),
    "RECIPROCITY_RISK": (
      Texts.CooperationFlags.reciprocityRisk,
      Texts.CooperationFlagExplanations.reciprocityRisk
    ),
  ]
}

extension CooperationReform {
  /// The reform in words.
  ///
  /// - Parameter corpus: The names of instruments and offences.
  public func name(_ corpus: Corpus) -> LocalizedText {
    switch self {
    case .join(let id):
      Texts.CooperationReforms.join(
        subject: corpus.instruments[instrument: id]?.shortTitle ?? LocalizedText(verbatim: id)
      ).localized
    case .criminalize(let id):
      Texts.CooperationReforms.criminalize(subject: Self.offence(id, corpus)).localized
    case .raisePenalty(let id):
      Texts.CooperationReforms.raisePenalty(subject: Self.offence(id, corpus)).localized
    case .takeConventionForExtradition: Texts.CooperationReforms.takeConventionForExtradition
    case .extraditeWithoutTreaty: Texts.CooperationReforms.extraditeWithoutTreaty
    case .extraditeNationals: Texts.CooperationReforms.extraditeNationals
    case .establishNationalsJurisdiction: Texts.CooperationReforms.establishNationalsJurisdiction
    case .waiveDualCriminality: Texts.CooperationReforms.waiveDualCriminality
    case .designateAuthority: Texts.CooperationReforms.designateAuthority
    case .notifyAuthority: Texts.CooperationReforms.notifyAuthority
    case .notifyLanguages: Texts.CooperationReforms.notifyLanguages
    case .acceptDirectRequests: Texts.CooperationReforms.acceptDirectRequests
    case .holdLegalPersonsLiable: Texts.CooperationReforms.holdLegalPersonsLiable
    case .obtainDomesticOrders: Texts.CooperationReforms.obtainDomesticOrders
    case .enforceForeignOrders: Texts.CooperationReforms.enforceForeignOrders
    case .traceAndSeize: Texts.CooperationReforms.traceAndSeize
    case .takeConventionForPolice: Texts.CooperationReforms.takeConventionForPolice
    }
  }

  private static func offence(_ id: String, _ corpus: Corpus) -> LocalizedText {
    corpus.cooperation.offences.first { $0.id == id }?.name ?? LocalizedText(verbatim: id)
  }
}
