public import PalermoModel
public import PalermoScoring

// The words of the field in four languages, as every output uses them.

extension Rating {
  /// The letter in words.
  public var name: LocalizedText {
    switch self {
    case .full: LocalizedText(en: "full", es: "plena", fr: "complète", pt: "plena")
    case .largely: LocalizedText(en: "largely", es: "en gran medida", fr: "en grande partie", pt: "em grande parte")
    case .partly: LocalizedText(en: "partly", es: "en parte", fr: "en partie", pt: "em parte")
    case .not: LocalizedText(en: "not", es: "no", fr: "non", pt: "não")
    case .undetermined:
      LocalizedText(en: "undetermined", es: "indeterminada", fr: "indéterminée", pt: "indeterminada")
    case .notApplicable:
      LocalizedText(en: "not applicable", es: "no aplicable", fr: "sans objet", pt: "não aplicável")
    }
  }
}

extension Severity {
  /// The severity in a word.
  public var name: LocalizedText {
    switch self {
    case .note: LocalizedText(en: "note", es: "nota", fr: "note", pt: "nota")
    case .warning: LocalizedText(en: "warning", es: "advertencia", fr: "avertissement", pt: "aviso")
    case .error: LocalizedText(en: "error", es: "error", fr: "erreur", pt: "erro")
    }
  }
}

extension RuleCategory {
  /// The category in words.
  public var name: LocalizedText {
    switch self {
    case .wellFormedness:
      LocalizedText(
        en: "well-formedness and limits", es: "buena formación y límites", fr: "bonne formation et limites",
        pt: "boa formação e limites")
    case .schema: LocalizedText(en: "schema", es: "esquema", fr: "schéma", pt: "esquema")
    case .references: LocalizedText(en: "references", es: "referencias", fr: "références", pt: "referências")
    case .completeness: LocalizedText(en: "completeness", es: "integridad", fr: "exhaustivité", pt: "completude")
    case .types:
      LocalizedText(
        en: "types and ranges", es: "tipos e intervalos", fr: "types et intervalles", pt: "tipos e intervalos")
    case .evidence: LocalizedText(en: "evidence", es: "pruebas", fr: "justificatifs", pt: "comprovação")
    case .consistency:
      LocalizedText(en: "consistency", es: "coherencia", fr: "cohérence", pt: "coerência")
    case .crossConsistency:
      LocalizedText(
        en: "consistency across questionnaires and with participation",
        es: "coherencia entre cuestionarios y con la participación",
        fr: "cohérence entre questionnaires et avec la participation",
        pt: "coerência entre questionários e com a participação")
    case .delivery: LocalizedText(en: "delivery", es: "entrega", fr: "remise", pt: "entrega")
    case .comparison:
      LocalizedText(
        en: "comparison between versions", es: "comparación entre versiones", fr: "comparaison entre versions",
        pt: "comparação entre versões")
    case .wording: LocalizedText(en: "wording", es: "redacción", fr: "rédaction", pt: "redação")
    }
  }
}

extension AnswerLevel {
  /// The level in a word.
  public var name: LocalizedText {
    switch self {
    case .yes: LocalizedText(en: "yes", es: "sí", fr: "oui", pt: "sim")
    case .partly: LocalizedText(en: "partly", es: "en parte", fr: "en partie", pt: "em parte")
    case .no: LocalizedText(en: "no", es: "no", fr: "non", pt: "não")
    }
  }
}

extension Cluster {
  /// The theme in words.
  public var name: LocalizedText {
    switch self {
    case .criminalizationAndJurisdiction:
      LocalizedText(
        en: "Criminalization and jurisdiction", es: "Penalización y jurisdicción",
        fr: "Incrimination et compétence", pt: "Criminalização e jurisdição")
    case .preventionAssistanceAndProtection:
      LocalizedText(
        en: "Prevention, assistance and protection", es: "Prevención, asistencia y protección",
        fr: "Prévention, assistance et protection", pt: "Prevenção, assistência e proteção")
    case .lawEnforcementAndJudicialSystem:
      LocalizedText(
        en: "Law enforcement and the judicial system", es: "Aplicación de la ley y sistema judicial",
        fr: "Détection et répression et système judiciaire", pt: "Aplicação da lei e sistema judicial")
    case .internationalCooperation:
      LocalizedText(
        en: "International cooperation and confiscation", es: "Cooperación internacional y decomiso",
        fr: "Coopération internationale et confiscation", pt: "Cooperação internacional e confisco")
    }
  }
}

extension Obligation {
  /// The strength in words.
  public var name: LocalizedText {
    switch self {
    case .mandatory: LocalizedText(en: "mandatory", es: "obligatoria", fr: "obligatoire", pt: "obrigatória")
    case .mandatorySubjectToDomesticLaw:
      LocalizedText(
        en: "mandatory, subject to domestic law", es: "obligatoria, con sujeción al derecho interno",
        fr: "obligatoire, sous réserve du droit interne", pt: "obrigatória, sujeita ao direito interno")
    case .consider:
      LocalizedText(en: "to be considered", es: "por considerar", fr: "à envisager", pt: "a considerar")
    case .optional: LocalizedText(en: "optional", es: "facultativa", fr: "facultative", pt: "facultativa")
    case .none: LocalizedText(en: "no duty", es: "sin obligación", fr: "sans obligation", pt: "sem obrigação")
    }
  }
}

