// Made from Texts/terms.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum DeliveryStatuses {
    /// draft
    public static var draft: LocalizedText {
      LocalizedText(en: "draft", es: "borrador", fr: "projet", pt: "rascunho")
    }
    /// on time
    public static var onTime: LocalizedText {
      LocalizedText(en: "on time", es: "a tiempo", fr: "à temps", pt: "no prazo")
    }
    /// late
    public static var late: LocalizedText {
      LocalizedText(en: "late", es: "con retraso", fr: "en retard", pt: "com atraso")
    }
    /// missing
    public static var missing: LocalizedText {
      LocalizedText(en: "missing", es: "falta", fr: "manquant", pt: "falta")
    }
    /// awaited
    public static var awaited: LocalizedText {
      LocalizedText(en: "awaited", es: "en espera", fr: "attendu", pt: "em espera")
    }
    /// voluntary
    public static var voluntary: LocalizedText {
      LocalizedText(en: "voluntary", es: "voluntario", fr: "volontaire", pt: "voluntário")
    }
    /// not due
    public static var notDue: LocalizedText {
      LocalizedText(en: "not due", es: "no corresponde", fr: "non dû", pt: "não devido")
    }
    /// returned, to be mended
    public static var returned: LocalizedText {
      LocalizedText(en: "returned, to be mended", es: "devuelto, por corregir", fr: "renvoyé, à corriger", pt: "devolvido, por corrigir")
    }
    /// arrived, cannot be assigned
    public static var unassigned: LocalizedText {
      LocalizedText(en: "arrived, cannot be assigned", es: "recibido, no puede asignarse", fr: "reçu, ne peut être attribué", pt: "recebido, não pode ser atribuído")
    }
  }

  public enum Verdicts {
    /// accepted
    public static var accepted: LocalizedText {
      LocalizedText(en: "accepted", es: "aceptado", fr: "accepté", pt: "aceito")
    }
    /// returned
    public static var returned: LocalizedText {
      LocalizedText(en: "returned", es: "devuelto", fr: "renvoyé", pt: "devolvido")
    }
  }

  public enum TreatyConsents {
    /// unknown
    public static var unknown: LocalizedText {
      LocalizedText(en: "unknown", es: "se desconoce", fr: "inconnu", pt: "desconhecido")
    }
    /// ratified
    public static var ratification: LocalizedText {
      LocalizedText(en: "ratified", es: "ratificado", fr: "ratifié", pt: "ratificado")
    }
    /// acceded
    public static var accession: LocalizedText {
      LocalizedText(en: "acceded", es: "adherido", fr: "adhéré", pt: "aderido")
    }
  }

  public enum ComparisonObstacles {
    /// question no longer asked
    public static var questionRemoved: LocalizedText {
      LocalizedText(en: "question no longer asked", es: "pregunta ya no formulada", fr: "question plus posée", pt: "pergunta já não feita")
    }
    /// question not asked before
    public static var questionAdded: LocalizedText {
      LocalizedText(en: "question not asked before", es: "pregunta no formulada antes", fr: "question pas posée auparavant", pt: "pergunta não feita antes")
    }
    /// question split
    public static var questionSplit: LocalizedText {
      LocalizedText(en: "question split", es: "pregunta dividida", fr: "question divisée", pt: "pergunta dividida")
    }
    /// questions merged
    public static var questionMerged: LocalizedText {
      LocalizedText(en: "questions merged", es: "preguntas fundidas", fr: "questions fondues", pt: "perguntas fundidas")
    }
    /// other choice of answers
    public static var scaleChanged: LocalizedText {
      LocalizedText(en: "other choice of answers", es: "otras respuestas posibles", fr: "autre choix de réponses", pt: "outras respostas possíveis")
    }
    /// question reworded
    public static var wordingChanged: LocalizedText {
      LocalizedText(en: "question reworded", es: "pregunta reformulada", fr: "question reformulée", pt: "pergunta reformulada")
    }
    /// not delivered in one of the cycles
    public static var notDelivered: LocalizedText {
      LocalizedText(en: "not delivered in one of the cycles", es: "no entregado en uno de los ciclos", fr: "non remis dans l’un des cycles", pt: "não entregue em um dos ciclos")
    }
    /// not due in one of the cycles
    public static var notDue: LocalizedText {
      LocalizedText(en: "not due in one of the cycles", es: "no correspondía en uno de los ciclos", fr: "non dû dans l’un des cycles", pt: "não devido em um dos ciclos")
    }
    /// not a party in one of the cycles
    public static var notInForce: LocalizedText {
      LocalizedText(en: "not a party in one of the cycles", es: "no era parte en uno de los ciclos", fr: "non partie dans l’un des cycles", pt: "não era parte em um dos ciclos")
    }
    /// covered by a reservation
    public static var reserved: LocalizedText {
      LocalizedText(en: "covered by a reservation", es: "cubierta por una reserva", fr: "couverte par une réserve", pt: "coberta por uma reserva")
    }
    /// not put to the state in one of the cycles
    public static var notAsked: LocalizedText {
      LocalizedText(en: "not put to the state in one of the cycles", es: "no se preguntó en uno de los ciclos", fr: "non demandé dans l’un des cycles", pt: "não se perguntou em um dos ciclos")
    }
    /// left blank in one of the cycles
    public static var notAnswered: LocalizedText {
      LocalizedText(en: "left blank in one of the cycles", es: "sin respuesta en uno de los ciclos", fr: "sans réponse dans l’un des cycles", pt: "sem resposta em um dos ciclos")
    }
    /// confidential
    public static var confidential: LocalizedText {
      LocalizedText(en: "confidential", es: "confidencial", fr: "confidentiel", pt: "confidencial")
    }
    /// date not known
    public static var dateUnknown: LocalizedText {
      LocalizedText(en: "date not known", es: "fecha desconocida", fr: "date inconnue", pt: "data desconhecida")
    }
  }

  public enum DeliveryStatusLetters {
    /// O
    public static var onTime: LocalizedText {
      LocalizedText(en: "O", es: "T", fr: "T", pt: "P")
    }
    /// L
    public static var late: LocalizedText {
      LocalizedText(en: "L", es: "R", fr: "R", pt: "A")
    }
    /// D
    public static var draft: LocalizedText {
      LocalizedText(en: "D", es: "B", fr: "P", pt: "R")
    }
    /// M
    public static var missing: LocalizedText {
      LocalizedText(en: "M", es: "F", fr: "M", pt: "F")
    }
    /// W
    public static var awaited: LocalizedText {
      LocalizedText(en: "W", es: "E", fr: "A", pt: "E")
    }
  }

  public enum AssistanceBases {
    /// offers it about the same article
    public static var sameArticle: LocalizedText {
      LocalizedText(en: "offers it about the same article", es: "la ofrece sobre el mismo artículo", fr: "la propose sur le même article", pt: "oferece-a sobre o mesmo artigo")
    }
    /// offers it about another article
    public static var sameArea: LocalizedText {
      LocalizedText(en: "offers it about another article", es: "la ofrece sobre otro artículo", fr: "la propose sur un autre article", pt: "oferece-a sobre outro artigo")
    }
    /// documented full implementation
    public static var documentedPractice: LocalizedText {
      LocalizedText(en: "documented full implementation", es: "documentó la aplicación plena", fr: "a documenté la mise en œuvre complète", pt: "documentou a implementação plena")
    }
  }

  public enum GapKinds {
    /// agreement to join
    public static var treaty: LocalizedText {
      LocalizedText(en: "agreement to join", es: "acuerdo pendiente de ratificación o adhesión", fr: "accord auquel devenir partie", pt: "acordo pendente de ratificação ou adesão")
    }
    /// delivery
    public static var delivery: LocalizedText {
      LocalizedText(en: "delivery", es: "entrega", fr: "remise", pt: "entrega")
    }
    /// open duty
    public static var duty: LocalizedText {
      LocalizedText(en: "open duty", es: "obligación pendiente", fr: "obligation en suspens", pt: "obrigação pendente")
    }
    /// law to cite
    public static var evidence: LocalizedText {
      LocalizedText(en: "law to cite", es: "ley por citar", fr: "loi à citer", pt: "lei a citar")
    }
    /// notification to make
    public static var notification: LocalizedText {
      LocalizedText(en: "notification to make", es: "notificación por hacer", fr: "notification à faire", pt: "notificação a fazer")
    }
    /// answer to complete
    public static var knowledge: LocalizedText {
      LocalizedText(en: "answer to complete", es: "respuesta por completar", fr: "réponse à compléter", pt: "resposta a completar")
    }
  }

  public enum GapKindHeadings {
    /// Agreements to join
    public static var treaty: LocalizedText {
      LocalizedText(en: "Agreements to join", es: "Acuerdos pendientes de ratificación o adhesión", fr: "Accords auxquels devenir partie", pt: "Acordos pendentes de ratificação ou adesão")
    }
    /// Open duties
    public static var duty: LocalizedText {
      LocalizedText(en: "Open duties", es: "Obligaciones pendientes", fr: "Obligations en suspens", pt: "Obrigações pendentes")
    }
    /// Laws to cite
    public static var evidence: LocalizedText {
      LocalizedText(en: "Laws to cite", es: "Leyes por citar", fr: "Lois à citer", pt: "Leis a citar")
    }
    /// Notifications to make
    public static var notification: LocalizedText {
      LocalizedText(en: "Notifications to make", es: "Notificaciones por hacer", fr: "Notifications à faire", pt: "Notificações a fazer")
    }
    /// Answers to complete
    public static var knowledge: LocalizedText {
      LocalizedText(en: "Answers to complete", es: "Respuestas por completar", fr: "Réponses à compléter", pt: "Respostas a completar")
    }
  }

  public enum GapReasons {
    /// not signed
    public static var notSigned: LocalizedText {
      LocalizedText(en: "not signed", es: "no firmado", fr: "non signé", pt: "não assinado")
    }
    /// signed, not ratified
    public static var signedOnly: LocalizedText {
      LocalizedText(en: "signed, not ratified", es: "firmado, no ratificado", fr: "signé, non ratifié", pt: "assinado, não ratificado")
    }
    /// denounced
    public static var denounced: LocalizedText {
      LocalizedText(en: "denounced", es: "denunciado", fr: "dénoncé", pt: "denunciado")
    }
    /// not delivered
    public static var missing: LocalizedText {
      LocalizedText(en: "not delivered", es: "no entregado", fr: "non remis", pt: "não entregue")
    }
    /// delivered late
    public static var late: LocalizedText {
      LocalizedText(en: "delivered late", es: "entregado con retraso", fr: "remis en retard", pt: "entregue com atraso")
    }
    /// draft only
    public static var draftOnly: LocalizedText {
      LocalizedText(en: "draft only", es: "solo un borrador", fr: "projet seulement", pt: "apenas rascunho")
    }
    /// incomplete
    public static var incomplete: LocalizedText {
      LocalizedText(en: "incomplete", es: "incompleto", fr: "incomplet", pt: "incompleto")
    }
    /// answered no
    public static var answeredNo: LocalizedText {
      LocalizedText(en: "answered no", es: "respuesta: no", fr: "réponse\u{A0}: non", pt: "resposta: não")
    }
    /// answered partly
    public static var answeredPartly: LocalizedText {
      LocalizedText(en: "answered partly", es: "respuesta: en parte", fr: "réponse\u{A0}: en partie", pt: "resposta: em parte")
    }
    /// yes without a cited law
    public static var noLawCited: LocalizedText {
      LocalizedText(en: "yes without a cited law", es: "sí sin ley citada", fr: "oui sans loi citée", pt: "sim sem lei citada")
    }
    /// not answered
    public static var notAnswered: LocalizedText {
      LocalizedText(en: "not answered", es: "sin respuesta", fr: "sans réponse", pt: "sem resposta")
    }
    /// returned, to be mended
    public static var returned: LocalizedText {
      LocalizedText(en: "returned, to be mended", es: "devuelto, por corregir", fr: "renvoyé, à corriger", pt: "devolvido, por corrigir")
    }
    /// arrived, cannot be assigned
    public static var unassigned: LocalizedText {
      LocalizedText(en: "arrived, cannot be assigned", es: "recibido, no puede asignarse", fr: "reçu, ne peut être attribué", pt: "recebido, não pode ser atribuído")
    }
    /// carried over, not confirmed
    public static var notConfirmed: LocalizedText {
      LocalizedText(en: "carried over, not confirmed", es: "trasladada, sin confirmar", fr: "reportée, non confirmée", pt: "transferida, sem confirmação")
    }
    /// “not applicable” where that is no answer
    public static var notOpen: LocalizedText {
      LocalizedText(en: "“not applicable” where that is no answer", es: "«no aplicable» donde eso no responde", fr: "«\u{A0}sans objet\u{A0}» là où cela ne répond pas", pt: "“não se aplica” onde isso não responde")
    }
  }

  public enum UnmetNeedReasons {
    /// nobody offers it
    public static var nobodyOffers: LocalizedText {
      LocalizedText(en: "nobody offers it", es: "nadie la ofrece", fr: "personne ne la propose", pt: "ninguém a oferece")
    }
    /// offered only without a common language
    public static var noCommonLanguage: LocalizedText {
      LocalizedText(en: "offered only without a common language", es: "ofrecida solo sin idioma común", fr: "proposée seulement sans langue commune", pt: "oferecida só sem idioma comum")
    }
    /// those who could help are fully taken up
    public static var capacityUsedUp: LocalizedText {
      LocalizedText(en: "those who could help are fully taken up", es: "quienes podrían ayudar están ocupados", fr: "ceux qui pourraient aider sont entièrement pris", pt: "quem poderia ajudar está ocupado")
    }
  }

  public enum Ratings {
    /// full
    public static var full: LocalizedText {
      LocalizedText(en: "full", es: "plena", fr: "complète", pt: "plena")
    }
    /// largely
    public static var largely: LocalizedText {
      LocalizedText(en: "largely", es: "en gran medida", fr: "en grande partie", pt: "em grande parte")
    }
    /// partly
    public static var partly: LocalizedText {
      LocalizedText(en: "partly", es: "en parte", fr: "en partie", pt: "em parte")
    }
    /// not
    public static var not: LocalizedText {
      LocalizedText(en: "not", es: "no", fr: "non", pt: "não")
    }
    /// undetermined
    public static var undetermined: LocalizedText {
      LocalizedText(en: "undetermined", es: "indeterminada", fr: "indéterminée", pt: "indeterminada")
    }
    /// not applicable
    public static var notApplicable: LocalizedText {
      LocalizedText(en: "not applicable", es: "no aplicable", fr: "sans objet", pt: "não aplicável")
    }
  }

  public enum Severities {
    /// note
    public static var note: LocalizedText {
      LocalizedText(en: "note", es: "nota", fr: "note", pt: "nota")
    }
    /// warning
    public static var warning: LocalizedText {
      LocalizedText(en: "warning", es: "advertencia", fr: "avertissement", pt: "aviso")
    }
    /// error
    public static var error: LocalizedText {
      LocalizedText(en: "error", es: "error", fr: "erreur", pt: "erro")
    }
  }

  public enum RuleCategories {
    /// well-formedness and limits
    public static var wellFormedness: LocalizedText {
      LocalizedText(en: "well-formedness and limits", es: "buena formación y límites", fr: "bonne formation et limites", pt: "boa formação e limites")
    }
    /// schema
    public static var schema: LocalizedText {
      LocalizedText(en: "schema", es: "esquema", fr: "schéma", pt: "esquema")
    }
    /// references
    public static var references: LocalizedText {
      LocalizedText(en: "references", es: "referencias", fr: "références", pt: "referências")
    }
    /// completeness
    public static var completeness: LocalizedText {
      LocalizedText(en: "completeness", es: "integridad", fr: "exhaustivité", pt: "completude")
    }
    /// types and ranges
    public static var types: LocalizedText {
      LocalizedText(en: "types and ranges", es: "tipos e intervalos", fr: "types et intervalles", pt: "tipos e intervalos")
    }
    /// evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "evidence", es: "pruebas", fr: "justificatifs", pt: "comprovação")
    }
    /// consistency
    public static var consistency: LocalizedText {
      LocalizedText(en: "consistency", es: "coherencia", fr: "cohérence", pt: "coerência")
    }
    /// consistency across questionnaires and with participation
    public static var crossConsistency: LocalizedText {
      LocalizedText(en: "consistency across questionnaires and with participation", es: "coherencia entre cuestionarios y con la participación", fr: "cohérence entre questionnaires et avec la participation", pt: "coerência entre questionários e com a participação")
    }
    /// comparison between versions
    public static var comparison: LocalizedText {
      LocalizedText(en: "comparison between versions", es: "comparación entre versiones", fr: "comparaison entre versions", pt: "comparação entre versões")
    }
    /// wording
    public static var wording: LocalizedText {
      LocalizedText(en: "wording", es: "redacción", fr: "rédaction", pt: "redação")
    }
    /// workbook
    public static var workbook: LocalizedText {
      LocalizedText(en: "workbook", es: "libro", fr: "classeur", pt: "pasta de trabalho")
    }
    /// collected data
    public static var collection: LocalizedText {
      LocalizedText(en: "collected data", es: "datos recopilados", fr: "données collectées", pt: "dados coletados")
    }
  }

  public enum AnswerLevels {
    /// yes
    public static var yes: LocalizedText {
      LocalizedText(en: "yes", es: "sí", fr: "oui", pt: "sim")
    }
    /// partly
    public static var partly: LocalizedText {
      LocalizedText(en: "partly", es: "en parte", fr: "en partie", pt: "em parte")
    }
    /// no
    public static var no: LocalizedText {
      LocalizedText(en: "no", es: "no", fr: "non", pt: "não")
    }
  }

  public enum MeasureKinds {
    /// law
    public static var legislation: LocalizedText {
      LocalizedText(en: "law", es: "ley", fr: "loi", pt: "lei")
    }
    /// institution
    public static var institution: LocalizedText {
      LocalizedText(en: "institution", es: "institución", fr: "institution", pt: "instituição")
    }
    /// practice
    public static var practice: LocalizedText {
      LocalizedText(en: "practice", es: "práctica", fr: "pratique", pt: "prática")
    }
    /// notification to the depositary
    public static var notification: LocalizedText {
      LocalizedText(en: "notification to the depositary", es: "notificación al depositario", fr: "notification au dépositaire", pt: "notificação ao depositário")
    }
    /// agreement
    public static var agreement: LocalizedText {
      LocalizedText(en: "agreement", es: "acuerdo", fr: "accord", pt: "acordo")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("legislation", legislation),
        ("institution", institution),
        ("practice", practice),
        ("notification", notification),
        ("agreement", agreement),
      ]
    }
  }

  public enum Obligations {
    /// mandatory
    public static var mandatory: LocalizedText {
      LocalizedText(en: "mandatory", es: "obligatoria", fr: "obligatoire", pt: "obrigatória")
    }
    /// mandatory, subject to domestic law
    public static var mandatorySubjectToDomesticLaw: LocalizedText {
      LocalizedText(en: "mandatory, subject to domestic law", es: "obligatoria, con sujeción al derecho interno", fr: "obligatoire, sous réserve du droit interne", pt: "obrigatória, sujeita ao direito interno")
    }
    /// to be considered
    public static var consider: LocalizedText {
      LocalizedText(en: "to be considered", es: "por considerar", fr: "à envisager", pt: "a considerar")
    }
    /// optional
    public static var optional: LocalizedText {
      LocalizedText(en: "optional", es: "facultativa", fr: "facultative", pt: "facultativa")
    }
    /// no duty
    public static var none: LocalizedText {
      LocalizedText(en: "no duty", es: "sin obligación", fr: "sans obligation", pt: "sem obrigação")
    }
  }

  public enum EvidenceGrades {
    /// claimed
    public static var claimed: LocalizedText {
      LocalizedText(en: "claimed", es: "afirmado", fr: "affirmé", pt: "afirmado")
    }
    /// cited
    public static var cited: LocalizedText {
      LocalizedText(en: "cited", es: "citado", fr: "cité", pt: "citado")
    }
    /// verified
    public static var verified: LocalizedText {
      LocalizedText(en: "verified", es: "verificado", fr: "vérifié", pt: "verificado")
    }
  }

  public enum Exemptions {
    /// not asked of this state
    public static var notRouted: LocalizedText {
      LocalizedText(en: "not asked of this state", es: "no se pregunta a este Estado", fr: "non demandé à cet État", pt: "não se pergunta a este Estado")
    }
    /// not a party
    public static var notAParty: LocalizedText {
      LocalizedText(en: "not a party", es: "no es parte", fr: "non partie", pt: "não é parte")
    }
    /// not asked
    public static var notAsked: LocalizedText {
      LocalizedText(en: "not asked", es: "no preguntada", fr: "non demandée", pt: "não perguntada")
    }
  }

  public enum AnswerSources {
    /// the state itself
    public static var own: LocalizedText {
      LocalizedText(en: "the state itself", es: "el propio Estado", fr: "l’État lui-même", pt: "o próprio Estado")
    }
    /// peer review
    public static var peer: LocalizedText {
      LocalizedText(en: "peer review", es: "examen entre pares", fr: "examen par les pairs", pt: "revisão por pares")
    }
    /// published source
    public static var published: LocalizedText {
      LocalizedText(en: "published source", es: "fuente publicada", fr: "source publiée", pt: "fonte publicada")
    }
    /// exercise
    public static var exercise: LocalizedText {
      LocalizedText(en: "exercise", es: "ejercicio", fr: "exercice", pt: "exercício")
    }
  }

  public enum Standings {
    /// counted
    public static var counted: LocalizedText {
      LocalizedText(en: "counted", es: "se cuenta", fr: "compté", pt: "contado")
    }
    /// watched, not counted
    public static var watched: LocalizedText {
      LocalizedText(en: "watched, not counted", es: "se observa, no se cuenta", fr: "suivi, non compté", pt: "em observação, não contado")
    }
  }

  public enum Listings {
    /// confirmed
    public static var confirmed: LocalizedText {
      LocalizedText(en: "confirmed", es: "confirmado", fr: "confirmé", pt: "confirmado")
    }
    /// very likely
    public static var veryLikely: LocalizedText {
      LocalizedText(en: "very likely", es: "muy probable", fr: "très probable", pt: "muito provável")
    }
    /// likely
    public static var likely: LocalizedText {
      LocalizedText(en: "likely", es: "probable", fr: "probable", pt: "provável")
    }
    /// possible
    public static var possible: LocalizedText {
      LocalizedText(en: "possible", es: "posible", fr: "possible", pt: "possível")
    }
  }

  public enum TreatyConfidences {
    /// secondary source
    public static var secondary: LocalizedText {
      LocalizedText(en: "secondary source", es: "fuente secundaria", fr: "source secondaire", pt: "fonte secundária")
    }
    /// unconfirmed
    public static var unconfirmed: LocalizedText {
      LocalizedText(en: "unconfirmed", es: "sin confirmar", fr: "non confirmé", pt: "não confirmado")
    }
  }

  public enum AssistanceAreas {
    /// good practices
    public static var goodPractices: LocalizedText {
      LocalizedText(en: "good practices", es: "buenas prácticas", fr: "bonnes pratiques", pt: "boas práticas")
    }
    /// model legislation
    public static var modelLegislation: LocalizedText {
      LocalizedText(en: "model legislation", es: "legislación modelo", fr: "législation type", pt: "legislação modelo")
    }
    /// legislative drafting
    public static var legislativeDrafting: LocalizedText {
      LocalizedText(en: "legislative drafting", es: "redacción legislativa", fr: "rédaction législative", pt: "redação legislativa")
    }
    /// legal advice
    public static var legalAdvice: LocalizedText {
      LocalizedText(en: "legal advice", es: "asesoramiento jurídico", fr: "conseils juridiques", pt: "assessoria jurídica")
    }
    /// an expert on site
    public static var expertOnSite: LocalizedText {
      LocalizedText(en: "an expert on site", es: "un experto sobre el terreno", fr: "un expert sur place", pt: "um perito no local")
    }
    /// an action plan
    public static var actionPlan: LocalizedText {
      LocalizedText(en: "an action plan", es: "un plan de acción", fr: "un plan d’action", pt: "um plano de ação")
    }
    /// training
    public static var training: LocalizedText {
      LocalizedText(en: "training", es: "capacitación", fr: "formation", pt: "capacitação")
    }
    /// institution-building
    public static var institutionBuilding: LocalizedText {
      LocalizedText(en: "institution-building", es: "fortalecimiento institucional", fr: "renforcement des institutions", pt: "fortalecimento institucional")
    }
    /// data and research
    public static var dataAndResearch: LocalizedText {
      LocalizedText(en: "data and research", es: "datos e investigación", fr: "données et recherche", pt: "dados e pesquisa")
    }
    /// other
    public static var other: LocalizedText {
      LocalizedText(en: "other", es: "otra", fr: "autre", pt: "outra")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("goodPractices", goodPractices),
        ("modelLegislation", modelLegislation),
        ("legislativeDrafting", legislativeDrafting),
        ("legalAdvice", legalAdvice),
        ("expertOnSite", expertOnSite),
        ("actionPlan", actionPlan),
        ("training", training),
        ("institutionBuilding", institutionBuilding),
        ("dataAndResearch", dataAndResearch),
        ("other", other),
      ]
    }
  }
}