extension EvidenceGrade {
  /// The grade in a word.
  public var name: LocalizedText {
    switch self {
    case .claimed: LocalizedText(en: "claimed", es: "afirmado", fr: "affirmé", pt: "afirmado")
    case .cited: LocalizedText(en: "cited", es: "citado", fr: "cité", pt: "citado")
    case .verified: LocalizedText(en: "verified", es: "verificado", fr: "vérifié", pt: "verificado")
    }
  }
}

extension Exemption {
  /// The reason in words.
  public var name: LocalizedText {
    switch self {
    case .notRouted:
      LocalizedText(
        en: "not asked of this state", es: "no se pregunta a este Estado", fr: "non demandé à cet État",
        pt: "não se pergunta a este Estado")
    case .notApplicable: Rating.notApplicable.name
    case .notAParty: LocalizedText(en: "not a party", es: "no es parte", fr: "non partie", pt: "não é parte")
    case .reserved:
      LocalizedText(
        en: "covered by a reservation", es: "cubierta por una reserva", fr: "couverte par une réserve",
        pt: "coberta por uma reserva")
    case .notAsked: LocalizedText(en: "not asked", es: "no preguntada", fr: "non demandée", pt: "não perguntada")
    }
  }
}

extension SubmissionSource.Kind {
  /// The source in words.
  public var name: LocalizedText {
    switch self {
    case .own:
      LocalizedText(en: "the state itself", es: "el propio Estado", fr: "l’État lui-même", pt: "o próprio Estado")
    case .peer:
      LocalizedText(en: "peer review", es: "examen entre pares", fr: "examen par les pairs", pt: "revisão por pares")
    case .published:
      LocalizedText(en: "published source", es: "fuente publicada", fr: "source publiée", pt: "fonte publicada")
    case .exercise: LocalizedText(en: "exercise", es: "ejercicio", fr: "exercice", pt: "exercício")
    }
  }
}

extension Instrument.Listing {
  /// How sure the listing is, in words.
  public var name: LocalizedText {
    switch self {
    case .confirmed: LocalizedText(en: "confirmed", es: "confirmado", fr: "confirmé", pt: "confirmado")
    case .veryLikely: LocalizedText(en: "very likely", es: "muy probable", fr: "très probable", pt: "muito provável")
    case .likely: LocalizedText(en: "likely", es: "probable", fr: "probable", pt: "provável")
    case .possible: LocalizedText(en: "possible", es: "posible", fr: "possible", pt: "possível")
    }
  }
}

extension TreatyStatus.Consent {
  /// The way of consent in words.
  public var name: LocalizedText {
    switch self {
    case .ratification: LocalizedText(en: "ratified", es: "ratificado", fr: "ratifié", pt: "ratificado")
    case .accession: LocalizedText(en: "acceded", es: "adherido", fr: "adhéré", pt: "aderido")
    case .none: LocalizedText(en: "not a party", es: "no es parte", fr: "non partie", pt: "não é parte")
    case .unknown: LocalizedText(en: "unknown", es: "se desconoce", fr: "inconnu", pt: "desconhecido")
    }
  }
}

extension TreatyStatus.Confidence {
  /// How sure it is, in a word.
  public var name: LocalizedText {
    switch self {
    case .verified: LocalizedText(en: "verified", es: "verificado", fr: "vérifié", pt: "verificado")
    case .secondary:
      LocalizedText(en: "secondary source", es: "fuente secundaria", fr: "source secondaire", pt: "fonte secundária")
    case .unconfirmed: LocalizedText(en: "unconfirmed", es: "sin confirmar", fr: "non confirmé", pt: "não confirmado")
    }
  }
}

extension Assistance.Area {
  /// The kind of assistance in words.
  public var name: LocalizedText {
    switch self {
    case .goodPractices:
      LocalizedText(en: "good practices", es: "buenas prácticas", fr: "bonnes pratiques", pt: "boas práticas")
    case .modelLegislation:
      LocalizedText(en: "model legislation", es: "legislación modelo", fr: "législation type", pt: "legislação modelo")
    case .legislativeDrafting:
      LocalizedText(
        en: "legislative drafting", es: "redacción legislativa", fr: "rédaction législative", pt: "redação legislativa")
    case .legalAdvice:
      LocalizedText(
        en: "legal advice", es: "asesoramiento jurídico", fr: "conseils juridiques", pt: "assessoria jurídica")
    case .expertOnSite:
      LocalizedText(
        en: "an expert on site", es: "un experto sobre el terreno", fr: "un expert sur place", pt: "um perito no local")
    case .actionPlan:
      LocalizedText(en: "an action plan", es: "un plan de acción", fr: "un plan d’action", pt: "um plano de ação")
    case .training: LocalizedText(en: "training", es: "capacitación", fr: "formation", pt: "capacitação")
    case .institutionBuilding:
      LocalizedText(
        en: "institution-building", es: "fortalecimiento institucional", fr: "renforcement des institutions",
        pt: "fortalecimento institucional")
    case .dataAndResearch:
      LocalizedText(
        en: "data and research", es: "datos e investigación", fr: "données et recherche", pt: "dados e pesquisa")
    case .other: LocalizedText(en: "other", es: "otra", fr: "autre", pt: "outra")
    }
  }
}
